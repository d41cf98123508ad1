using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Tryggve.Import;

/// <summary>Walks a Word body in reading order, through content controls and insertions, and gathers its paragraphs and tables.</summary>
internal sealed class WordWalk(HeadingStyles styles)
{
    private const int MaxNesting = 8;

    private int paragraphs;
    private int tables;

    public List<SourceBlock> Blocks { get; } = [];
    public int Inserted { get; private set; }
    public int Deleted { get; private set; }

    public void Read(Body body)
    {
        Inserted = body.Descendants<InsertedRun>().Count(r => r.InnerText.Length > 0) + body.Descendants<MoveToRun>().Count();
        Deleted = body.Descendants<DeletedRun>().Count(r => r.InnerText.Length > 0) + body.Descendants<MoveFromRun>().Count();
        Blockwise(body);
    }

    private void Blockwise(OpenXmlElement parent)
    {
        foreach (var child in parent.ChildElements)
        {
            switch (child)
            {
                case Paragraph paragraph: Add(paragraph); break;
                case Table table: Add(table, "", 0); break;
                default:
                    if (child is SdtBlock or SdtContentBlock or CustomXmlBlock or InsertedRun) Blockwise(child);
                    break;
            }
        }
    }

    private void Add(Paragraph paragraph)
    {
        var text = WordText.Of(paragraph);
        if (text.Length > 0)
        {
            var place = new Place($"stycke {++paragraphs}");
            var level = HeadingStyles.IsTitle(paragraph) ? SourceParagraph.TitleLevel : styles.LevelOf(paragraph, text);
            Blocks.Add(new SourceParagraph(new SourceText(text, place), level));
        }
        foreach (var box in paragraph.Descendants<TextBoxContent>().Where(b => !b.Ancestors<AlternateContentFallback>().Any())) Blockwise(box);
    }

    private void Add(Table table, string within, int nesting)
    {
        if (nesting > MaxNesting) return;
        var place = new Place($"tabell {++tables}{within}");
        var rows = new List<SourceRow>();
        var nested = new List<Table>();
        var open = new Dictionary<int, SourceCell>();
        var number = 0;
        foreach (var row in RowsOf(table))
        {
            number++;
            var cells = new Dictionary<int, SourceCell>();
            var column = 1 + (row.TableRowProperties?.GetFirstChild<GridBefore>()?.Val?.Value ?? 0);
            foreach (var cell in CellsOf(row))
            {
                var properties = cell.TableCellProperties;
                var span = Math.Clamp(properties?.GridSpan?.Val?.Value ?? 1, 1, 64);
                var continues = properties?.VerticalMerge is { } merge && (merge.Val is null || merge.Val.Value == MergedCellValues.Continue);
                SourceCell? source;
                if (continues) open.TryGetValue(column, out source);
                else
                {
                    var text = TextOf(cell, nested, 0);
                    source = new SourceCell(text, place with { Cell = string.Create(CultureInfo.InvariantCulture, $"rad {number}, kolumn {column}") }, number, column, 1, span);
                    for (var c = column; c < column + span; c++) open[c] = source;
                }
                if (source is { IsEmpty: false }) for (var c = column; c < column + span; c++) cells[c] = source;
                column += span;
            }
            if (cells.Count > 0) rows.Add(new SourceRow(number, hidden: false, cells));
        }
        Blocks.Add(new SourceTable("", place, hidden: false, rows));
        var outer = tables;
        foreach (var inner in nested) Add(inner, $", inuti tabell {outer}", nesting + 1);
    }

    /// <summary>A cell's paragraphs as lines. A nested table that could be a plan of its own is left to be a table; a small one is part of the cell's text.</summary>
    private static string TextOf(OpenXmlElement cell, List<Table> nested, int depth)
    {
        var lines = new List<string>();
        foreach (var child in cell.ChildElements)
        {
            switch (child)
            {
                case Paragraph paragraph:
                    lines.Add(WordText.Of(paragraph));
                    lines.AddRange(paragraph.Descendants<TextBoxContent>().Where(b => !b.Ancestors<AlternateContentFallback>().Any()).Select(b => TextOf(b, nested, depth + 1)));
                    break;
                case Table table when RowsOf(table).Count() > 1 && RowsOf(table).Any(r => CellsOf(r).Count() > 2): nested.Add(table); break;
                case Table table when depth < MaxNesting:
                    lines.AddRange(RowsOf(table).Select(r => string.Join("\t", CellsOf(r).Select(c => TextOf(c, nested, depth + 1)).Where(t => t.Length > 0))));
                    break;
                case SdtBlock or SdtContentBlock or CustomXmlBlock when depth < MaxNesting: lines.Add(TextOf(child, nested, depth + 1)); break;
            }
        }
        return CleanText.Of(string.Join("\n", lines.Where(l => l.Length > 0)), out _);
    }

    private static IEnumerable<TableRow> RowsOf(Table table) =>
        Through<TableRow>(table).Where(r => r.TableRowProperties?.GetFirstChild<Deleted>() is null);

    private static IEnumerable<TableCell> CellsOf(TableRow row) => Through<TableCell>(row);

    /// <summary>Children of a kind, also those inside content controls.</summary>
    private static IEnumerable<T> Through<T>(OpenXmlElement parent) where T : OpenXmlElement =>
        parent.ChildElements.SelectMany(child => child switch
        {
            T wanted => [wanted],
            SdtRow or SdtCell or SdtContentRow or SdtContentCell or CustomXmlRow or CustomXmlCell => Through<T>(child),
            _ => Enumerable.Empty<T>(),
        });
}
