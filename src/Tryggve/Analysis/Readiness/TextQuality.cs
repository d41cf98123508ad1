using Tryggve.Analysis.Smart;
using Tryggve.Districts;
using Tryggve.FollowUps;
using Tryggve.Plans;
using Tryggve.Plans.Editing;
using Tryggve.Privacy;

namespace Tryggve.Analysis.Readiness;

/// <summary>What a measure's texts say unclearly: its time, its responsible, its goals; and what must not stand in a plan at all.</summary>
internal static class TextQuality
{
    public static readonly IReadOnlyList<(string Code, string Name)> Kinds =
    [
        ("timing-unclear", "Tid som inte går att förstå"), ("responsible-unclear", "Ansvarig som inte går att förstå"), .. SmartWords.Kinds, ("personal-data", "Personuppgifter"), ("small-group", "Liten grupp"),
    ];

    public static IEnumerable<ReadinessItem> Of(PlanContent plan, IReadOnlyList<Organisation> organisations)
    {
        foreach (var row in PlanRow.Of(plan).Where(r => r.Measure is not null))
        {
            var measure = row.Measure!;
            foreach (var remark in measure.ReadTiming(plan.Years).Check().Where(r => r.Severity != Severity.Hint)) yield return Item(row, measure.Id, PlanField.When, remark with { Code = "timing-unclear" });
            if (measure.Units.Count == 0)
            {
                foreach (var remark in ResponsibleUnits.Read(measure, organisations).Remarks.Where(r => r.Severity != Severity.Hint)) yield return Item(row, measure.Id, PlanField.Who, remark with { Code = "responsible-unclear" });
            }
            foreach (var remark in GoalJudge.Remarks(row, plan.Years)) yield return Item(row, measure.Id, PlanField.Goals, remark);
        }
        foreach (var item in Personal(plan)) yield return item;
    }

    /// <summary>Every text a person writes, each once: a cause with four measures is asked once.</summary>
    private static IEnumerable<ReadinessItem> Personal(PlanContent plan)
    {
        var ofPlan = Found(plan, Guid.Empty, [PlanField.Title, PlanField.Preamble], "", plan.Title)
            .Concat(plan.StrategyAnswers.Keys.SelectMany(key => Found(plan, Guid.Empty, [new TextField(PlanField.StrategyAnswer, key)], "", plan.Title)));
        var ofAreas = plan.Areas.SelectMany(a => Found(plan, a.Id, [PlanField.Area, PlanField.OverallGoal, PlanField.SituationalPicture, PlanField.Policies], a.Name, a.Name));
        var asked = new HashSet<Guid>();
        var ofRows = from row in PlanRow.Of(plan)
                     from part in PartsOf(row)
                     where asked.Add(part.Id)
                     from item in Found(plan, part.Id, part.Fields, row.Area.Name, ChainReadiness.WhatOf(row))
                     select item;
        return ofPlan.Concat(ofAreas).Concat(ofRows);
    }

    private static IEnumerable<(Guid Id, IEnumerable<TextField> Fields)> PartsOf(PlanRow row)
    {
        yield return (row.Problem.Id, [PlanField.CollectiveName, PlanField.Problem]);
        if (row.Cause is { } cause) yield return (cause.Id, [PlanField.Cause, PlanField.NoMeasureReason]);
        if (row.Measure is not { } measure) yield break;
        var parties = measure.Collaboration?.Commitments.Select(c => c.Party) ?? [];
        yield return (measure.Id, [.. OfMeasures, .. Periods.SelectMany(period => parties.Select(party => FollowUpTexts.Field(PlanField.PartyReport, period, party)).Prepend(FollowUpTexts.Field(PlanField.StatusReason, period))), .. parties.SelectMany(party => OfParties.Select(field => new TextField(field, party)))]);
        foreach (var goal in measure.Goals) yield return (goal.Id, [PlanField.Baseline, .. Periods.Select(period => FollowUpTexts.Field(PlanField.MeasuredValue, period))]);
    }

    private static readonly IReadOnlyList<ReportingPeriod> Periods = Enum.GetValues<ReportingPeriod>();

    private static readonly IReadOnlyList<TextField> OfMeasures =
    [
        PlanField.Name, PlanField.Measure, PlanField.Goals, PlanField.When, PlanField.TimingMeaning, PlanField.Who, PlanField.FollowUpT1, PlanField.FollowUpT2, PlanField.FollowUp,
        PlanField.Evidence, PlanField.Places, PlanField.TargetGroups, PlanField.Purpose, PlanField.Duration, PlanField.MeetingFrequency, PlanField.Convener, PlanField.OtherParticipants,
        PlanField.Financing, PlanField.Communication,
    ];

    private static readonly IReadOnlyList<PlanField> OfParties = [PlanField.PartyContact, PlanField.PartyParticipants, PlanField.PartyCommitment];

    private static IEnumerable<ReadinessItem> Found(PlanContent plan, Guid part, IEnumerable<TextField> fields, string area, string what) =>
        from field in fields
        from remark in PrivacyGuard.Check(PartTexts.Of(plan, part, field) ?? "", new Place(field.Label))
        select new ReadinessItem(remark, part, field, area, what);

    private static ReadinessItem Item(PlanRow row, Guid part, TextField field, Remark remark) => new(remark, part, field, row.Area.Name, ChainReadiness.WhatOf(row));
}
