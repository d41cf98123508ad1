namespace Tryggve.Import.Pages;

/// <summary>
/// Puts together a sheet that was printed wide: its columns run over several pages, either all pages of the first columns before
/// those of the next (down, then over) or side by side (over, then down). The rows of such pages stand at the same heights.
/// </summary>
/// <param name="startsSheet">Whether a sheet of its own is known to begin on the page of this number.</param>
internal sealed class WideSheet(IReadOnlyList<PageParts> pages, Func<int, bool> startsSheet)
{
    /// <summary>Most pages of the same columns that are looked through for the next ones.</summary>
    private const int MostPagesDown = 100;

    /// <summary>First and last page of each sheet that was put together.</summary>
    public List<(int From, int To)> Found { get; } = [];

    public void PutTogether()
    {
        for (var i = 0; i < pages.Count; i++)
        {
            if (Table(i) is null) continue;
            if (Strips(i) is not { } sheet) continue;
            Found.Add((pages[i].Number, pages[sheet.End - 1].Number));
            var tops = sheet.Rows[0].Others.ConvertAll(o => Table(o)!);
            foreach (var (first, others) in sheet.Rows)
            {
                // A page with nothing on it is not printed: its columns are empty there.
                var wide = others.Select((o, strip) => Table(o) ?? Blank(Table(first)!, tops[strip])).ToList();
                var whole = wide.Aggregate(Table(first)!, Beside);
                foreach (var o in others.Where(o => o >= 0)) pages[o].Tables.Clear();
                pages[first].Tables[^1] = whole;
            }
            i = sheet.End - 1;
        }
    }

    /// <summary>Each page of the first columns with the pages of the columns beside it (−1 where none was printed); and the page after the sheet.</summary>
    private (List<(int First, List<int> Others)> Rows, int End)? Strips(int start)
    {
        var over = NextStrip(start, start);
        if (over < 0) return null;
        return over == start + 1 && OverThenDown(start) is { } across ? across : DownThenOver(start, over);
    }

    private (List<(int, List<int>)>, int)? OverThenDown(int start)
    {
        var strips = new List<int> { start };
        for (int next; (next = strips[^1] + 1) < pages.Count && IsBeside(strips, next);) strips.Add(next);
        var rows = new List<(int, List<int>)> { (start, strips[1..]) };
        var end = start + strips.Count;
        while (end + strips.Count <= pages.Count && Enumerable.Range(0, strips.Count).All(i => !Starts(end + i) && Table(end + i) is { } t && SameColumns(t, Table(strips[i])!) && SameRows(Table(end)!, t)))
        {
            rows.Add((end, [.. Enumerable.Range(end + 1, strips.Count - 1)]));
            end += strips.Count;
        }
        return rows.Count > 1 || strips.Count > 1 && !Continues(end, strips) ? (rows, end) : null;
    }

    /// <summary>The page after side-by-side pages goes on downwards in some strip: then the order was the other one.</summary>
    private bool Continues(int page, List<int> strips) => page < pages.Count && !Starts(page) && Table(page) is { } t && SameColumns(t, Table(strips[^1])!) && !Alike(t, Table(strips[^1])!);

    private (List<(int, List<int>)>, int)? DownThenOver(int start, int over)
    {
        var first = Enumerable.Range(start, over - start).ToList();
        var rows = first.Select(i => (First: i, Others: new List<int>())).ToList();
        var tops = new List<int> { start };
        var page = over;
        while (page >= 0 && page < pages.Count && IsBeside(tops, page))
        {
            tops.Add(page);
            rows[0].Others.Add(page++);
            for (var r = 1; page < pages.Count && !Starts(page) && Table(page) is { } t && SameColumns(t, Table(tops[^1])!); page++)
            {
                for (; r < first.Count && !SameRows(Table(first[r])!, t); r++) rows[r].Others.Add(-1);
                if (r == first.Count) break;
                rows[r++].Others.Add(page);
            }
            foreach (var row in rows.Where(r => r.Others.Count < tops.Count - 1)) row.Others.Add(-1);
        }
        return tops.Count > 1 ? (rows, page) : null;
    }

    /// <summary>The first page after <paramref name="from"/> that begins other columns of the same rows; −1 when the sheet ends before.</summary>
    private int NextStrip(int start, int from)
    {
        for (var i = from + 1; i < Math.Min(pages.Count, from + MostPagesDown); i++)
        {
            if (Starts(i) || Table(i) is not { } table) return -1;
            if (IsBeside([start], i)) return i;
            if (!SameColumns(table, Table(start)!)) return -1;
        }
        return -1;
    }

    private bool IsBeside(List<int> strips, int page)
    {
        if (Starts(page) || Table(page) is not { } table || pages[page].Tables.Count > 1) return false;
        var (first, last) = (Table(strips[0])!, Table(strips[^1])!);
        return SameRows(first, table) && strips.TrueForAll(s => !Alike(Table(s)!, table)) && WouldNotFit(last, table, pages[strips[^1]]) && (!SameColumns(first, table) || IsHead(table));
    }

    /// <summary>The next column was moved to a page of its own because it had no room.</summary>
    private static bool WouldNotFit(PrintedTable left, PrintedTable right, PageParts page)
    {
        var next = Math.Min(Repeated(left, right), right.Columns - 1);
        return left.Edges[^1] + right.Edges[next + 1] - right.Edges[next] > page.Width - Math.Min(left.Edges[0], 60) - 3;
    }

    /// <summary>How many of the left table's first columns the right one prints again.</summary>
    private static int Repeated(PrintedTable left, PrintedTable right) => !left.Rows.Exists(r => r[0]?.Lines.Count > 0) ? 0 :
        Enumerable.Range(0, Math.Min(left.Columns, right.Columns)).TakeWhile(c => left.Rows.Zip(right.Rows).All(p => p.First[c]?.Plain == p.Second[c]?.Plain)).Count();

    private static bool IsHead(PrintedTable table) => table.Rows[0].Cells.TrueForAll(c => c.Lines.TrueForAll(l => l.IsBold));

    private static bool SameColumns(PrintedTable a, PrintedTable b) => a.Columns == b.Columns && a.Edges.Zip(b.Edges).All(e => Math.Abs(e.First - e.Second) <= TableGrid.Reach);

    private static bool SameRows(PrintedTable a, PrintedTable b)
    {
        var (x, y) = (TableGrid.RowEdges(a), TableGrid.RowEdges(b));
        if (x.Count < 3 && y.Count < 3 && pagesDiffer(x, y)) return false;
        return TableGrid.Common(x, y) is not null;

        static bool pagesDiffer(List<double> x, List<double> y) => Math.Abs(x[0] - y[0]) > 1 || Math.Abs(x[^1] - y[^1]) > 1;
    }

    /// <summary>Both begin with the same row of headers: the same columns again, no others.</summary>
    private static bool Alike(PrintedTable a, PrintedTable b)
    {
        var (x, y) = (TableChain.Texts(a.Rows[0]), TableChain.Texts(b.Rows[0]));
        var same = x.Count(t => y.TryGetValue(t.Key, out var other) && other == t.Value);
        return same > 0 && 3 * same >= 2 * Math.Max(x.Count, y.Count);
    }

    private bool Starts(int page) => startsSheet(pages[page].Number);

    private static PrintedTable Blank(PrintedTable rows, PrintedTable columns) => new(columns.Edges, [.. rows.Rows.Select(r => r with { Cells = [] })]);

    /// <summary>The page's lowest table: on a sheet's first page, texts and small tables may stand above it.</summary>
    private PrintedTable? Table(int page) => page >= 0 && page < pages.Count && pages[page].Tables is [.., var table] ? table : null;

    /// <summary>Two tables with the same rows as one: the right one's columns after the left one's, without those it repeats.</summary>
    private static PrintedTable Beside(PrintedTable left, PrintedTable right)
    {
        var rows = TableGrid.Common(TableGrid.RowEdges(left), TableGrid.RowEdges(right))!;
        (left, right) = (TableGrid.OnRows(left, rows), TableGrid.OnRows(right, rows));
        var repeated = Repeated(left, right);
        var edges = left.Edges.Concat(right.Edges.Skip(repeated + 1).Select(e => e - right.Edges[repeated] + left.Edges[^1])).ToList();
        return new PrintedTable(edges, [.. left.Rows.Zip(right.Rows, (l, r) => l with { Cells = [.. l.Cells, .. r.Cells.Where(c => c.Column >= repeated).Select(c => c.At(c.Column - repeated + left.Columns))] })]);
    }
}
