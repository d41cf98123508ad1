using System.Text.RegularExpressions;

namespace Tryggve.Tests;

/// <summary>The repository the tests stand in, for tests that read its files.</summary>
internal static partial class Repository
{
    public static readonly string Root = Find();

    /// <summary>Every file but what a build or an editor made, as paths from the root with forward slashes.</summary>
    public static readonly IReadOnlyList<string> Files =
        [.. Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Root, f).Replace('\\', '/')).Where(f => !Made().IsMatch(f)).Order()];

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    private static string Find()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Tryggve.slnx"))) folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("No Tryggve.slnx above the tests.");
        return folder;
    }

    [GeneratedRegex(@"(^|/)(\.git|\.vs|\.idea|bin|obj|TestResults|artifacts)(/|$)|\.(db|db-shm|db-wal|user|log|binlog|trx)$")]
    private static partial Regex Made();
}
