using System.Globalization;
using DocumentFormat.OpenXml.Spreadsheet;
using Tryggve.Plans;

namespace Tryggve.Tests.Export;

public class An_analysis_sheet
{
    [Fact]
    public void Shows_the_plans_own_figures() => Property.Holds(30, MadePlan.From, plan =>
    {
        var summary = Summary.Of(plan).Areas;
        using var workbook = Written.Workbook(plan);
        var rows = Written.Sheet(workbook, plan.Areas.Count + 1).Descendants<Row>().Skip(2).ToList();
        Assert.Equal(
            summary.Select(s => (int[])[s.Problems, s.Causes, s.Measures, s.Goals, s.WithoutCause, s.WithoutGoal, s.WithoutTime, s.WithoutResponsible, s.WithoutFollowUp]),
            rows.Select(r => r.Elements<Cell>().Skip(1).Select(c => int.Parse(c.CellValue!.Text, CultureInfo.InvariantCulture)).ToArray()));
    });

    [Fact]
    public void Counts_with_formulas_over_the_table_and_room_below_it()
    {
        using var workbook = Written.Workbook(Make.Plan(Make.Chain(measures: Make.Measure("Byt lås"))));
        var formulas = Written.Sheet(workbook, 2).Descendants<CellFormula>().Select(f => f.Text).ToList();
        Assert.Equal(7, formulas.Count);
        Assert.All(formulas, f => Assert.Contains("'Trygga mötesplatser'!$C$3:$C$103".Replace("$C$", f.StartsWith("SUM((LEN", StringComparison.Ordinal) ? f.Contains("!$B$3", StringComparison.Ordinal) ? "$B$" : "$A$" : "$C$", StringComparison.Ordinal), f, StringComparison.Ordinal));
    }

    [Fact]
    public void Gives_a_figure_where_no_formula_can_tell_two_texts_apart()
    {
        var alike = Enumerable.Range(1, 2).Select(n => Make.Problem(new string('a', 200) + n + new string('b', 200), Make.Cause($"Orsak {n}", Make.Measure("Byt lås")))).ToArray();
        using var workbook = Written.Workbook(Make.Plan(Make.Area("Våra badplatser", alike)));
        var cell = Written.Sheet(workbook, 2).Descendants<Cell>().Single(c => c.CellReference == "B3");
        Assert.Null(cell.CellFormula);
        Assert.Equal("2", cell.CellValue!.Text);
    }
}
