using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Tryggve.Plans;

namespace Tryggve.Export;

/// <summary>A priority area's tab: its own texts, the table with header and guidance, and the forms of its collaborations.</summary>
/// <param name="Name">The tab's name.</param>
/// <param name="HeaderRow">Row of the table's header; 0 when the area has no table.</param>
/// <param name="FirstRow">First row under the guidance.</param>
internal sealed record AreaSheet(string Name, AreaTable Table, int HeaderRow, int FirstRow)
{
    private const double LabelWidth = 42, ValueWidth = 110;

    public static AreaSheet Write(WorksheetPart part, string name, AreaTable table, HeaderFooter headerFooter)
    {
        var texts = table.Texts;
        IReadOnlyList<double> widths = table.HasTable ? [.. table.Columns.Select(c => c.Width)] : [LabelWidth, ValueWidth];
        // Frozen texts above the header could fill the whole window.
        using var sheet = new SheetWriter(part, widths, frozen: table.HasTable && texts.Count == 0 ? 1 : 0);
        if (!table.HasTable) WriteHeading(sheet, table.Heading);
        foreach (var (label, value) in texts) WriteLine(sheet, widths, label, value);
        if (table.HasTable && texts.Count > 0) sheet.SkipRow();
        var header = sheet.Row + 1;
        if (table.HasTable) WriteTable(sheet, table);
        for (var i = 0; i < table.Collaborations.Count; i++)
        {
            sheet.SkipRow();
            WriteHeading(sheet, table.HeadingOf(i));
            foreach (var (label, value) in CollaborationLines.Of(table.Collaborations[i])) WriteLine(sheet, widths, label, value);
        }
        sheet.End(headerFooter);
        return new AreaSheet(name, table, table.HasTable ? header : 0, header + 2);
    }

    private static void WriteHeading(SheetWriter sheet, string text)
    {
        sheet.BeginRow(20);
        sheet.Cell(text, CellStyle.Heading);
    }

    /// <summary>A label in the first column and its value over all the others: a text of a page would not fit in one.</summary>
    private static void WriteLine(SheetWriter sheet, IReadOnlyList<double> widths, string label, string value)
    {
        sheet.BeginRow(Math.Max(RowHeights.Of(label, widths[0]), RowHeights.Of(value, widths.Skip(1).Sum())));
        sheet.Cell(label, CellStyle.Label);
        sheet.Cell(value, CellStyle.Text);
        sheet.MergeLast(columns: widths.Count - 1, rows: 1);
        for (var i = 2; i < widths.Count; i++) sheet.Blank(CellStyle.Text);
    }

    private static void WriteTable(SheetWriter sheet, AreaTable table)
    {
        WriteHeader(sheet, table);
        sheet.BeginRow(table.Columns.Max(c => RowHeights.Of(c.Guidance, c.Width, 0.9)));
        foreach (var column in table.Columns) sheet.Cell(column.Guidance, CellStyle.Guidance);
        var heights = RowHeights.Of(table);
        for (var row = 0; row < table.Rows.Count; row++)
        {
            sheet.BeginRow(heights[row]);
            foreach (var column in table.Columns)
            {
                var span = table.SpanOf(column, row);
                if (span == 0)
                {
                    sheet.Blank(CellStyle.Text);
                    continue;
                }
                sheet.Cell(column.Text(table.Rows[row]), CellStyle.Text);
                sheet.MergeLast(columns: 1, rows: span);
            }
        }
    }

    /// <summary>As in the city's template the area's name heads the problems, and the collective names beside them.</summary>
    private static void WriteHeader(SheetWriter sheet, AreaTable table)
    {
        var named = table.Columns[0].Field == PlanField.CollectiveName;
        var width = table.Columns.TakeWhile(c => c.Field != PlanField.Cause).Sum(c => c.Width);
        sheet.BeginRow(Math.Max(20, RowHeights.Of(table.Area.Name, width, 1.1)));
        sheet.Cell(table.Area.Name.Length > 0 ? table.Area.Name : Vocabulary.Of(PlanField.Problem), CellStyle.Header);
        if (named)
        {
            sheet.MergeLast(columns: 2, rows: 1);
            sheet.Blank(CellStyle.Header);
        }
        foreach (var column in table.Columns.Skip(named ? 2 : 1)) sheet.Cell(column.Header, CellStyle.Header);
    }
}
