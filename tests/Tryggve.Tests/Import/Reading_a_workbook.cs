using Tryggve.Import;
using Tryggve.Plans;

namespace Tryggve.Tests.Import;

public class Reading_a_workbook
{
    private static readonly string[] Header = ["Problem", "Orsak", "Åtgärd", "Operativa mål", "När", "Vem", "Uppföljning"];
    private static readonly string[] Lamp = ["Mörk gångväg", "Trasig belysning", "Byt armaturer längs gångvägen", "Alla 12 armaturer bytta", "261130", "Enhetschef gata", "Klart i oktober."];
    private static readonly string[] Walk = ["Mörk gångväg", "Skymd sikt", "Gallra buskar", "Fri sikt på hela sträckan", "2026", "Parkingenjör", ""];

    [Fact]
    public void Takes_the_area_from_the_header_over_the_problems()
    {
        var draft = RawWorkbook.With("1. Otrygga och brottsutsatta pl", ["Otrygga och brottsutsatta platser", .. Header[1..]], ["Ange problemet här", "Beskriv orsaken.", "Beskriv åtgärden.", "Koppla mål.", "Ange tid.", "Ange vem.", "Beskriv vad som gjorts."], Lamp, Walk).Draft();
        Assert.Equal("Otrygga och brottsutsatta platser", Assert.Single(draft.Areas).Heading.Name);
        Assert.Equal("platser", draft.Areas[0].Heading.StandardArea);
        Assert.Equal(["Byt armaturer längs gångvägen", "Gallra buskar"], draft.Rows().Select(r => r.Measure!.Text));
        Assert.All(draft.Rows(), r => Assert.Equal("Mörk gångväg", r.Problem.Text));
    }

    [Fact]
    public void Completes_a_tab_name_that_the_program_cut()
    {
        var draft = RawWorkbook.With("5. Kriminella miljöer och livss", Header[1..], ["Orsaken", "Åtgärden", "Målet", "2026", "Chefen", ""]).Draft();
        Assert.Equal(("5", "Kriminella miljöer och livsstilar"), (draft.Areas[0].Heading.Number, draft.Areas[0].Heading.Name));
    }

    [Theory]
    [InlineData("Risk", "Bakomliggande orsaker", "Insats", "Effektmål", "Klart senast", "Huvudansvar", "Kommentar")]
    [InlineData("Utmaning", "Varför", "Vad ska göras?", "Indikator", "Tidsram", "Ansvarig funktion", "Resultat/uppföljning")]
    [InlineData("PROBLEMBILD", "Orsak (flera kan anges)", "Aktivitet / insats", "Mål 2026", "Tidplan", "Vem?", "Måluppfyllelse")]
    public void Understands_other_words_in_the_header(params string[] header)
    {
        var row = RawWorkbook.With("Blad1", ["Handlingsplan 2026"], [], header, Lamp).Draft().Rows().Single();
        Assert.Equal(Lamp.AsEnumerable(), [row.Problem.Text, row.Cause!.Text, row.Measure!.Text, row.Measure.GoalText, row.Measure.Timing, row.Measure.Responsible, row.Measure.FollowUps[0].Text]);
    }

    [Fact]
    public void Reads_columns_in_any_order_after_empty_ones_and_keeps_unknown_ones()
    {
        var draft = RawWorkbook.With("Plan", [null, null, "Ansvarig", "Målgrupp", "Åtgärd", "Tid"], [null, null, "Fritidschef", "Unga 13–16 år", "Öppna gården på fredagar", "Löpande"]).Draft();
        var measure = draft.Rows().Single().Measure!;
        Assert.Equal(("Öppna gården på fredagar", "Fritidschef", "Löpande"), (measure.Text, measure.Responsible, measure.Timing));
        Assert.Equal(new OtherValue("Målgrupp", "Unga 13–16 år"), Assert.Single(measure.Others));
        Assert.Contains("column-unknown", draft.Codes());
    }

    [Fact]
    public void Lets_a_merged_value_belong_to_each_row_it_spans()
    {
        var draft = new RawWorkbook().Merged("Plan", "A2:A4 B2:B3", ["Problem", "Orsak", "Åtgärd"], ["P", "O1", "Å1"], [null, null, "Å2"], [null, "O2", "Å3"]).Draft();
        Assert.Equal([("P", "O1", "Å1"), ("P", "O1", "Å2"), ("P", "O2", "Å3")], draft.Rows().Select(r => (r.Problem.Text, r.Cause!.Text, r.Measure!.Text)));
        Assert.Single(draft.ToContent().Areas[0].Problems);
    }

    [Fact]
    public void Takes_areas_from_a_column_and_fills_it_down()
    {
        var draft = RawWorkbook.With("Plan", ["Prioriterat område", "Problem", "Åtgärd", "Vem"], ["Trygg skola", "P1", "Å1", "V"], [null, "P2", "Å2", "V"], ["Trygga torg", "P3", "Å3", "V"]).Draft();
        Assert.Equal([("Trygg skola", 2), ("Trygga torg", 1)], draft.Areas.Select(a => (a.Heading.Name, a.Rows.Count)));
    }

    [Fact]
    public void Takes_areas_from_band_rows()
    {
        var draft = new RawWorkbook().Merged("Plan", "A2:D2 A5:D5", ["Problem", "Åtgärd", "När", "Vem"], ["Område 1: Trygg skola"], ["P1", "Å1", "2026", "V"], ["P2", "Å2", "2026", "V"], ["Område 2: Trygga torg"], ["P3", "Å3", "2026", "V"]).Draft();
        Assert.Equal([("1", "Trygg skola", 2), ("2", "Trygga torg", 1)], draft.Areas.Select(a => (a.Heading.Number, a.Heading.Name, a.Rows.Count)));
    }

    [Fact]
    public void Reads_periods_under_a_header_that_spans_them()
    {
        var draft = new RawWorkbook().Merged("Plan", "A1:A2 B1:B2 C1:C2 D1:F1", ["Åtgärd", "När", "Vem", "Uppföljning"], [null, null, null, "T1", "T2", "VB"], ["Å", "2026", "V", "ett", "två", "hela"]).Draft();
        Assert.Equal(["ett", "två", "hela"], draft.Rows().Single().Measure!.FollowUps.Select(f => f.Text));
    }

    [Fact]
    public void Reads_only_this_year_when_last_years_sheet_lies_beside_it()
    {
        var draft = RawWorkbook.With("Åtgärder 2025", Header, Walk).Sheet("Åtgärder 2026", Header, Lamp).Draft();
        Assert.Equal("Byt armaturer längs gångvägen", draft.Rows().Single().Measure!.Text);
        Assert.Contains("other-year", draft.Codes());
        var other = RawWorkbook.With("Åtgärder 2025", Header, Walk).Sheet("Åtgärder 2026", Header, Lamp).Draft(new DraftCorrections { Years = new YearSpan(2025) });
        Assert.Equal("Gallra buskar", other.Rows().Single().Measure!.Text);
    }

    [Fact]
    public void Reads_hidden_sheets_rows_and_columns_and_says_so()
    {
        var rows = $"<cols><col min=\"3\" max=\"3\" hidden=\"1\"/></cols><sheetData><row r=\"1\">{RawWorkbook.Cell(1, 1, "Åtgärd")}{RawWorkbook.Cell(1, 2, "Vem")}{RawWorkbook.Cell(1, 3, "När")}</row><row r=\"2\" hidden=\"1\">{RawWorkbook.Cell(2, 1, "Å")}{RawWorkbook.Cell(2, 2, "V")}{RawWorkbook.Cell(2, 3, "2026")}</row></sheetData>";
        var draft = new RawWorkbook().SheetXml("Plan", rows, "hidden").Draft();
        Assert.Equal("2026", draft.Rows().Single().Measure!.Timing);
        Assert.Superset(new HashSet<string> { "hidden-sheet", "hidden-rows", "hidden-columns" }, draft.Codes().ToHashSet());
    }

    [Fact]
    public void Shows_dates_shares_and_formulas_as_people_see_them()
    {
        const string Styles = "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><cellXfs count=\"3\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"9\"/></cellXfs></styleSheet>";
        var rows = $"<sheetData><row r=\"1\">{RawWorkbook.Cell(1, 1, "Åtgärd")}{RawWorkbook.Cell(1, 2, "När")}{RawWorkbook.Cell(1, 3, "Mål")}{RawWorkbook.Cell(1, 4, "Vem")}</row>"
            + "<row r=\"2\"><c r=\"A2\" t=\"str\"><f>CONCATENATE(\"Å\",\"tgärd\")</f><v>Åtgärd ett</v></c><c r=\"B2\" s=\"1\"><v>46387</v></c><c r=\"C2\" s=\"2\"><v>0.8</v></c><c r=\"D2\"><v>7</v></c></row>"
            + "<row r=\"3\"><c r=\"A3\"><f>A2</f></c><c r=\"B3\"><v>251231</v></c><c r=\"C3\"><v>2.5</v></c><c r=\"D3\" t=\"b\"><v>1</v></c></row></sheetData>";
        var draft = new RawWorkbook().SheetXml("Plan", rows).Part("xl/styles.xml", Styles).Draft();
        Assert.Equal([("Åtgärd ett", "2026-12-31", "80%", "7"), ("", "251231", "2,5", "SANT")], draft.Rows().Select(r => (r.Measure!.Text, r.Measure.Timing, r.Measure.GoalText, r.Measure.Responsible)));
        Assert.Contains("formula-without-value", draft.Codes());
    }

    [Fact]
    public void Joins_rich_text_and_leaves_out_phonetic_guides()
    {
        const string Rich = "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Åtgärd</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>Vem</t></is></c></row><row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><r><t>Fält</t></r><r><rPr><b/></rPr><t xml:space=\"preserve\">arbete_x000D_\npå kvällar</t></r><rPh sb=\"0\" eb=\"1\"><t>X</t></rPh></is></c><c r=\"B2\" t=\"inlineStr\"><is><t>V</t></is></c></row></sheetData>";
        Assert.Equal("Fältarbete\npå kvällar", new RawWorkbook().SheetXml("Plan", Rich).Draft().Rows().Single().Measure!.Text);
    }

    [Fact]
    public void Compares_the_printed_summary_with_what_is_there()
    {
        var draft = RawWorkbook.With("Trygga torg", Header, Lamp, Walk).Sheet("Analys", ["Prioriterat område", "Antal problem", "Antal orsaker", "Antal åtgärder"], ["Trygga torg", "2", "2", "2"]).Draft();
        Assert.Contains("räknar rader: 2; det finns 1 problem.", draft.Remarks.Single(r => r.Code == "summary-differs").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Keeps_an_empty_area()
    {
        var draft = RawWorkbook.With("1. Trygg skola", Header, Lamp).Sheet("2. (Eget prioriterat område)", ["[Eget prioriterat område]", .. Header[1..]], ["Ange problemet", "Beskriv orsaken", "Beskriv åtgärden", "Koppla mål", "Ange tid", "Ange vem", "Beskriv"]).Draft();
        Assert.Equal([("Trygg skola", 1), ("[Eget prioriterat område]", 0)], draft.Areas.Select(a => (a.Heading.Name, a.Rows.Count)));
    }

    [Theory]
    [InlineData("Lägesbild 2026", "lägesbild")]
    [InlineData("Budget 2026", "budget")]
    public void Refuses_what_is_no_plan_in_so_many_words(string title, string kind)
    {
        var draft = RawWorkbook.With("Blad1", [title], ["Konto", "Belopp"], ["5010", "120 000"]).Draft();
        Assert.False(draft.IsPlan);
        Assert.Contains(kind, draft.Remarks.Single(r => r.Code == "not-a-plan").Text, StringComparison.Ordinal);
    }
}
