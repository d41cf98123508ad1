using System.Text;
using System.Text.RegularExpressions;

namespace Tryggve.Plans;

/// <summary>Compares texts by their words, without case and white space.</summary>
internal static partial class Words
{
    /// <summary>Equal for texts that differ only in case and white space.</summary>
    public static string Key(string text) => OneLine(text).ToLowerInvariant();

    /// <summary>The text on one line, without repeated white space.</summary>
    public static string OneLine(string text)
    {
        if (IsOneLine(text)) return text;
        var line = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c)) line.Append(c);
            else if (line.Length > 0 && line[^1] != ' ') line.Append(' ');
        }
        return line.ToString().TrimEnd();
    }

    private static bool IsOneLine(string text)
    {
        var space = true;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) && (space || c != ' ')) return false;
            space = c == ' ';
        }
        return !space || text.Length == 0;
    }

    /// <summary>The text's beginning on one line, for a sentence that speaks of it.</summary>
    public static string Shorten(string text, int length = 60)
    {
        text = OneLine(text);
        return text.Length <= length ? text : text.AtMost(length - 1).TrimEnd() + "…";
    }

    public static HashSet<string> Of(string text) => [.. Word().Matches(text.ToLowerInvariant()).Select(m => m.Value)];

    /// <summary>Share of common words, 0 to 1 (Jaccard).</summary>
    public static double Likeness(HashSet<string> a, HashSet<string> b)
    {
        if (a.Count == 0 || b.Count == 0) return 0;
        var common = a.Count(b.Contains);
        return (double)common / (a.Count + b.Count - common);
    }

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();
}
