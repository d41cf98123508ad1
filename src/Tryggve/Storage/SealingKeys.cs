using Dapper;

namespace Tryggve.Storage;

/// <summary>Keeps the keys that cookies and forms are sealed with, so that all instances have the same and a restart signs nobody out.</summary>
public sealed class SealingKeys(Database database, TimeProvider time)
{
    /// <summary>Each as the XML it was written as, oldest first.</summary>
    public IReadOnlyList<string> All()
    {
        using var connection = database.Open();
        return connection.Query<string>("SELECT xml FROM sealing_keys ORDER BY kept_at, name").AsList();
    }

    public void Keep(string name, string xml)
    {
        using var connection = database.Open();
        connection.Execute("INSERT INTO sealing_keys (name, xml, kept_at) VALUES (@name, @xml, @now) ON CONFLICT (name) DO UPDATE SET xml = @xml", new { name, xml, now = time.GetUtcNow() });
    }
}
