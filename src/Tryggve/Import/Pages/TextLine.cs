using Tryggve.Pdf;

namespace Tryggve.Import.Pages;

/// <summary>Words that stand on one line of a page, from left to right, as far as they belong together.</summary>
internal sealed class TextLine
{
    public TextLine(int page, IReadOnlyList<PdfWord> words)
    {
        (Page, Words) = (page, words);
        Box = words.Select(w => w.Box).Aggregate((a, b) => a.Union(b));
        Size = words.Max(w => w.Size);
        Baseline = words.MaxBy(w => w.Size)!.Baseline;
        Text = string.Join(' ', words.Select(w => w.Text));
    }

    public int Page { get; }
    public IReadOnlyList<PdfWord> Words { get; }
    public PdfBox Box { get; }

    /// <summary>Distance in points from the page's top.</summary>
    public double Baseline { get; }

    /// <summary>Greatest font size on the line, points.</summary>
    public double Size { get; }
    public string Text { get; }

    public bool IsBold => Words.All(w => w.IsBold);

    /// <summary>The content shows a space after the line's last word: it was wrapped between two words.</summary>
    public bool EndsWithSpace => Words[^1].SpaceAfter;

    /// <summary>The document itself says that a paragraph begins here.</summary>
    public bool StartsParagraph { get; set; }

    /// <summary>Puts words together into lines, from top to bottom. A raised or lowered smaller word keeps to its line.</summary>
    public static List<TextLine> Of(int page, IEnumerable<PdfWord> words)
    {
        var lines = new List<List<PdfWord>>();
        foreach (var word in words.OrderBy(w => w.Baseline).ThenBy(w => w.Box.Left))
        {
            var line = lines.Count == 0 ? null : lines[^1];
            if (line is not null && word.Baseline - line[0].Baseline < 0.35 * Math.Max(word.Size, line[0].Size)) line.Add(word);
            else lines.Add([word]);
        }
        return [.. lines.Select(l => new TextLine(page, [.. l.OrderBy(w => w.Box.Left)]))];
    }

    /// <summary>The line cut where the room between two words is wider than <paramref name="gap"/> points.</summary>
    public IEnumerable<TextLine> Segments(double gap)
    {
        var start = 0;
        for (var i = 1; i <= Words.Count; i++)
        {
            if (i < Words.Count && Words[i].Box.Left - Words[i - 1].Box.Right <= gap) continue;
            yield return start == 0 && i == Words.Count ? this : new TextLine(Page, [.. Words.Skip(start).Take(i - start)]);
            start = i;
        }
    }
}
