using System.Globalization;
using System.Text;

namespace Tryggve.Pdf.Content;

/// <summary>
/// Letters set wide apart, each painted by itself (S A M M A N), make one word: at least four in a row, of one font on one line, with even
/// gaps and no space shown between them.
/// </summary>
internal static class SpacedLetters
{
    private const int Fewest = 4;

    /// <summary>Widest gap, and how much gaps may differ by kerning; parts of the font size.</summary>
    private const double Widest = 0.75, Uneven = 0.12;

    public static void Join(List<PdfWord> words)
    {
        var kept = 0;
        for (var i = 0; i < words.Count;)
        {
            var end = RunFrom(words, i);
            words[kept++] = end - i >= Fewest ? Joined(words, i, end) : words[i];
            i = end - i >= Fewest ? end : i + 1;
        }
        words.RemoveRange(kept, words.Count - kept);
    }

    /// <returns>The index after the last letter of the run.</returns>
    private static int RunFrom(List<PdfWord> words, int start)
    {
        var i = start;
        if (!IsLetter(words[i])) return i + 1;
        var (least, most) = (double.MaxValue, double.MinValue);
        for (i++; i < words.Count && !words[i - 1].SpaceAfter && IsLetter(words[i]) && IsSameLine(words[i - 1], words[i]); i++)
        {
            var gap = (words[i].Box.Left - words[i - 1].Box.Right) / words[i].Size;
            (least, most) = (Math.Min(least, gap), Math.Max(most, gap));
            if (gap <= 0 || most > Widest || most - least > Uneven) break;
        }
        return i;
    }

    private static bool IsLetter(PdfWord word) => word.Angle == 0 && word.Text.Length <= 2 && new StringInfo(word.Text).LengthInTextElements == 1 && char.IsLetter(word.Text[0]);

    private static bool IsSameLine(PdfWord a, PdfWord b) => a.Baseline == b.Baseline && a.Size == b.Size && a.Font == b.Font && a.MarkedContent == b.MarkedContent;

    private static PdfWord Joined(List<PdfWord> words, int start, int end)
    {
        var text = new StringBuilder();
        var box = words[start].Box;
        for (var i = start; i < end; i++)
        {
            text.Append(words[i].Text);
            box = box.Union(words[i].Box);
        }
        return words[start] with { Text = text.ToString(), Box = box, SpaceAfter = words[end - 1].SpaceAfter };
    }
}
