using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Tryggve.Plans;

namespace Tryggve.Export;

/// <summary>The workbook's first tab: title, what the plan is, and its preamble, one paragraph a row.</summary>
internal static class InstructionSheet
{
    public const string Name = "Instruktion";
    private const double Width = 100;

    public static void Write(WorksheetPart part, PlanContent plan, HeaderFooter headerFooter)
    {
        using var sheet = new SheetWriter(part, [Width]);
        if (plan.Title.Length > 0) WriteLine(sheet, plan.Title, CellStyle.Title, 1.6);
        foreach (var fact in PlanFacts.Of(plan)) WriteLine(sheet, fact, CellStyle.Paragraph, 1.1);
        sheet.SkipRow();
        foreach (var paragraph in plan.Preamble) WriteLine(sheet, paragraph, CellStyle.Paragraph, 1.1);
        sheet.End(headerFooter);
    }

    private static void WriteLine(SheetWriter sheet, string text, CellStyle style, double scale)
    {
        sheet.BeginRow(RowHeights.Of(text, Width, scale));
        sheet.Cell(text, style);
    }
}
