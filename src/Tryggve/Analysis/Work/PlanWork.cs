using Tryggve.Districts;
using Tryggve.FollowUps;
using Tryggve.People;
using Tryggve.Plans;

namespace Tryggve.Analysis.Work;

/// <summary>Uppgiftens slag: what somebody is to do in a plan.</summary>
public enum WorkKind
{
    Report,
    Mend,
    Sign,
    CloseRound,
    Submit,
    Decide,
    CloseYear,
}

/// <summary>Uppgift: one thing that a plan waits for somebody to do.</summary>
/// <param name="Period">The reporting period it is about; null for what is not about one.</param>
/// <param name="Count">How many measures are left; 0 where all is done or nothing is counted.</param>
/// <param name="Of">Out of how many.</param>
/// <param name="Body">The body whose decision is to be recorded, or to which the plan is handed in; else empty.</param>
public sealed record WorkItem(WorkKind Kind, ReportingPeriod? Period, DateOnly? Due, int Count = 0, int Of = 0, string Body = "");

/// <summary>Mitt arbete: what a plan waits for one person to do now, by the person's roles and units.</summary>
public static class PlanWork
{
    public static IReadOnlyList<WorkItem> Of(Plan plan, Municipality municipality, Actor actor, DateOnly today)
    {
        if (plan.Content.Years is not { } years || plan.Course.Closing is not null) return [];
        var rounds = Enum.GetValues<ReportingPeriod>().Where(p => !plan.Course.IsClosed(p)).Select(p => municipality.RoundOf(years.To, p)).Where(r => r.IsOpen(today)).ToList();
        return [.. Deciding(plan, municipality, actor, years), .. rounds.Count == 0 ? [] : OfRounds(plan, rounds, actor, [.. municipality.OrganisationsOf(plan.DistrictId)], today), .. Closing(plan, actor, years)];
    }

    private static IEnumerable<WorkItem> Deciding(Plan plan, Municipality municipality, Actor actor, YearSpan years)
    {
        if (plan.Course.Waiting is { } step)
        {
            if (plan.Allows(actor, Permission.RecordDecision)) yield return new WorkItem(WorkKind.Decide, null, step.DeadlineFor(years.From), Body: step.Body);
        }
        else if ((plan.Course.Decided is null || plan.Course.Latest is { IsSentBack: true }) && plan.Allows(actor, Permission.SubmitPlan) && municipality.DecisionPath.Steps is [var first, ..])
        {
            yield return new WorkItem(WorkKind.Submit, null, first.DeadlineFor(years.From), Body: first.Body);
        }
    }

    /// <summary>Who answers for what is read out of the plan once, whichever rounds are open.</summary>
    private static IEnumerable<WorkItem> OfRounds(Plan plan, IReadOnlyList<ReportingRound> rounds, Actor actor, IReadOnlyList<Organisation> organisations, DateOnly today)
    {
        var own = plan.MayReport(actor, organisations).ToList();
        var parties = RoundParty.Of(plan.Content, organisations).Where(p => p.Has(actor)).ToList();
        return rounds.SelectMany(round => OfRound(plan, round, actor, own, parties, today));
    }

    private static IEnumerable<WorkItem> OfRound(Plan plan, ReportingRound round, Actor actor, List<Measure> own, IReadOnlyList<RoundParty> parties, DateOnly today)
    {
        var (period, course) = (round.Period, plan.Course.Round(round.Period));
        var mend = own.Count(m => course.ToMend(m.Id) is not null);
        if (mend > 0) yield return new WorkItem(WorkKind.Mend, period, round.Due, mend, own.Count);
        if (own.Count > 0) yield return new WorkItem(WorkKind.Report, period, round.Due, own.Count(m => !m.FollowUpOf(period).IsReported), own.Count);
        foreach (var party in parties.Where(p => plan.MaySign(actor, p) && p.Measures.All(m => plan.IsReported(m, period))))
        {
            var signature = course.Signatures.FirstOrDefault(s => s.Organisation == party.Id);
            if (signature is null || party.IsChangedSince(signature, period)) yield return new WorkItem(WorkKind.Sign, period, round.Due, Body: party.Name);
        }
        var (left, all) = (plan.Content.Measures.Count(m => !plan.IsReported(m, period)), plan.Content.Measures.Count());
        if (plan.Allows(actor, Permission.LeadFollowUp) && all > 0 && (left == 0 || round.Due < today)) yield return new WorkItem(WorkKind.CloseRound, period, round.Due, left, all);
    }

    private static IEnumerable<WorkItem> Closing(Plan plan, Actor actor, YearSpan years)
    {
        if (plan.Course.IsClosed(ReportingPeriod.Year) && plan.Allows(actor, Permission.LeadFollowUp)) yield return new WorkItem(WorkKind.CloseYear, null, PlanJourney.LastDayToClose(years));
    }
}
