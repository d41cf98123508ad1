using System.Globalization;
using System.Xml;
using Tryggve.Storage;

namespace Tryggve.Web.Open;

/// <summary>Publications as a feed reader takes them.</summary>
internal static class AtomFeed
{
    private const string Namespace = "http://www.w3.org/2005/Atom";

    public static void Write(XmlWriter xml, IReadOnlyList<PublicListing> plans, string? municipality, string? district, Func<string, string> whole)
    {
        var self = whole(OpenAddress.FeedOf(municipality, district));
        var name = district is not null ? plans[0].District : municipality is not null ? plans[0].Municipality : "";
        xml.WriteStartElement("feed", Namespace);
        xml.WriteAttributeString("xml", "lang", null, "sv");
        Text(xml, "title", name.Length > 0 ? $"Öppna åtgärdsplaner: {name}" : "Öppna åtgärdsplaner");
        Text(xml, "id", self);
        Link(xml, "self", self);
        Link(xml, "alternate", whole("/oppet"));
        Text(xml, "updated", Time(plans.Count > 0 ? plans[0].PublishedAt : DateTimeOffset.UnixEpoch));
        xml.WriteStartElement("author", Namespace);
        Text(xml, "name", municipality is not null ? plans[0].Municipality : "Tryggve");
        xml.WriteEndElement();
        foreach (var plan in plans)
        {
            var address = whole(OpenAddress.Of(plan));
            xml.WriteStartElement("entry", Namespace);
            Text(xml, "title", plan.Title.Length > 0 ? plan.Title : $"Åtgärdsplan {plan.District} {plan.Years}");
            Text(xml, "id", address);
            Link(xml, "alternate", address);
            Text(xml, "updated", Time(plan.PublishedAt));
            Text(xml, "summary", $"{plan.District}, {plan.Municipality}, {plan.Years}. {plan.Measures} åtgärder{(plan.Period is { } period ? $", med uppföljning {Vocabulary.Of(period)}" : "")}.");
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    /// <summary>XML has no room for control characters; a text with one still gives a feed.</summary>
    private static void Text(XmlWriter xml, string element, string text) =>
        xml.WriteElementString(element, Namespace, string.Concat(text.EnumerateRunes().Where(r => r.Value is >= ' ' and not (0xFFFE or 0xFFFF) or '\n' or '\t').Select(r => r.ToString())));

    private static void Link(XmlWriter xml, string rel, string address)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", rel);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
