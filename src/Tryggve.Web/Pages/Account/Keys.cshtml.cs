using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tryggve.Storage;
using Tryggve.Web.Access;
using Tryggve.Web.Open;
using Tryggve.Web.Plumbing;

namespace Tryggve.Web.Pages.Account;

/// <summary>The person's own keys to the API: made, shown once, taken back.</summary>
public sealed class KeysModel(ApiKeys keys, CurrentActor current, TimeProvider time) : PageModel
{
    private const string NewKey = "API-nyckel";

    [BindProperty(Name = "name")]
    public string? Name { get; set; }

    [BindProperty(Name = "scope")]
    public List<string> Scope { get; set; } = [];

    [BindProperty(Name = "ends")]
    public string? Ends { get; set; }

    public IReadOnlyList<ApiKey> Keys { get; private set; } = [];
    public DateTimeOffset Now => time.GetUtcNow();

    /// <summary>A key just made; shown this one time.</summary>
    public string? Key { get; private set; }

    public async Task OnGetAsync()
    {
        Keys = await keys.Of(current.Person!.Id);
        Key = TempData[NewKey] as string;
        Ends = Now.ToDay().AddMonths(6).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    public async Task<IActionResult> OnPostMakeAsync()
    {
        Keys = await keys.Of(current.Person!.Id);
        var name = string.Join(' ', (Name ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var scopes = ApiScope.All.Select(s => s.Scope).Where(Scope.Contains).ToList();
        var (ends, today) = (SwedishTime.ReadDay(Ends), Now.ToDay());
        if (this.MustMend(ApiKeys.Check(name, scopes.Count, ends, today, Keys.Count), FieldOf)) return this.Refuse();
        if (await keys.Make(current.Person, name, scopes, ends!.Value.AddDays(1).Begins()) is not { } key) return this.MustMend(ApiKeys.Check(name, scopes.Count, ends, today, ApiKeys.Most), FieldOf) ? this.Refuse() : Page();
        TempData[NewKey] = key;
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostRevokeAsync(Guid id)
    {
        if (!await keys.Revoke(id, current.Person!)) return NotFound();
        TempData["Sagt"] = "Nyckeln är borttagen. Program som använde den får inga fler svar.";
        return RedirectToPage();
    }

    private static string FieldOf(Remark remark) => remark.Place?.Part switch { "namn" => "name", "behorighet" => "scope", "slut" => "ends", _ => "" };
}
