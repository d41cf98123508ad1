using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tryggve.Decisions;
using Tryggve.Districts;
using Tryggve.Export;
using Tryggve.Plans;
using Tryggve.Storage;
using Tryggve.Web.Access;

namespace Tryggve.Web.Pages.Plans.Deciding;

/// <summary>A frozen text of the plan, to read and to take away as a file.</summary>
public sealed class EditionModel(PlanStore plans, PlanEditions editions, CurrentActor current) : PageModel
{
    public Plan Plan { get; private set; } = null!;
    public Edition Edition { get; private set; } = null!;
    public PlanContent Frozen { get; private set; } = null!;
    public Matrix Matrix { get; private set; } = null!;

    /// <summary>The text is the one that was frozen.</summary>
    public bool IsIntact { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, int number)
    {
        if (!await Find(id, number)) return NotFound();
        Matrix = Matrix.Of(Frozen, PlanFilter.All);
        return Page();
    }

    public async Task<IActionResult> OnGetFileAsync(Guid id, int number, string format)
    {
        var extension = $".{format}";
        if (PlanExport.Check(extension) is not null || !await Find(id, number)) return NotFound();
        using var file = new MemoryStream();
        PlanExport.Write(Frozen with { Preamble = [.. Stamp(), .. Frozen.Preamble] }, extension, file);
        return File(file.ToArray(), PlanExport.MediaType(extension), $"{Slug.Of(PlanHeading.TitleOf(Frozen))}-utgava-{number}{extension}");
    }

    /// <summary>What the file says of itself, so that a printed copy can be held against the edition.</summary>
    private IEnumerable<string> Stamp() => [$"Utgåva {Edition.Number} ({Vocabulary.Of(Edition.Kind)}). {string.Join("; ", Edition.Facts)}.", $"Kontrollsumma (SHA-256): {Edition.Hash}"];

    private async Task<bool> Find(Guid id, int number)
    {
        if (await plans.Load(id, current.Actor) is not { } plan || plan.Course.Editions.FirstOrDefault(e => e.Number == number) is not { } edition) return false;
        if (await editions.Text(id, number, current.Actor) is not { } text || EditionText.Read(text) is not { } read) return false;
        (Plan, Edition, Frozen, IsIntact) = (plan, edition, read.Content, EditionText.HashOf(text) == edition.Hash);
        return true;
    }
}
