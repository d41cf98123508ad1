using Tryggve.Districts;
using Tryggve.People;

namespace Tryggve.Plans.Calendars;

/// <summary>A plan's dates as one person asks for them: of all of it, or of what the person has to do with.</summary>
internal sealed class CalendarReader(Plan plan, Municipality municipality, Actor actor, bool ownOnly, DateTimeOffset? changed)
{
    private readonly IReadOnlyList<Organisation> organisations = [.. municipality.OrganisationsOf(plan.DistrictId)];
    private IReadOnlyList<Measure>? own;

    public Plan Plan => plan;
    public Municipality Municipality => municipality;
    public string PlanName => $"{plan.Content.District} {plan.Content.Years}";
    public string PlanPath => $"/planer/{plan.Id}";

    /// <summary>The measures whose dates are asked for.</summary>
    public IReadOnlyList<Measure> Measures => ownOnly ? Own : [.. plan.Content.Measures];

    /// <summary>The measures whose reports are asked for.</summary>
    public IReadOnlyList<Measure> Reports => !ownOnly ? [.. plan.Content.Measures] : actor.ExtentOf(Permission.WriteGoalsAndFollowUps, plan.Scope) switch
    {
        Extent.Everything => [.. plan.Content.Measures],
        Extent.OwnMeasures => Own,
        _ => [],
    };

    public bool MayReport => plan.MayWriteSomething(actor);
    public bool SeesRounds => !ownOnly || plan.Allows(actor, Permission.LeadFollowUp) || Reports.Count > 0;
    public bool SeesDecisions => !ownOnly || new[] { Permission.SubmitPlan, Permission.RecordDecision, Permission.LeadFollowUp }.Any(p => plan.Allows(actor, p));

    private IReadOnlyList<Measure> Own => own ??= [.. plan.Content.Measures.Where(m => ResponsibleUnits.IsOwn(m, actor, organisations))];

    /// <param name="title">The plan's name is added.</param>
    /// <param name="version">Of what the day comes from besides the plan.</param>
    public CalendarEntry Entry(string id, CalendarKind kind, DateOnly on, string title, string text, int version = 0) => new(id, kind, on, $"{title} ({PlanName})")
    {
        Text = text, Path = PlanPath, Sequence = plan.Version + version, Changed = changed,
    };
}
