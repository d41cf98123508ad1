namespace Tryggve.Web.Pages.Administration;

/// <summary>Names in a text field, one a line.</summary>
internal static class NameLines
{
    public static IReadOnlyList<string> Read(string? text) => [.. (text ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct()];

    public static string Write(IEnumerable<string> names) => string.Join('\n', names);
}
