using Tryggve.Districts;
using Tryggve.People;

namespace Tryggve.Web.Pages.People;

/// <summary>What is typed about a person.</summary>
public sealed class PersonForm
{
    public string? Name { get; set; }
    public string? Title { get; set; }
    public string? Email { get; set; }

    /// <summary>The ticked units and whole organisations.</summary>
    public List<string> Memberships { get; set; } = [];

    public static PersonForm Of(Person person) => new() { Name = person.Name, Title = person.Title, Email = person.Email, Memberships = [.. person.Memberships] };

    public Person ApplyTo(Person person, Municipality municipality) => person with
    {
        Name = (Name ?? "").Trim(), Title = (Title ?? "").Trim(), Email = (Email ?? "").Trim(),
        Memberships = [.. Memberships.Where(m => municipality.NameOf(m) is not null).Distinct()],
    };

    public static string FieldOf(Remark remark) => remark.Code.Split('-')[0] switch
    {
        "title" => "Form.Title",
        "email" => "Form.Email",
        "scope" or "role" => $"Role.{(remark.Code == "role-missing" ? "Role" : "Scope")}",
        _ => "Form.Name",
    };

    public static readonly Remark EmailTaken = new("email-taken", Severity.Error, "Adressen används redan av en annan person. Sök efter personen bland Personer, eller skriv en annan adress.");
}
