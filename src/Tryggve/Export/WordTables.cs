using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Tryggve.Export;

/// <summary>The two kinds of table in a Word document: an area's measures, and lines of label and value.</summary>
internal static class WordTables
{
    /// <summary>Between the margins of a landscape A4, in twentieths of a point.</summary>
    private const int PageWidth = 16_838 - 2 * WordPage.SideMargin;
    private const int LabelWidth = 3_400;

    /// <summary>Every column's part before the rest is shared: a date should not break over two lines because a neighbour is wide.</summary>
    private const int NarrowestColumn = 700;

    public static void WriteLines(OpenXmlWriter writer, string caption, IEnumerable<(string Label, string Value)> lines)
    {
        int[] widths = [LabelWidth, PageWidth - LabelWidth];
        Begin(writer, caption, widths, headed: false);
        foreach (var (label, value) in lines)
        {
            writer.WriteElement(new TableRow(WordText.Cell(label, widths[0], WordStyles.CellHeader), WordText.Cell(value, widths[1])));
        }
        writer.WriteEndElement();
    }

    /// <summary>A table of texts under headers that come again on each page.</summary>
    /// <param name="shares">Each column's part of the width.</param>
    public static void WriteGrid(OpenXmlWriter writer, string caption, IReadOnlyList<string> headers, IReadOnlyList<int> shares, IEnumerable<IReadOnlyList<string>> rows)
    {
        int[] widths = [.. shares.Select(s => PageWidth * s / shares.Sum())];
        Begin(writer, caption, widths, headed: true);
        writer.WriteElement(new TableRow([new TableRowProperties(new CantSplit(), new TableHeader()), .. headers.Select((h, i) => WordText.Cell(h, widths[i], WordStyles.CellHeader))]));
        foreach (var row in rows) writer.WriteElement(new TableRow(row.Select((text, i) => WordText.Cell(text, widths[i]))));
        writer.WriteEndElement();
    }

    public static void WriteMeasures(OpenXmlWriter writer, AreaTable table)
    {
        var widths = Widths(table);
        Begin(writer, table.Heading, widths, headed: true);
        writer.WriteElement(new TableRow(
            [new TableRowProperties(new CantSplit(), new TableHeader()), .. table.Columns.Select((c, i) => WordText.Cell(c.Header, widths[i], WordStyles.CellHeader))]));
        for (var row = 0; row < table.Rows.Count; row++)
        {
            writer.WriteElement(new TableRow(table.Columns.Select((c, i) => Cell(table, c, row, widths[i]))));
        }
        writer.WriteEndElement();
    }

    private static TableCell Cell(AreaTable table, TableColumn column, int row, int width) => table.SpanOf(column, row) switch
    {
        0 => WordText.Cell("", width, merge: MergedCellValues.Continue),
        1 => WordText.Cell(column.Text(table.Rows[row]), width),
        _ => WordText.Cell(column.Text(table.Rows[row]), width, merge: MergedCellValues.Restart),
    };

    private static int[] Widths(AreaTable table)
    {
        var total = table.Columns.Sum(c => c.Width);
        var rest = Math.Max(0, PageWidth - table.Columns.Count * NarrowestColumn);
        return [.. table.Columns.Select(c => NarrowestColumn + (int)(c.Width / total * rest))];
    }

    private static void Begin(OpenXmlWriter writer, string caption, int[] widths, bool headed)
    {
        writer.WriteStartElement(new Table());
        writer.WriteElement(new TableProperties(
            new TableStyle { Val = WordStyles.Table },
            new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct },
            new TableLayout { Type = TableLayoutValues.Fixed },
            new TableLook { Val = headed ? "0620" : "0600", FirstRow = headed, LastRow = false, FirstColumn = false, LastColumn = false, NoHorizontalBand = true, NoVerticalBand = true },
            new TableCaption { Val = LegalText.Of(caption) }));
        writer.WriteElement(new TableGrid(widths.Select(w => new GridColumn { Width = w.ToString(System.Globalization.CultureInfo.InvariantCulture) })));
    }
}
