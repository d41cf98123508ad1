using System.Globalization;
using Tryggve.Pdf;

namespace Tryggve.Import.Pages;

/// <summary>Turns printed tables into tables of text, and remembers where on which page each cell stands.</summary>
internal sealed class TableText(LineJoin join)
{
    private int tables;

    public Dictionary<Place, IReadOnlyList<PageSpot>> Spots { get; } = [];

    public SourceTable Read(PrintedTable table, string name)
    {
        var number = ++tables;
        var part = new Place($"sida {table.FirstPage}");
        var rows = Enumerable.Range(1, table.Rows.Count).Select(n => new SourceRow(n, hidden: false, new Dictionary<int, SourceCell>())).ToList();
        for (var r = 0; r < rows.Count; r++)
        {
            foreach (var cell in table.Rows[r].Cells)
            {
                var text = CleanText.Of(join.Read(cell.Lines, cell.Box.Left, cell.Box.Right), out _);
                if (text.Length == 0) continue;
                var place = new Place($"sida {table.Rows[r].Page}", string.Create(CultureInfo.InvariantCulture, $"tabell {number}, rad {r + 1}, kolumn {cell.Column + 1}"));
                Spots[place] = SpotsOf(table.Rows[r].Page, cell);
                var source = new SourceCell(text, place, r + 1, cell.Column + 1, Math.Min(cell.RowSpan, rows.Count - r), cell.ColumnSpan);
                for (var y = r; y < r + source.RowSpan; y++)
                {
                    var cells = (Dictionary<int, SourceCell>)rows[y].Cells;
                    for (var x = source.Column; x < source.Column + source.ColumnSpan; x++) cells.TryAdd(x, source);
                }
            }
        }
        return new SourceTable(name, part with { Cell = $"tabell {number}" }, hidden: false, [.. rows.Where(r => r.Cells.Count > 0)]);
    }

    private static List<PageSpot> SpotsOf(int page, PrintedCell cell)
    {
        var spots = new List<PageSpot> { Spot(cell.Lines[0].Page, cell.Lines[0].Page == page ? cell.Box : Around(cell.Lines.Where(l => l.Page == cell.Lines[0].Page))) };
        spots.AddRange(cell.Lines.GroupBy(l => l.Page).Skip(1).Select(g => Spot(g.Key, Around(g))));
        return spots;
    }

    public static PageSpot Spot(int page, PdfBox box) => new(page, Math.Round(box.Left, 1), Math.Round(box.Top, 1), Math.Round(box.Right, 1), Math.Round(box.Bottom, 1));

    public static PdfBox Around(IEnumerable<TextLine> lines) => lines.Select(l => l.Box).Aggregate((a, b) => a.Union(b));
}
