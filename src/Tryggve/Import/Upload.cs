namespace Tryggve.Import;

/// <summary>What an upload proved to be by its bytes, never by its name.</summary>
public enum UploadKind
{
    Workbook,
    Word,
}

/// <summary>Uppladdning: a file that has passed the guard. Only these bytes ever meet a parser.</summary>
/// <param name="Name">File name without folders.</param>
/// <param name="Hash">SHA-256, lower-case hexadecimal.</param>
public sealed record Upload(string Name, string Hash, UploadKind Kind, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>Takes in a file: size, kind by signature, and the archive's bounds before any parser sees it.</summary>
    /// <exception cref="DocumentRefusedException">The file is not one that Tryggve reads; the message says what to do.</exception>
    public static Upload From(Stream stream, string name) => throw new NotImplementedException();
}
