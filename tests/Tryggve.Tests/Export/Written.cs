using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Tryggve.Export;
using Tryggve.Plans;

namespace Tryggve.Tests.Export;

/// <summary>Writes a plan and opens what was written.</summary>
internal static class Written
{
    public static MemoryStream As(string extension, PlanContent plan)
    {
        var stream = new MemoryStream();
        PlanExport.Write(plan, extension, stream);
        stream.Position = 0;
        return stream;
    }

    public static SpreadsheetDocument Workbook(PlanContent plan) => SpreadsheetDocument.Open(As(".xlsx", plan), false);

    public static WordprocessingDocument Word(PlanContent plan) => WordprocessingDocument.Open(As(".docx", plan), false);

    public static IReadOnlyList<string> SheetNames(SpreadsheetDocument workbook) => [.. workbook.WorkbookPart!.Workbook.Descendants<Sheet>().Select(s => s.Name!.Value!)];

    public static Worksheet Sheet(SpreadsheetDocument workbook, int index) =>
        ((WorksheetPart)workbook.WorkbookPart!.GetPartById(workbook.WorkbookPart.Workbook.Descendants<Sheet>().ElementAt(index).Id!)).Worksheet;

    public static string? Text(Worksheet sheet, string reference) => sheet.Descendants<Cell>().FirstOrDefault(c => c.CellReference == reference)?.InnerText;

    public static IReadOnlyList<string> Errors(OpenXmlPackage document) =>
        [.. new OpenXmlValidator(FileFormatVersions.Office2013).Validate(document).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}")];
}
