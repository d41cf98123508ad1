using Tryggve.Districts;
using Tryggve.Plans;

namespace Tryggve.Analysis.Readiness;

/// <summary>Beredskapslista: everything a plan lacks before it is ready to be handed in, all at once. Nothing in it stops anybody from writing.</summary>
public static class PlanReadiness
{
    /// <summary>Each kind of remark with its name in Swedish, in the order of the chain.</summary>
    public static readonly IReadOnlyList<(string Code, string Name)> Kinds =
    [
        ("problem-missing", "Åtgärd utan problem"), ("cause-missing", "Problem eller åtgärd utan orsak"), ("measure-missing", "Orsak utan åtgärd"), ("goal-missing", "Åtgärd utan mål"),
        ("time-missing", "Åtgärd utan tid"), ("responsible-missing", "Åtgärd utan ansvarig"), ("order", "Ordning: omedelbar verkan först"), ("strategy-missing", "Strategi utan svar"),
        .. LineageReadiness.Kinds,
        .. TextQuality.Kinds,
    ];

    public static IReadOnlyList<ReadinessItem> Of(PlanContent plan, Municipality municipality)
    {
        var rows = PlanRow.Of(plan).ToList();
        IReadOnlyList<Organisation> organisations = [.. municipality.OrganisationsOf(Slug.Of(plan.District))];
        return [.. rows.SelectMany(ChainReadiness.Of), .. rows.SelectMany(r => LineageReadiness.Of(r, plan.Years)), .. ChainReadiness.OrderOf(plan), .. StrategyReadiness.Of(plan, municipality), .. TextQuality.Of(plan, organisations)];
    }

    /// <summary>Those that the plan's owner has chosen to let block handing it in.</summary>
    public static IReadOnlyList<ReadinessItem> Blocking(PlanContent plan, Municipality municipality) => [.. Of(plan, municipality).Where(i => plan.Blocking.Contains(i.Remark.Code))];
}
