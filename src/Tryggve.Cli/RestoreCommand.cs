using System.CommandLine;
using Tryggve.Storage;
using Tryggve.Storage.Copying;

namespace Tryggve.Cli;

/// <summary><c>tryggve restore FIL</c>: a backup into an empty database of either kind.</summary>
internal static class RestoreCommand
{
    public static Command Make()
    {
        var file = new Argument<string>("fil") { HelpName = "FIL", Description = "Säkerhetskopian, som ”tryggve backup” skrev den." };
        var database = PlanDatabase.Option();
        var command = new Command("restore", "Läser tillbaka en säkerhetskopia i en tom databas och kontrollerar den.") { file, database };
        command.SetAction((parsed, _) => Run(parsed.GetRequiredValue(file), parsed.GetValue(database)));
        return command;
    }

    private static async Task<int> Run(string file, string? setting)
    {
        using var database = PlanDatabase.Place(setting);
        var figures = await new Backup(database, TimeProvider.System, said => Console.Error.WriteLine(said)).Read(file);
        return await Copied.Say(figures, database);
    }
}
