using System.Globalization;
using System.Security.Cryptography;
using Dapper;
using Tryggve.Storage.Copying;

namespace Tryggve.Storage.Sealing;

/// <summary>Finds what is not as Tryggve wrote it: in the history, the security log, the seals, the rows that follow from plans, the documents and the database itself. Changes nothing.</summary>
public sealed class Verification(Database database, TimeProvider time)
{
    /// <summary>One plan's history and, unless it is to go quickly, its rows. Empty when all is well.</summary>
    public async Task<IReadOnlyList<Remark>> Plan(Guid id, bool quick)
    {
        await using var connection = await database.OpenAsync();
        List<Remark> remarks;
        string? municipality;
        await using (var look = await database.Look(connection))
        {
            municipality = await connection.ExecuteScalarAsync<string?>("SELECT municipality_id FROM plans WHERE id = @id", new { id }, look);
            if (municipality is null) return [];
            remarks = [.. await ChainCheck.Plan(municipality, id.ToString(), connection, look)];
        }
        if (!quick) remarks.AddRange(await RowsCheck.Plan(municipality, id, database, connection));
        return remarks;
    }

    /// <summary>What is no plan's own.</summary>
    /// <param name="seal">The hash of a seal that was kept elsewhere; null where nobody asks.</param>
    /// <param name="said">Told what is being done.</param>
    public async Task<IReadOnlyList<Remark>> Whole(bool quick, string? seal = null, Action<string>? said = null)
    {
        var remarks = new List<Remark>();
        await using (var connection = await database.OpenAsync())
        {
            await using var look = await database.Look(connection);
            said?.Invoke("Säkerhetsloggen …");
            remarks.AddRange(await ChainCheck.PlansGone(connection, look));
            remarks.AddRange(await ChainCheck.Log(connection, look));
        }
        said?.Invoke("Sigillen …");
        remarks.AddRange(await new Seals(database, time).Verify(seal));
        if (quick) return remarks;
        said?.Invoke("Dokumenten …");
        remarks.AddRange(await Documents());
        said?.Invoke("Databasen …");
        remarks.AddRange(await References());
        remarks.AddRange(await Integrity(said));
        return remarks;
    }

    private async Task<IReadOnlyList<Remark>> Documents()
    {
        await using var connection = await database.OpenAsync();
        var (remarks, last) = (new List<Remark>(), "");
        // One at a time: a document may be 50 MB.
        while (await connection.QuerySingleOrDefaultAsync<(string Hash, byte[] Bytes, long Size)?>("SELECT hash, bytes, size FROM documents WHERE hash > @last ORDER BY hash LIMIT 1", new { last }) is { } document)
        {
            last = document.Hash;
            if (Convert.ToHexStringLower(SHA256.HashData(document.Bytes)) != document.Hash || document.Bytes.Length != document.Size)
                remarks.Add(new Remark("document-changed", Severity.Error, "Dokumentet är inte det som lämnades in: kontrollsumman stämmer inte.", new Place($"dokument {document.Hash[..Math.Min(12, document.Hash.Length)]}")));
        }
        return remarks;
    }

    /// <summary>Rows that name others that are not there, whatever the database itself has been told to let through.</summary>
    private async Task<IReadOnlyList<Remark>> References()
    {
        await using var connection = await database.OpenAsync();
        await using var look = await database.Look(connection);
        var remarks = new List<Remark>();
        foreach (var table in await Catalogue.Read(connection, look))
        {
            foreach (var reference in table.References)
            {
                var lost = await connection.ExecuteScalarAsync<long>(
                    $"""
                    SELECT count(*) FROM "{table.Name}" r WHERE {string.Join(" AND ", reference.Columns.Select(c => $"r.\"{c}\" IS NOT NULL"))}
                        AND NOT EXISTS (SELECT 1 FROM "{reference.Table}" n WHERE {string.Join(" AND ", reference.Columns.Zip(reference.Named, (c, n) => $"n.\"{n}\" = r.\"{c}\""))})
                    """, transaction: look, commandTimeout: 0);
                if (lost > 0) remarks.Add(new Remark("reference-lost", Severity.Error, string.Create(CultureInfo.InvariantCulture, $"{lost} rader i {table.Name} nämner rader i {reference.Table} som inte finns."), new Place($"tabellen {table.Name}")));
            }
        }
        return remarks;
    }

    private async Task<IReadOnlyList<Remark>> Integrity(Action<string>? said)
    {
        await using var connection = await database.OpenAsync();
        if (!connection.IsPostgres())
        {
            return [.. (await connection.QueryAsync<string>("PRAGMA integrity_check(20)")).Where(line => line != "ok").Select(line => new Remark("database-broken", Severity.Error, $"Databasfilen är skadad: {line}. Återställ från säkerhetskopian.", new Place("databasen")))];
        }
        if (await connection.ExecuteScalarAsync<long>("SELECT count(*) FROM pg_extension WHERE extname = 'amcheck'") == 0)
        {
            said?.Invoke("PostgreSQL:s egna filer kontrollerades inte: tillägget amcheck finns inte i databasen (CREATE EXTENSION amcheck).");
            return [];
        }
        var remarks = new List<Remark>();
        foreach (var index in (await connection.QueryAsync<string>("SELECT CAST(i.indexrelid::regclass AS text) FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_am a ON a.oid = c.relam JOIN pg_namespace n ON n.oid = c.relnamespace WHERE a.amname = 'btree' AND n.nspname = current_schema() AND i.indisvalid")).AsList())
        {
            try
            {
                await connection.ExecuteAsync("SELECT bt_index_check(CAST(@index AS regclass), true)", new { index }, commandTimeout: 0);
            }
            catch (Npgsql.PostgresException broken) when (broken.SqlState.StartsWith("XX", StringComparison.Ordinal))
            {
                remarks.Add(new Remark("database-broken", Severity.Error, $"Indexet {index} är skadat. Gör om det (REINDEX) eller återställ från säkerhetskopian.", new Place("databasen")));
            }
        }
        return remarks;
    }
}
