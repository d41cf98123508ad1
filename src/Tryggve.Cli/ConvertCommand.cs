using System.CommandLine;
using Tryggve.Export;

namespace Tryggve.Cli;

/// <summary><c>tryggve convert FIL UT</c>: reads a plan and writes it in the format that the new file's extension names.</summary>
internal static class ConvertCommand
{
    public static Command Make()
    {
        var file = DraftFile.Argument();
        var target = new Argument<string>("ut") { HelpName = "UT", Description = "Filen som skrivs: .xlsx, .docx, .json eller .csv." };
        var command = new Command("convert", "Läser en plan och skriver den i ett annat format.") { file, target };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(file), parsed.GetRequiredValue(target)));
        return command;
    }

    private static int Run(string path, string target)
    {
        if (PlanExport.Check(Path.GetExtension(target)) is { } wrong) return CommandLine.Fail(wrong.Text);
        if (Path.GetFullPath(path) == Path.GetFullPath(target)) return CommandLine.Fail("Den nya filen är samma som originalet. Välj ett annat namn, så att originalet finns kvar.");
        var draft = DraftFile.Read(path);
        // The whole file first: a write that fails half-way must not leave half a plan behind.
        using var written = new MemoryStream();
        PlanExport.Write(draft.ToContent(), Path.GetExtension(target), written);
        File.WriteAllBytes(target, written.ToArray());
        return RemarkLines.Write(draft.Remarks);
    }
}
