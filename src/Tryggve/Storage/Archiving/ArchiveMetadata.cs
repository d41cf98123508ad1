using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml;
using System.Xml.Linq;
using Tryggve.Plans;

namespace Tryggve.Storage.Archiving;

/// <summary>A document in a package, and what it is there for.</summary>
/// <param name="Kind"><c>source</c>, <c>minutes</c> or <c>attachment</c>.</param>
/// <param name="File">Its path in the package; null where its bytes are not kept any more.</param>
internal sealed record ArchivedDocument(string Kind, string Name, string Hash, string? File, string Note);

/// <summary>What the package says of itself, once as XML (docs/archive.xsd) and once as JSON.</summary>
internal static class ArchiveMetadata
{
    public const string Namespace = "urn:tryggve:arkivpaket:1";

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Xml(Plan plan, IReadOnlyList<ArchivedDocument> documents)
    {
        XNamespace ns = Namespace;
        XElement Element(string name, params object?[] content) => new(ns + name, content);
        XAttribute? Said(string name, string? value) => string.IsNullOrEmpty(value) ? null : new XAttribute(name, Legal(value));
        var tree = Element("arkivpaket",
            new XAttribute("version", "1"),
            Element("arkivbildare", Legal(plan.Content.Municipality)),
            Element("plan", new XAttribute("id", plan.Id), new XAttribute("kommun", plan.MunicipalityId), Said("diarienummer", plan.Content.RegistryNumber), Said("stadsdel", plan.Content.District), Said("fran", Year(plan.Content.Years?.From)), Said("till", Year(plan.Content.Years?.To)), Element("titel", Legal(plan.Content.Title))),
            Element("utgavor", plan.Course.Editions.Select(e => Element("utgava", new XAttribute("nummer", e.Number), new XAttribute("slag", e.Kind.ToString()), new XAttribute("fryst", TimeAsText.Of(e.At)), Said("av", e.By), new XAttribute("sha256", e.Hash), Said("foregaende", e.Previous),
                e.Facts.Select(f => Element("uppgift", Legal(f)))))),
            Element("beslut", plan.Course.Submissions.SelectMany(s => s.Decisions.Select(d => Element("beslut", new XAttribute("utgava", s.Edition), Said("instans", d.Body), new XAttribute("dag", d.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), Said("paragraf", d.Paragraph), Said("diarienummer", d.RegistryNumber), new XAttribute("utfall", d.Outcome.ToString()))))),
            Element("handlingar", documents.Select(d => Element("handling", new XAttribute("slag", d.Kind), new XAttribute("sha256", d.Hash), Said("fil", d.File), Said("anmarkning", d.Note), Element("namn", Legal(d.Name))))));
        using var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, new XmlWriterSettings { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(false) })) new XDocument(tree).Save(writer);
        return bytes.ToArray();
    }

    public static byte[] Json(Plan plan, IReadOnlyList<ArchivedDocument> documents) => Encoding.UTF8.GetBytes(new JsonObject
    {
        ["format"] = Namespace,
        ["plan"] = new JsonObject { ["id"] = plan.Id.ToString(), ["municipality"] = plan.Content.Municipality, ["municipalityId"] = plan.MunicipalityId, ["district"] = plan.Content.District, ["from"] = plan.Content.Years?.From, ["to"] = plan.Content.Years?.To, ["title"] = plan.Content.Title, ["registryNumber"] = plan.Content.RegistryNumber },
        ["editions"] = new JsonArray([.. plan.Course.Editions.Select(e => new JsonObject { ["number"] = e.Number, ["kind"] = e.Kind.ToString(), ["at"] = TimeAsText.Of(e.At), ["by"] = e.By, ["facts"] = new JsonArray([.. e.Facts.Select(f => (JsonNode)f)]), ["previous"] = e.Previous, ["sha256"] = e.Hash })]),
        ["decisions"] = new JsonArray([.. plan.Course.Submissions.SelectMany(s => s.Decisions.Select(d => new JsonObject { ["edition"] = s.Edition, ["body"] = d.Body, ["on"] = d.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), ["paragraph"] = d.Paragraph, ["registryNumber"] = d.RegistryNumber, ["outcome"] = d.Outcome.ToString() }))]),
        ["documents"] = new JsonArray([.. documents.Select(d => new JsonObject { ["kind"] = d.Kind, ["name"] = d.Name, ["sha256"] = d.Hash, ["file"] = d.File, ["note"] = d.Note })]),
    }.ToJsonString(Readable) + "\n");

    public static byte[] History(JsonArray events) => Encoding.UTF8.GetBytes(events.ToJsonString(Readable) + "\n");

    private static string? Year(int? year) => year?.ToString(CultureInfo.InvariantCulture);

    /// <summary>XML cannot hold every character that a text may.</summary>
    private static string Legal(string text)
    {
        var legal = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i])) legal.Append(text[i]);
            else if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i])) legal.Append(text[i]).Append(text[++i]);
            else legal.Append('\uFFFD');
        }
        return legal.ToString();
    }
}
