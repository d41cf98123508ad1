using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tryggve.People;
using Tryggve.Storage;
using Tryggve.Web.Access;
using Tryggve.Web.Plumbing;

namespace Tryggve.Web.Pages.Account;

/// <summary>Changes one's own password. The old one is asked for; every other session ends.</summary>
public sealed class PasswordModel(Passwords passwords, ApiKeys keys, CurrentActor current, TimeProvider time) : PageModel
{
    public Person Person => current.Person!;

    public async Task<IActionResult> OnGetAsync() => await passwords.Has(Person) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string? old, string? password, string? again)
    {
        if (!await passwords.Has(Person)) return NotFound();
        var wrong = Passwords.Check(Person, password, again).ToList();
        if (!await passwords.Knows(Person, old)) wrong.Insert(0, new Remark("old-wrong", Severity.Error, "Det gamla lösenordet stämmer inte, eller så är kontot låst en stund efter flera försök."));
        if (this.MustMend(wrong, FieldOf)) return this.Refuse();
        var hadKeys = (await keys.Of(Person.Id)).Count > 0;
        await passwords.Choose(Person, password!);
        await SessionCookie.Start(HttpContext, Person, new SecurityEvent(time.GetUtcNow(), Person.MunicipalityId, Person.Id, Person.Name, "signed-in", $"{Person.Name} bytte lösenord och är kvar i den här webbläsaren"));
        TempData["Sagt"] = "Lösenordet är bytt. Du är utloggad i alla andra webbläsare." + (hadKeys ? " Dina API-nycklar gäller inte längre: gör nya under Mitt konto." : "");
        return RedirectToPage("/Account/Index");
    }

    private static string FieldOf(Remark remark) => remark.Code switch { "old-wrong" => "old", "password-differs" => "again", _ => "password" };
}
