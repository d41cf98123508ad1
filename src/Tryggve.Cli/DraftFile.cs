using System.CommandLine;
using Tryggve.Import;

namespace Tryggve.Cli;

/// <summary>The document a command reads.</summary>
internal static class DraftFile
{
    public static Argument<string> Argument() => new("fil") { HelpName = "FIL", Description = "Planen som Excel (.xlsx) eller Word (.docx)." };

    /// <exception cref="DocumentRefusedException">The file cannot be read, or is no plan.</exception>
    public static PlanDraft Read(string path) => Read(path, DraftCorrections.None).Draft;

    /// <summary>As <see cref="Read(string)"/>, with what the person has said of it and the file itself.</summary>
    public static (Upload Upload, PlanDraft Draft) Read(string path, DraftCorrections corrections)
    {
        using var stream = File.OpenRead(path);
        var upload = Upload.From(stream, Path.GetFileName(path));
        var draft = PlanImport.Draft(upload, null, corrections);
        if (draft.IsPlan) return (upload, draft);
        var reason = draft.Remarks.FirstOrDefault(r => r.Severity == Severity.Error)?.Text ?? "Dokumentet ser inte ut att vara en åtgärdsplan.";
        throw new DocumentRefusedException("not-a-plan", reason);
    }
}
