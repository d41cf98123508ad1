using System.IO.Compression;
using System.Security;
using System.Text;

namespace Tryggve.Tests.Import;

/// <summary>Builds workbooks part by part, so that a test can make what no well-behaved program would write.</summary>
internal sealed class RawWorkbook
{
    private readonly List<(string Name, string Xml, string State)> sheets = [];
    private readonly Dictionary<string, string> extra = [];

    public static RawWorkbook With(string name, params string?[][] rows) => new RawWorkbook().Sheet(name, rows);

    public RawWorkbook Sheet(string name, params string?[][] rows) => SheetXml(name, $"<sheetData>{Rows(rows)}</sheetData>");

    public RawWorkbook Merged(string name, string ranges, params string?[][] rows) =>
        SheetXml(name, $"<sheetData>{Rows(rows)}</sheetData><mergeCells>{string.Concat(ranges.Split(' ').Select(r => $"<mergeCell ref=\"{r}\"/>"))}</mergeCells>");

    public RawWorkbook SheetXml(string name, string inner, string state = "visible")
    {
        sheets.Add((name, $"<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">{inner}</worksheet>", state));
        return this;
    }

    public RawWorkbook Part(string path, string content)
    {
        extra[path] = content;
        return this;
    }

    public static string Rows(string?[][] rows) => string.Concat(rows.Select((row, r) =>
        $"<row r=\"{r + 1}\">{string.Concat(row.Select((cell, c) => cell is null ? "" : Cell(r + 1, c + 1, cell)))}</row>"));

    public static string Cell(int row, int column, string text) => $"<c r=\"{Letters(column)}{row}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{SecurityElement.Escape(text)}</t></is></c>";

    public static string Letters(int column) => column <= 26 ? ((char)('A' + column - 1)).ToString() : Letters((column - 1) / 26) + (char)('A' + (column - 1) % 26);

    public byte[] Bytes()
    {
        var parts = new Dictionary<string, string>
        {
            ["[Content_Types].xml"] = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                + string.Concat(sheets.Select((_, i) => $"<Override PartName=\"/xl/worksheets/sheet{i + 1}.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"))
                + (extra.ContainsKey("xl/styles.xml") ? "<Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>" : "") + "</Types>",
            ["_rels/.rels"] = Relationships("<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/>"),
            ["xl/workbook.xml"] = "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
                + string.Concat(sheets.Select((s, i) => $"<sheet name=\"{SecurityElement.Escape(s.Name)}\" sheetId=\"{i + 1}\" state=\"{s.State}\" r:id=\"r{i + 1}\"/>")) + "</sheets></workbook>",
            ["xl/_rels/workbook.xml.rels"] = Relationships(string.Concat(sheets.Select((_, i) => $"<Relationship Id=\"r{i + 1}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet{i + 1}.xml\"/>"))
                + (extra.ContainsKey("xl/styles.xml") ? "<Relationship Id=\"styles\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/>" : "")),
        };
        for (var i = 0; i < sheets.Count; i++) parts[$"xl/worksheets/sheet{i + 1}.xml"] = sheets[i].Xml;
        foreach (var (path, content) in extra) parts[path] = content;
        return Zip(parts);
    }

    public static byte[] Zip(IReadOnlyDictionary<string, string> parts)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var (path, content) in parts)
            {
                using var part = zip.CreateEntry(path, CompressionLevel.Fastest).Open();
                part.Write(Encoding.UTF8.GetBytes(content.StartsWith("<?xml", StringComparison.Ordinal) ? content : $"<?xml version=\"1.0\" encoding=\"UTF-8\"?>{content}"));
            }
        }
        return stream.ToArray();
    }

    public static string Relationships(string inner) => $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{inner}</Relationships>";
}
