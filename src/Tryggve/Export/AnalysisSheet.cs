using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Tryggve.Plans;

namespace Tryggve.Export;

/// <summary>The workbook's last tab: the plan's figures per area, as formulas that follow the tables when somebody writes in them.</summary>
internal static class AnalysisSheet
{
    public const string Name = "Analys";

    private static readonly string[] Headers =
    [
        "Prioriterat område", "Antal problem", "Antal identifierade orsaker", "Antal åtgärder", "Antal operativa mål",
        "Åtgärder utan orsak", "Åtgärder utan mål", "Åtgärder utan tid", "Åtgärder utan ansvarig", "Åtgärder utan uppföljning",
    ];

    public static void Write(WorksheetPart part, IReadOnlyList<AreaSheet> areas, HeaderFooter headerFooter)
    {
        using var sheet = new SheetWriter(part, [46, .. Headers.Skip(1).Select(_ => 15.0)]);
        sheet.BeginRow(26);
        sheet.Cell("Sammanställning över prioriterade områden", CellStyle.Title);
        sheet.MergeLast(columns: Headers.Length, rows: 1);
        sheet.BeginRow(46);
        foreach (var header in Headers) sheet.Cell(header, CellStyle.Header);
        foreach (var area in areas)
        {
            sheet.BeginRow(RowHeights.Of(area.Table.Area.Name, 46));
            sheet.Cell(area.Table.Area.Name, CellStyle.Text);
            WriteFigures(sheet, new AreaFormulas(area), SummaryRow.Of("", [.. PlanRow.Of(area.Table.Area)], null));
        }
        sheet.End(headerFooter);
    }

    /// <summary>No formula can tell how many goals a cell holds, or a missing cause from one that the row above shares: those are figures.</summary>
    private static void WriteFigures(SheetWriter sheet, AreaFormulas formulas, SummaryRow counted)
    {
        Write(formulas.DistinctProblems(counted.Problems), counted.Problems);
        Write(formulas.DistinctCauses(counted.Causes), counted.Causes);
        Write(formulas.Measures(counted.Measures), counted.Measures);
        Write(null, counted.Goals);
        Write(null, counted.WithoutCause);
        Write(formulas.MeasuresWithout(counted.WithoutGoal, r => r.WithoutGoal, PlanField.Goals), counted.WithoutGoal);
        Write(formulas.MeasuresWithout(counted.WithoutTime, r => r.WithoutTime, PlanField.When), counted.WithoutTime);
        Write(formulas.MeasuresWithout(counted.WithoutResponsible, r => r.WithoutResponsible, PlanField.Who), counted.WithoutResponsible);
        Write(formulas.MeasuresWithout(counted.WithoutFollowUp, r => r.WithoutFollowUp, PlanField.FollowUpT1, PlanField.FollowUpT2, PlanField.FollowUp, PlanField.Status, PlanField.StatusReason, PlanField.Verdict), counted.WithoutFollowUp);

        void Write(string? formula, int value)
        {
            if (formula is null) sheet.Number(value, CellStyle.Number);
            else sheet.Formula(formula, value, CellStyle.Number);
        }
    }
}
