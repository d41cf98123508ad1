using System.Text;
using System.Text.Json.Nodes;
using Dapper;
using Tryggve.Districts;
using Tryggve.Export;
using Tryggve.Plans;
using Tryggve.Storage.Sealing;

namespace Tryggve.Storage.Archiving;

/// <summary>Puts together what an archive should have of a plan: its editions, the documents that belong to it, and its history with the hashes it hangs together by.</summary>
public sealed class PlanArchive(Database database)
{
    /// <summary>The plan's package; null when there is no such plan, or the actor may not see it. Its files are made as they are written.</summary>
    public async Task<ArchivePackage?> Of(Guid id, Actor actor)
    {
        await using var connection = await database.OpenAsync();
        if (await PlanStore.Read(connection, null, id, actor) is not { } plan) return null;
        var name = $"{Slug.Of($"{plan.Content.District} {plan.Content.Years}")}-{id.ToString("n")[^8..]}";
        return new ArchivePackage(name, Files(plan),
        [
            ("Source-Organization", plan.Content.Municipality), ("External-Identifier", id.ToString()), ("External-Description", $"{plan.Content.Title}, {plan.Content.District} {plan.Content.Years}"),
            ("Internal-Sender-Identifier", plan.Content.RegistryNumber.Length > 0 ? plan.Content.RegistryNumber : "-"), ("Bag-Software-Agent", "Tryggve"),
        ]);
    }

    private async IAsyncEnumerable<ArchivedFile> Files(Plan plan)
    {
        var documents = new DocumentStore(database, TimeProvider.System);
        var listed = new List<ArchivedDocument>();
        var written = new HashSet<string>();
        foreach (var (kind, folder, name, hash) in Documents(plan))
        {
            var bytes = await documents.Load(hash);
            var path = $"data/{folder}/{hash[..Math.Min(12, hash.Length)]}-{ArchiveNames.Of(name)}";
            listed.Add(new ArchivedDocument(kind, name, hash, bytes is null ? null : path, bytes is null ? "Handlingens innehåll finns inte kvar i Tryggve." : ""));
            if (bytes is not null && written.Add(path)) yield return new ArchivedFile(path, bytes);
        }
        foreach (var edition in plan.Course.Editions)
        {
            if (await new PlanEditions(database).Text(plan.Id, edition.Number, Actor.Local) is not { } text) continue;
            var path = $"data/utgavor/utgava-{edition.Number}";
            yield return new ArchivedFile($"{path}.json", Encoding.UTF8.GetBytes(text));
            if (EditionText.Read(text) is not { } frozen) continue;
            foreach (var extension in new[] { ".xlsx", ".docx" })
            {
                using var file = new MemoryStream();
                PlanExport.Write(frozen.Content, extension, file);
                yield return new ArchivedFile(path + extension, StillDocument.Of(file.ToArray()));
            }
        }
        yield return new ArchivedFile("data/historik.json", ArchiveMetadata.History(await History(plan)));
        yield return new ArchivedFile("data/metadata.xml", ArchiveMetadata.Xml(plan, listed));
        yield return new ArchivedFile("data/metadata.json", ArchiveMetadata.Json(plan, listed));
    }

    private static IEnumerable<(string Kind, string Folder, string Name, string Hash)> Documents(Plan plan) =>
        plan.Documents.Select(d => ("source", "kallor", d.Name, d.Hash))
            .Concat(plan.Course.Submissions.SelectMany(s => s.Decisions).Where(d => d.Document is not null).Select(d => ("minutes", "protokoll", d.Document!.Name, d.Document.Hash)))
            .Concat(plan.Content.Measures.SelectMany(m => m.Attachments).Select(a => ("attachment", "bilagor", a.Name, a.Hash)))
            .Distinct();

    /// <summary>The events with salts and hashes, so that the chain can be counted through without Tryggve.</summary>
    private async Task<JsonArray> History(Plan plan)
    {
        await using var connection = await database.OpenAsync();
        await using var look = await database.Look(connection);
        var hashes = (await connection.QueryAsync<(long Number, string Salt, string? State, string Hash)>(
            "SELECT number, salt, state, hash FROM event_hashes WHERE municipality_id = @MunicipalityId AND plan_id = @Id", new { plan.MunicipalityId, plan.Id }, look)).ToDictionary(h => h.Number);
        var (history, after) = (new JsonArray(), 0L);
        while (await ChainedEvent.Read(plan.MunicipalityId, plan.Id.ToString(), after, EventChain.Batch, connection, look) is { Count: > 0 } events)
        {
            foreach (var e in events)
            {
                var hash = hashes.GetValueOrDefault(e.Number);
                history.Add(new JsonObject
                {
                    ["number"] = e.Number, ["at"] = e.At, ["actorId"] = e.ActorId, ["actorName"] = e.ActorName, ["kind"] = e.Kind, ["text"] = e.Text, ["patch"] = e.Patch,
                    ["changes"] = new JsonArray([.. e.Changes.Select(c => new JsonObject { ["position"] = c.Position, ["part"] = c.Part, ["kind"] = c.Kind, ["area"] = c.Area, ["what"] = c.What, ["field"] = c.Field, ["old"] = c.Old, ["new"] = c.New })]),
                    ["salt"] = hash.Salt, ["state"] = hash.State, ["sha256"] = hash.Hash,
                });
            }
            after = events[^1].Number;
        }
        return history;
    }
}
