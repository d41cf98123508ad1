using System.CommandLine;
using Tryggve.Export;

namespace Tryggve.Cli;

/// <summary><c>tryggve read FIL [--rows]</c>: the plan as JSON on standard output.</summary>
internal static class ReadCommand
{
    public static Command Make()
    {
        var file = DraftFile.Argument();
        var rows = new Option<bool>("--rows") { Description = "Skriv en rad per åtgärd i stället för hela planen." };
        var command = new Command("read", "Läser en plan och skriver den som JSON.") { file, rows };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(file), parsed.GetValue(rows)));
        return command;
    }

    private static int Run(string path, bool asRows)
    {
        var draft = DraftFile.Read(path);
        using var output = Console.OpenStandardOutput();
        if (asRows) PlanRows.Of(draft.ToContent()).WriteJson(output);
        else DraftAsJson.Write(draft, output);
        output.WriteByte((byte)'\n');
        return RemarkLines.Write(draft.Remarks);
    }
}
