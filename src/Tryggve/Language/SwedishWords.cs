using System.Globalization;
using System.Text;

namespace Tryggve.Language;

/// <summary>A word and where in its text it stands.</summary>
/// <param name="Text">In lower case, composed (å is one letter) and without hyphens.</param>
/// <param name="Start">Index of the first character.</param>
/// <param name="Length">How many characters it takes in the text, hyphens counted.</param>
/// <param name="IsPart">Whether it is one part of a word with hyphens, which itself came just before its parts.</param>
public readonly record struct SwedishWord(string Text, int Start, int Length, bool IsPart = false)
{
    public int End => Start + Length;
}

/// <summary>
/// Takes a text apart into words: runs of letters and digits. A word with hyphens comes whole, written together, and then in its parts:
/// ”e-post” is found by ”epost” and by ”post”.
/// </summary>
public static class SwedishWords
{
    private const char SoftHyphen = '\u00AD';

    public static IEnumerable<SwedishWord> Of(string text)
    {
        var at = 0;
        while (at < text.Length)
        {
            if (!IsLetter(text[at]))
            {
                at++;
                continue;
            }
            var end = EndOfWord(text, at, hyphens: true);
            var whole = new SwedishWord(Plain(text.AsSpan(at, end - at)), at, end - at);
            yield return whole;
            for (var part = at; part < end;)
            {
                var partEnd = EndOfWord(text, part, hyphens: false);
                if (partEnd - part < whole.Length) yield return new SwedishWord(Plain(text.AsSpan(part, partEnd - part)), part, partEnd - part, IsPart: true);
                part = partEnd + 1;
            }
            at = end;
        }
    }

    private static int EndOfWord(string text, int at, bool hyphens)
    {
        while (++at < text.Length)
            if (!IsLetter(text[at]) && !IsInside(text[at]) && !(hyphens && IsHyphen(text[at]) && at + 1 < text.Length && IsLetter(text[at + 1]))) break;
        return at;
    }

    private static string Plain(ReadOnlySpan<char> word)
    {
        var plain = new StringBuilder(word.Length);
        var composed = true;
        foreach (var c in word)
        {
            if (IsHyphen(c) || c == SoftHyphen) continue;
            composed &= !IsMark(c);
            plain.Append(char.ToLowerInvariant(c));
        }
        return composed ? plain.ToString() : plain.ToString().Normalize(NormalizationForm.FormC);
    }

    private static bool IsLetter(char c) => char.IsLetterOrDigit(c);

    /// <summary>What stands between letters without ending the word: a mark that belongs to the letter before it, or a place where the line may break.</summary>
    private static bool IsInside(char c) => c == SoftHyphen || IsMark(c);

    private static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    private static bool IsMark(char c) => c >= '\u0300' && char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;
}
