using Dapper;

namespace Tryggve.Storage;

/// <summary>Remembers what may be used only once, so that all instances know.</summary>
public sealed class UsedOnce(Database database, TimeProvider time)
{
    /// <summary>True the first time; false ever after, as long as it is remembered.</summary>
    /// <param name="secret">What is used. Only its hash is kept.</param>
    /// <param name="remembered">After this nobody would take it anyway.</param>
    public async Task<bool> Use(string secret, TimeSpan remembered)
    {
        await using var connection = await database.OpenAsync();
        var now = time.GetUtcNow();
        await connection.ExecuteAsync("DELETE FROM used_once WHERE until_at < @now", new { now });
        return await connection.ExecuteAsync("INSERT INTO used_once (hash, until_at) VALUES (@hash, @until) ON CONFLICT (hash) DO NOTHING", new { hash = Secret.Hash(secret), until = now + remembered }) == 1;
    }
}
