using Dapper;
using Tryggve.Import;

namespace Tryggve.Storage;

/// <summary>Keeps the uploaded documents byte for byte, under the hash of their bytes: the same document is kept once.</summary>
public sealed class DocumentStore(Database database, TimeProvider time)
{
    public async Task Keep(Upload upload)
    {
        await using var connection = database.Open();
        await connection.ExecuteAsync(
            "INSERT INTO documents (hash, bytes, size, created_at) VALUES (@Hash, @bytes, @size, @at) ON CONFLICT (hash) DO NOTHING",
            new { upload.Hash, bytes = upload.Bytes.ToArray(), size = upload.Bytes.Length, at = time.GetUtcNow() });
    }

    /// <summary>The document's bytes; null when it is not kept.</summary>
    public async Task<byte[]?> Load(string hash)
    {
        await using var connection = database.Open();
        return await connection.QuerySingleOrDefaultAsync<byte[]>("SELECT bytes FROM documents WHERE hash = @hash", new { hash });
    }
}
