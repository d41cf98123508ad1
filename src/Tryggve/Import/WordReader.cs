using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Tryggve.Import;

/// <summary>Reads a Word document (ECMA-376 part 1, WordprocessingML): headings, paragraphs and tables in reading order, then page headers, footers, notes and comments.</summary>
internal static class WordReader
{
    /// <exception cref="DocumentRefusedException">The document is damaged.</exception>
    public static SourceDocument Read(Upload upload)
    {
        try
        {
            using var document = WordprocessingDocument.Open(upload.Open(), isEditable: false);
            var main = document.MainDocumentPart ?? throw new InvalidDataException("No main part.");
            var remarks = new List<Remark>();
            var walk = new WordWalk(HeadingStyles.Read(main));
            walk.Read(main.Document?.Body ?? throw new InvalidDataException("No body."));
            var blocks = walk.Blocks;
            foreach (var header in main.HeaderParts) blocks.AddRange(Aside(header.RootElement, "sidhuvud", ParagraphKind.Header));
            foreach (var footer in main.FooterParts) blocks.AddRange(Aside(footer.RootElement, "sidfot", ParagraphKind.Footer));
            blocks.AddRange(Aside(main.FootnotesPart?.RootElement, "fotnot", ParagraphKind.Note));
            blocks.AddRange(Aside(main.EndnotesPart?.RootElement, "slutnot", ParagraphKind.Note));
            blocks.AddRange(Aside(main.WordprocessingCommentsPart?.RootElement, "kommentar", ParagraphKind.Comment));
            if (walk.Deleted > 0 || walk.Inserted > 0)
            {
                remarks.Add(new Remark("tracked-changes", Severity.Warning, $"Dokumentet har spårade ändringar: {walk.Inserted} infogade texter har tagits med och {walk.Deleted} borttagna har lämnats utanför. Godkänn ändringarna i Word om det inte var meningen."));
            }
            if (WordText.Cleaned(main.Document.Body)) remarks.Add(new Remark("control-characters", Severity.Hint, "Osynliga styrtecken har tagits bort ur dokumentets text. Kontrollera att texterna är hela."));
            return new SourceDocument(upload.Name, upload.Hash, blocks, remarks);
        }
        catch (Exception e) when (e is OpenXmlPackageException or InvalidDataException or XmlException or FormatException or IOException or ArgumentException or InvalidOperationException or KeyNotFoundException or NullReferenceException or UriFormatException)
        {
            throw new DocumentRefusedException("damaged", $"Filen {upload.Name} går inte att läsa som Worddokument. Öppna den i Word, spara om den och försök igen.", e);
        }
    }

    /// <summary>What stands beside the running text; the same header on several sections once.</summary>
    private static IEnumerable<SourceBlock> Aside(OpenXmlElement? root, string part, ParagraphKind kind) =>
        from text in (root?.Descendants<Paragraph>() ?? []).Select(p => WordText.Of(p)).Where(t => t.Length > 0).Distinct()
        select new SourceParagraph(new SourceText(text, new Place(part)), kind: kind);
}
