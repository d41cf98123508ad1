using Tryggve.Analysis.Smart;
using Tryggve.Plans;

namespace Tryggve.Tests.Analysis.Smart;

/// <summary>A made-up goal on a made-up row, judged.</summary>
internal static class Judged
{
    public static GoalJudgement Goal(
        string text, string who = "Enhetschef prevention", string when = "2025", string cause = "", string? last = null, int? year = 2025, MeasureKind? kind = null, Collaboration? form = null) =>
        GoalJudge.Of(new Goal(Make.Id(), "", text), Row(Make.Measure("Nattvandring", when: when, who: who) with { Kind = kind, Collaboration = form }, cause), year is { } y ? new YearSpan(y) : null, last);

    public static PlanRow Row(Measure measure, string cause = "")
    {
        var area = Make.Chain(cause: cause, measures: [measure]);
        return PlanRow.Of(area).Single();
    }

    public static SmartVerdict Specific(string text) => Goal(text)[SmartLetter.Specific].Verdict;

    public static SmartVerdict Measurable(string text) => Goal(text)[SmartLetter.Measurable].Verdict;

    public static string Code(string text, SmartLetter letter) => Goal(text)[letter].Code;
}
