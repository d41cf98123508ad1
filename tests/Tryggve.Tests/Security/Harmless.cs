using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using AngleSharp.Dom;
using Tryggve.Tests.Export;

namespace Tryggve.Tests.Security;

/// <summary>What is wrong with an answer in which somebody's hostile text may stand: each kind of file read as its readers read it.</summary>
internal static class Harmless
{
    private static readonly string[] Addressed = ["href", "src", "action", "formaction", "xlink:href", "data", "poster"];
    private static readonly string[] Foreign = ["base", "iframe", "object", "embed", "style", "frame", "applet"];

    public static IEnumerable<string> Wrong(Answer answer, byte[] bytes)
    {
        var type = answer.Response.Content.Headers.ContentType?.MediaType ?? "";
        if (bytes.Length > 0 && (type.StartsWith("text/", StringComparison.Ordinal) || type.EndsWith("xml", StringComparison.Ordinal) && !type.Contains("officedocument", StringComparison.Ordinal)) && answer.Response.Content.Headers.ContentType?.CharSet is null && type != "image/svg+xml") yield return $"{type} without charset";
        if (bytes.Length > 0 && type != "text/html" && type != "text/calendar" && answer.Response.Headers.GetValues("X-Content-Type-Options").Single() != "nosniff") yield return "may be sniffed";
        foreach (var wrong in type switch
        {
            "text/html" => InPage(answer),
            "text/csv" => InTable(Encoding.UTF8.GetString(bytes)),
            "text/calendar" => Read(() => StrictCalendar.Read(answer.Source)),
            "application/json" or "application/ld+json" or "application/problem+json" => Read(() => JsonDocument.Parse(bytes)),
            "application/atom+xml" or "image/svg+xml" => InXml(new MemoryStream(bytes)),
            _ when type.Contains("officedocument", StringComparison.Ordinal) => InOffice(bytes),
            _ => [],
        }) yield return wrong;
    }

    private static IEnumerable<string> InPage(Answer answer)
    {
        foreach (var element in answer.Page.All)
        {
            if (element.LocalName == "script" && element.GetAttribute("src")?.StartsWith('/') != true) yield return $"script: {element.OuterHtml}";
            if (Foreign.Contains(element.LocalName)) yield return element.OuterHtml;
            if (element.LocalName == "meta" && element.HasAttribute("http-equiv")) yield return element.OuterHtml;
            foreach (var attribute in element.Attributes)
            {
                if (attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || attribute.Name == "style") yield return $"{element.LocalName} {attribute.Name}={attribute.Value}";
                if (Addressed.Contains(attribute.Name) && Runs(attribute.Value)) yield return $"{element.LocalName} {attribute.Name}={attribute.Value}";
                if (attribute.Name.Contains('<') || attribute.Name.Contains(Poison.Word, StringComparison.OrdinalIgnoreCase)) yield return $"{element.LocalName} {attribute.Name}";
            }
        }
    }

    private static bool Runs(string address)
    {
        var bare = new string([.. address.Where(c => c > ' ')]).ToLowerInvariant();
        return bare.StartsWith("javascript:", StringComparison.Ordinal) || bare.StartsWith("vbscript:", StringComparison.Ordinal) || bare.StartsWith("data:", StringComparison.Ordinal);
    }

    /// <summary>Cells as RFC 4180 has them, with semicolons.</summary>
    private static IEnumerable<string> InTable(string text)
    {
        var (cell, quoted) = (new StringBuilder(), false);
        foreach (var c in text.TrimStart('\ufeff') + "\n")
        {
            if (c == '"') quoted = !quoted;
            if (quoted || c is not (';' or '\n' or '\r')) cell.Append(c);
            else
            {
                var value = cell.ToString().Trim('"');
                if (value is ['=' or '+' or '-' or '@' or '\t' or '\r', ..]) yield return $"cell {value}";
                cell.Clear();
            }
        }
    }

    private static IEnumerable<string> InXml(Stream xml)
    {
        XDocument? document = null;
        var broken = Read(() => { using var reader = XmlReader.Create(xml, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit }); return document = XDocument.Load(reader); }).ToList();
        return broken.Concat(document is null ? [] :
            from element in document.Descendants()
            from wrong in element.Attributes().Where(a => a.Name.LocalName.StartsWith("on", StringComparison.Ordinal) || (a.Name.LocalName is "href" or "Target") && Runs(a.Value)).Select(a => a.ToString())
                .Concat(element.Name.LocalName is "script" || (element.Name.LocalName is "f" or "instrText" or "definedName") && element.Value.Contains(Poison.Word, StringComparison.Ordinal) ? [element.ToString()] : [])
            select wrong);
    }

    private static IEnumerable<string> InOffice(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes));
        foreach (var part in zip.Entries.Where(e => e.Name.EndsWith(".xml", StringComparison.Ordinal) || e.Name.EndsWith(".rels", StringComparison.Ordinal)))
        {
            using var copy = new MemoryStream();
            using (var stream = part.Open()) stream.CopyTo(copy);
            copy.Position = 0;
            foreach (var wrong in InXml(copy)) yield return $"{part.FullName}: {wrong}";
        }
    }

    private static IEnumerable<string> Read(Func<object?> read)
    {
        try
        {
            read();
            return [];
        }
        catch (Exception broken) when (broken is FormatException or JsonException or XmlException or InvalidOperationException)
        {
            return [broken.Message];
        }
    }
}
