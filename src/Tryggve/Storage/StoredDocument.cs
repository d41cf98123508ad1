using System.Buffers;
using System.Text.Json;
using Tryggve.Plans;

namespace Tryggve.Storage;

/// <summary>A plan's document in UTF-8 while it is being saved. Its memory is lent and goes back: a few hundred thousand bytes a save would else be most of what has to be cleared away.</summary>
internal sealed class StoredDocument : IBufferWriter<byte>
{
    /// <summary>Longer than most documents.</summary>
    private const int Usual = 400_000;

    private byte[] room = ArrayPool<byte>.Shared.Rent(Usual);
    private int length;

    /// <summary>As <see cref="StoredJson.Stored"/> writes it, which does not take the short way with an encoder of its own.</summary>
    public static StoredDocument Of(Plan plan)
    {
        var document = new StoredDocument();
        using var writer = new Utf8JsonWriter(document, new JsonWriterOptions { Encoder = StoredJson.Readable });
        JsonSerializer.Serialize(writer, plan, StoredJson.Default.Plan);
        return document;
    }

    /// <summary>Until it is given back.</summary>
    public ReadOnlyMemory<byte> Bytes => room.AsMemory(0, length);

    public void Advance(int count) => length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        if (room.Length - length < Math.Max(sizeHint, 1)) Grow(sizeHint);
        return room.AsMemory(length);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    /// <summary>When it has been saved. What could not be saved is left: whoever was sending it when the connection broke may still be reading.</summary>
    public void GiveBack()
    {
        ArrayPool<byte>.Shared.Return(room);
        room = null!;
    }

    private void Grow(int by)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(checked(length + by), 2 * room.Length));
        Bytes.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(room);
        room = larger;
    }
}
