using System.CommandLine;

namespace Tryggve.Cli;

/// <summary><c>tryggve seal</c>: seals all chains and prints the seal, so that its hash can be kept elsewhere.</summary>
internal static class SealCommand
{
    public static Command Make()
    {
        var database = PlanDatabase.Option();
        var command = new Command("seal", "Sätter ett sigill över all historik och skriver dess kontrollsumma. Spara den någon annanstans.") { database };
        command.SetAction((parsed, _) => Run(parsed.GetValue(database)));
        return command;
    }

    private static async Task<int> Run(string? path)
    {
        var seal = await PlanDatabase.Open(path).Seals.Make();
        Console.Out.WriteLine($"sigill {seal.Number}\t{seal.At:O}\t{seal.Hash}");
        return CommandLine.Clean;
    }
}
