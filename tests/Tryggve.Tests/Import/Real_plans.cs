using System.Text.Json;
using Tryggve.FollowUps;
using Tryggve.Plans;

namespace Tryggve.Tests.Import;

public class Real_plans
{
    [PlansFact]
    public void Are_read_cell_for_cell_as_they_were_transcribed()
    {
        foreach (var file in Shared.Documents(".xlsx", ".docx"))
        {
            using var gold = JsonDocument.Parse(File.ReadAllBytes(Shared.Transcription(file)));
            var rows = Reading.Draft(File.ReadAllBytes(file), Path.GetFileName(file)).Rows();
            var expected = gold.RootElement.GetProperty("form").GetString() == "activities" ? Activities(gold) : Cells(gold);
            var found = gold.RootElement.GetProperty("form").GetString() == "activities" ? rows.Select(Form) : rows.Select(Row);
            Assert.Equal(expected, found);
        }
    }

    /// <summary>In print a word may be broken at the column's edge: white space and hyphens are not compared.</summary>
    [PlansFact]
    public void Are_read_from_print_word_for_word()
    {
        foreach (var file in Shared.Documents(".pdf"))
        {
            using var gold = JsonDocument.Parse(File.ReadAllBytes(Shared.Transcription(file)));
            var rows = Reading.Draft(File.ReadAllBytes(file), Path.GetFileName(file)).Rows();
            var forms = gold.RootElement.GetProperty("form").GetString() == "activities";
            Assert.Equal((forms ? Activities(gold) : Cells(gold)).Select(Letters), (forms ? rows.Select(Form) : rows.Select(Row)).Select(Letters));
        }
    }

    private static string Letters(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c is not ('-' or '–' or '•')));

    private static IEnumerable<string> Cells(JsonDocument gold) =>
        from area in gold.RootElement.GetProperty("areas").EnumerateArray()
        from row in area.GetProperty("rows").EnumerateArray()
        select Squeeze(string.Join(" | ", new[] { "collective_name", "problem", "cause", "measure", "goals", "when", "who", "follow_up" }.Select(k => row.GetProperty(k).GetString())));

    private static string Row(PlanRow r) => Squeeze(string.Join(" | ", r.Problem.CollectiveName, r.Problem.Text, r.Cause!.Text, r.Measure!.Text, r.Measure.GoalText, r.Measure.Timing, r.Measure.Responsible, r.Measure.FollowUpText(ReportingPeriod.Year)));

    private static IEnumerable<string> Activities(JsonDocument gold) =>
        from area in gold.RootElement.GetProperty("areas").EnumerateArray()
        from activity in area.GetProperty("activities").EnumerateArray()
        select Squeeze(activity.GetProperty("name").GetString() + string.Concat(activity.GetProperty("fields").EnumerateArray().Select(f => $" | {f.GetProperty("label").GetString()}: {f.GetProperty("value").GetString()}")));

    private static string Form(PlanRow row) => Squeeze(row.Measure!.Name + string.Concat(CollaborationForm.LinesOf(row).Select(l => $" | {l.Line.Label}: {l.Value}")));

    private static string Squeeze(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
