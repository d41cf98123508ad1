using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tryggve.Analysis.City;
using Tryggve.Districts;
using Tryggve.FollowUps;
using Tryggve.People;
using Tryggve.Storage;
using Tryggve.Web.Access;
using Tryggve.Web.Pages.Measures;

namespace Tryggve.Web.Pages.City;

/// <summary>The municipality's plans together: district by area, year by year, what waits and what somebody should look at.</summary>
public sealed class IndexModel(CityQueries city, PlanQueries plans, MunicipalityStore municipalities, CurrentActor current, TimeProvider time) : PageModel
{
    private const int MostUnits = 10;

    [BindProperty(SupportsGet = true, Name = "ar")]
    public string? AskedYear { get; set; }

    [BindProperty(SupportsGet = true, Name = "runda")]
    public string? AskedRound { get; set; }

    public Municipality Municipality { get; private set; } = null!;
    public IReadOnlyList<int> Years { get; private set; } = [];
    public int Year { get; private set; }

    /// <summary>The round whose reports are counted; null for what was said last.</summary>
    public ReportingPeriod? Round { get; private set; }

    /// <summary>Whether there is anything to report yet: the round that is shown has begun, or any of the year's.</summary>
    public bool HasBegun => Enum.GetValues<ReportingPeriod>().Any(p => (Round is null || Round == p) && Municipality.RoundOf(Year, p).Opens <= Today);

    /// <summary>Plans of any year that wait for something whose day has passed.</summary>
    public IReadOnlyList<CityPlan> Late { get; private set; } = [];

    /// <summary>The whole municipality, or the only district that one sees.</summary>
    public string Name => Trend.Districts is [var only] && VisibleDistricts().Count == 0 ? only.Name : Municipality.Name;

    public CityMatrix Matrix { get; private set; } = null!;
    public IReadOnlyList<CityPlan> Plans { get; private set; } = [];
    /// <summary>Plans for several years that cover this one; they are counted in their last.</summary>
    public IReadOnlyList<PlanListing> Elsewhere { get; private set; } = [];

    public CityTrend Trend { get; private set; } = null!;
    public IReadOnlyList<UnitLoad> Units { get; private set; } = [];
    public Attention Attention { get; private set; } = null!;
    public DateOnly Today => time.GetUtcNow().ToDay();

    public async Task<IActionResult> OnGetAsync()
    {
        if (await municipalities.Find(current.Actor.MunicipalityId) is not { } municipality || !current.Actor.MayAnywhere(Permission.SeePlan)) return NotFound();
        Municipality = municipality;
        var actor = current.Actor;
        Years = await city.Years(actor);
        Year = int.TryParse(AskedYear, out var asked) && Years.Contains(asked) ? asked : Years.Where(y => y <= Today.Year).DefaultIfEmpty(Years.DefaultIfEmpty(Today.Year).Min()).Max();
        Round = Enum.GetValues<ReportingPeriod>().Cast<ReportingPeriod?>().FirstOrDefault(p => FilterAddress.Of(p!.Value) == AskedRound);
        Plans = await city.Plans(municipality, Year, actor, Today);
        Elsewhere = [.. (await plans.Titles(actor)).Where(p => p.Years.From <= Year && p.Years.To > Year)];
        Matrix = CityMatrix.Of(await city.Cells(Year, Round, actor, Today), Plans, municipality.TemplateFor(Year).Areas, VisibleDistricts(), MeasureQueries.OwnArea);
        Trend = CityTrend.Of(await city.ByYear(actor, Today));
        Late = await city.Late(municipality, actor, Today);
        Units = await city.Units(Year, actor, Today, MostUnits);
        Attention = await city.Attention(Year, actor, Today);
        return Page();
    }

    /// <summary>The address of the rows behind a figure of this year and round.</summary>
    public string RowsOf(MeasureFilter filter) => FilterAddress.Of(filter with { Year = Year });

    public MeasureFilter Cell(CityRow row, CityArea? area) => new() { Year = Year, Round = Round, Plan = row.Plan?.Id, Area = area?.Key };

    /// <summary>The same for the year as it stands now, whatever the round.</summary>
    public IEnumerable<(string Text, int Count, string Address)> ToLookAt =>
    [
        ("åtgärder vars sista dag har passerat", Attention.Late, RowsOf(new MeasureFilter { Due = DueTime.Late, Order = MeasureOrder.Due })),
        ("åtgärder med mål som inte nåtts tre år i rad", Attention.Unmet, RowsOf(new MeasureFilter { Lacks = Shortfall.UnmetThreeYears })),
        ("åtgärder utan orsak", Attention.WithoutCause, RowsOf(new MeasureFilter { Lacks = Shortfall.Cause })),
        ("åtgärder utan mål", Attention.WithoutGoal, RowsOf(new MeasureFilter { Lacks = Shortfall.Goal })),
        ("åtgärder med mål som brister i SMART", Attention.WeakGoal, RowsOf(new MeasureFilter { Lacks = Shortfall.WeakGoal })),
    ];

    /// <summary>Only somebody who may see every district can miss a plan.</summary>
    private IReadOnlyList<District> VisibleDistricts() =>
        current.Actor.IsOperator || current.Actor.Grants.Any(g => g.DistrictId is null && g.PlanId is null && RoleTable.Of(g.Role, Permission.SeePlan) > Extent.Nothing) ? Municipality.Districts : [];
}
