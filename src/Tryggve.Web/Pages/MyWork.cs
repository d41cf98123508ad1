using Tryggve.Analysis.Work;
using Tryggve.FollowUps;
using Tryggve.Storage;
using Tryggve.Web.Pages.Plans;
using Tryggve.Web.Pages.Plans.Reporting;
using Tryggve.Web.Pages.Plans.Writing;
using Tryggve.Web.Plumbing;

namespace Tryggve.Web.Pages;

/// <summary>Something a plan waits for one to do, as it stands on the start page.</summary>
public sealed record MyTask(PlanListing Plan, WorkItem Item, DateOnly Today)
{
    public bool IsDone => Item.Kind == WorkKind.Report && Item.Count == 0;
    public bool IsLate => !IsDone && Item.Due < Today;

    public string Address => Item.Kind switch
    {
        WorkKind.Submit or WorkKind.Decide => $"/planer/{Plan.Id}/beslut",
        WorkKind.CloseYear => $"/planer/{Plan.Id}/avslut",
        WorkKind.Report or WorkKind.Mend => $"/planer/{Plan.Id}/uppfoljning/{Period}",
        _ => $"/planer/{Plan.Id}/uppfoljning/{Period}/laget",
    };

    public string Title => Item.Kind switch
    {
        WorkKind.Submit => $"Lämna in planen till {Item.Body}",
        WorkKind.Decide => $"Registrera beslut: {Item.Body}",
        WorkKind.CloseYear => "Avsluta året",
        WorkKind.Report => $"Rapportera {Vocabulary.Of(Item.Period!.Value)}",
        WorkKind.Mend => $"Komplettera {Vocabulary.Of(Item.Period!.Value)}",
        WorkKind.Sign => $"Skriv under {Vocabulary.Of(Item.Period!.Value)} för {Item.Body}",
        _ => $"Stäng uppföljningen {Vocabulary.Of(Item.Period!.Value)}",
    };

    public string Note => Item.Kind switch
    {
        WorkKind.Report => Item.Count == 0 ? "allt är rapporterat" : $"{Item.Count} av {Item.Of} kvar att rapportera",
        WorkKind.Mend => $"{Item.Count} återsända",
        WorkKind.CloseRound => Item.Count == 0 ? "alla åtgärder är rapporterade" : $"{Item.Count} av {Item.Of} är inte rapporterade",
        _ => "",
    };

    private string Period => ReportModel.AddressOf(Item.Period!.Value);
}

/// <summary>Finds what waits for the person who asks, nearest date first and what is done last.</summary>
public sealed class MyWork(OpenPlans open, TimeProvider time)
{
    /// <summary>A person with more plans than this looks at them in the list; reading all of a nation's would take long.</summary>
    public const int MostPlans = 15;

    /// <summary>How many plans were not looked through.</summary>
    public int LeftOut(IEnumerable<PlanListing> plans) => Math.Max(0, Recent(plans, time.GetUtcNow().ToDay()).Count() - MostPlans);

    /// <summary>Plans that are not long over, this year's first.</summary>
    private static IEnumerable<PlanListing> Recent(IEnumerable<PlanListing> plans, DateOnly today) => plans.Where(p => p.YearTo >= today.Year - 1).OrderBy(p => p.YearTo < today.Year).ThenBy(p => p.YearFrom);

    /// <summary>In plans that are not long over.</summary>
    public async Task<IReadOnlyList<MyTask>> Of(IEnumerable<PlanListing> plans)
    {
        var today = time.GetUtcNow().ToDay();
        var tasks = new List<MyTask>();
        foreach (var listing in Recent(plans, today).Take(MostPlans))
        {
            if (await open.Open(listing.Id) is { } plan) tasks.AddRange(PlanWork.Of(plan.Plan, plan.Municipality, plan.Actor, today).Select(item => new MyTask(listing, item, today)));
        }
        return [.. tasks.OrderBy(t => t.IsDone).ThenBy(t => t.Item.Due ?? DateOnly.MaxValue)];
    }
}
