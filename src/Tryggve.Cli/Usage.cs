using System.CommandLine;

namespace Tryggve.Cli;

/// <summary>How a command is written: <c>tryggve convert FIL UT</c>.</summary>
internal static class Usage
{
    public static string Of(Command command)
    {
        var parents = command.Parents.OfType<Command>().Select(p => p.Name).Reverse();
        return string.Join(' ', [.. parents.Select(_ => "tryggve"), command is RootCommand ? "tryggve" : command.Name]);
    }

    public static string WithArguments(Command command) => string.Join(' ',
    [
        Of(command),
        .. command.Subcommands.Any() ? ["KOMMANDO"] : Array.Empty<string>(),
        .. command.Arguments.Select(a => a.Arity.MaximumNumberOfValues > 1 ? $"{a.HelpName} …" : a.HelpName),
        .. command.Options.Any() ? ["[VAL]"] : Array.Empty<string>(),
    ]);
}
