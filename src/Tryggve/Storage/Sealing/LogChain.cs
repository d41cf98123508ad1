using System.Data.Common;
using Dapper;

namespace Tryggve.Storage.Sealing;

/// <summary>Writes the hashes of the security log: a chain a municipality, and one for the lines that name none.</summary>
internal static class LogChain
{
    /// <summary>Hashes a line that was just written. Nobody else is at the end of the same chain until the transaction ends.</summary>
    public static async Task Append(LoggedLine line, DbConnection connection, DbTransaction transaction)
    {
        var chain = line.MunicipalityId ?? "";
        var end = await connection.QuerySingleOrDefaultAsync<(long Position, string Hash)>("SELECT position, hash FROM log_hashes WHERE chain = @chain ORDER BY position DESC LIMIT 1", new { chain }, transaction);
        var (position, salt) = (end.Position + 1, EventHash.NewSalt());
        var hash = EventHash.Of(end.Hash ?? "", salt, chain, position, line);
        await connection.ExecuteAsync("INSERT INTO log_hashes (chain, position, number, salt, hash) VALUES (@chain, @position, @Number, @salt, @hash)", new { chain, position, line.Number, salt, hash }, transaction);
    }

    /// <summary>Lines that have no hash, oldest first.</summary>
    public static async Task<IReadOnlyList<LoggedLine>> Unhashed(DbConnection connection, DbTransaction? transaction, int most) => (await connection.QueryAsync<LoggedLine>(
        """
        SELECT number, municipality_id, at, person_id, actor_name, kind, text FROM security_log l
        WHERE NOT EXISTS (SELECT 1 FROM log_hashes h WHERE h.number = l.number) ORDER BY number LIMIT @most
        """, new { most }, transaction)).AsList();
}
