using System.Security;

namespace Tryggve.Tests.Import;

/// <summary>Builds Word documents from pieces of WordprocessingML.</summary>
internal static class RawWord
{
    public static byte[] Of(params string[] body) => With(new Dictionary<string, string>(), body);

    public static byte[] With(IReadOnlyDictionary<string, string> parts, params string[] body)
    {
        var all = new Dictionary<string, string>
        {
            ["[Content_Types].xml"] = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
                + (parts.ContainsKey("word/footer1.xml") ? "<Override PartName=\"/word/footer1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml\"/>" : "") + "</Types>",
            ["_rels/.rels"] = RawWorkbook.Relationships("<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/>"),
            ["word/_rels/document.xml.rels"] = RawWorkbook.Relationships(parts.ContainsKey("word/footer1.xml") ? "<Relationship Id=\"f1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer\" Target=\"footer1.xml\"/>" : ""),
            ["word/document.xml"] = $"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{string.Concat(body)}</w:body></w:document>",
        };
        foreach (var (path, content) in parts) all[path] = content;
        return RawWorkbook.Zip(all);
    }

    public static string P(string text, string? style = null) =>
        $"<w:p>{(style is null ? "" : $"<w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>")}{string.Join("<w:r><w:br/></w:r>", text.Split('\n').Select(R))}</w:p>";

    public static string R(string text) => $"<w:r><w:t xml:space=\"preserve\">{SecurityElement.Escape(text)}</w:t></w:r>";

    public static string Bold(string text) => $"<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>{SecurityElement.Escape(text)}</w:t></w:r></w:p>";

    public static string Table(params string[][] rows) => TableXml(rows.Select(r => Row([.. r.Select(c => Cell(P(c)))])));

    public static string TableXml(IEnumerable<string> rows) => $"<w:tbl>{string.Concat(rows)}</w:tbl>";

    public static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells)}</w:tr>";

    public static string Cell(string inner, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{inner}</w:tc>";
}
