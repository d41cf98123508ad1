using Tryggve.FollowUps;
using Tryggve.Plans.Editing;
using Tryggve.Storage;
using Tryggve.Web.Pages.Plans.Writing;

namespace Tryggve.Web.Pages.Plans.Reporting;

/// <summary>What one has to report in a plan for the period that has ended.</summary>
/// <param name="Measures">Measures one answers for.</param>
/// <param name="Reported">How many of them are reported.</param>
public sealed record MyReport(PlanListing Plan, ReportingPeriod Period, int Measures, int Reported)
{
    /// <summary>The period as the address names it.</summary>
    public string Address => ReportModel.Periods.First(p => p.Period == Period).Address;
}

/// <summary>Finds what waits to be reported by the person who asks.</summary>
public sealed class MyReports(OpenPlans open, TimeProvider time)
{
    /// <summary>A person with more plans than this looks at them in the list; reading all of a nation's would take long.</summary>
    private const int MostPlans = 15;

    /// <summary>Plans of this year and of last year until it is reported; those with nothing to report are left out.</summary>
    public async Task<IReadOnlyList<MyReport>> Of(IEnumerable<PlanListing> plans)
    {
        var today = DateOnly.FromDateTime(time.GetLocalNow().DateTime);
        var reports = new List<MyReport>();
        foreach (var listing in plans.Where(p => p.YearFrom <= today.Year && p.YearTo >= today.Year - 1).OrderBy(p => p.YearFrom).Take(MostPlans))
        {
            if (await open.Open(listing.Id) is not { } plan) continue;
            var period = ReportingPeriods.ToReport((int)listing.YearTo, today);
            var own = plan.Content.Measures.Where(m => plan.MayWrite(m.Id, FollowUpTexts.TextOf(period))).ToList();
            var reported = own.Count(m => m.FollowUpOf(period).IsReported);
            if (own.Count > 0 && (reported < own.Count || listing.YearTo >= today.Year)) reports.Add(new MyReport(listing, period, own.Count, reported));
        }
        return reports;
    }
}
