using Dapper;
using Tryggve.Import;

namespace Tryggve.Storage;

/// <summary>Keeps the uploaded documents byte for byte, under the hash of their bytes: the same document is kept once.</summary>
public sealed class DocumentStore(Database database, TimeProvider time)
{
    public Task Keep(Upload upload) => Keep(upload.Hash, upload.Bytes.ToArray());

    public async Task Keep(string hash, byte[] bytes)
    {
        await using var connection = await database.OpenAsync();
        await connection.ExecuteAsync(
            "INSERT INTO documents (hash, bytes, size, created_at) VALUES (@hash, @bytes, @size, @at) ON CONFLICT (hash) DO NOTHING",
            new { hash, bytes, size = bytes.Length, at = time.GetUtcNow() });
    }

    /// <summary>The document's bytes; null when it is not kept.</summary>
    public async Task<byte[]?> Load(string hash)
    {
        await using var connection = await database.OpenAsync();
        return await connection.QuerySingleOrDefaultAsync<byte[]>("SELECT bytes FROM documents WHERE hash = @hash", new { hash });
    }
}
