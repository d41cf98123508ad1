using Tryggve.Districts;
using Tryggve.Districts.Law;

namespace Tryggve.Analysis.Law;

/// <summary>What there is to judge a municipality by.</summary>
/// <param name="Records">All that was ever recorded, also what stands no longer.</param>
public sealed record LawFacts(Municipality Municipality, IReadOnlyList<LawRecord> Records, IReadOnlyList<LawPlan> Plans);

/// <summary>How a municipality meets lag (2023:196), duty by duty in the order of the paragraphs.</summary>
public sealed record LawChecklist(IReadOnlyList<LawItem> Items)
{
    /// <summary>Duties that the law asks for: advice is not counted.</summary>
    public int Asked => Items.Count(i => i.Duty != LawDuty.OtherPlanning);

    /// <summary>Those met; what soon must be renewed is counted apart.</summary>
    public int Met => Items.Count(i => i.Duty != LawDuty.OtherPlanning && i.State == LawState.Met);

    public LawItem Of(LawDuty duty) => Items[(int)duty];

    public static LawChecklist Of(LawFacts facts, DateOnly today)
    {
        var standing = LawRecord.Standing(facts.Records);
        return new LawChecklist([.. Enum.GetValues<LawDuty>().Select(duty => duty switch
        {
            LawDuty.PlanDecision or LawDuty.PlanBasis or LawDuty.FollowUp => PlanDuties.Of(duty, facts, standing, today),
            LawDuty.PictureAge => RecordedDuties.Of(duty, [.. standing.Where(r => r.Duty == LawDuty.Picture)], today),
            _ => RecordedDuties.Of(duty, [.. standing.Where(r => r.Duty == duty)], today),
        })]);
    }
}
