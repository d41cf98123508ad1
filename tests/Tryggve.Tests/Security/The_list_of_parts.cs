using System.Text.Json;
using System.Text.RegularExpressions;
using Tryggve.Deploy;

namespace Tryggve.Tests.Security;

/// <summary>The list of parts that <c>deploy/sbom</c> writes, made here from the lock files of the repository.</summary>
public sealed class The_list_of_parts
{
    private static readonly DateTimeOffset At = new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);
    private static readonly IReadOnlyList<string> Locks = [.. Repository.Files.Where(f => Regex.IsMatch(f, @"^src/.*/packages\.lock\.json$"))];
    private readonly JsonElement list = JsonDocument.Parse(Sbom.Write("1.2.3", Locks.Select(Repository.Read), (name, _) => name == "Dapper" ? new Licence("Apache-2.0", null) : null, At)).RootElement;

    [Fact]
    public void Is_made_of_a_lock_file_for_each_project_that_is_shipped()
    {
        var projects = Repository.Files.Where(f => f.StartsWith("src/", StringComparison.Ordinal) && f.EndsWith(".csproj", StringComparison.Ordinal)).Select(f => Path.GetDirectoryName(f)!);
        Assert.Equal(projects.Order(StringComparer.Ordinal), Locks.Select(f => Path.GetDirectoryName(f)!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Names_every_package_that_the_projects_ask_for()
    {
        var asked = Repository.Files.Where(f => f.StartsWith("src/", StringComparison.Ordinal) && f.EndsWith(".csproj", StringComparison.Ordinal)).SelectMany(f => Regex.Matches(Repository.Read(f), @"<PackageReference Include=""([^""]+)""").Select(m => m.Groups[1].Value));
        Assert.Subset(Components.Select(c => Text(c, "name")).ToHashSet(), asked.ToHashSet());
        var root = list.GetProperty("dependencies").EnumerateArray().First().GetProperty("dependsOn").EnumerateArray().Select(d => d.GetString()!).ToList();
        Assert.All(asked, name => Assert.Contains(root, purl => purl.StartsWith($"pkg:nuget/{name}@", StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public void Says_of_each_part_what_the_standard_asks()
    {
        Assert.Equal(("CycloneDX", "1.6", 1), (Text(list, "bomFormat"), Text(list, "specVersion"), list.GetProperty("version").GetInt32()));
        Assert.Matches("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", Text(list, "serialNumber"));
        Assert.Equal("2026-11-21T12:00:00Z", Text(list.GetProperty("metadata"), "timestamp"));
        Assert.NotEmpty(Components);
        Assert.All(Components, part =>
        {
            Assert.Equal("library", Text(part, "type"));
            Assert.Equal($"pkg:nuget/{Text(part, "name")}@{Text(part, "version")}", Text(part, "purl"));
            Assert.Equal(Text(part, "purl"), Text(part, "bom-ref"));
            Assert.Matches("^[0-9a-f]{128}$", Text(part.GetProperty("hashes")[0], "content"));
        });
        Assert.Equal("Apache-2.0", Text(Components.Single(c => Text(c, "name") == "Dapper").GetProperty("licenses")[0].GetProperty("license"), "id"));
    }

    [Fact]
    public void Leads_from_each_part_only_to_parts_it_names()
    {
        var named = Components.Select(c => Text(c, "bom-ref")).Append(Text(list.GetProperty("metadata").GetProperty("component"), "bom-ref")).ToList();
        Assert.Equal(named.Count, named.Distinct().Count());
        var links = list.GetProperty("dependencies").EnumerateArray().ToList();
        Assert.Equal(named.Order(StringComparer.Ordinal), links.Select(l => Text(l, "ref")).Order(StringComparer.Ordinal));
        Assert.All(links.SelectMany(l => l.GetProperty("dependsOn").EnumerateArray()), to => Assert.Contains(to.GetString(), named));
    }

    [Fact]
    public void Is_the_same_for_the_same_parts() =>
        Assert.Equal(Sbom.Write("1.2.3", Locks.Select(Repository.Read), (_, _) => null, At), Sbom.Write("1.2.3", Locks.Reverse().Select(Repository.Read), (_, _) => null, At));

    [Theory]
    [InlineData("<package><metadata><license type=\"expression\">MIT</license><licenseUrl>https://x.example</licenseUrl></metadata></package>", "MIT")]
    [InlineData("<package xmlns=\"urn:x\"><metadata><license type=\"expression\">Apache-2.0 OR MIT</license></metadata></package>", "Apache-2.0 OR MIT")]
    [InlineData("<package><metadata><license type=\"file\">LICENSE.txt</license></metadata></package>", null)]
    [InlineData("<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><package><metadata><license type=\"expression\">&e;</license></metadata></package>", null)]
    [InlineData("not xml", null)]
    public void Says_a_licence_where_the_package_does(string nuspec, string? expression) => Assert.Equal(expression, Nuspec.Read(nuspec)?.Expression);

    private IReadOnlyList<JsonElement> Components => [.. list.GetProperty("components").EnumerateArray()];

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
