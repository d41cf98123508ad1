using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tryggve.Export;
using Tryggve.People;
using Tryggve.Plans;
using Tryggve.Storage;
using Tryggve.Web.Plumbing;

namespace Tryggve.Web.Pages.Plans;

/// <summary>Everything that has happened to the plan, newest first: who changed what and when, old beside new.</summary>
public sealed class HistoryModel(OpenPlans open, PlanHistory history) : PageModel
{
    public const int Most = 200;

    [BindProperty(SupportsGet = true, Name = "del")]
    public Guid? Part { get; set; }

    [BindProperty(SupportsGet = true, Name = "av")]
    public string? By { get; set; }

    [BindProperty(SupportsGet = true, Name = "fran")]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true, Name = "till")]
    public DateOnly? To { get; set; }

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Search { get; set; }

    public OpenPlan Open { get; private set; } = null!;
    public Plan Plan => Open.Plan;
    public IReadOnlyList<PlanEvent> Events { get; private set; } = [];

    /// <summary>Everybody who has changed anything, for the filter.</summary>
    public IReadOnlyList<string> People { get; private set; } = [];
    public bool MayUndo => Open.MayWriteAll;

    /// <summary>The measure asked for, in a few words; null when all are.</summary>
    public string? PartName => Part is { } part ? Plan.Content.Measures.FirstOrDefault(m => m.Id == part)?.Text ?? "en borttagen del" : null;

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await Find(id, Most)) return NotFound();
        People = [.. (await history.Read(id, Open.Actor)).Select(e => e.ActorName).Distinct()];
        return Page();
    }

    /// <summary>The same lines as a file, one for each text that changed.</summary>
    public async Task<IActionResult> OnGetCsvAsync(Guid id)
    {
        if (!await Find(id, int.MaxValue)) return NotFound();
        using var file = new MemoryStream();
        Csv.Write(file, ["Nummer", "Tid", "Person", "Händelse", "Ändring", "Område", "Del", "Fält", "Före", "Efter"], Lines());
        return File(file.ToArray(), "text/csv; charset=utf-8", $"historik-{Plan.DistrictId}-{Plan.Content.Years}.csv");
    }

    private IEnumerable<IEnumerable<string>> Lines() =>
        from e in Events
        from change in e.Changes.Select(c => (PlanChange?)c).DefaultIfEmpty()
        select (string[])[e.Number.ToString(CultureInfo.InvariantCulture), e.At.UtcDateTime.ToString("O", CultureInfo.InvariantCulture), e.ActorName, e.Text,
            change is null ? "" : Vocabulary.Of(change.Kind), change?.Area ?? "", change?.What ?? "", change?.Field ?? "", change?.Old ?? "", change?.New ?? ""];

    private async Task<bool> Find(Guid id, int most)
    {
        if (await open.Open(id) is not { } found) return false;
        Open = found;
        Events = await history.Read(id, Open.Actor, new HistoryFilter(Part, string.IsNullOrEmpty(By) ? null : By, From?.Begins(), To?.AddDays(1).Begins(), Search), most);
        return true;
    }
}
