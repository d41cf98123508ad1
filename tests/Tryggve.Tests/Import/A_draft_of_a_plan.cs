using Tryggve.Import;
using Tryggve.Plans;

namespace Tryggve.Tests.Import;

public class A_draft_of_a_plan
{
    private static readonly string?[] Header = ["Problem", "Orsak", "Åtgärd", "Operativa mål", "När", "Vem", "Uppföljning"];

    [Fact]
    public void Proposes_to_move_a_row_that_stands_too_far_left_and_keeps_it_as_printed_until_then()
    {
        var book = RawWorkbook.With("Plan", Header, ["Få anmälningar", "Utbilda personalen om anmälningar", "Linjearbete", "Avdelningschef förskola", "", "", ""]);
        var draft = book.Draft();
        var row = draft.Rows.Single();
        Assert.NotNull(row.Shift);
        Assert.Equal("Linjearbete", row[PlanField.Measure]);
        var accepted = book.Draft(new DraftCorrections { Shifts = new Dictionary<string, bool> { [row.Key] = true } }).Rows().Single();
        Assert.Equal(("Utbilda personalen om anmälningar", "Linjearbete", "Avdelningschef förskola"), (accepted.Measure!.Text, accepted.Measure.Timing, accepted.Measure.Responsible));
        Assert.Null(book.Draft(new DraftCorrections { Shifts = new Dictionary<string, bool> { [row.Key] = false } }).Rows.Single().Shift);
    }

    [Fact]
    public void Proposes_to_move_a_row_whose_cause_repeats_its_problem()
    {
        var book = RawWorkbook.With("Plan", Header, ["Otrygg park", "Otrygg park", "Buskarna skymmer sikten", "Gallra buskarna", "2026", "Parkchef", ""]);
        var key = book.Draft().Rows.Single().Key;
        var row = book.Draft(new DraftCorrections { Shifts = new Dictionary<string, bool> { [key] = true } }).Rows().Single();
        Assert.Equal(("Otrygg park", "Buskarna skymmer sikten", "Gallra buskarna", ""), (row.Problem.Text, row.Cause!.Text, row.Measure!.Text, row.Measure.GoalText));
    }

    [Fact]
    public void Does_not_see_a_shift_where_there_is_none()
    {
        var draft = RawWorkbook.With("Plan", Header, ["P", "O", "Löpande samverkan mellan skola och polis i stadsdelen", "Minst 80 procent deltar", "Linjearbete", "Rektor", "Pågår"]).Draft();
        Assert.Null(draft.Rows.Single().Shift);
    }

    [Fact]
    public void Says_what_a_row_lacks_only_where_its_table_asks()
    {
        var codes = RawWorkbook.With("Plan", ["Åtgärd", "När", "Vem"], ["Å", "", "V"]).Draft().Codes().ToList();
        Assert.Contains("time-missing", codes);
        Assert.Contains("column-goal-missing", codes);
        Assert.DoesNotContain("goal-missing", codes);
    }

    [Theory]
    [InlineData("xxx", "placeholder")]
    [InlineData("Under framtagande.", "placeholder")]
    [InlineData("avtal följs upp och i b d d d", "text-clipped")]
    [InlineData("kontakta 811218-9876", "personal-data")]
    public void Points_at_texts_a_person_should_look_at(string text, string code) =>
        Assert.Contains(code, RawWorkbook.With("Plan", ["Åtgärd", "Mål", "Vem"], ["Å", text, "V"]).Draft().Codes());

    [Fact]
    public void Takes_no_deadline_for_a_personal_number() =>
        Assert.DoesNotContain("personal-data", RawWorkbook.With("Plan", ["Åtgärd", "När", "Vem"], ["Å", "251231", "V"]).Draft().Codes());

    [Fact]
    public void Follows_what_the_person_says_of_columns_cells_and_rows()
    {
        var book = RawWorkbook.With("Plan", ["Åtgärd", "Vem", "Noterat"], ["Å1", "V1", "april"], ["Å2", "V2", "maj"]);
        var draft = book.Draft();
        var (table, keys) = (draft.Tables.Single(), draft.Rows.Select(r => r.Key).ToList());
        var corrected = book.Draft(new DraftCorrections
        {
            Columns = new Dictionary<string, IReadOnlyDictionary<int, PlanField>> { [table.Key] = new Dictionary<int, PlanField> { [3] = PlanField.When } },
            Cells = new Dictionary<string, IReadOnlyDictionary<PlanField, string>> { [keys[0]] = new Dictionary<PlanField, string> { [PlanField.Who] = "Ny chef" } },
            LeftOut = new Dictionary<string, string> { [keys[1]] = "gäller förra året" },
            Municipality = "Lindvikens kommun", District = "Hamnstaden", Years = new YearSpan(2026),
        });
        var measure = corrected.Rows().Single().Measure!;
        Assert.Equal(("Å1", "Ny chef", "april"), (measure.Text, measure.Responsible, measure.Timing));
        Assert.Equal(("Lindvikens kommun", "Hamnstaden", new YearSpan(2026)), (corrected.Heading.Municipality, corrected.Heading.District, corrected.Heading.Years));
    }
}
