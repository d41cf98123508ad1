using System.CommandLine;
using Tryggve.Storage;
using Tryggve.Storage.Copying;

namespace Tryggve.Cli;

/// <summary><c>tryggve copy --from INSTÄLLNING --to INSTÄLLNING</c>: everything from one database to another of the same or the other kind.</summary>
internal static class CopyCommand
{
    public static Command Make()
    {
        var from = new Option<string>("--from") { HelpName = "INSTÄLLNING", Required = true, Description = "Databasen som kopieras: en fil, eller ”Host=…;Database=…” för PostgreSQL." };
        var to = new Option<string>("--to") { HelpName = "INSTÄLLNING", Required = true, Description = "Databasen som skrivs. Den ska vara tom." };
        var command = new Command("copy", "Flyttar allt mellan SQLite och PostgreSQL och jämför tabell för tabell.") { from, to };
        command.SetAction((parsed, _) => Run(parsed.GetRequiredValue(from), parsed.GetRequiredValue(to)));
        return command;
    }

    private static async Task<int> Run(string from, string to)
    {
        if (PlanDatabase.MissingFile(from) is { } missing) return CommandLine.Fail($"Databasen {missing} finns inte.");
        using var source = Database.At(from);
        using var target = Database.At(to);
        var figures = await new Transfer(TimeProvider.System, said => Console.Error.WriteLine(said)).Run(source, target);
        return await Copied.Say(figures, target);
    }
}
