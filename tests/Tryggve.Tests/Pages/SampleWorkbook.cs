using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Tryggve.Tests.Pages;

/// <summary>A small workbook as a municipality may have it: a sheet with a header row and rows under it.</summary>
internal static class SampleWorkbook
{
    public static readonly string[] Header = ["Problem", "Orsak", "Åtgärd", "Operativa mål", "När", "Vem", "Uppföljning"];
    public static readonly string[] Bicycles = ["Cykelstölder vid stationen", "Få låsbara platser", "Bygg ett låst cykelgarage", "40 platser", "2026-06-30", "Stadsmiljöchef", ""];
    public static readonly string[] Walks = ["Otrygga gångvägar", "Dålig belysning", "Byt lampor längs älven", "60 lampor", "2026-10-31", "Stadsmiljöchef", "Pågår"];
    public static readonly string[] Shifted = ["Klotter på skolan", "Måla om väggen", "Linjearbete", "Rektor", "", "", ""];

    public static byte[] Of(params string[][] rows) => Bare([Header, .. rows]);

    /// <summary>Rows without the plan's header.</summary>
    public static byte[] Bare(string[][] rows)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            var sheet = book.AddNewPart<WorksheetPart>();
            sheet.Worksheet = new Worksheet(new SheetData(rows.Select(Row)));
            book.Workbook = new Workbook(new Sheets(new Sheet { Name = "2. Otrygga platser", SheetId = 1, Id = book.GetIdOfPart(sheet) }));
        }
        return stream.ToArray();
    }

    private static Row Row(string[] cells) =>
        new(cells.Select(c => new Cell { DataType = CellValues.InlineString, InlineString = new InlineString(new Text(c)) }));
}
