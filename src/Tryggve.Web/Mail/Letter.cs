using System.Text;
using System.Text.RegularExpressions;

namespace Tryggve.Web.Mail;

/// <summary>A letter in plain text.</summary>
/// <param name="Subject">One line.</param>
public sealed partial record Letter(string Subject, string Body)
{
    /// <summary>
    /// A text that somebody else has written, as it may stand in a line of a letter: no line break ends a header or begins a line that looks like
    /// ours, and no invisible sign turns the reading round.
    /// </summary>
    public static string Line(string text, int most)
    {
        var line = Unwritten().Replace(text.Length > 10 * most ? text[..(10 * most)] : text, " ").Trim();
        var runes = line.EnumerateRunes().Where(r => r != Rune.ReplacementChar).ToList();
        return string.Concat(runes.Take(most)) + (runes.Count > most ? "…" : "");
    }

    /// <summary>White space and all signs that are not seen: controls, formats, separators.</summary>
    [GeneratedRegex(@"[\s\p{C}\p{Z}-[\ud800-\udfff]]+")]
    private static partial Regex Unwritten();
}
