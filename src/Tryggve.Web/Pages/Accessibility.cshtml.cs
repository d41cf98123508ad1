using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tryggve.Districts;
using Tryggve.Storage;
using Tryggve.Web.Plumbing;

namespace Tryggve.Web.Pages;

/// <summary>The accessibility statement (lag 2018:1937, 13 §), and the form by which anybody says what does not work.</summary>
public sealed class AccessibilityModel(AccessibilityReports reports, MunicipalityStore municipalities) : PageModel
{
    [BindProperty]
    public string? Municipality { get; set; }

    [BindProperty]
    public string? Text { get; set; }

    [BindProperty]
    public string? Where { get; set; }

    [BindProperty]
    public string? Email { get; set; }

    /// <summary>Nobody sees this field: whoever fills it in is a program.</summary>
    [BindProperty]
    public string? Website { get; set; }

    public IReadOnlyList<Municipality> Municipalities { get; private set; } = [];

    public async Task OnGetAsync() => Municipalities = await municipalities.All();

    public async Task<IActionResult> OnPostAsync()
    {
        Municipalities = await municipalities.All();
        var to = Municipalities.Count == 1 ? Municipalities[0].Id : Municipalities.FirstOrDefault(m => m.Id == Municipality)?.Id;
        var (text, where, email) = (Clean(Text), Clean(Where), Clean(Email));
        var wrong = AccessibilityReports.Check(where, text, email);
        if (to is null) wrong = wrong.Prepend(new Remark("municipality-missing", Severity.Error, "Välj vilken kommun det gäller.", new Place("Municipality")));
        if (this.MustMend(wrong, r => r.Place!.Part)) return this.Refuse();
        if (Clean(Website).Length == 0 && !await reports.Add(to!, where, text, email))
        {
            this.MustMend([new Remark("reports-many", Severity.Error, "Det har kommit fler anmälningar än kommunen hinner ta emot. Ring eller skriv till kommunen i stället.")], _ => "");
            return this.Refuse();
        }
        TempData["Sagt"] = $"Tack. Anmälan är skickad till kommunen{(email.Length > 0 ? ", som svarar inom två veckor" : "")}.";
        return RedirectToPage();
    }

    private static string Clean(string? text) => (text ?? "").ReplaceLineEndings("\n").Trim();
}
