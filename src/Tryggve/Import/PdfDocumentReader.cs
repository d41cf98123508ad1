using Tryggve.Import.Pages;
using Tryggve.Pdf;
using Tryggve.Pdf.Structure;

namespace Tryggve.Import;

/// <summary>Reads a PDF (ISO 32000-1): its pages become paragraphs and tables again, put together over page breaks.</summary>
internal static class PdfDocumentReader
{
    /// <exception cref="DocumentRefusedException">The file is damaged, asks for a password or holds no text.</exception>
    public static SourceDocument Read(Upload upload)
    {
        var pdf = Open(upload);
        var printed = Enumerable.Range(1, pdf.PageCount).Select(pdf.ReadPage).ToList();
        var pages = printed.ConvertAll(PageParts.Of);
        if (pages.TrueForAll(p => p.Tables.Count == 0 && p.Lines.Count == 0)) throw new DocumentRefusedException("scan", $"Filen {upload.Name} är en bild av text (inskannad) och har ingen text att läsa. Be om dokumentet i Word eller Excel, eller kör textigenkänning (OCR) och läs in filen igen.");
        var tagged = TaggedContent.Read(printed, pdf.Structure);
        if (tagged is not null && TaggedContent.IsDrawn(tagged, pages)) tagged = null;
        return new PrintedDocument(pages, pdf.Bookmarks, tagged, new TaggedCells(pdf.Structure)).Read(upload);
    }

    private static PdfDocument Open(Upload upload)
    {
        try
        {
            return PdfDocument.Open(upload.Bytes);
        }
        catch (PdfException e)
        {
            throw e.Fault switch
            {
                PdfFault.PasswordRequired => new DocumentRefusedException("password-protected", $"Filen {upload.Name} är skyddad med lösenord. Öppna den, ta bort lösenordet och läs in den igen.", e),
                PdfFault.UnknownEncryption => new DocumentRefusedException("password-protected", $"Filen {upload.Name} är krypterad på ett sätt som inte går att läsa. Skriv ut den som en ny PDF utan skydd och läs in den.", e),
                _ => new DocumentRefusedException("damaged", $"Filen {upload.Name} går inte att läsa som PDF. Öppna den, skriv ut den som en ny PDF och försök igen.", e),
            };
        }
    }
}
