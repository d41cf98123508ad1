using System.CommandLine;

namespace Tryggve.Cli;

/// <summary><c>tryggve verify [PLAN]</c>: says whether editions and closed rounds are as they were frozen.</summary>
internal static class VerifyCommand
{
    public static Command Make()
    {
        var plan = new Argument<string?>("plan") { HelpName = "PLAN", Arity = ArgumentArity.ZeroOrOne, Description = "Planens id (eller början på det), eller stadsdel och år: ”Hamnstaden 2026”. Utan plan kontrolleras alla." };
        var database = PlanDatabase.Option();
        var command = new Command("verify", "Kontrollerar att beslutade utgåvor och stängda uppföljningar är oförändrade.") { plan, database };
        command.SetAction((parsed, _) => Run(parsed.GetValue(plan), parsed.GetValue(database)));
        return command;
    }

    private static async Task<int> Run(string? name, string? path)
    {
        var database = PlanDatabase.Open(path);
        var found = name is null ? await database.Queries.List(Actor.Local) : await database.Find(name);
        if (name is not null && found.Count != 1) return CommandLine.Fail(found.Count == 0 ? $"Det finns ingen plan ”{name}”. Kör ”tryggve plans” för att se vilka som finns." : $"”{name}” passar på {found.Count} planer. Skriv mer av planens id.");
        var clean = true;
        foreach (var listing in found)
        {
            if (await database.Plans.Load(listing.Id, Actor.Local) is not { } plan || await database.Editions.Verify(listing.Id, Actor.Local) is not { } remarks) continue;
            foreach (var edition in plan.Course.Editions) Console.WriteLine(RemarkLines.OneLine($"{listing.District} {listing.Years}\tutgåva {edition.Number}\t{Vocabulary.Of(edition.Kind)}\t{edition.Hash}"));
            foreach (var remark in remarks) Console.Error.WriteLine(RemarkLines.OneLine($"{listing.District} {listing.Years}, {remark.Place}: {remark.Text}"));
            Console.WriteLine(RemarkLines.OneLine($"{listing.District} {listing.Years}: {(remarks.Count == 0 ? plan.Course.Editions.Count switch { 0 => "inga utgåvor ännu", 1 => "1 utgåva, oförändrad", var count => $"{count} utgåvor, alla oförändrade" } : $"{remarks.Count} fel")}"));
            clean &= remarks.Count == 0;
        }
        return clean ? CommandLine.Clean : CommandLine.Failed;
    }
}
