using Tryggve.Import;
using Tryggve.Plans;
using static Tryggve.Tests.Import.RawWord;

namespace Tryggve.Tests.Import;

public class Reading_a_Word_document
{
    private static readonly string[] Header = ["Problem", "Orsak", "Åtgärd", "När", "Vem"];

    [Fact]
    public void Takes_title_preamble_and_areas_from_the_text_around_the_tables()
    {
        var draft = Reading.Draft(Of(P("Åtgärdsplan 2026", "Title"), P("Hamnstadens stadsdelsområde"), P("Planen bygger på vår gemensamma lägesbild."),
            P("1. Trygg skola", "Heading1"), Table(Header, ["P1", "O1", "Å1", "2026", "V1"]),
            P("2. Trygga torg", "Rubrik1"), Table(Header)));
        Assert.Equal(("Åtgärdsplan 2026", "Hamnstaden", new YearSpan(2026)), (draft.Heading.Title, draft.Heading.District, draft.Heading.Years));
        Assert.Equal(["Planen bygger på vår gemensamma lägesbild."], draft.Heading.Preamble);
        Assert.Equal([("1", "Trygg skola", 1), ("2", "Trygga torg", 0)], draft.Areas.Select(a => (a.Heading.Number, a.Heading.Name, a.Rows.Count)));
        Assert.Empty(draft.Unread);
    }

    [Fact]
    public void Takes_a_short_bold_line_for_a_heading()
    {
        var draft = Reading.Draft(Of(Bold("Trygga torg"), Table(Header, ["P1", "O1", "Å1", "2026", "V1"])));
        Assert.Equal("Trygga torg", draft.Areas.Single().Heading.Name);
    }

    [Fact]
    public void Reads_merged_cells_lists_and_repeated_headers()
    {
        var draft = Reading.Draft(Of(P("Trygga torg", "Heading1"), TableXml(
        [
            Row([.. Header.Select(h => Cell(P(h)))]),
            Row(Cell(P("P1"), "<w:vMerge w:val=\"restart\"/>"), Cell(P("O1")), Cell(P("första raden") + P("andra raden")), Cell(P("2026")), Cell(P("V1"))),
            Row([.. Header.Select(h => Cell(P(h)))]),
            Row(Cell(P("P1"), "<w:vMerge w:val=\"restart\"/>"), Cell(P("O2")), Cell(P("Å2")), Cell(P("2026")), Cell(P("V1"))),
            Row(Cell("<w:p/>", "<w:vMerge/>"), Cell(P("O3")), Cell(P("Å3")), Cell(P("2026")), Cell(P("V1"))),
        ])));
        Assert.Equal([("P1", "första raden\nandra raden"), ("P1", "Å2"), ("P1", "Å3")], draft.Rows().Select(r => (r.Problem.Text, r.Measure!.Text)));
    }

    [Fact]
    public void Counts_inserted_text_and_not_deleted()
    {
        var tracked = "<w:p><w:r><w:t xml:space=\"preserve\">Öppna </w:t></w:r><w:ins w:id=\"1\" w:author=\"a\"><w:r><w:t>två</w:t></w:r></w:ins><w:del w:id=\"2\" w:author=\"a\"><w:r><w:delText>en</w:delText></w:r></w:del><w:r><w:t xml:space=\"preserve\"> kvällar</w:t></w:r></w:p>";
        var draft = Reading.Draft(Of(P("Trygga torg", "Heading1"), TableXml([Row(Cell(P("Åtgärd")), Cell(P("Vem"))), Row(Cell(tracked), Cell(P("V")))])));
        Assert.Equal("Öppna två kvällar", draft.Rows().Single().Measure!.Text);
        Assert.Contains("tracked-changes", draft.Codes());
    }

    [Fact]
    public void Looks_through_content_controls_and_layout_tables()
    {
        var inner = Table(Header, ["P1", "O1", "Å1", "2026", "V1"]);
        var draft = Reading.Draft(Of(P("Trygga torg", "Heading1"), $"<w:sdt><w:sdtContent>{TableXml([Row(Cell(inner + "<w:p/>"))])}</w:sdtContent></w:sdt>"));
        Assert.Equal("Å1", draft.Rows().Single().Measure!.Text);
    }

    [Fact]
    public void Finds_the_registry_number_in_the_footer()
    {
        var parts = new Dictionary<string, string> { ["word/footer1.xml"] = $"<w:ftr xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">{P("Dnr HSN 2026/114   Sida 1 av 9")}</w:ftr>" };
        Assert.Equal("HSN 2026/114", Reading.Draft(With(parts, P("Trygga torg", "Heading1"), Table(Header, ["P", "O", "Å", "2026", "V"]))).Heading.RegistryNumber);
    }

    [Fact]
    public void Reads_a_form_for_each_activity_under_its_area()
    {
        var draft = Reading.Draft(Of(
            P("1. Trygga torg", "Heading1"), Table(["Övergripande mål och syfte", "Fler ska trivas på torgen."], ["Lägesbild", "Kvällarna är stökiga."]),
            P("1.1 Torgsamverkan", "Heading2"),
            Table(["Beskrivning och syfte", "Vi möts kring torget."], ["Mätbara mål", "Minst tio möten"], ["Löptid", "Tills vidare"], ["Sammankallande", "Torgvärd"], ["Kommunens kontakt", "Centrumledare"], ["Polisen åtagande", "Går på torget."], ["Eget fält", "Eget värde"], ["Uppföljning T1", ""]),
            P("1.2 Kvällsvärdar", "Heading2"), Table(["Beskrivning och syfte", "Värdar på kvällarna."], ["Ev. mätbara mål", ""], ["Löptid", "2026"], ["Polisen åtagande", ""])));
        var area = draft.ToContent().Areas.Single();
        Assert.Equal(("1", "Trygga torg", "Fler ska trivas på torgen.", "Kvällarna är stökiga."), (area.Number, area.Name, area.OverallGoal, area.SituationalPicture));
        var torg = area.Measures.First();
        Assert.Equal(("Torgsamverkan", "Minst tio möten", "Torgvärd"), (torg.Name, torg.GoalText, torg.Collaboration!.Convener));
        Assert.Equal([new Commitment("Kommunen", "Centrumledare", null, null), new Commitment("Polisen", null, null, "Går på torget.")], torg.Collaboration.Commitments);
        Assert.Equal(new OtherValue("Eget fält", "Eget värde"), Assert.Single(torg.Others));
        Assert.Equal(["Torgsamverkan", "Kvällsvärdar"], area.Measures.Select(m => m.Name));
    }

    [Fact]
    public void Reads_forms_written_as_running_text()
    {
        var draft = Reading.Draft(Of(P("Trygga torg", "Heading1"), P("Torgvärdar", "Heading2"), P("Syfte: Vuxna på torget."), P("Ansvarig: Centrumledare"), P("Tidplan: maj till september"), P("Mål: Två värdar varje kväll")));
        var measure = draft.Rows().Single().Measure!;
        Assert.Equal(("Torgvärdar", "Centrumledare", "maj till september", "Två värdar varje kväll"), (measure.Name, measure.Responsible, measure.Timing, measure.GoalText));
    }

    [Fact]
    public void Reads_a_table_that_stands_on_its_side()
    {
        var draft = Reading.Draft(Of(P("Trygga torg", "Heading1"), Table(["Problem", "Stök på kvällen"], ["Orsak", "Inga vuxna"], ["Åtgärd", "Torgvärdar"], ["Mål", "Två värdar"], ["När", "2026"], ["Vem", "Centrumledare"])));
        var row = draft.Rows().Single();
        Assert.Equal(("Stök på kvällen", "Inga vuxna", "Torgvärdar", "Centrumledare"), (row.Problem.Text, row.Cause!.Text, row.Measure!.Name, row.Measure.Responsible));
    }
}
