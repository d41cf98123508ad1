using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tryggve.Import;
using Tryggve.Storage;
using Tryggve.Web.Access;

namespace Tryggve.Web.Pages.Imports;

/// <summary>A printed page of a draft's document, with the place of a row framed.</summary>
public sealed class PrintedModel(DraftStore drafts, DraftReader reader, CurrentActor current) : PageModel
{
    /// <summary>The row whose place is framed; none when it is missing or unknown.</summary>
    [BindProperty(SupportsGet = true, Name = "rad")]
    public string? Key { get; set; }

    public StoredDraft Stored { get; private set; } = null!;
    public DraftRow? Row { get; private set; }
    public int Number { get; private set; }
    public bool IsLast { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, int number)
    {
        if (await drafts.Load(id, current.Actor) is not { } stored || await Picture(stored, number) is null) return NotFound();
        (Stored, Number) = (stored, number);
        Row = (await reader.Read(stored)).Rows.FirstOrDefault(r => r.Key == Key);
        IsLast = await Picture(stored, number + 1) is null;
        return Page();
    }

    public async Task<IActionResult> OnGetPictureAsync(Guid id, int number)
    {
        if (await drafts.Load(id, current.Actor) is not { } stored || await Picture(stored, number) is not { } picture) return NotFound();
        var draft = await reader.Read(stored);
        var row = draft.Rows.FirstOrDefault(r => r.Key == Key);
        Response.Headers.CacheControl = "private, max-age=300";
        return Content(PageSvg.Draw(picture, row is null ? [] : draft.SpotsOf(row)), "image/svg+xml");
    }

    private async Task<PagePicture?> Picture(StoredDraft stored, int number) => PagePicture.Of(await reader.Upload(stored), number);
}
