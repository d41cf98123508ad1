using Tryggve.Districts;
using Tryggve.Districts.Law;

namespace Tryggve.Analysis.Law;

/// <summary>The duties that the plans themselves answer, district by district.</summary>
internal static class PlanDuties
{
    public static LawItem Of(LawDuty duty, LawFacts facts, IReadOnlyList<LawRecord> standing, DateOnly today)
    {
        var records = standing.Where(r => r.Duty == duty).ToList();
        var plans = facts.Plans.ToLookup(p => p.DistrictId);
        var districts = facts.Municipality.Districts.Select(d => duty switch
        {
            LawDuty.PlanDecision => Decision(d, [.. plans[d.Id]], today),
            LawDuty.PlanBasis => Basis(d, [.. plans[d.Id]], [.. standing.Where(r => r.Duty == LawDuty.Picture)]),
            _ => FollowUp(d, [.. plans[d.Id]], records.Count > 0 ? records[0] : null, today),
        }).ToList();
        if (districts.Count == 0) return new LawItem(duty, LawState.NotRecorded, "Kommunen har ingen plan i Tryggve ännu.", "Läs in planen eller börja en ny.") { Records = records };
        var worst = districts.MaxBy(d => d.State)!;
        var met = districts.Where(d => d.State is LawState.Met or LawState.DueSoon).ToList();
        var finding = districts.Count == 1 ? worst.Finding : $"{met.Count} av {districts.Count} stadsdelar {Says(duty)}.";
        return new LawItem(duty, worst.State, finding, Next(duty, worst.State, standing.Any(r => r.Duty == LawDuty.Picture)))
        {
            Since = districts.Min(d => d.Since), Due = districts.Min(d => d.Due), Records = records, Districts = districts,
        };
    }

    private static DistrictLaw Decision(District district, IReadOnlyList<LawPlan> plans, DateOnly today)
    {
        var decided = plans.Where(p => p.DecidedOn is not null).OrderBy(p => p.Years.From).ToList();
        if (decided.LastOrDefault(p => p.Years.From <= today.Year && p.Years.To >= today.Year) is { } now) return new(district.Name, LawState.Met, $"Planen för {now.Years} är beslutad {now.DecidedOn:yyyy-MM-dd}.", now.DecidedOn, null, now);
        if (decided is [.., var last]) return new(district.Name, last.Years.From > today.Year ? LawState.DueSoon : LawState.NotMet, last.Years.From > today.Year ? $"Planen för {last.Years} är beslutad, men ingen plan för {today.Year}." : $"Den senast beslutade planen gällde {last.Years}.", last.DecidedOn, null, last);
        return plans.MaxBy(p => p.Years.From) is { } draft
            ? new(district.Name, LawState.NotMet, $"Planen för {draft.Years} är inte beslutad.", null, null, draft)
            : new(district.Name, LawState.NotRecorded, "Ingen plan finns i Tryggve.", null, null, null);
    }

    private static DistrictLaw Basis(District district, IReadOnlyList<LawPlan> plans, IReadOnlyList<LawRecord> pictures)
    {
        if (plans.Where(p => p.DecidedOn is not null).MaxBy(p => p.Years.From) is not { } plan) return new(district.Name, LawState.NotRecorded, "Ingen plan är beslutad.", null, null, null);
        if (pictures.Count == 0) return new(district.Name, LawState.NotRecorded, "Ingen lägesbild är registrerad.", plan.DecidedOn, null, plan);
        return pictures.FirstOrDefault(r => r.On <= plan.DecidedOn) is { } picture
            ? new(district.Name, LawState.Met, $"Planen för {plan.Years} beslutades {plan.DecidedOn:yyyy-MM-dd}, efter lägesbilden från {picture.On:yyyy-MM-dd}.", plan.DecidedOn, null, plan)
            : new(district.Name, LawState.NotMet, $"Planen för {plan.Years} beslutades {plan.DecidedOn:yyyy-MM-dd}, före den äldsta lägesbild som är registrerad.", plan.DecidedOn, null, plan);
    }

    /// <summary>The time goes from the latest follow-up; where there is none, from the first decision.</summary>
    private static DistrictLaw FollowUp(District district, IReadOnlyList<LawPlan> plans, LawRecord? elsewhere, DateOnly today)
    {
        var plan = plans.Where(p => p.FollowedUpOn is not null).MaxBy(p => p.FollowedUpOn);
        if (elsewhere is not null && (plan is null || elsewhere.On > plan.FollowedUpOn)) return Timed(elsewhere.On, "Följdes upp", null);
        if (plan is not null) return Timed(plan.FollowedUpOn!.Value, $"Planen för {plan.Years} följdes upp", plan);
        return plans.Where(p => p.FirstDecidedOn is not null).MinBy(p => p.FirstDecidedOn) is { } decided
            ? Timed(decided.FirstDecidedOn!.Value, $"Planen för {decided.Years} är inte uppföljd. Den beslutades", decided)
            : new(district.Name, LawState.NotRecorded, "Ingen uppföljning är avslutad.", null, null, plans.MaxBy(p => p.Years.From));

        DistrictLaw Timed(DateOnly since, string what, LawPlan? shown)
        {
            var timer = new LawTimer(since, LawTimer.EverySecondYear);
            return new(district.Name, timer.StateOn(today), $"{what} {since:yyyy-MM-dd}: {LawTimer.Left(timer.Due, today)}.", since, timer.Due, shown);
        }
    }

    private static string Says(LawDuty duty) => duty switch
    {
        LawDuty.PlanDecision => "har en beslutad plan",
        LawDuty.PlanBasis => "har en plan som beslutades efter en registrerad lägesbild",
        _ => "har en uppföljning i tid",
    };

    /// <param name="hasPicture">A situational picture is recorded.</param>
    private static string Next(LawDuty duty, LawState state, bool hasPicture) => (duty, state) switch
    {
        (_, LawState.Met) => "",
        (LawDuty.PlanDecision, LawState.DueSoon) => "Besluta en plan för det här året.",
        (LawDuty.PlanDecision, _) => "Lämna in de planer som inte är beslutade, och registrera besluten.",
        (LawDuty.PlanBasis, LawState.NotMet) => "Registrera den lägesbild som planen byggde på, eller besluta planen på nytt.",
        (LawDuty.PlanBasis, _) when hasPicture => "Lämna in de planer som inte är beslutade, och registrera besluten.",
        (LawDuty.PlanBasis, _) => "Registrera lägesbilden, och besluta de planer som inte är beslutade.",
        (_, LawState.DueSoon) => "Avsluta en uppföljning i de stadsdelar där tiden snart är slut.",
        _ => "Stäng en uppföljningsrunda i de planer som saknar en i tid, eller registrera en uppföljning som gjorts utanför Tryggve.",
    };
}
