using Tryggve.Analysis.Outcomes;
using Tryggve.FollowUps;
using Tryggve.Plans;

namespace Tryggve.Analysis.Reports;

/// <summary>Rundans rapport: what a plan's measures have reported for a period, area by area, with the figures it comes to. Counted, never averaged: what is missing is said.</summary>
/// <param name="Total">The whole plan's figures.</param>
public sealed record RoundReport(PlanRound Round, IReadOnlyList<ReportedArea> Areas, ReportFigures Total)
{
    public ReportingPeriod Period => Round.Period;

    /// <param name="content">The plan as it is, or as it was when the round was closed.</param>
    public static RoundReport Of(PlanContent content, PlanRound round)
    {
        var areas = content.Areas.Select((area, i) => ReportedArea.Of(area, i + 1, round, content.Years)).ToList();
        return new RoundReport(round, areas, ReportFigures.Of(areas.SelectMany(a => a.Measures)));
    }
}

/// <summary>Rapporterat område: a priority area with what its measures have reported.</summary>
/// <param name="Position">The area's place in the plan, from 1.</param>
public sealed record ReportedArea(PriorityArea Area, int Position, IReadOnlyList<ReportedMeasure> Measures, ReportFigures Figures)
{
    /// <summary>The name with its number, as documents head it.</summary>
    public string Heading => Area.Name.Length == 0 ? "Område utan namn" : Area.Number.Length == 0 ? Area.Name : $"{Area.Number}. {Area.Name}";

    internal static ReportedArea Of(PriorityArea area, int position, PlanRound round, YearSpan? years)
    {
        var measures = PlanRow.Of(area).Where(r => r.Measure is not null).Select(r => ReportedMeasure.Of(r, round, years)).ToList();
        return new ReportedArea(area, position, measures, ReportFigures.Of(measures));
    }
}

/// <summary>Rapporterad åtgärd: a measure with its report for the period, each of its goals, and what was added after the round was closed.</summary>
/// <param name="References">Other reports that the text points to: ”se VB mål 3.5”.</param>
public sealed record ReportedMeasure(PlanRow Row, FollowUp Report, IReadOnlyList<ReportedGoal> Goals, IReadOnlyList<Supplement> Supplements, IReadOnlyList<ReportReference> References)
{
    public Measure Measure => Row.Measure!;

    public string Name => Measure.Name.Length > 0 ? Measure.Name : Measure.Text.Length > 0 ? Measure.Text : "Åtgärd utan text";

    /// <summary>The status it is counted under; null while it is not reported.</summary>
    public MeasureStatus? Counted => Report.IsReported ? Report.Status : null;

    internal static ReportedMeasure Of(PlanRow row, PlanRound round, YearSpan? years)
    {
        var (measure, report) = (row.Measure!, row.Measure!.FollowUpOf(round.Period));
        return new ReportedMeasure(
            row, report,
            [.. measure.Goals.Select((goal, i) => ReportedGoal.Of(goal, i + 1, report.Outcomes.FirstOrDefault(o => o.Goal == goal.Id)))],
            [.. round.SupplementsOf(measure.Id)],
            report.Text.Length == 0 ? [] : [.. OutcomeReader.Of(measure, round.Period, years).References.Where(r => !r.IsInPlan)]);
    }
}

/// <summary>Rapporterat mål: how a goal went, with its value held against what the goal asks for.</summary>
/// <param name="Number">The goal's place in its measure, from 1.</param>
/// <param name="Verdict">Null while nobody has judged it.</param>
/// <param name="Comparison">Null where there is nothing to compare.</param>
public sealed record ReportedGoal(Goal Goal, int Number, Verdict? Verdict, string Value, GoalComparison? Comparison)
{
    /// <summary>The comparison in words: <c>når minst 80 procent</c>; empty where there is none, or it leaves the answer open.</summary>
    public string Compared => Comparison is { IsReached: { } reached } compared ? $"{(reached ? "når" : "når inte")} ”{compared.Target}”" : "";

    internal static ReportedGoal Of(Goal goal, int number, GoalOutcome? outcome) =>
        new(goal, number, outcome?.Verdict, outcome?.Value ?? "", outcome is null ? null : OutcomeComparison.Of(goal, outcome.Value));
}
