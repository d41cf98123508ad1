using Tryggve.Pdf;

namespace Tryggve.Import.Pages;

/// <summary>The words of a cell as lines to read, also where they are written upwards or downwards.</summary>
internal static class CellLines
{
    public static List<TextLine> Of(int page, IEnumerable<PdfWord> words)
    {
        var all = words.ToList();
        if (all.Count == 0) return [];
        var angle = all.GroupBy(w => w.Angle).MaxBy(g => g.Count())!.Key;
        return angle == 0 ? TextLine.Of(page, all) : Turned(page, all, angle);
    }

    /// <summary>Lines of turned writing: the words keep their place on the page, but are ordered along their own direction.</summary>
    private static List<TextLine> Turned(int page, List<PdfWord> words, int angle)
    {
        // Along: the way one reads. Across: from line to line.
        Func<PdfWord, (double Along, double Across)> way = angle switch
        {
            90 => w => (w.Box.Top, -w.Box.MiddleX),
            270 => w => (-w.Box.Bottom, w.Box.MiddleX),
            _ => w => (-w.Box.Right, -w.Box.MiddleY),
        };
        return [.. RuleMesh.Near(words.OrderBy(w => way(w).Across), w => way(w).Across, words.Max(w => w.Size) * 0.5).Select(l => new TextLine(page, [.. l.OrderBy(w => way(w).Along)]))];
    }
}
