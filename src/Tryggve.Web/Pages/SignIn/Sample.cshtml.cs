using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tryggve.Districts;
using Tryggve.People;
using Tryggve.Storage;
using Tryggve.Web.Access;

namespace Tryggve.Web.Pages.SignIn;

/// <summary>In development only: picks one of the sample municipality's invented people. Elsewhere the page does not exist.</summary>
public sealed class SampleModel(PersonStore people, IWebHostEnvironment environment, TimeProvider time) : PageModel
{
    public IReadOnlyList<Person> People { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (!environment.IsDevelopment()) return NotFound();
        People = await Sample();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid person)
    {
        if (!environment.IsDevelopment() || (await Sample()).FirstOrDefault(p => p.Id == person) is not { } chosen) return NotFound();
        await SessionCookie.Start(HttpContext, chosen, new SecurityEvent(time.GetUtcNow(), chosen.MunicipalityId, chosen.Id, chosen.Name, "signed-in", $"{chosen.Name} valdes bland exempelpersonerna"));
        return Redirect("/");
    }

    private async Task<IReadOnlyList<Person>> Sample() => [.. (await people.All(Slug.Of(SampleData.Municipality))).Where(p => p.ClosedAt is null && p.Email.EndsWith(SampleData.EmailEnding, StringComparison.Ordinal))];
}
