using DocumentFormat.OpenXml.Spreadsheet;
using Tryggve.FollowUps;
using Tryggve.Plans;

namespace Tryggve.Tests.Export;

public class A_workbook
{
    [Fact]
    public void Is_valid_for_any_plan() => Property.Holds(60, MadePlan.From, plan =>
    {
        using var workbook = Written.Workbook(plan);
        Assert.Empty(Written.Errors(workbook));
    });

    [Fact]
    public void Has_legal_and_different_tab_names()
    {
        var plan = Make.Plan(
            Make.Area("[Eget prioriterat område]") with { Number = "6" }, Make.Area("[eget prioriterat OMRÅDE]") with { Number = "6" },
            Make.Area("Kajer/bryggor: är de trygga?*\\"), Make.Area("'Citat'"), Make.Area(""), Make.Area("History"), Make.Area("analys"), Make.Area("Instruktion"),
            Make.Area("Ett mycket långt namn på ett område som heter så"), Make.Area("Ett mycket långt namn på ett område som heter annat"));
        using var workbook = Written.Workbook(plan);
        var names = Written.SheetNames(workbook);
        Assert.Equal(plan.Areas.Count + 2, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(names, n => Assert.True(n.Length is > 0 and <= 31 && n.IndexOfAny([':', '\\', '/', '?', '*', '[', ']']) < 0 && n[0] != '\'' && n[^1] != '\'', n));
        Assert.Equal("6. (Eget prioriterat område)", names[1]);
        Assert.Empty(Written.Errors(workbook));
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://x\")")]
    [InlineData("+1")]
    [InlineData("-2")]
    [InlineData("@SUM(A1)")]
    public void Keeps_a_text_that_looks_like_a_formula_a_text(string text)
    {
        using var workbook = Written.Workbook(Make.Plan(Make.Chain(measures: Make.Measure(text))));
        var sheet = Written.Sheet(workbook, 1);
        Assert.Equal(text, Written.Text(sheet, "C3"));
        Assert.Empty(sheet.Descendants<CellFormula>());
        Assert.All(sheet.Descendants<Cell>().Where(c => c.InnerText.Length > 0), c => Assert.Equal(CellValues.InlineString, c.DataType!.Value));
    }

    [Fact]
    public void Opens_although_a_text_holds_characters_that_xml_forbids()
    {
        using var workbook = Written.Workbook(Make.Plan(Make.Chain(measures: Make.Measure("Ring\u0001 07\u000b:\ud800 00\r\noch vänta\uFFFF", "_x0041_"))));
        var sheet = Written.Sheet(workbook, 1);
        Assert.Equal("Ring 07:\uFFFD 00\noch vänta", Written.Text(sheet, "C3"));
        Assert.Equal("_x005F_x0041_", Written.Text(sheet, "D3"));
    }

    [Fact]
    public void Cuts_a_text_that_no_cell_can_hold()
    {
        using var workbook = Written.Workbook(Make.Plan(Make.Chain(measures: Make.Measure(new string('å', 40_000)))));
        Assert.Equal(32_767, Written.Text(Written.Sheet(workbook, 1), "C3")!.Length);
    }

    [Fact]
    public void Merges_the_cells_of_a_problem_and_a_cause_that_rows_share()
    {
        var plan = Make.Plan(Make.Area("Våra badplatser", Make.Problem("Stölder", Make.Cause("Trasiga lås", Make.Measure("Byt lås"), Make.Measure("Märk båtar")), Make.Cause("Mörker", Make.Measure("Tänd")))));
        using var workbook = Written.Workbook(plan);
        Assert.Equal(["A3:A5", "B3:B4"], Written.Sheet(workbook, 1).Descendants<MergeCell>().Select(m => m.Reference!.Value));
    }

    [Fact]
    public void Heads_problem_and_collective_name_with_the_area_and_says_which_is_which()
    {
        var plan = Make.Plan(Make.Area("Våra badplatser", Make.Problem("Stölder", Make.Cause("Trasiga lås", Make.Measure("Byt lås"))) with { CollectiveName = "Båtstöld" }));
        using var workbook = Written.Workbook(plan);
        var sheet = Written.Sheet(workbook, 1);
        Assert.Equal(["Våra badplatser", "", "Orsak", "Åtgärd", "Operativa mål", "När", "Vem", "Uppföljning"], sheet.Descendants<Row>().First().Elements<Cell>().Select(c => c.InnerText));
        Assert.Equal("Samlingsnamn", Written.Text(sheet, "A2"));
        Assert.Equal("Båtstöld", Written.Text(sheet, "A3"));
    }

    [Fact]
    public void Has_a_column_for_each_period_kind_and_unknown_header_that_is_used()
    {
        var measure = Make.Measure("Byt lås") with { Kind = MeasureKind.OneOff, FollowUps = [new FollowUp(ReportingPeriod.T2, "Klart")], Others = [new OtherValue("Kostnad", "500 kr"), new OtherValue("Kostnad", "600 kr")] };
        using var workbook = Written.Workbook(Make.Plan(Make.Chain(measures: measure)));
        var rows = Written.Sheet(workbook, 1).Descendants<Row>().ToList();
        Assert.Equal(["Punktinsats eller linjearbete", "Uppföljning T1", "Uppföljning T2", "Uppföljning VB", "Kostnad", "Kostnad"], rows[0].Elements<Cell>().Skip(6).Select(c => c.InnerText));
        Assert.Equal(["Punktinsats", "", "Klart", "", "500 kr", "600 kr"], rows[2].Elements<Cell>().Skip(6).Select(c => c.InnerText));
    }

    [Fact]
    public void Gives_every_row_with_text_a_height() => Property.Holds(10, MadePlan.From, plan =>
    {
        using var workbook = Written.Workbook(plan);
        foreach (var row in workbook.WorkbookPart!.WorksheetParts.SelectMany(p => p.Worksheet.Descendants<Row>())) Assert.InRange(row.Height!.Value, 12, 409);
    });
}
