using Tryggve.Analysis.Smart;
using Tryggve.Districts;
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

    /// <summary>Every text of every part, each part once: a cause with four measures is asked once.</summary>
    private static IEnumerable<ReadinessItem> Personal(PlanContent plan)
    {
        var asked = new HashSet<Guid>();
        foreach (var row in PlanRow.Of(plan))
        {
            (Guid Part, PlanField[] Fields)[] parts =
            [
                (row.Problem.Id, [PlanField.CollectiveName, PlanField.Problem]), (row.Cause?.Id ?? Guid.Empty, [PlanField.Cause, PlanField.NoMeasureReason]),
                (row.Measure?.Id ?? Guid.Empty, [PlanField.Name, PlanField.Measure, PlanField.Goals, PlanField.When, PlanField.Who, PlanField.FollowUpT1, PlanField.FollowUpT2, PlanField.FollowUp,
                    PlanField.Purpose, PlanField.Convener, PlanField.OtherParticipants, PlanField.Financing, PlanField.Communication]),
            ];
            foreach (var (part, fields) in parts.Where(p => p.Part != Guid.Empty && asked.Add(p.Part)))
            foreach (var field in fields)
            foreach (var remark in PrivacyGuard.Check(PartTexts.Of(plan, part, field) ?? "", new Place(Vocabulary.Of(field))))
                yield return Item(row, part, field, remark);
        }
    }

    private static ReadinessItem Item(PlanRow row, Guid part, TextField field, Remark remark) => new(remark, part, field, row.Area.Name, ChainReadiness.WhatOf(row));
}
