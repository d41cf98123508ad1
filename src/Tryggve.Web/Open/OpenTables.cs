using System.Globalization;
using Tryggve.Plans;
using Tryggve.Storage;
using Tryggve.Web.Plumbing;

namespace Tryggve.Web.Open;

/// <summary>Public plans, measures and goals as rows of a table.</summary>
internal static class OpenTables
{
    public static readonly string[] PlanHeaders = ["Kommun", "Stadsdel", "Från år", "Till år", "Titel", "Åtgärder", "Uppföljning", "Publicerad", "Id"];

    public static readonly string[] MeasureHeaders =
    [
        "Kommun", "Stadsdel", "Från år", "Till år", Vocabulary.Of(PlanField.Area), Vocabulary.Of(PlanField.CollectiveName), Vocabulary.Of(PlanField.Problem), Vocabulary.Of(PlanField.Cause), Vocabulary.Of(PlanField.Name),
        Vocabulary.Of(PlanField.Measure), Vocabulary.Of(PlanField.Kind), Vocabulary.Of(PlanField.Goals), Vocabulary.Of(PlanField.When), Vocabulary.Of(PlanField.Who), Vocabulary.Of(PlanField.Status), "Uppföljning", "Id",
    ];

    public static readonly string[] GoalHeaders = ["Kommun", "Stadsdel", "Från år", "Till år", Vocabulary.Of(PlanField.Measure), Vocabulary.Of(PlanField.Goal), Vocabulary.Of(PlanField.Verdict), "Uppföljning", "Åtgärdens id", "Id"];

    public static IEnumerable<string> Row(PublicListing plan) => [.. Of(plan), plan.Title, Number(plan.Measures), Period(plan), plan.PublishedAt.ToTableTime(), plan.Id.ToString()];

    public static IEnumerable<string> Row(PublicMeasureListing m) =>
    [
        .. Of(m.Plan), m.Area, m.CollectiveName, m.Problem, m.Cause, m.Name, m.Text, m.Kind is { } kind ? Vocabulary.Of(kind) : "", string.Join('\n', m.Goals.Select(g => $"{g.Mark} {g.Text}".Trim())), m.Timing, m.Responsible,
        m.Status is { } status ? Vocabulary.Of(status) : "", Period(m.Plan), m.Id.ToString(),
    ];

    public static IEnumerable<IEnumerable<string>> GoalRows(PublicMeasureListing m) =>
        m.Goals.Select(g => (IEnumerable<string>)[.. Of(m.Plan), m.Name.Length > 0 ? m.Name : m.Text, g.Text, g.Verdict is { } verdict ? Vocabulary.Of(verdict) : "", Period(m.Plan), m.Id.ToString(), g.Id.ToString()]);

    private static IEnumerable<string> Of(PublicListing plan) => [plan.Municipality, plan.District, Number(plan.Years.From), Number(plan.Years.To)];

    private static string Period(PublicListing plan) => plan.Period is { } period ? Vocabulary.Of(period) : "";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
