using System.Globalization;
using Tryggve.Analysis.Outcomes;
using Tryggve.Analysis.Smart;
using Tryggve.FollowUps;
using Tryggve.Plans;
using Tryggve.Plans.Responsibles;

namespace Tryggve.Storage;

/// <summary>What the reporting tables say of one measure of a plan. How to read each column stands in the migrations.</summary>
internal sealed class MeasureRow(Plan plan, PlanRow row, int position, ResponsibilityReader reader)
{
    public const string Measures =
        """
        INSERT INTO measures (municipality_id, plan_id, id, position, area, standard_area, area_key, collective_name, problem, cause, name, text, kind, timing, due, responsible, goals,
            places, target_groups, is_collaboration, without_problem, without_cause, without_goal, without_time, without_responsible, without_follow_up,
            status, met, partly_met, not_met, not_measurable, not_yet, unmet_years, weak_goals)
        VALUES (@MunicipalityId, @PlanId, @Id, @Position, @Area, @StandardArea, @AreaKey, @CollectiveName, @Problem, @Cause, @Name, @Text, @Kind, @Timing, @Due, @Responsible, @Goals,
            @Places, @TargetGroups, @IsCollaboration, @WithoutProblem, @WithoutCause, @WithoutGoal, @WithoutTime, @WithoutResponsible, @WithoutFollowUp,
            @Status, @Met, @PartlyMet, @NotMet, @NotMeasurable, @NotYet, @UnmetYears, @WeakGoals)
        """;

    public const string Goals =
        "INSERT INTO goals (municipality_id, plan_id, measure_id, id, position, mark, text, lacks) VALUES (@MunicipalityId, @PlanId, @MeasureId, @Id, @Position, @Mark, @Text, @Lacks)";

    public const string FollowUps =
        """
        INSERT INTO follow_ups (municipality_id, plan_id, measure_id, period, text, status, reason, is_reported, met, partly_met, not_met, not_measurable, not_yet)
        VALUES (@MunicipalityId, @PlanId, @MeasureId, @Period, @Text, @Status, @Reason, @IsReported, @Met, @PartlyMet, @NotMet, @NotMeasurable, @NotYet)
        """;

    public const string Outcomes =
        "INSERT INTO goal_outcomes (municipality_id, plan_id, measure_id, period, goal_id, verdict, value) VALUES (@MunicipalityId, @PlanId, @MeasureId, @Period, @Goal, @Verdict, @Value)";

    public const string Units =
        "INSERT INTO measure_units (municipality_id, plan_id, measure_id, unit_id, is_responsible) VALUES (@MunicipalityId, @PlanId, @MeasureId, @Unit, @IsResponsible)";

    public const string Attachments =
        "INSERT INTO attachments (municipality_id, plan_id, measure_id, hash, name) VALUES (@MunicipalityId, @PlanId, @MeasureId, @Hash, @Name)";

    private readonly Measure measure = row.Measure!;
    private readonly YearSpan? years = plan.Content.Years;
    private readonly IReadOnlyList<GoalJudgement> judged = GoalJudge.Of(row, plan.Content.Years);

    public object Measure()
    {
        var said = VerdictCounts.LastSaid(measure);
        return new
        {
            plan.MunicipalityId,
            PlanId = plan.Id,
            measure.Id,
            Position = position,
            Area = row.Area.Name,
            row.Area.StandardArea,
            AreaKey = row.Area.StandardArea ?? MeasureQueries.OwnArea,
            row.Problem.CollectiveName,
            Problem = row.Problem.Text,
            Cause = row.Cause?.Text ?? "",
            measure.Name,
            measure.Text,
            Kind = measure.Kind?.ToString(),
            measure.Timing,
            Due = measure.ReadTiming(years).Deadline?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            measure.Responsible,
            Goals = measure.Goals.Count,
            Places = string.Join('\n', measure.Places),
            TargetGroups = string.Join('\n', measure.TargetGroups),
            IsCollaboration = measure.Collaboration is not null,
            WithoutProblem = row.Lacks(Gap.Problem),
            WithoutCause = row.Lacks(Gap.Cause),
            WithoutGoal = row.Lacks(Gap.Goal),
            WithoutTime = row.Lacks(Gap.Time),
            WithoutResponsible = row.Lacks(Gap.Responsible),
            WithoutFollowUp = row.Lacks(Gap.FollowUp),
            Status = measure.FollowUps.Where(f => f.Status is not null).MaxBy(f => f.Period)?.Status?.ToString(),
            said.Met,
            said.PartlyMet,
            said.NotMet,
            said.NotMeasurable,
            said.NotYet,
            UnmetYears = measure.Goals.Select(g => YearsInARow.Unmet(g, VerdictCounts.LastSaid(measure, g), years)).DefaultIfEmpty().Max(),
            WeakGoals = judged.Count(g => g.Letters.Any(l => l.Verdict == SmartVerdict.Missing)),
        };
    }

    public IEnumerable<object> OfGoals() => measure.Goals.Select((g, i) => new
    {
        plan.MunicipalityId, PlanId = plan.Id, MeasureId = measure.Id, g.Id, Position = i, g.Mark, g.Text,
        Lacks = string.Concat(judged[i].Letters.Where(l => l.Verdict == SmartVerdict.Missing).Select(l => "SMART"[(int)l.Letter])),
    });

    public IEnumerable<object> OfFollowUps() =>
        from report in measure.FollowUps
        let said = VerdictCounts.Of(measure, report)
        select new
        {
            plan.MunicipalityId, PlanId = plan.Id, MeasureId = measure.Id, Period = report.Period.ToString(), report.Text, Status = report.Status?.ToString(), report.Reason, report.IsReported,
            said.Met, said.PartlyMet, said.NotMet, said.NotMeasurable, said.NotYet,
        };

    public IEnumerable<object> OfOutcomes() =>
        from report in measure.FollowUps
        from outcome in report.Outcomes
        select new { plan.MunicipalityId, PlanId = plan.Id, MeasureId = measure.Id, Period = report.Period.ToString(), outcome.Goal, Verdict = outcome.Verdict?.ToString(), outcome.Value };

    /// <summary>Units, or organisations named as a whole. Who both answers and takes part answers.</summary>
    public IEnumerable<object> OfUnits()
    {
        var read = ResponsibleUnits.Read(measure, reader);
        var responsible = ResponsibleUnits.Of(measure, read).ToHashSet();
        var taking = read.Actors.Where(a => a.Part == PartPlayed.Participant).Select(a => a.UnitId ?? a.OrganisationId).OfType<string>();
        return responsible.Union(taking).Select(unit => new { plan.MunicipalityId, PlanId = plan.Id, MeasureId = measure.Id, Unit = unit, IsResponsible = responsible.Contains(unit) });
    }

    public IEnumerable<object> OfAttachments() =>
        measure.Attachments.DistinctBy(a => a.Hash).Select(a => new { plan.MunicipalityId, PlanId = plan.Id, MeasureId = measure.Id, a.Hash, a.Name });
}
