using Tryggve.Storage;
using Tryggve.Storage.Copying;
using Tryggve.Storage.Sealing;

namespace Tryggve.Cli;

/// <summary>What to say of a database that has just been filled: what is in it, and whether the chains hold.</summary>
internal static class Copied
{
    public static async Task<int> Say(IReadOnlyList<TableFigures> figures, Database database)
    {
        foreach (var table in figures) Console.Out.WriteLine($"{table.Table}\t{table.Rows}\t{table.Digest}");
        var verification = new Verification(database, TimeProvider.System);
        var remarks = (await verification.Whole(quick: true)).ToList();
        foreach (var plan in await new PlanQueries(database).Titles(Actor.Local)) remarks.AddRange(await verification.Plan(plan.Id, quick: true));
        foreach (var remark in remarks) Console.Error.WriteLine(RemarkLines.OneLine($"{remark.Place}: {remark.Text} [{remark.Code}]"));
        Console.Out.WriteLine($"{figures.Count} tabeller, {figures.Sum(f => f.Rows)} rader, jämförda en och en. {(remarks.Count == 0 ? "Kedjorna håller." : $"{remarks.Count} fel i kedjorna.")}");
        return remarks.Count == 0 ? CommandLine.Clean : CommandLine.Failed;
    }
}
