using System.CommandLine;
using System.CommandLine.Invocation;

namespace Tryggve.Cli;

/// <summary>Help in Swedish; the library's own has no Swedish words.</summary>
internal sealed class SwedishHelp : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var command = parseResult.CommandResult.Command;
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine(command.Description);
        output.WriteLine();
        output.WriteLine($"Skrivs så här:\n  {Usage.WithArguments(command)}");
        Write(output, "Kommandon:", command.Subcommands.Select(c => (c.Name, c.Description)));
        Write(output, "Det som anges:", command.Arguments.Select(a => (a.HelpName ?? a.Name, a.Description)));
        Write(output, "Val:", command.Options.Concat(command.Parents.OfType<Command>().SelectMany(p => p.Options.Where(o => o.Recursive))).Select(o => (Names(o), o.Description)));
        Write(output, "Svar till skript (utgångskod):", [("0", "Klart, utan anmärkningar."), ("1", "Filen gick inte att läsa eller skriva."), ("2", "Klart, med anmärkningar; de skrivs till standard error.")]);
        return CommandLine.Clean;
    }

    private static string Names(Option option) => string.Join(", ", new[] { option.Name }.Concat(option.Aliases).OrderByDescending(n => n.Length)) + (option.HelpName is null ? "" : $" {option.HelpName}");

    private static void Write(TextWriter output, string heading, IEnumerable<(string Name, string? Description)> lines)
    {
        var list = lines.ToList();
        if (list.Count == 0) return;
        var width = list.Max(l => l.Name.Length) + 2;
        output.WriteLine();
        output.WriteLine(heading);
        foreach (var (name, description) in list) output.WriteLine($"  {name.PadRight(width)}{description}");
    }
}
