using System.CommandLine;
using Tryggve.Storage;
using Tryggve.Storage.Copying;

namespace Tryggve.Cli;

/// <summary><c>tryggve backup FIL</c>: everything in one file, while others go on writing.</summary>
internal static class BackupCommand
{
    public static Command Make()
    {
        var file = new Argument<string>("fil") { HelpName = "FIL", Description = "Säkerhetskopian som skrivs. Den går att läsa tillbaka i båda slagens databaser." };
        var force = new Option<bool>("--force") { Description = "Ersätt filen om den finns." };
        var database = PlanDatabase.Option();
        var command = new Command("backup", "Skriver en säkerhetskopia av allt, medan andra arbetar.") { file, force, database };
        command.SetAction((parsed, _) => Run(parsed.GetRequiredValue(file), parsed.GetValue(force), parsed.GetValue(database)));
        return command;
    }

    private static async Task<int> Run(string file, bool force, string? setting)
    {
        if (PlanDatabase.MissingFile(setting) is { } missing) return CommandLine.Fail($"Databasen {missing} finns inte.");
        using var database = PlanDatabase.Place(setting);
        var report = await new Backup(database, TimeProvider.System).Write(file, force);
        Console.Out.WriteLine($"{report.File}\t{report.Bytes} byte\t{report.Plans} planer\t{report.Events} händelser\t{report.Documents} dokument");
        return CommandLine.Clean;
    }
}
