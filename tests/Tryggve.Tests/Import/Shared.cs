namespace Tryggve.Tests.Import;

/// <summary>The real plans, which lie beside the project and never in it.</summary>
internal static class Shared
{
    private static readonly string? Plans = Find();

    public static bool Exists => Plans is not null;

    public static IEnumerable<string> Documents(params string[] endings) =>
        Directory.EnumerateFiles(Path.Combine(Plans!, "documents")).Where(f => endings.Contains(Path.GetExtension(f))).Order(StringComparer.Ordinal);

    /// <summary>The transcription of a document: <c>000-name.tabs.xlsx</c> → <c>000-name.json</c>.</summary>
    public static string Transcription(string document) => Path.Combine(Plans!, Path.GetFileName(document).Split('.')[0] + ".json");

    /// <summary>The transcription of a plan by its number: <c>004</c>.</summary>
    public static string Plan(string number) => Directory.EnumerateFiles(Plans!, number + "-*.json").Single();

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Tryggve.slnx")))
            {
                var plans = Path.Combine(folder.Parent?.FullName ?? "", "shared", "plans");
                return Directory.Exists(plans) ? plans : null;
            }
        }
        return null;
    }
}

/// <summary>A test of the real plans; skipped with a clear word where they are not.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PlansFactAttribute : FactAttribute
{
    public PlansFactAttribute()
    {
        if (!Shared.Exists) Skip = "The real plans (../shared/plans) are not beside this checkout.";
    }
}
