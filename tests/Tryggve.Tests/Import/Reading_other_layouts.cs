using Tryggve.Import;
using Tryggve.Plans;
using static Tryggve.Tests.Import.RawWord;

namespace Tryggve.Tests.Import;

public class Reading_other_layouts
{
    [Fact]
    public void Turns_a_table_that_stands_on_its_side()
    {
        var draft = RawWorkbook.With("Plan", ["Åtgärd nr", "1", "2", "3"], ["Problem", "P1", "P2", "P3"], ["Åtgärd", "Å1", "Å2", "Å3"], ["Mål", "M1", "M2", "M3"], ["Vem", "V1", "V2", "V3"], ["Uppföljning", "U1", null, "Klart"]).Draft();
        Assert.Equal([("P1", "Å1", "V1"), ("P2", "Å2", "V2"), ("P3", "Å3", "V3")], draft.Rows().Select(r => (r.Problem.Text, r.Measure!.Text, r.Measure.Responsible)));
        Assert.Empty(draft.Unread);
    }

    [Fact]
    public void Reads_forms_with_two_labels_on_a_line()
    {
        var draft = RawWorkbook.With("Insats 1", ["Fokusområde", "Trygga torg", "Åtgärd", "Ny belysning på torget"], ["Problem", "Torget är mörkt", "Orsak", "Gamla lampor"], ["Ansvarig", "Gatuchef", "Status", "Klar"], ["Startdatum", "2026-01-10", "Slutdatum", "2026-05-30"]).Draft();
        var row = draft.Rows().Single();
        Assert.Equal(("Trygga torg", "Torget är mörkt", "Gamla lampor", "Ny belysning på torget"), (row.Area.Name, row.Problem.Text, row.Cause!.Text, row.Measure!.Name));
        Assert.Equal("2026-05-30", row.Measure.Timing);
    }

    [Fact]
    public void Tells_guidance_by_its_standing_the_same_on_every_sheet()
    {
        string?[] header = ["Problem", "Orsak", "Åtgärd", "Vem"], guidance = ["En rad per problem", "Flera kan anges", "Verb först", "Funktion, inte namn"];
        var draft = RawWorkbook.With("1. Skola", header, guidance, ["P1", "O1", "Å1", "V1"]).Sheet("2. Torg", header, guidance, ["P2", "O2", "Å2", "V2"]).Draft();
        Assert.Equal(["Å1", "Å2"], draft.Rows().Select(r => r.Measure!.Text));
    }

    [Fact]
    public void Takes_bands_for_areas_when_a_heading_only_titles_the_document()
    {
        var draft = Reading.Draft(Of(Bold("Trygga Lindviken – plan 2026"), TableXml(
        [
            Row(Cell(P("Vad ska göras?")), Cell(P("Vem ansvarar?")), Cell(P("När?"))),
            Row(Cell(P("OFFENTLIG MILJÖ"), "<w:gridSpan w:val=\"3\"/>")), Row(Cell(P("Å1")), Cell(P("V1")), Cell(P("Maj"))),
            Row(Cell(P("BARN OCH FAMILJ"), "<w:gridSpan w:val=\"3\"/>")), Row(Cell(P("Å2")), Cell(P("V2")), Cell(P("Juni"))),
        ])));
        Assert.Equal(["OFFENTLIG MILJÖ", "BARN OCH FAMILJ"], draft.Areas.Select(a => a.Heading.Name));
    }

    [Fact]
    public void Keeps_a_status_of_single_words_apart_from_the_follow_up()
    {
        var measure = RawWorkbook.With("Plan", ["Åtgärd", "Vem", "Status", "Kommentar"], ["Å", "V", "Pågår", "Två av fyra träffar är hållna."]).Draft().Rows().Single().Measure!;
        Assert.Equal("Två av fyra träffar är hållna.", Assert.Single(measure.FollowUps).Text);
        Assert.Equal(new OtherValue("Status", "Pågår"), Assert.Single(measure.Others));
    }

    [Fact]
    public void Reads_a_table_that_goes_on_after_a_page_break_without_its_header()
    {
        var draft = Reading.Draft(Of(P("Trygga torg", "Heading1"), Table(["Problem", "Åtgärd", "Vem"], ["P1", "Å1", "V1"]), Table(["P2", "Å2", "V2"])));
        Assert.Equal(["Å1", "Å2"], draft.Rows().Select(r => r.Measure!.Text));
        Assert.Contains("table-continued", draft.Codes());
    }

    [Fact]
    public void Refuses_minutes_although_they_have_a_table_of_what_to_do()
    {
        var draft = Reading.Draft(Of(P("Minnesanteckningar trygghetsråd 4 mars", "Heading1"), Table(["Vad", "Vem", "När"], ["Boka lokal", "Sekreteraren", "April"])));
        Assert.False(draft.IsPlan);
        Assert.Contains("minnesanteckningar", draft.Remarks.Single(r => r.Code == "not-a-plan").Text, StringComparison.Ordinal);
    }
}
