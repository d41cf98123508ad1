using System.Text.RegularExpressions;
using Tryggve.Pdf;

namespace Tryggve.Import.Pages;

/// <summary>Reads the lines outside tables as paragraphs and headings.</summary>
/// <param name="bodySize">The document's commonest font size, points.</param>
internal sealed partial class PageText(LineJoin join, double bodySize, HeadingRanks ranks)
{
    private int page;
    private int paragraphs;

    public Dictionary<Place, IReadOnlyList<PageSpot>> Spots { get; } = [];

    /// <summary>Paragraphs of lines that follow each other on a page.</summary>
    public IEnumerable<SourceParagraph> Read(IReadOnlyList<TextLine> lines)
    {
        if (lines.Count == 0) yield break;
        var right = lines.Max(l => l.Box.Right);
        foreach (var group in Groups(lines))
        {
            var level = ranks.LevelOf(group);
            yield return Paragraph(group, right, level, ParagraphKind.Body);
        }
    }

    public bool HasHeading(IReadOnlyList<TextLine> lines) => Groups(lines).Exists(g => ranks.LevelOf(g) is > 0);

    /// <summary>A paragraph whose level the document itself gives.</summary>
    public SourceParagraph Read(List<TextLine> lines, int level) => Paragraph(lines, lines.Max(l => l.Box.Right), level, ParagraphKind.Body);

    public SourceParagraph Aside(TextLine line, ParagraphKind kind) => Paragraph([line], line.Box.Right, 0, kind);

    private SourceParagraph Paragraph(List<TextLine> group, double right, int level, ParagraphKind kind)
    {
        if (group[0].Page != page) (page, paragraphs) = (group[0].Page, 0);
        var place = new Place($"sida {page}", $"stycke {++paragraphs}");
        Spots[place] = [TableText.Spot(page, TableText.Around(group))];
        return new SourceParagraph(new SourceText(CleanText.Of(join.Read(group, group.Min(l => l.Box.Left), right), out _), place), level, kind);
    }

    /// <summary>Lines that belong to one paragraph: evenly spaced, of one style, no new bullet.</summary>
    public List<List<TextLine>> Groups(IReadOnlyList<TextLine> lines)
    {
        var groups = new List<List<TextLine>>();
        var right = lines.Max(l => l.Box.Right);
        foreach (var line in lines)
        {
            if (groups.Count > 0 && Belongs(groups[^1], line, right)) groups[^1].Add(line);
            else groups.Add([line]);
        }
        return groups;
    }

    private bool Belongs(List<TextLine> group, TextLine line, double right)
    {
        var last = group[^1];
        if (Math.Abs(last.Size - line.Size) > 0.6 || last.IsBold != line.IsBold) return false;
        var step = line.Baseline - last.Baseline;
        if (step > 1.75 * line.Size || step < 0) return false;
        if (group.Count > 1 && step > 1.3 * (group[^1].Baseline - group[^2].Baseline)) return false;
        if (IsListItem(line.Words[0].Text)) return false;
        if (last.Text[^1] is '.' or '!' or '?' && !last.EndsWithSpace && Label().IsMatch(line.Text)) return false;
        // A line that had room for the next word ends its paragraph.
        return last.EndsWithSpace || last.Box.Right + 0.25 * last.Size + line.Words[0].Box.Width > right - 0.06 * (right - last.Box.Left) || line.Size > 1.15 * bodySize;
    }

    /// <summary>A line that opens with a label: <c>Ansvarig: …</c>.</summary>
    [GeneratedRegex(@"^\p{Lu}[\p{L}/ -]{2,30}:(\s|$)")]
    private static partial Regex Label();

    public static bool IsListItem(string word) => word is "•" or "-" or "–" or "" or "▪" or "o" or "*" or "·" || (word.Length <= 4 && char.IsDigit(word[0]) && word[^1] is '.' or ')');
}
