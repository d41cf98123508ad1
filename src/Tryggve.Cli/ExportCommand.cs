using System.CommandLine;
using Tryggve.Export;

namespace Tryggve.Cli;

/// <summary><c>tryggve export PLAN UT</c>: writes a saved plan in the format that the new file's extension names.</summary>
internal static class ExportCommand
{
    public static Command Make()
    {
        var plan = new Argument<string>("plan") { HelpName = "PLAN", Description = "Planens id (eller början på det), eller stadsdel och år: ”Hamnstaden 2026”." };
        var target = new Argument<string>("ut") { HelpName = "UT", Description = "Filen som skrivs: .xlsx, .docx, .json eller .csv." };
        var edition = new Option<int?>("--edition") { HelpName = "NR", Description = "Utgåvan med det numret, så som den frystes. Utan valet skrivs planen som den är nu." };
        var database = PlanDatabase.Option();
        var command = new Command("export", "Skriver en sparad plan som Excel, Word, JSON eller CSV.") { plan, target, edition, database };
        command.SetAction((parsed, _) => Run(parsed.GetRequiredValue(plan), parsed.GetRequiredValue(target), parsed.GetValue(edition), parsed.GetValue(database)));
        return command;
    }

    private static async Task<int> Run(string name, string target, int? edition, string? path)
    {
        if (PlanExport.Check(Path.GetExtension(target)) is { } wrong) return CommandLine.Fail(wrong.Text);
        var database = PlanDatabase.Open(path);
        var found = await database.Find(name);
        if (found.Count != 1) return CommandLine.Fail(found.Count == 0 ? $"Det finns ingen plan ”{name}”. Kör ”tryggve plans” för att se vilka som finns." : $"”{name}” passar på {found.Count} planer. Skriv mer av planens id.");
        if (await database.Plans.Load(found[0].Id, Actor.Local) is not { } plan) return CommandLine.Fail("Planen finns inte längre.");
        var content = edition is { } number ? (await database.Editions.Read(plan.Id, number, Actor.Local))?.Content : plan.Content;
        if (content is null) return CommandLine.Fail($"Planen har ingen utgåva {edition}. Kör ”tryggve verify” för att se vilka som finns.");
        using var written = new MemoryStream();
        PlanExport.Write(content, Path.GetExtension(target), written);
        await File.WriteAllBytesAsync(target, written.ToArray());
        return CommandLine.Clean;
    }
}
