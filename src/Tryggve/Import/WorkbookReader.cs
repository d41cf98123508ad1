using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using A = DocumentFormat.OpenXml.Drawing;

namespace Tryggve.Import;

/// <summary>Reads a workbook (ECMA-376 part 1, SpreadsheetML): each sheet is a table, comments, page headers and text boxes are paragraphs.</summary>
internal static class WorkbookReader
{
    /// <exception cref="DocumentRefusedException">The workbook is damaged or out of bounds.</exception>
    public static SourceDocument Read(Upload upload)
    {
        try
        {
            using var document = SpreadsheetDocument.Open(upload.Open(), isEditable: false);
            var book = document.WorkbookPart ?? throw new InvalidDataException("No workbook part.");
            var remarks = new List<Remark>();
            var sheets = new SheetReader(SharedTexts.Read(book.SharedStringTablePart), CellFormats.Read(book), remarks);
            var blocks = new List<SourceBlock>();
            var number = 0;
            foreach (var sheet in book.Workbook.Sheets?.Elements<Sheet>() ?? [])
            {
                number++;
                if (sheet.Id?.Value is not { } id || !book.TryGetPartById(id, out var any) || any is not WorksheetPart part) continue;
                var name = CleanText.Of(sheet.Name?.Value ?? "", out _);
                var place = new Place($"blad {number} ”{name}”");
                var hidden = sheet.State is not null && sheet.State.Value != SheetStateValues.Visible;
                var read = sheets.Read(part, name, place, hidden).ToList();
                if (hidden && read.OfType<SourceTable>().Any(t => t.Rows.Count > 0)) remarks.Add(new Remark("hidden-sheet", Severity.Hint, $"Bladet ”{name}” är dolt i dokumentet men har lästs. Kontrollera att det hör till planen.", place));
                blocks.AddRange(read);
                blocks.AddRange(TextBoxes(part, place));
                blocks.AddRange(Comments(part, place));
            }
            if (document.DocumentType != DocumentFormat.OpenXml.SpreadsheetDocumentType.Workbook && book.VbaProjectPart is not null) remarks.Add(new Remark("macros", Severity.Hint, "Dokumentet innehåller makron. De har inte körts och följer inte med."));
            if (sheets.Cleaned > 0) remarks.Add(new Remark("control-characters", Severity.Hint, $"Osynliga styrtecken har tagits bort ur {sheets.Cleaned} celler. Kontrollera att texterna är hela."));
            return new SourceDocument(upload.Name, upload.Hash, blocks, remarks);
        }
        catch (Exception e) when (e is OpenXmlPackageException or InvalidDataException or XmlException or FormatException or IOException or ArgumentException or InvalidOperationException or KeyNotFoundException or NullReferenceException or OverflowException or UriFormatException)
        {
            throw new DocumentRefusedException("damaged", $"Filen {upload.Name} går inte att läsa som Exceldokument. Öppna den i Excel, spara om den och försök igen.", e);
        }
    }

    private static IEnumerable<SourceBlock> Comments(WorksheetPart part, Place sheet) =>
        from comment in part.WorksheetCommentsPart?.Comments.CommentList?.Elements<Comment>() ?? []
        let text = CleanText.Of(string.Concat(comment.CommentText?.Descendants<Text>().Select(t => t.Text) ?? []), out _)
        where text.Length > 0
        select new SourceParagraph(new SourceText(text, sheet with { Cell = comment.Reference?.Value }), kind: ParagraphKind.Comment);

    private static IEnumerable<SourceBlock> TextBoxes(WorksheetPart part, Place sheet) =>
        from shape in part.DrawingsPart?.WorksheetDrawing?.Descendants<DocumentFormat.OpenXml.Drawing.Spreadsheet.TextBody>() ?? []
        let text = CleanText.Of(string.Join("\n", shape.Elements<A.Paragraph>().Select(p => string.Concat(p.Descendants<A.Text>().Select(t => t.Text)))), out _)
        where text.Length > 0
        select new SourceParagraph(new SourceText(text, sheet with { Cell = "textruta" }));
}
