using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Microsoft.Playwright;
using S = DocumentFormat.OpenXml.Spreadsheet;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Tryggve.BrowserTests;

/// <summary>Small plans as people have them, made here so that a test says all there is to know of its document.</summary>
internal static class PlanDocuments
{
    public const string Measure = "Fältassistenterna möter ungdomarna vid stationen två kvällar i veckan.";

    private static readonly string[][] Rows =
    [
        ["Problem", "Orsak", "Åtgärd", "Operativa mål", "När", "Vem", "Uppföljning"],
        ["Bråk vid stationen", "Få vuxna är ute på kvällen", Measure, "1) 60 kvällar under året. 2) Färre larm än förra året.", "Linjearbete", "Enhetschef fält", "32 kvällar till och med augusti."],
        ["Klotter i gångtunneln", "", "Måla om tunneln tillsammans med skolan.", "", "2026-05-31", "Parkingenjör", ""],
    ];

    /// <summary>The sample plan as a text program printed it.</summary>
    public static FilePayload Printed(string name = "Åtgärdsplan Hamnstaden 2026.pdf") =>
        new() { Name = name, MimeType = "application/pdf", Buffer = System.IO.File.ReadAllBytes(Path.Combine(Tests.Repository.Root, "tests/Tryggve.Tests/Import/Printed/writer.pdf")) };

    /// <summary>One sheet, named after its area.</summary>
    public static FilePayload Workbook(string name = "Åtgärdsplan Ekudden 2026.xlsx")
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            var sheet = book.AddNewPart<WorksheetPart>();
            sheet.Worksheet = new S.Worksheet(new S.SheetData(Rows.Select(row => new S.Row(row.Select(text =>
                new S.Cell(new S.InlineString(new S.Text(text))) { DataType = S.CellValues.InlineString })))));
            book.Workbook = new S.Workbook(new S.Sheets(new S.Sheet { Name = "Otrygga platser", SheetId = 1, Id = book.GetIdOfPart(sheet) }));
        }
        return File(name, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", stream);
    }

    /// <summary>A title, the area as a heading and one table.</summary>
    public static FilePayload Word(string name = "Åtgärdsplan Björkdalen 2026.docx")
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var table = new W.Table(new W.TableProperties(new W.TableWidth { Width = "5000", Type = W.TableWidthUnitValues.Pct }), new W.TableGrid(Rows[0].Select(_ => new W.GridColumn())));
            table.Append(Rows.Select(row => new W.TableRow(row.Select(text => new W.TableCell(Paragraph(text))))));
            document.AddMainDocumentPart().Document = new W.Document(new W.Body(
                Paragraph("Åtgärdsplan Björkdalen 2026", "Title"), Paragraph("Otrygga och brottsutsatta platser", "Heading1"), table, Paragraph("")));
        }
        return File(name, "application/vnd.openxmlformats-officedocument.wordprocessingml.document", stream);
    }

    private static W.Paragraph Paragraph(string text, string? style = null) => style is null
        ? new(new W.Run(new W.Text(text)))
        : new(new W.ParagraphProperties(new W.ParagraphStyleId { Val = style }), new W.Run(new W.Text(text)));

    private static FilePayload File(string name, string type, MemoryStream stream) => new() { Name = name, MimeType = type, Buffer = stream.ToArray() };
}
