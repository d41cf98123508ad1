using System.CommandLine;
using Tryggve.Storage.Archiving;

namespace Tryggve.Cli;

/// <summary><c>tryggve archive PLAN MÅL</c>: a plan's package for the archive, as a folder or a zip file.</summary>
internal static class ArchiveCommand
{
    public static Command Make()
    {
        var plan = new Argument<string>("plan") { HelpName = "PLAN", Description = "Planens id (eller början på det), eller stadsdel och år: ”Hamnstaden 2026”." };
        var target = new Argument<string>("mål") { HelpName = "MÅL", Description = "En fil som slutar på .zip, eller en mapp som inte finns ännu." };
        var database = PlanDatabase.Option();
        var command = new Command("archive", "Skriver en plan som paket för e-arkivet: utgåvor, handlingar, historik och kontrollsummor.") { plan, target, database };
        command.SetAction((parsed, _) => Run(parsed.GetRequiredValue(plan), parsed.GetRequiredValue(target), parsed.GetValue(database)));
        return command;
    }

    private static async Task<int> Run(string name, string target, string? path)
    {
        if (Path.Exists(target)) return CommandLine.Fail($"{target} finns redan. Ange ett annat namn.");
        var database = PlanDatabase.Open(path);
        var found = await database.Find(name);
        if (found.Count != 1) return CommandLine.Fail(found.Count == 0 ? $"Det finns ingen plan ”{name}”. Kör ”tryggve plans” för att se vilka som finns." : $"”{name}” passar på {found.Count} planer. Skriv mer av planens id.");
        if (await database.Archive.Of(found[0].Id, Actor.Local) is not { } package) return CommandLine.Fail("Planen finns inte längre.");
        // It has its name when it is whole.
        var part = $"{Path.TrimEndingDirectorySeparator(target)}.part";
        if (Path.Exists(part)) return CommandLine.Fail($"{part} finns redan, från en gång som avbröts. Ta bort den.");
        if (!string.Equals(Path.GetExtension(target), ".zip", StringComparison.OrdinalIgnoreCase))
        {
            await package.WriteFolder(part);
            Directory.Move(part, target);
        }
        else
        {
            await using (var file = new FileStream(part, FileMode.CreateNew)) await package.WriteZip(file);
            File.Move(part, target);
        }
        return CommandLine.Clean;
    }
}
