using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Tryggve.Deploy;

/// <summary>The list of parts that are shipped (CycloneDX 1.6), out of the lock files by which they are restored: names, versions, hashes, licences, and which part needs which.</summary>
internal static class Sbom
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private sealed record Part(string Name, string Version, string Hash, SortedSet<string> Needs)
    {
        public string Purl => $"pkg:nuget/{Uri.EscapeDataString(Name)}@{Uri.EscapeDataString(Version)}";
    }

    /// <param name="locks">The text of each lock file.</param>
    /// <param name="licence">By name and version; null where nothing is known.</param>
    public static string Write(string version, IEnumerable<string> locks, Func<string, string, Licence?> licence, DateTimeOffset at)
    {
        var parts = new SortedDictionary<string, Part>(StringComparer.Ordinal);
        var wanted = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var file in locks) Read(file, parts, wanted);
        var root = $"pkg:generic/tryggve@{version}";
        // The same parts have the same number, whoever makes the list.
        var number = new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(root + string.Concat(parts.Values.Select(p => p.Purl + p.Hash)))).AsSpan(0, 16));
        return new JsonObject
        {
            ["$schema"] = "http://cyclonedx.org/schema/bom-1.6.schema.json",
            ["bomFormat"] = "CycloneDX", ["specVersion"] = "1.6", ["serialNumber"] = $"urn:uuid:{number}", ["version"] = 1,
            ["metadata"] = new JsonObject
            {
                ["timestamp"] = at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture),
                ["tools"] = new JsonObject { ["components"] = new JsonArray(new JsonObject { ["type"] = "application", ["name"] = "deploy/sbom", ["version"] = version }) },
                ["component"] = new JsonObject { ["type"] = "application", ["bom-ref"] = root, ["name"] = "Tryggve", ["version"] = version, ["purl"] = root },
            },
            ["components"] = new JsonArray([.. parts.Values.Select(p => Component(p, licence(p.Name, p.Version)))]),
            ["dependencies"] = new JsonArray([Dependency(root, wanted), .. parts.Values.Select(p => Dependency(p.Purl, p.Needs))]),
        }.ToJsonString(Options);
    }

    private static void Read(string file, SortedDictionary<string, Part> parts, SortedSet<string> wanted)
    {
        using var document = JsonDocument.Parse(file);
        foreach (var framework in document.RootElement.GetProperty("dependencies").EnumerateObject())
        {
            var entries = framework.Value.EnumerateObject().ToList();
            var resolved = entries.Where(e => e.Value.TryGetProperty("resolved", out _)).ToDictionary(e => e.Name, e => e.Value.GetProperty("resolved").GetString()!, StringComparer.OrdinalIgnoreCase);
            foreach (var entry in entries)
            {
                // A lock file spells a package as its own file does; whoever needs it may spell it otherwise.
                var needs = entry.Value.TryGetProperty("dependencies", out var all)
                    ? all.EnumerateObject().Select(d => entries.First(e => e.NameEquals(d.Name) || string.Equals(e.Name, d.Name, StringComparison.OrdinalIgnoreCase)).Name).Where(resolved.ContainsKey).Select(name => new Part(name, resolved[name], "", []).Purl) : [];
                if (!resolved.TryGetValue(entry.Name, out var version)) wanted.UnionWith(needs);
                else
                {
                    var hash = Convert.ToHexStringLower(Convert.FromBase64String(entry.Value.GetProperty("contentHash").GetString()!));
                    var part = new Part(entry.Name, version, hash, new SortedSet<string>(needs, StringComparer.Ordinal));
                    if (parts.TryGetValue(part.Purl, out var known) && known.Hash != hash) throw new InvalidDataException($"The lock files disagree on what {part.Purl} is.");
                    if (!parts.TryAdd(part.Purl, part)) parts[part.Purl].Needs.UnionWith(part.Needs);
                    if (entry.Value.GetProperty("type").GetString() == "Direct") wanted.Add(part.Purl);
                }
            }
        }
    }

    private static JsonObject Component(Part part, Licence? licence)
    {
        var component = new JsonObject
        {
            ["type"] = "library", ["bom-ref"] = part.Purl, ["name"] = part.Name, ["version"] = part.Version, ["scope"] = "required",
            ["hashes"] = new JsonArray(new JsonObject { ["alg"] = "SHA-512", ["content"] = part.Hash }),
        };
        if (licence is { Expression: { } expression }) component["licenses"] = new JsonArray(expression.Contains(' ') ? new JsonObject { ["expression"] = expression } : new JsonObject { ["license"] = new JsonObject { ["id"] = expression } });
        else if (licence is { Address: { } address }) component["licenses"] = new JsonArray(new JsonObject { ["license"] = new JsonObject { ["name"] = "As told at the address", ["url"] = address } });
        component["purl"] = part.Purl;
        component["properties"] = new JsonArray(new JsonObject { ["name"] = "tryggve:hash-of", ["value"] = "the package without its signature, as in the lock file (contentHash)" });
        return component;
    }

    private static JsonObject Dependency(string of, IEnumerable<string> needs) => new() { ["ref"] = of, ["dependsOn"] = new JsonArray([.. needs.Select(n => (JsonNode)n)]) };
}
