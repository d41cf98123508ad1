using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tryggve.Storage;
using Tryggve.Web.Access;
using Tryggve.Web.Plumbing;

namespace Tryggve.Web.Pages.Calendar;

/// <summary>What is coming in the plans one may see, and the addresses by which one's own calendar shows it.</summary>
public sealed class IndexModel(PlanCalendars calendars, CalendarFeeds feeds, CurrentActor current, TimeProvider time) : PageModel
{
    private const string NewSecret = "Kalenderadress";

    /// <summary><c>egna</c> or <c>alla</c>. Where nobody has said, one's own, but all of a plan or district that is named.</summary>
    [BindProperty(SupportsGet = true, Name = "visa")]
    public string? Shown { get; set; }

    [BindProperty(SupportsGet = true, Name = "plan")]
    public string? PlanId { get; set; }

    [BindProperty(SupportsGet = true, Name = "stadsdel")]
    public string? DistrictId { get; set; }

    /// <summary>Days before today instead of those to come.</summary>
    [BindProperty(SupportsGet = true, Name = "tidigare")]
    public string? Earlier { get; set; }

    /// <summary>The first day to show, where there are too many for a page.</summary>
    [BindProperty(SupportsGet = true, Name = "fran")]
    public string? First { get; set; }

    [BindProperty(Name = "name")]
    public string? FeedName { get; set; }

    public CalendarScope Scope { get; private set; } = null!;
    public string ScopeName { get; private set; } = "";
    public IReadOnlyList<CalendarPlan> Plans { get; private set; } = [];
    public IReadOnlyList<CalendarFeed> Feeds { get; private set; } = [];
    public int LeftOut { get; private set; }
    public DayList Days { get; private set; } = null!;

    /// <summary>Address of a new feed; shown this one time.</summary>
    public string? Link { get; private set; }

    public bool IsEarlier => !string.IsNullOrEmpty(Earlier);

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Load()) return NotFound();
        if (TempData[NewSecret] is string secret) Link = $"{Request.Scheme}://{Request.Host}{Request.PathBase}{CalendarFeeds.PathOf(secret)}";
        return Page();
    }

    public async Task<IActionResult> OnPostMakeAsync()
    {
        if (!await Load()) return NotFound();
        var name = string.Join(' ', (FeedName ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (this.MustMend(CalendarFeeds.Check(name, Feeds.Count), _ => "name")) return this.Refuse();
        // Another tab may have made the last one meanwhile.
        if (await feeds.Make(current.Person!, name, Scope) is not { } secret) return this.MustMend(CalendarFeeds.Check(name, CalendarFeeds.Most), _ => "name") ? this.Refuse() : Page();
        TempData[NewSecret] = secret;
        return Redirect(AddressOf());
    }

    public async Task<IActionResult> OnPostRevokeAsync(Guid id)
    {
        if (!await feeds.Revoke(id, current.Person!)) return NotFound();
        TempData["Sagt"] = "Kalenderadressen är borttagen. Program som läste den får inga fler datum.";
        return Redirect(AddressOf());
    }

    /// <summary>The address of this page with the same choice.</summary>
    public string AddressOf(bool earlier = false, DateOnly? first = null) =>
        Url.Page("/Calendar/Index", null, new { visa = Shown, plan = PlanId, stadsdel = DistrictId, tidigare = earlier ? "ja" : null, fran = first?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) })!;

    private async Task<bool> Load()
    {
        Plans = await calendars.Plans(current.Actor);
        var plan = Guid.TryParse(PlanId, out var id) ? id : (Guid?)null;
        if (!string.IsNullOrEmpty(PlanId) && plan is null) return false;
        var district = string.IsNullOrEmpty(DistrictId) ? null : DistrictId;
        Scope = new CalendarScope(Shown == "egna" || (Shown != "alla" && plan is null && district is null), district, plan);
        if (PlanCalendars.NameOf(Scope, Plans) is not { } name) return false;
        ScopeName = name;
        Feeds = await feeds.Of(current.Person!.Id);
        var days = await calendars.Read(Scope, current.Actor);
        var first = DateOnly.TryParseExact(First, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var asked) ? asked : (DateOnly?)null;
        (LeftOut, Days) = (days.LeftOut, DayList.Of(days.Entries, time.GetUtcNow().ToDay(), IsEarlier, first));
        return true;
    }
}
