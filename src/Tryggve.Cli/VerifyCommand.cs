using System.CommandLine;
using System.Text.Json;
using Tryggve.Storage;

namespace Tryggve.Cli;

/// <summary><c>tryggve verify [PLAN]</c>: says whether history, editions, closed rounds and all that follows from them are as they were written.</summary>
internal static class VerifyCommand
{
    /// <summary>With so many plans somebody wonders whether anything happens.</summary>
    private const int Many = 20;

    public static Command Make()
    {
        var plan = new Argument<string?>("plan") { HelpName = "PLAN", Arity = ArgumentArity.ZeroOrOne, Description = "Planens id (eller början på det), eller stadsdel och år: ”Hamnstaden 2026”. Utan plan kontrolleras allt." };
        var quick = new Option<bool>("--quick") { Description = "Bara historik, utgåvor och sigill; inte tabeller, dokument och databasfil." };
        var seal = new Option<string?>("--seal") { HelpName = "KONTROLLSUMMA", Description = "Kontrollerar att ett sigill som ni har sparat någon annanstans står kvar." };
        var database = PlanDatabase.Option();
        var command = new Command("verify", "Kontrollerar att historik, beslutade utgåvor och stängda uppföljningar är oförändrade.") { plan, quick, seal, database };
        command.SetAction((parsed, _) => Run(parsed.GetValue(plan), parsed.GetValue(quick), parsed.GetValue(seal), parsed.GetValue(database)));
        return command;
    }

    private static async Task<int> Run(string? name, bool quick, string? seal, string? path)
    {
        var database = PlanDatabase.Open(path);
        var found = name is null ? await database.Queries.List(Actor.Local) : await database.Find(name);
        if (name is not null && found.Count != 1) return CommandLine.Fail(found.Count == 0 ? $"Det finns ingen plan ”{name}”. Kör ”tryggve plans” för att se vilka som finns." : $"”{name}” passar på {found.Count} planer. Skriv mer av planens id.");
        var clean = true;
        foreach (var (listing, i) in found.Select((l, i) => (l, i)))
        {
            if (found.Count > Many && i % Many == 0) Console.Error.WriteLine($"Plan {i + 1} av {found.Count} …");
            clean &= await Plan(listing, quick, database);
        }
        if (name is null || seal is not null)
        {
            var remarks = await database.Verification.Whole(quick, seal?.Trim().ToLowerInvariant(), said => Console.Error.WriteLine(said));
            foreach (var remark in remarks) Say(remark, "");
            Console.WriteLine($"{(quick ? "Säkerhetslogg och sigill" : "Säkerhetslogg, sigill, dokument och databas")}: {(remarks.Count == 0 ? "oförändrade" : $"{remarks.Count} fel")}");
            if (await database.Seals.Latest() is { } latest) Console.WriteLine($"sigill {latest.Number}\t{latest.At:O}\t{latest.Hash}");
            clean &= remarks.Count == 0;
        }
        return clean ? CommandLine.Clean : CommandLine.Failed;
    }

    private static async Task<bool> Plan(PlanListing listing, bool quick, PlanDatabase database)
    {
        try
        {
            return await Whole(listing, quick, database);
        }
        catch (JsonException)
        {
            Say(new Remark("plan-unreadable", Severity.Error, "Planens text i databasen går inte att läsa: den är skadad, eller ändrad förbi Tryggve.", new Place("planen")), $"{listing.District} {listing.Years}, ");
            return false;
        }
    }

    private static async Task<bool> Whole(PlanListing listing, bool quick, PlanDatabase database)
    {
        if (await database.Plans.Load(listing.Id, Actor.Local) is not { } plan || await database.Editions.Verify(listing.Id, Actor.Local) is not { } frozen) return true;
        List<Remark> remarks = [.. frozen, .. await database.Verification.Plan(listing.Id, quick)];
        foreach (var edition in plan.Course.Editions) Console.WriteLine(RemarkLines.OneLine($"{listing.District} {listing.Years}\tutgåva {edition.Number}\t{Vocabulary.Of(edition.Kind)}\t{edition.Hash}"));
        foreach (var remark in remarks) Say(remark, $"{listing.District} {listing.Years}, ");
        Console.WriteLine(RemarkLines.OneLine($"{listing.District} {listing.Years}: {(remarks.Count == 0 ? plan.Course.Editions.Count switch { 0 => "inga utgåvor ännu", 1 => "1 utgåva, oförändrad", var count => $"{count} utgåvor, alla oförändrade" } : $"{remarks.Count} fel")}"));
        return remarks.Count == 0;
    }

    private static void Say(Remark remark, string where) => Console.Error.WriteLine(RemarkLines.OneLine($"{where}{remark.Place}: {remark.Text} [{remark.Code}]"));
}
