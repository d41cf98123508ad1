using System.Security.Cryptography;

namespace Tryggve.Import;

/// <summary>What an upload proved to be by its bytes, never by its name.</summary>
public enum UploadKind
{
    Workbook,
    Word,
    Pdf,
}

/// <summary>Uppladdning: a file that has passed the guard. Only these bytes ever meet a parser.</summary>
/// <param name="Name">File name without folders.</param>
/// <param name="Hash">SHA-256, lower-case hexadecimal.</param>
public sealed record Upload(string Name, string Hash, UploadKind Kind, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>Largest file that is taken in, in bytes.</summary>
    public const int MaxBytes = 50 * 1024 * 1024;

    /// <summary>Takes in a file: size, kind by signature, and the archive's bounds before any parser sees it.</summary>
    /// <exception cref="DocumentRefusedException">The file is not one that Tryggve reads; the message says what to do.</exception>
    public static Upload From(Stream stream, string name)
    {
        var bytes = ReadBounded(stream);
        name = Bare(name);
        if (bytes.Length == 0) throw new DocumentRefusedException("empty-file", $"Filen {name} är tom. Välj dokumentet på nytt; kanske avbröts kopieringen.");
        var kind = FileSignature.IsPdf(bytes) ? UploadKind.Pdf : Archive(bytes, name);
        return new Upload(name, Convert.ToHexStringLower(SHA256.HashData(bytes)), kind, bytes);
    }

    private static UploadKind Archive(byte[] bytes, string name)
    {
        FileSignature.RefuseWhatIsNotOfficeOpenXml(bytes, name);
        return ArchiveGuard.Inspect(bytes, name);
    }

    internal MemoryStream Open() => new(Bytes.ToArray(), writable: false);

    private static byte[] ReadBounded(Stream stream)
    {
        using var copy = new MemoryStream();
        var buffer = new byte[81920];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            copy.Write(buffer, 0, read);
            if (copy.Length > MaxBytes) throw new DocumentRefusedException("too-large", $"Filen är större än {MaxBytes / 1024 / 1024} MB. Ta bort bilder eller dela upp dokumentet och försök igen.");
        }
        return copy.ToArray();
    }

    /// <summary>The name without folders, control characters or bidirectional marks, at most 200 characters.</summary>
    internal static string Bare(string name)
    {
        name = name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        name = new string([.. name.Where(c => !char.IsControl(c) && char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.Format)]).Trim();
        if (name.Length > 200) name = name[^(char.IsLowSurrogate(name[^200]) ? 199 : 200)..];
        return name.Length == 0 ? "dokument" : name;
    }
}
