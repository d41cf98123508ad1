using System.Text.RegularExpressions;

namespace Tryggve.Import.Pages;

/// <summary>Recognises page headers and footers: what returns at the same height on several pages, and page numbers.</summary>
internal static partial class RunningLines
{
    /// <summary>Share of the page's height, from the top and from the bottom, where they stand.</summary>
    private const double Margin = 0.14;

    [GeneratedRegex(@"^\W*((sida|sidan|sid|page)\W*\d+|\d+\s*(\(\s*\d+\s*\)|/\s*\d+|av\s+\d+)|(sida|sid|page)?\W*\d+\s*(av|of|/)\s*\d+)\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PageNumber();

    /// <summary>Takes the running lines out of each page's loose lines.</summary>
    public static ILookup<int, (TextLine Line, ParagraphKind Kind)> Take(IReadOnlyList<PageParts> pages)
    {
        var candidates = pages.SelectMany(p => p.Lines.Where(l => KindOf(l, p) is not null).Select(l => (Page: p, Line: l))).ToList();
        // Left, middle and right of a header are texts of their own; one of them that returns tells what the line is.
        var returning = candidates.SelectMany(c => c.Line.Segments(2 * c.Line.Size).Select(s => (Key: Pattern(s.Text), c.Page.Number, c.Line))).GroupBy(c => c.Key)
            .Where(g => g.Select(c => c.Number).Distinct().Count() >= 2 && SameHeight(g.Select(c => c.Line.Baseline)))
            .SelectMany(g => g.Select(c => c.Line)).ToHashSet();
        var taken = candidates.Where(c => returning.Contains(c.Line) || c.Line.Segments(2 * c.Line.Size).Any(s => PageNumber().IsMatch(s.Text))).ToList();
        foreach (var (page, line) in taken) page.Lines.Remove(line);
        return taken.ToLookup(t => t.Page.Number, t => (t.Line, KindOf(t.Line, t.Page)!.Value));
    }

    private static ParagraphKind? KindOf(TextLine line, PageParts page)
    {
        // A row of column heads returns on each page too.
        if (line.Segments(1.2 * line.Size).Count() > 3) return null;
        if (line.Box.Bottom < Margin * page.Height && page.Tables.TrueForAll(t => t.Top > line.Baseline)) return ParagraphKind.Header;
        if (line.Box.Top > (1 - Margin) * page.Height && page.Tables.TrueForAll(t => t.Rows[^1].Bottom < line.Baseline)) return ParagraphKind.Footer;
        return null;
    }

    private static bool SameHeight(IEnumerable<double> baselines) => baselines.Max() - baselines.Min() < 6;

    private static string Pattern(string text) => Digits().Replace(text, "#").ToLowerInvariant();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();
}
