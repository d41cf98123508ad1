using Tryggve.Pdf;
using Tryggve.Pdf.Structure;

namespace Tryggve.Import.Pages;

/// <summary>
/// Reads a document by its structure tree instead of by what is drawn: its tables, rows and cells are the author's own.
/// Only where the tree holds nearly all of the text and at least one real table.
/// </summary>
internal sealed class TaggedContent
{
    private const double EnoughOfTheText = 0.9;
    private const int MaxColumns = 200;

    private readonly Dictionary<MarkedContent, List<PdfWord>> words = [];
    private readonly Dictionary<MarkedContent, List<PdfWord>> left;
    private readonly List<FlowPart> flow = [];

    private TaggedContent(IEnumerable<PdfPage> pages)
    {
        foreach (var page in pages)
        {
            foreach (var word in page.Words.Where(w => w.MarkedContent is not null && !w.IsArtifact))
            {
                var key = new MarkedContent(page.Number, word.MarkedContent!.Value);
                if (!words.TryGetValue(key, out var list)) words[key] = list = [];
                list.Add(word);
            }
        }
        left = new(words);
    }

    /// <returns>The document in reading order; null when its tree does not tell.</returns>
    public static List<FlowPart>? Read(IReadOnlyList<PdfPage> pages, StructureElement? root)
    {
        if (root is null) return null;
        var content = new TaggedContent(pages);
        content.Walk(root);
        var all = pages.Sum(p => p.Words.Count(w => !w.IsArtifact));
        var told = content.words.Values.Sum(w => w.Count) - content.left.Values.Sum(w => w.Count);
        var tables = content.flow.Exists(f => f.Table is { Columns: > 1, Rows.Count: > 1 });
        return tables && told >= EnoughOfTheText * all ? content.flow : null;
    }

    /// <summary>
    /// The tables of the tree are also drawn in full, cell by cell. Then the drawing is read: programs leave empty cells out of the tree,
    /// and so shift those after them; the tree still tells which halves of a row belong together.
    /// </summary>
    public static bool IsDrawn(List<FlowPart> tagged, IReadOnlyList<PageParts> pages)
    {
        var tables = tagged.Where(f => f.Table is not null).Select(f => f.Table!).ToList();
        var columns = tables.Select(t => t.Columns).ToHashSet();
        var told = tables.Sum(t => t.Cells.Sum(c => c.Lines.Sum(l => l.Words.Count)));
        var drawn = pages.Sum(p => p.Tables.Where(t => t.Rows.Count > 1 && columns.Contains(t.Columns)).Sum(t => t.Cells.Sum(c => c.Lines.Sum(l => l.Words.Count))));
        return drawn >= 0.8 * told;
    }

    private void Walk(StructureElement element)
    {
        switch (element.Type)
        {
            case "Table": Add(element); break;
            case "H" or "H1" or "H2" or "H3" or "H4" or "H5" or "H6" or "Title":
                Paragraph(element, element.Type switch { "Title" => SourceParagraph.TitleLevel, ['H', var n] => n - '0', _ => 1 });
                break;
            case "P" or "LI" or "TOCI" or "Caption" or "Note": Paragraph(element, 0); break;
            default:
                if (element.Content.Count > 0) Paragraph(element, 0);
                else foreach (var child in element.Children) Walk(child);
                break;
        }
    }

    private void Paragraph(StructureElement element, int level)
    {
        var nested = new List<StructureElement>();
        var lines = Lines(element, nested);
        if (lines.Count > 0) flow.Add(new FlowPart(lines, null, level));
        foreach (var table in nested) Add(table);
    }

    private void Add(StructureElement table)
    {
        var nested = new List<StructureElement>();
        var rows = new List<PrintedRow>();
        var taken = new HashSet<(int Row, int Column)>();
        foreach (var row in RowsOf(table))
        {
            var cells = new List<PrintedCell>();
            var column = 0;
            foreach (var cell in row.Children.Where(c => c.Type is "TD" or "TH"))
            {
                while (taken.Contains((rows.Count, column))) column++;
                if (column >= MaxColumns) break;
                var (high, wide) = (Math.Clamp(cell.RowSpan, 1, 1_000), Math.Clamp(cell.ColumnSpan, 1, MaxColumns));
                for (var y = 0; y < high; y++) for (var x = 0; x < wide; x++) taken.Add((rows.Count + y, column + x));
                cells.Add(new PrintedCell(column, wide, high, default, Lines(cell, nested)));
                column += wide;
            }
            var texts = cells.SelectMany(c => c.Lines).ToList();
            var page = texts.Count > 0 ? texts.Min(l => l.Page) : rows.Count > 0 ? rows[^1].Page : 1;
            rows.Add(new PrintedRow(page, texts.Where(l => l.Page == page).Select(l => l.Box.Top).DefaultIfEmpty(0).Min(), texts.Where(l => l.Page == page).Select(l => l.Box.Bottom).DefaultIfEmpty(0).Max(), cells));
        }
        if (rows.Exists(r => !r.IsEmpty)) flow.Add(new FlowPart([], Placed(rows), 0));
        foreach (var inner in nested) Add(inner);
    }

    private static IEnumerable<StructureElement> RowsOf(StructureElement table) =>
        table.Children.SelectMany(c => c.Type switch { "TR" => [c], "THead" or "TBody" or "TFoot" or "Div" or "NonStruct" => RowsOf(c), _ => Enumerable.Empty<StructureElement>() });

    /// <summary>Gives the cells their boxes: a column is as wide as its widest text, a row as high as its highest.</summary>
    private static PrintedTable Placed(List<PrintedRow> rows)
    {
        var head = rows[0];
        rows = [.. rows.Where((r, i) => i == 0 || r.Page == rows[i - 1].Page || !TableChain.SameTexts(head, r))];
        var columns = rows.SelectMany(r => r.Cells).Select(c => c.Column + c.ColumnSpan).Max();
        Realign(rows, columns);
        var sides = Enumerable.Range(0, columns).Select(c => rows.SelectMany(r => r.Cells).Where(x => x.Column == c && x.ColumnSpan == 1).SelectMany(x => x.Lines).Select(l => l.Box).ToList()).ToList();
        var placed = rows.Select(r => r with { Cells = [.. r.Cells.Select(c => new PrintedCell(c.Column, c.ColumnSpan, c.RowSpan, BoxOf(r, c), c.Lines))] }).ToList();
        return new PrintedTable([.. Enumerable.Range(0, columns + 1).Select(i => (double)i)], placed);

        PdfBox BoxOf(PrintedRow row, PrintedCell cell)
        {
            var own = cell.ColumnSpan == 1 && cell.Lines.Count > 0 ? sides[cell.Column] : [.. cell.Lines.Select(l => l.Box)];
            var lines = cell.Lines.Where(l => l.Page == row.Page).Select(l => l.Box).ToList();
            return own.Count == 0 ? new PdfBox(0, row.Top, 0, row.Bottom) : new PdfBox(own.Min(b => b.Left) - 2, lines.Select(b => b.Top).DefaultIfEmpty(row.Top).Min() - 1, own.Max(b => b.Right) + 2, lines.Select(b => b.Bottom).DefaultIfEmpty(row.Bottom).Max() + 1);
        }
    }

    /// <summary>Programs leave empty cells out of the tree: in a row with too few, each cell goes to the column it stands under.</summary>
    private static void Realign(List<PrintedRow> rows, int columns)
    {
        var lefts = Enumerable.Range(0, columns).Select(c => rows.Where(IsFull).SelectMany(r => r.Cells).Where(x => x.Column == c && x.ColumnSpan == 1 && x.Lines.Count > 0).Select(x => x.Lines.Min(l => l.Box.Left)).DefaultIfEmpty(double.NaN).Min()).ToList();
        if (lefts.Exists(double.IsNaN)) return;
        for (var r = 0; r < rows.Count; r++)
        {
            var row = rows[r];
            if (IsFull(row) || row.Cells.Exists(c => c.ColumnSpan > 1) || rows.Take(r).Any(above => above.Cells.Exists(c => c.RowSpan > r - rows.IndexOf(above)))) continue;
            var moved = row.Cells.Where(c => c.Lines.Count > 0).Select(c => c.At(lefts.FindLastIndex(left => left <= c.Lines.Min(l => l.Box.Left) + 2))).ToList();
            if (moved.Exists(c => c.Column < 0) || moved.DistinctBy(c => c.Column).Count() < moved.Count) continue;
            row.Cells.Clear();
            row.Cells.AddRange(moved);
        }

        bool IsFull(PrintedRow row) => row.Cells.Sum(c => c.ColumnSpan) == columns;
    }

    /// <summary>The lines of an element, a new paragraph at each block inside it; tables inside it are handed back.</summary>
    private List<TextLine> Lines(StructureElement element, List<StructureElement> nested)
    {
        var lines = new List<TextLine>();
        var open = new List<(int Page, PdfWord Word)>();
        Gather(element);
        Close();
        return lines;

        void Gather(StructureElement part)
        {
            foreach (var content in part.Content)
            {
                if (left.Remove(content, out var found)) open.AddRange(found.Select(w => (content.Page, w)));
            }
            foreach (var child in part.Children)
            {
                var isBlock = child.Type is "P" or "LI" or "Div" or "Sect" or "H" or "H1" or "H2" or "H3" or "H4" or "H5" or "H6" or "TR" or "Caption" or "BlockQuote" or "L";
                if (child.Type == "Table" && RowsOf(child).Count() > 1 && RowsOf(child).Any(r => r.Children.Count > 1)) nested.Add(child);
                else
                {
                    if (isBlock) Close();
                    Gather(child);
                    if (isBlock) Close();
                }
            }
        }

        void Close()
        {
            var pages = open.GroupBy(w => w.Page).OrderBy(g => g.Key).Select(g => CellLines.Of(g.Key, g.Select(w => w.Word))).ToList();
            // The head of a table is painted on each page and tagged as one.
            var block = pages.Where((p, i) => i == 0 || !p.Select(l => l.Text).SequenceEqual(pages[0].Select(l => l.Text))).SelectMany(p => p).ToList();
            if (block.Count > 0) block[0].StartsParagraph = true;
            lines.AddRange(block);
            open.Clear();
        }
    }
}
