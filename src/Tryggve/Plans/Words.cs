using System.Text.RegularExpressions;

namespace Tryggve.Plans;

/// <summary>Compares texts by their words, without case and white space.</summary>
internal static partial class Words
{
    /// <summary>Equal for texts that differ only in case and white space.</summary>
    public static string Key(string text) => Space().Replace(text, " ").Trim().ToLowerInvariant();

    /// <summary>The text on one line, without repeated white space.</summary>
    public static string OneLine(string text) => Space().Replace(text, " ").Trim();

    /// <summary>The text's beginning on one line, for a sentence that speaks of it.</summary>
    public static string Shorten(string text, int length = 60)
    {
        text = OneLine(text);
        return text.Length <= length ? text : text[..(length - 1)].TrimEnd() + "…";
    }

    public static HashSet<string> Of(string text) => [.. Word().Matches(text.ToLowerInvariant()).Select(m => m.Value)];

    /// <summary>Share of common words, 0 to 1 (Jaccard).</summary>
    public static double Likeness(HashSet<string> a, HashSet<string> b)
    {
        if (a.Count == 0 || b.Count == 0) return 0;
        var common = a.Count(b.Contains);
        return (double)common / (a.Count + b.Count - common);
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();
}
