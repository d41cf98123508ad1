using Tryggve.Pdf;

namespace Tryggve.Import.Pages;

/// <summary>Reads tables without drawn cells: columns of words with empty strips between them, rows by the room above them or by lines drawn across.</summary>
internal static class AlignedTable
{
    /// <summary>Lines that run across all columns in the midst of a table: bands that name what follows.</summary>
    private const int MostBandLines = 2;

    /// <summary>Takes the tables out of a page's loose lines.</summary>
    public static void Take(PageParts page)
    {
        var found = new List<PrintedTable>();
        var rest = new List<TextLine>();
        for (var i = 0; i < page.Lines.Count;)
        {
            var (region, columns) = HasColumns(page.Lines[i]) ? Region(page, i) : ([], []);
            if (region.Count == 0)
            {
                rest.Add(page.Lines[i++]);
                continue;
            }
            found.Add(Table(page, region, columns));
            i += region.Count;
        }
        if (found.Count == 0) return;
        page.Lines.Clear();
        page.Lines.AddRange(rest);
        page.Tables.AddRange(found);
        page.Tables.Sort((a, b) => a.Top.CompareTo(b.Top));
    }

    private static bool HasColumns(TextLine line)
    {
        if (line.Words[0].Angle != 0 || IsLeader(line)) return false;
        var parts = line.Segments(Math.Max(1.2 * line.Size, 8)).ToList();
        return parts.Count > 2 || (parts.Count == 2 && !PageText.IsListItem(parts[0].Text));
    }

    /// <summary>A line of a table of contents.</summary>
    private static bool IsLeader(TextLine line) => line.Text.Contains("....", StringComparison.Ordinal) || line.Text.Contains(". . .", StringComparison.Ordinal) || line.Text.Contains("……", StringComparison.Ordinal);

    /// <summary>The lines from <paramref name="start"/> on that share columns; empty when they are too few to be a table.</summary>
    private static (List<TextLine> Lines, List<double> Columns) Region(PageParts page, int start)
    {
        var gutters = new Gutters(page.Width);
        gutters.Add(page.Lines[start]);
        var columns = gutters.Find();
        var (end, rows, bands) = (start + 1, 1, 0);
        for (var i = start + 1; i < page.Lines.Count; i++)
        {
            var line = page.Lines[i];
            if (line.Words[0].Angle != 0 || IsLeader(line) || page.Tables.Exists(t => t.Top > page.Lines[i - 1].Baseline && t.Top < line.Baseline)) break;
            if (IsHeading(line, page.Lines[i - 1]) && i + 1 < page.Lines.Count && HasColumns(page.Lines[i + 1]) && page.Lines[i + 1].IsBold) break;
            if (HasColumns(line))
            {
                gutters.Add(line);
                var narrowed = gutters.Find();
                if (narrowed.Count == 0 || (narrowed.Count < columns.Count && 3 * narrowed.Count < 2 * columns.Count))
                {
                    gutters.Remove(line);
                    break;
                }
                (columns, end, bands) = (narrowed, i + 1, 0);
                rows++;
            }
            else if (!Crosses(line, columns))
            {
                if (line.Baseline - page.Lines[i - 1].Baseline > 4 * line.Size) break;
                end = i + 1;
            }
            else if (++bands > MostBandLines) break;
        }
        while (end > start && Crosses(page.Lines[end - 1], columns)) end--;
        return rows >= (columns.Count == 1 ? 3 : 2) ? (page.Lines.GetRange(start, end - start), columns) : ([], []);
    }

    /// <summary>The line runs on over a strip between columns: a word stands in it, or no more room than between any two words.</summary>
    private static bool Crosses(TextLine line, List<double> columns)
    {
        var between = columns.Where(c => line.Box.Left < c && line.Box.Right > c).ToList();
        if (between.Exists(c => line.Words.Any(w => w.Box.Left < c - 1 && w.Box.Right > c + 1))) return true;
        return between.Count > 0 && !line.Segments(0.45 * line.Size).Skip(1).Any();
    }

    /// <summary>A heading inside a region: bold, on its own, while what it follows is not, or larger than that.</summary>
    private static bool IsHeading(TextLine line, TextLine above) => line.IsBold && !HasColumns(line) && (!above.IsBold || line.Size > above.Size + 0.6);

    private static PrintedTable Table(PageParts page, List<TextLine> region, List<double> columns)
    {
        var box = TableText.Around(region);
        List<double> edges = [box.Left - 1, .. columns, box.Right + 1];
        var cuts = Cuts(page, region, columns, box);
        var rows = new List<PrintedRow>();
        foreach (var group in region.GroupBy(l => cuts.FindLastIndex(c => c <= l.Box.MiddleY)).OrderBy(g => g.Key))
        {
            var lines = group.ToList();
            var (top, bottom) = (lines.Min(l => l.Box.Top) - 1, lines.Max(l => l.Box.Bottom) + 1);
            var row = new PrintedRow(page.Number, top, bottom, []);
            if (lines.TrueForAll(l => Crosses(l, columns)) || (lines is [var only] && region[0] != only && IsHeading(only, region[region.IndexOf(only) - 1]))) row.Cells.Add(new PrintedCell(0, edges.Count - 1, 1, new PdfBox(edges[0], top, edges[^1], bottom), lines));
            else
            {
                for (var c = 0; c < edges.Count - 1; c++)
                {
                    var words = lines.SelectMany(l => l.Words).Where(w => Column(edges, w.Box.MiddleX) == c);
                    row.Cells.Add(new PrintedCell(c, 1, 1, new PdfBox(edges[c], top, edges[c + 1], bottom), CellLines.Of(page.Number, words)));
                }
            }
            rows.Add(row);
        }
        return new PrintedTable(edges, rows);
    }

    private static int Column(List<double> edges, double x) => Math.Max(0, edges.FindLastIndex(edges.Count - 2, e => e <= x));

    /// <summary>Heights at which rows begin.</summary>
    private static List<double> Cuts(PageParts page, List<TextLine> region, List<double> columns, PdfBox box)
    {
        var drawn = page.Separators.Where(s => s.At > box.Top && s.At < box.Bottom && Math.Min(s.To, box.Right) - Math.Max(s.From, box.Left) > 0.5 * box.Width).Select(s => s.At).ToList();
        List<double> cuts = [double.NegativeInfinity, .. drawn];
        // Lines under every row tell all; a single one parts the head from the rest.
        if (drawn.Count < 3) cuts.AddRange(ByRoom(region, columns));
        cuts.AddRange(region.Where(l => Crosses(l, columns)).SelectMany(l => new[] { l.Box.Top, l.Box.Bottom }));
        // Heads and bands are set apart by their style where no room does.
        cuts.AddRange(region.Zip(region.Skip(1)).Where(p => p.First.IsBold != p.Second.IsBold || Math.Abs(p.First.Size - p.Second.Size) > 0.6).Select(p => (p.First.Box.Bottom + p.Second.Box.Top) / 2));
        cuts.Sort();
        return cuts;
    }

    private static IEnumerable<double> ByRoom(List<TextLine> region, List<double> columns)
    {
        if (region.Count < 2) return [];
        var steps = region.Zip(region.Skip(1), (a, b) => b.Baseline - a.Baseline).ToList();
        var step = steps.Order().ElementAt(steps.Count / 4);
        var tight = steps.TrueForAll(s => s < 1.25 * step);
        var usual = region.Select(l => Filled(l, columns)).Order().ElementAt(region.Count / 2);
        // Every line a row of its own, as in a table of figures.
        var full = usual > 1 && usual >= (tight ? 0.75 : 1) * (columns.Count + 1);
        return from i in Enumerable.Range(1, region.Count - 1)
               where tight
                   ? full || (Starts(region[i], columns) && (!Starts(region[i - 1], columns) || Filled(region[i], columns) > Filled(region[i - 1], columns)))
                   : steps[i - 1] > 1.25 * step || (full && Filled(region[i], columns) > columns.Count / 2)
               select (region[i].Box.Top + region[i - 1].Box.Bottom) / 2;
    }

    private static bool Starts(TextLine line, List<double> columns) => line.Box.Left < columns[0];

    private static int Filled(TextLine line, List<double> columns) => line.Words.Select(w => columns.Count(c => c < w.Box.MiddleX)).Distinct().Count();
}
