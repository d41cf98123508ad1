using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tryggve.Districts;
using Tryggve.FollowUps;
using Tryggve.People;
using Tryggve.Storage;
using Tryggve.Web.Access;
using Tryggve.Web.Plumbing;

namespace Tryggve.Web.Pages.Rounds;

/// <summary>A year's reporting rounds: how far each plan one may see has come, and the municipality's dates.</summary>
public sealed class IndexModel(PlanQueries queries, MunicipalityStore municipalities, CurrentActor current, TimeProvider time) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "ar")]
    public int? Year { get; set; }

    /// <summary>Period → the dates as typed.</summary>
    [BindProperty]
    public Dictionary<ReportingPeriod, DatesForm> Dates { get; set; } = [];

    public Municipality Municipality { get; private set; } = null!;
    public IReadOnlyList<RoundProgress> Plans { get; private set; } = [];
    public int Shown => Year ?? time.GetUtcNow().ToDay().Year;
    public DateOnly Today => time.GetUtcNow().ToDay();
    public bool MaySet => current.Actor.ExtentOf(Permission.SetRounds, new PlanScope(current.Actor.MunicipalityId, "", null)) == Extent.Everything;
    public IEnumerable<ReportingRound> Rounds => Enum.GetValues<ReportingPeriod>().Select(p => Municipality.RoundOf(Shown, p));

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Find()) return NotFound();
        ModelState.Clear();
        Dates = Rounds.ToDictionary(r => r.Period, DatesForm.Of);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Find() || !MaySet) return NotFound();
        var wrong = Dates.Where(d => d.Value.Opens is null || d.Value.Due is null).Select(d => new Remark("date-wrong", Severity.Error, $"{Vocabulary.Of(d.Key)}: skriv båda dagarna som 2026-05-15.", new Place(d.Key.ToString()))).ToList();
        var edited = Dates.Where(d => Enum.IsDefined(d.Key) && d.Value is { Opens: not null, Due: not null }).Select(d => d.Value.ToRound(Shown, d.Key)).ToList();
        if (wrong.Count == 0) wrong.AddRange(await municipalities.Change(Municipality.Id, (m, _) => m.Check(edited), m => m.Put(edited), current.Actor, time.GetUtcNow()));
        if (wrong.Exists(r => r.Code == "rounds-overtaken") && await Find())
        {
            wrong.Add(new Remark("rounds-now", Severity.Error, $"Nu gäller {string.Join("; ", Rounds.Select(r => $"{Vocabulary.Of(r.Period)} {r.Opens:yyyy-MM-dd} till {r.Due:yyyy-MM-dd}"))}. Spara igen om dina datum ska gälla i stället.", new Place(nameof(ReportingPeriod.T1))));
            foreach (var round in Rounds.Where(r => Dates.ContainsKey(r.Period))) Dates[round.Period].Version = round.Version;
        }
        if (this.MustMend(wrong, r => $"Dates_{r.Place!.Part}")) return this.Refuse();
        TempData["Sagt"] = "Rundornas datum är sparade.";
        return RedirectToPage(new { ar = Year });
    }

    private async Task<bool> Find()
    {
        if (Shown is < 2000 or > 2098 || await municipalities.Find(current.Actor.MunicipalityId) is not { } municipality) return false;
        Municipality = municipality;
        Plans = await queries.Progress(municipality.Id, Shown, current.Actor);
        return true;
    }
}

/// <summary>What is typed about a round's dates.</summary>
public sealed class DatesForm
{
    public string? From { get; set; }
    public string? To { get; set; }
    public int Version { get; set; }

    public DateOnly? Opens => SwedishTime.ReadDay(From);
    public DateOnly? Due => SwedishTime.ReadDay(To);

    public static DatesForm Of(ReportingRound round) => new() { From = Write(round.Opens), To = Write(round.Due), Version = round.Version };

    public ReportingRound ToRound(int year, ReportingPeriod period) => new(year, period, Opens!.Value, Due!.Value) { Version = Version };

    private static string Write(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
