using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using System.Xml.Linq;
using System.Xml.Schema;
using Tryggve.Decisions;
using Tryggve.Storage;
using Tryggve.Storage.Archiving;
using Tryggve.Storage.Sealing;

namespace Tryggve.Tests.Storage.Archiving;

public sealed class A_package_for_the_archive : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("tryggve-archive-");
    private readonly TemporaryDatabase kept = new();

    [Fact]
    public async Task Holds_what_its_lists_say_and_nothing_else_with_the_same_bytes_each_time()
    {
        var plan = await Decided("../../../etc/Protokoll åäö \u0001<>.pdf");
        var package = (await new PlanArchive(kept.Database).Of(plan, Actor.Local))!;
        using var first = new MemoryStream();
        await package.WriteZip(first);
        using var second = new MemoryStream();
        await (await new PlanArchive(kept.Database).Of(plan, Actor.Local))!.WriteZip(second);
        Assert.Equal(first.ToArray(), second.ToArray());

        await package.WriteFolder(Path.Combine(folder.FullName, "paket"));
        var root = Path.Combine(folder.FullName, "paket");
        var files = Directory.GetFiles(root, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(root, f).Replace('\\', '/')).ToHashSet();
        var listed = new[] { "manifest-sha256.txt", "tagmanifest-sha256.txt" }.SelectMany(list => File.ReadAllLines(Path.Combine(root, list))).Select(line => (Hash: line[..64], Path: line[66..])).ToList();
        Assert.All(listed, l => Assert.Equal(l.Hash, Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(root, l.Path))))));
        Assert.Equal(files.Order(), listed.Select(l => l.Path).Append("tagmanifest-sha256.txt").Order());
        Assert.Contains("data/utgavor/utgava-1.xlsx", files);
        Assert.Contains(files, f => f.StartsWith("data/protokoll/", StringComparison.Ordinal) && f.EndsWith("-etc-protokoll-aao.pdf", StringComparison.Ordinal));
        Assert.All(files, f => Assert.Matches("^[a-z0-9/.-]+$", f));
        Assert.StartsWith("BagIt-Version: 1.0\n", File.ReadAllText(Path.Combine(root, "bagit.txt")), StringComparison.Ordinal);
        using var zip = new ZipArchive(first);
        Assert.All(zip.Entries, e => Assert.StartsWith(package.Name + "/", e.FullName, StringComparison.Ordinal));
        Assert.Equal(files.Count, zip.Entries.Count);
    }

    [Fact]
    public async Task Follows_its_schema_and_its_history_can_be_counted_through()
    {
        var plan = await Decided("Protokoll.pdf");
        var root = Path.Combine(folder.FullName, "paket");
        await (await new PlanArchive(kept.Database).Of(plan, Actor.Local))!.WriteFolder(root);
        var schemas = new XmlSchemaSet();
        schemas.Add(ArchiveMetadata.Namespace, Path.Combine(Repository.Root, "docs/archive.xsd"));
        var wrong = new List<string>();
        XDocument.Load(Path.Combine(root, "data/metadata.xml")).Validate(schemas, (_, e) => wrong.Add(e.Message));
        Assert.Equal([], wrong);

        using var metadata = JsonDocument.Parse(File.ReadAllText(Path.Combine(root, "data/metadata.json")));
        var municipality = metadata.RootElement.GetProperty("plan").GetProperty("municipalityId").GetString()!;
        using var history = JsonDocument.Parse(File.ReadAllText(Path.Combine(root, "data/historik.json")));
        var previous = "";
        foreach (var e in history.RootElement.EnumerateArray())
        {
            string Said(JsonElement of, string name) => of.GetProperty(name).GetString()!;
            var happened = new ChainedEvent(municipality, plan.ToString(), e.GetProperty("number").GetInt64(), Said(e, "at"), Said(e, "actorId"), Said(e, "actorName"), Said(e, "kind"), Said(e, "text"), Said(e, "patch"),
                [.. e.GetProperty("changes").EnumerateArray().Select(c => new ChainedChange { Position = c.GetProperty("position").GetInt64(), Part = Said(c, "part"), Kind = Said(c, "kind"), Area = Said(c, "area"), What = Said(c, "what"), Field = Said(c, "field"), Old = Said(c, "old"), New = Said(c, "new") })]);
            Assert.Equal(Said(e, "sha256"), EventHash.Of(previous, Said(e, "salt"), Said(e, "state"), happened));
            previous = Said(e, "sha256");
        }
        Assert.NotEqual("", previous);
    }

    [Fact]
    public async Task Is_given_to_nobody_who_may_not_see_the_plan()
    {
        var plan = await kept.Sample();
        Assert.Null(await new PlanArchive(kept.Database).Of(plan.Id, new Actor(Make.Id().ToString(), "Någon")));
    }

    public void Dispose()
    {
        kept.Dispose();
        folder.Delete(recursive: true);
    }

    private async Task<Guid> Decided(string minutes)
    {
        var plan = await kept.Sample();
        var hash = EventHash.Hash("Protokoll");
        await new DocumentStore(kept.Database, TimeProvider.System).Keep(hash, "Protokoll"u8.ToArray());
        await kept.Plans.Change(plan.Id, Actor.Local, p =>
        {
            p.Submit(DecisionPath.Committee, 0, "", Actor.Local, DateTimeOffset.UnixEpoch);
            return true;
        });
        var text = await new PlanEditions(kept.Database).Text(plan.Id, 1, Actor.Local);
        await kept.Plans.Change(plan.Id, Actor.Local, p =>
        {
            var decision = new Decision(p.Course.Waiting!.Body, DecisionOutcome.Approved, new DateOnly(2026, 1, 20), "LIN 2026/7", "§ 4", "", DateTimeOffset.UnixEpoch, "Ingrid Norén") { Document = new DecisionDocument(hash, minutes) };
            p.Decide(decision, text!, Actor.Local, DateTimeOffset.UnixEpoch);
            return true;
        });
        return plan.Id;
    }
}
