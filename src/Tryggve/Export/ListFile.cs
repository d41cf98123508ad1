using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Tryggve.Export;

/// <summary>A column of a list that is taken out as a file.</summary>
/// <param name="Key">The stable English name that other programs read.</param>
/// <param name="Header">The Swedish heading that people read.</param>
/// <param name="Width">In characters.</param>
/// <param name="Value">A text, or a whole number as <see cref="long"/>.</param>
public sealed record ListColumn<T>(string Key, string Header, double Width, Func<T, object> Value);

/// <summary>Listfil: rows of a list as a workbook, as semicolon-separated values or as JSON.</summary>
public static class ListFile
{
    private static readonly Dictionary<string, string> MediaTypes = new()
    {
        ["xlsx"] = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        ["csv"] = "text/csv; charset=utf-8",
        ["json"] = "application/json",
    };

    /// <summary>Null for a format that lists are not written in.</summary>
    public static string? MediaType(string format) => MediaTypes.GetValueOrDefault(format);

    public static void Write<T>(Stream output, string format, string title, IReadOnlyList<ListColumn<T>> columns, IReadOnlyList<T> rows)
    {
        switch (format)
        {
            case "xlsx": WriteWorkbook(output, title, columns, rows); break;
            case "csv": Csv.Write(output, columns.Select(c => c.Header), rows.Select(row => columns.Select(c => Convert.ToString(c.Value(row), CultureInfo.InvariantCulture)!))); break;
            default: WriteJson(output, columns, rows); break;
        }
    }

    private static void WriteJson<T>(Stream output, IReadOnlyList<ListColumn<T>> columns, IReadOnlyList<T> rows)
    {
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartArray();
        foreach (var row in rows)
        {
            json.WriteStartObject();
            foreach (var column in columns)
            {
                if (column.Value(row) is long number) json.WriteNumber(column.Key, number);
                else json.WriteString(column.Key, (string)column.Value(row));
            }
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteWorkbook<T>(Stream output, string title, IReadOnlyList<ListColumn<T>> columns, IReadOnlyList<T> rows)
    {
        // The package writes back and forth; the output may be a response that only goes forth.
        using var buffer = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(buffer, SpreadsheetDocumentType.Workbook))
        {
            document.PackageProperties.Title = LegalText.Of(title);
            document.PackageProperties.Language = "sv-SE";
            var workbook = document.AddWorkbookPart();
            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = WorkbookStyles.Sheet();
            var part = workbook.AddNewPart<WorksheetPart>();
            WriteSheet(part, columns, rows);
            workbook.Workbook = new Workbook(new BookViews(new WorkbookView()), new Sheets(new Sheet { Name = new SheetNames().Take(title), SheetId = 1, Id = workbook.GetIdOfPart(part) }));
        }
        buffer.Position = 0;
        buffer.CopyTo(output);
    }

    private static void WriteSheet<T>(WorksheetPart part, IReadOnlyList<ListColumn<T>> columns, IReadOnlyList<T> rows)
    {
        using var sheet = new SheetWriter(part, [.. columns.Select(c => c.Width)], frozen: 1);
        sheet.BeginRow(30);
        foreach (var column in columns) sheet.Cell(column.Header, CellStyle.Header);
        foreach (var row in rows)
        {
            sheet.BeginRow(columns.Max(c => c.Value(row) is string text ? RowHeights.Of(text, c.Width) : 15));
            foreach (var column in columns)
            {
                if (column.Value(row) is long number) sheet.Number((int)number, CellStyle.Number);
                else sheet.Cell((string)column.Value(row), CellStyle.Text);
            }
        }
        sheet.End(new HeaderFooter { OddFooter = new OddFooter("&RSida &P av &N") });
    }
}
