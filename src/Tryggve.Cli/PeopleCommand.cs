using System.CommandLine;

namespace Tryggve.Cli;

/// <summary><c>tryggve people</c>: those who can sign in, one a line: municipality, name, address, roles, and whether the account is closed.</summary>
internal static class PeopleCommand
{
    public static Command Make()
    {
        var database = PlanDatabase.Option();
        var command = new Command("people", "Listar personerna som kan logga in, med sina roller.") { database };
        command.SetAction((parsed, _) => Run(parsed.GetValue(database)));
        return command;
    }

    private static async Task<int> Run(string? path)
    {
        var database = PlanDatabase.Open(path);
        var count = 0;
        foreach (var municipality in await database.Municipalities.All())
        {
            var scopes = await database.Municipalities.Scopes(municipality.Id);
            foreach (var person in await database.People.All(municipality.Id))
            {
                count++;
                var roles = person.Grants.Count == 0 ? "ingen roll" : string.Join(", ", person.Grants.Select(g => Vocabulary.Of(g, scopes)));
                Console.Out.WriteLine(string.Join('\t', municipality.Name, RemarkLines.OneLine(person.Name), person.Email, roles, person.ClosedAt is null ? "öppet" : "stängt"));
            }
        }
        if (count == 0) Console.Error.WriteLine("Det finns inga personer ännu. Bjud in administratören med ”tryggve invite”.");
        return CommandLine.Clean;
    }
}
