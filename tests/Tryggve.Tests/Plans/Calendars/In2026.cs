using Tryggve.Decisions;
using Tryggve.Districts;
using Tryggve.People;
using Tryggve.Plans;
using Tryggve.Plans.Calendars;

namespace Tryggve.Tests.Plans.Calendars;

/// <summary>Plans for 2026 with one thing that has a day, and what their calendar says.</summary>
internal static class In2026
{
    private const string Lindviken = "lindvikens-kommun";
    private static readonly Unit Fritid = new("forvaltningen/fritid", "Fritid", [], ["Enhetschef fritid"]);

    public static readonly Municipality Municipality = new(Lindviken, "Lindvikens kommun", [new District("norra-alvsund", "Norra Älvsund")], [])
    {
        Organisations = [new Organisation("forvaltningen", "Förvaltningen", OrganisationKind.DistrictAdministration, [], [Fritid])],
    };

    public static Plan Plan(params Measure[] measures) => Plan(new PlanCourse(), measures);

    public static Plan Plan(PlanCourse course, params Measure[] measures) => Plan(course, new YearSpan(2026), measures);

    public static Plan Plan(PlanCourse course, YearSpan years, params Measure[] measures) =>
        new(Make.Id(), Lindviken, "norra-alvsund", Make.Plan(Make.Chain(measures: measures)) with { Years = years }, [], course);

    public static Measure Meeting(string meets, string duration = "") => Make.Collaboration("Platssamverkan Bryggan", new Collaboration { MeetingFrequency = meets, Duration = duration });

    /// <summary>Somebody at the leisure unit, with a role in the district.</summary>
    public static Actor With(Role role) => new("a", "Cecilia") { MunicipalityId = Lindviken, Memberships = [Fritid.Id], Grants = [new Grant(Make.Id(), Lindviken, role, "norra-alvsund", null)] };

    public static IReadOnlyList<CalendarEntry> Calendar(this Plan plan) => PlanCalendar.Of(plan, Municipality, Actor.Local);

    public static IReadOnlyList<CalendarEntry> CalendarOf(this Plan plan, Role role) => PlanCalendar.Of(plan, Municipality, With(role), ownOnly: true);

    public static Submission Submission(params DecisionOutcome[] outcomes) => new(1, DateTimeOffset.UnixEpoch, "Ingrid", DecisionPath.GroupAndCity.Steps, "")
    {
        Decisions = [.. outcomes.Select((o, i) => new Decision(DecisionPath.GroupAndCity.Steps[i].Body, o, new DateOnly(2025, 11, 10 + i), "LIN 2025/9", $"§ {i + 4}", "", DateTimeOffset.UnixEpoch, "Eva"))],
    };

    public static string Lines(IEnumerable<CalendarEntry> entries, params CalendarKind[] kinds) => string.Join('\n', entries.Where(e => kinds.Contains(e.Kind)).Select(e => $"{e.On:yyyy-MM-dd} {e.Title}"));
}
