using Tryggve.Districts;

namespace Tryggve.Import;

/// <summary>Inläsning: from a file to a draft. The three steps (guard, read, interpret) in one call for those who need no more.</summary>
public static class PlanImport
{
    /// <summary>Reads a workbook, a Word document or a PDF.</summary>
    /// <exception cref="DocumentRefusedException">The file is empty, damaged, hostile, protected or of a kind that is not read.</exception>
    public static SourceDocument Read(Upload upload)
    {
        using var measured = Instruments.Reading(upload.Kind);
        try
        {
            var document = Open(upload);
            measured.As("read");
            return document;
        }
        catch (DocumentRefusedException)
        {
            measured.As("refused");
            throw;
        }
    }

    /// <param name="municipality">Whose areas to recognise; null for the areas that ship with Tryggve.</param>
    public static PlanDraft Draft(Upload upload, Municipality? municipality = null, DraftCorrections? corrections = null) =>
        PlanInterpreter.Interpret(Read(upload), municipality, corrections ?? DraftCorrections.None);

    private static SourceDocument Open(Upload upload) => upload.Kind switch
    {
        UploadKind.Workbook => WorkbookReader.Read(upload),
        UploadKind.Word => WordReader.Read(upload),
        UploadKind.Pdf => PdfDocumentReader.Read(upload),
        _ => throw new InvalidOperationException($"No reader for {upload.Kind}."),
    };
}
