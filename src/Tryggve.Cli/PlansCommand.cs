using System.CommandLine;

namespace Tryggve.Cli;

/// <summary><c>tryggve plans</c>: the plans there are, one a line: identity, municipality, district, years, number of measures.</summary>
internal static class PlansCommand
{
    public static Command Make()
    {
        var database = PlanDatabase.Option();
        var command = new Command("plans", "Listar planerna som finns sparade.") { database };
        command.SetAction((parsed, _) => Run(parsed.GetValue(database)));
        return command;
    }

    private static async Task<int> Run(string? path)
    {
        var plans = await PlanDatabase.Open(path).Queries.List(Actor.Local);
        foreach (var plan in plans) Console.Out.WriteLine(string.Join('\t', plan.Id, plan.Municipality, plan.District, plan.Years, $"{plan.Measures} {(plan.Measures == 1 ? "åtgärd" : "åtgärder")}"));
        if (plans.Count == 0) Console.Error.WriteLine("Det finns inga planer ännu. Läs in en med ”tryggve import FIL”.");
        return CommandLine.Clean;
    }
}
