using System.Xml;
using System.Xml.Linq;

namespace Tryggve.Deploy;

/// <summary>What a package says of its own licence, as far as it is restored on this machine.</summary>
/// <param name="Expression">SPDX: <c>MIT</c>, <c>Apache-2.0 OR MIT</c>; null where the package does not say it so.</param>
/// <param name="Address">Where the licence is to be read; null where nothing says it.</param>
internal sealed record Licence(string? Expression, string? Address);

internal static class Nuspec
{
    /// <summary>Reads by name and version out of the folder in which packages are restored.</summary>
    public static Func<string, string, Licence?> Reader(string packages) => (name, version) =>
    {
        var file = Path.Combine(packages, name.ToLowerInvariant(), version.ToLowerInvariant(), $"{name.ToLowerInvariant()}.nuspec");
        return File.Exists(file) ? Read(File.ReadAllText(file)) : null;
    };

    public static Licence? Read(string nuspec)
    {
        XDocument document;
        try
        {
            using var reader = XmlReader.Create(new StringReader(nuspec), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
            document = XDocument.Load(reader);
        }
        catch (XmlException)
        {
            return null;
        }
        var said = document.Descendants().Where(e => e.Parent?.Name.LocalName == "metadata").ToLookup(e => e.Name.LocalName);
        var expression = said["license"].FirstOrDefault(l => (string?)l.Attribute("type") == "expression")?.Value.Trim();
        var address = said["licenseUrl"].FirstOrDefault()?.Value.Trim();
        return expression is null && address is null ? null : new Licence(expression, address);
    }
}
