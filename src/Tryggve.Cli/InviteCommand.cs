using System.CommandLine;
using Tryggve.Districts;
using Tryggve.People;
using Tryggve.Storage;

namespace Tryggve.Cli;

/// <summary>
/// <c>tryggve invite</c>: lets somebody in from the machine itself, gives a role, and prints the path by which they choose a password.
/// So the first administrator of a new installation gets in.
/// </summary>
internal static class InviteCommand
{
    private sealed record Invitation(string Email, string? Name, string? Title, string Municipality, string Role, string? District);

    public static Command Make()
    {
        var email = new Option<string>("--email") { HelpName = "ADRESS", Required = true, Description = "Personens e-postadress, som hen loggar in med." };
        var name = new Option<string?>("--name") { HelpName = "NAMN", Description = "Personens namn. Behövs när personen är ny." };
        var title = new Option<string?>("--title") { HelpName = "TITEL", Description = "Personens titel." };
        var municipality = new Option<string>("--municipality") { HelpName = "KOMMUN", Required = true, Description = "Kommunen. Läggs upp om den inte finns." };
        var role = new Option<string>("--role") { HelpName = "ROLL", Required = true, Description = $"Rollen: {Roles}." };
        var district = new Option<string?>("--district") { HelpName = "STADSDEL", Description = "Stadsdelen som rollen gäller i. Utan valet gäller den hela kommunen." };
        var database = PlanDatabase.Option();
        var command = new Command("invite", "Bjuder in en person och skriver ut länken där personen väljer lösenord.") { email, name, title, municipality, role, district, database };
        command.SetAction((parsed, _) => Run(PlanDatabase.Open(parsed.GetValue(database)), new Invitation(
            parsed.GetRequiredValue(email).Trim(), parsed.GetValue(name), parsed.GetValue(title), parsed.GetRequiredValue(municipality).Trim(), parsed.GetRequiredValue(role), parsed.GetValue(district))));
        return command;
    }

    private static string Roles => string.Join(", ", Enum.GetNames<Role>());

    private static async Task<int> Run(PlanDatabase database, Invitation said)
    {
        if (Enum.GetValues<Role>().Cast<Role?>().FirstOrDefault(r => Is(said.Role, r.ToString()!) || Is(said.Role, Vocabulary.Of(r!.Value))) is not { } role)
        {
            return CommandLine.Fail($"Rollen ”{said.Role}” finns inte. Välj bland {Roles}.");
        }
        var id = Slug.Of(said.Municipality);
        if (id.Length == 0) return CommandLine.Fail("Skriv kommunens namn, till exempel ”Lindvikens kommun”.");
        var municipality = await database.Municipalities.Find(id) ?? new Municipality(id, said.Municipality, [], ShippedTemplates.All);
        if (said.District is not null && municipality.Districts.All(d => !Is(said.District, d.Name) && !Is(said.District, d.Id)))
        {
            return CommandLine.Fail($"Stadsdelen ”{said.District}” finns inte i {municipality.Name}. {(municipality.Districts.Count == 0 ? "Lägg till den på sidan Kommunen, eller läs in en plan därifrån först." : $"Välj bland {string.Join(", ", municipality.Districts.Select(d => d.Name))}.")}");
        }
        var district = municipality.Districts.FirstOrDefault(d => Is(said.District, d.Name) || Is(said.District, d.Id))?.Id;
        var known = await database.People.FindByEmail(said.Email);
        var grant = new Grant(Guid.CreateVersion7(), id, role, district, null);
        var person = known ?? new Person(Guid.CreateVersion7(), id, said.Name?.Trim() ?? "", said.Email, [], [grant], null) { Title = said.Title?.Trim() ?? "" };
        var wrong = (known is null ? person.Check() : known.MunicipalityId != id ? [Elsewhere] : known.ClosedAt is not null ? [Closed] : []).Concat(Granting.Check(Actor.Local, grant)).ToList();
        if (wrong.Count > 0) return CommandLine.Fail(string.Join(' ', wrong.Select(r => r.Text)));

        await database.Municipalities.Begin(municipality, Actor.Local, database.Now);
        if (known is not null) await database.People.Give(known, grant, Actor.Local);
        else if (!await database.People.Add(person, Actor.Local)) return CommandLine.Fail("Någon annan använder adressen. Försök igen.");
        Console.Out.WriteLine(PasswordLinks.PathOf(await database.Links.New(person, Actor.Local)));
        Console.Error.WriteLine($"Lämna över länken till {person.Name}. Den fungerar en gång, i {PasswordLinks.Life.TotalHours:0} timmar. Sätt Tryggves adress framför.");
        return CommandLine.Clean;
    }

    private static readonly Remark Elsewhere = new("email-taken", Severity.Error, "Personen finns redan, i en annan kommun.");
    private static readonly Remark Closed = new("account-closed", Severity.Error, "Personens konto är stängt. Öppna det på personens sida först.");

    private static bool Is(string? said, string name) => string.Equals(said?.Trim(), name, StringComparison.OrdinalIgnoreCase);
}
