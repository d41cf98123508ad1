using System.Text.Json;
using Dapper;
using Tryggve.Import;

namespace Tryggve.Storage;

/// <summary>
/// Keeps imports under review: which document, and the person's corrections of it. A draft is seen by the one who handed it in, and
/// there is one a document, so a document that comes back meets the corrections it had.
/// </summary>
public sealed class DraftStore(Database database, TimeProvider time)
{
    private const string Columns = "id, document_hash, document_name, corrections, created_at, created_by, plan_id, saved_at, version";

    /// <summary>Opens the document for review: its earlier draft with its corrections, or a new one.</summary>
    public async Task<Guid> Open(string documentHash, string documentName, Actor by)
    {
        await using var connection = await database.OpenAsync();
        var now = time.GetUtcNow();
        return Guid.Parse(await connection.QuerySingleAsync<string>(
            """
            INSERT INTO drafts (id, owner_id, document_hash, document_name, corrections, created_at, created_by, version)
            VALUES (@id, @owner, @documentHash, @documentName, @none, @now, @by, 1)
            ON CONFLICT (owner_id, document_hash) DO UPDATE SET document_name = @documentName, saved_at = NULL, version = drafts.version + 1
            RETURNING id
            """, new { id = Guid.CreateVersion7(now), documentHash, documentName, none = Write(DraftCorrections.None), now, owner = by.Id, by = by.Name }));
    }

    /// <summary>The draft, if the actor handed it in.</summary>
    public async Task<StoredDraft?> Load(Guid id, Actor actor)
    {
        await using var connection = await database.OpenAsync();
        return (await connection.QuerySingleOrDefaultAsync<Row>($"SELECT {Columns} FROM drafts WHERE id = @id AND owner_id = @owner", new { id, owner = actor.Id }))?.ToDraft();
    }

    /// <summary>The actor's drafts that wait for review, newest first.</summary>
    public async Task<IReadOnlyList<StoredDraft>> Waiting(Actor actor)
    {
        await using var connection = await database.OpenAsync();
        var rows = await connection.QueryAsync<Row>($"SELECT {Columns} FROM drafts WHERE saved_at IS NULL AND owner_id = @owner ORDER BY created_at DESC", new { owner = actor.Id });
        return [.. rows.Select(r => r.ToDraft())];
    }

    /// <summary>
    /// Adds to the draft's corrections. When somebody else has corrected it at the same time, the change is made again on top of theirs.
    /// False when the draft is gone.
    /// </summary>
    public Task<bool> Correct(Guid id, Actor actor, Func<DraftCorrections, DraftCorrections> change) =>
        Correct(id, actor, draft => Task.FromResult<DraftCorrections?>(change(draft.Corrections)));

    /// <summary>As above, for a change that must see the whole draft as it stands, and that may refuse by giving null. False also when it does.</summary>
    public async Task<bool> Correct(Guid id, Actor actor, Func<StoredDraft, Task<DraftCorrections?>> change)
    {
        while (await Load(id, actor) is { } draft && await change(draft) is { } corrections)
        {
            await using var connection = await database.OpenAsync();
            var rows = await connection.ExecuteAsync(
                "UPDATE drafts SET corrections = @corrections, version = version + 1 WHERE id = @Id AND version = @Version",
                new { draft.Id, draft.Version, corrections = Write(corrections) });
            if (rows == 1) return true;
        }
        return false;
    }

    /// <summary>Notes which plan the draft became; it leaves the list, its corrections stay for the next time.</summary>
    public async Task Close(StoredDraft draft, Guid planId)
    {
        await using var connection = await database.OpenAsync();
        await connection.ExecuteAsync("UPDATE drafts SET plan_id = @planId, saved_at = @at, version = version + 1 WHERE id = @Id", new { draft.Id, planId, at = time.GetUtcNow() });
    }

    /// <summary>Forgets the draft and its corrections, and the document too unless a plan or another draft needs it.</summary>
    public async Task Delete(StoredDraft draft)
    {
        await using var connection = await database.OpenAsync();
        await using var transaction = await database.Begin(connection, Alone.Documents);
        await connection.ExecuteAsync(
            """
            DELETE FROM drafts WHERE id = @Id;
            DELETE FROM documents WHERE hash = @DocumentHash
                AND NOT EXISTS (SELECT 1 FROM plan_documents WHERE hash = @DocumentHash) AND NOT EXISTS (SELECT 1 FROM drafts WHERE document_hash = @DocumentHash)
                AND NOT EXISTS (SELECT 1 FROM attachments WHERE hash = @DocumentHash) AND NOT EXISTS (SELECT 1 FROM decision_documents WHERE hash = @DocumentHash)
                AND NOT EXISTS (SELECT 1 FROM law_records WHERE document_hash = @DocumentHash);
            """, new { draft.Id, draft.DocumentHash }, transaction);
        await transaction.CommitAsync();
    }

    private static string Write(DraftCorrections corrections) => JsonSerializer.Serialize(corrections, StoredJson.Stored.DraftCorrections);

    private sealed class Row
    {
        public Guid Id { get; init; }
        public string DocumentHash { get; init; } = "";
        public string DocumentName { get; init; } = "";
        public string Corrections { get; init; } = "";
        public DateTimeOffset CreatedAt { get; init; }
        public string CreatedBy { get; init; } = "";
        public Guid? PlanId { get; init; }
        public DateTimeOffset? SavedAt { get; init; }
        public long Version { get; init; }

        public StoredDraft ToDraft() => new(
            Id, DocumentHash, DocumentName, JsonSerializer.Deserialize(Corrections, StoredJson.Stored.DraftCorrections)!, CreatedAt, CreatedBy, PlanId, SavedAt, (int)Version);
    }
}
