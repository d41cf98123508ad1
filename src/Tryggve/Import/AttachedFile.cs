using System.Security.Cryptography;

namespace Tryggve.Import;

/// <summary>A document handed in to be attached to a measure: of a kind that people attach, within bounds, and what it claims to be. It is kept, never opened.</summary>
public sealed record AttachedFile(string Name, string Hash, byte[] Bytes)
{
    public const int MaxBytes = 15 * 1024 * 1024;

    private static readonly byte[] Zip = "PK\x03\x04"u8.ToArray();
    private static readonly byte[] Ole = [0xD0, 0xCF, 0x11, 0xE0];

    /// <summary>Ending → how such a file begins; empty for texts, which begin in any way.</summary>
    private static readonly Dictionary<string, byte[][]> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        [".pdf"] = ["%PDF-"u8.ToArray()], [".docx"] = [Zip], [".xlsx"] = [Zip], [".pptx"] = [Zip], [".odt"] = [Zip], [".ods"] = [Zip], [".doc"] = [Ole], [".xls"] = [Ole],
        [".png"] = [[0x89, 0x50, 0x4E, 0x47]], [".jpg"] = [[0xFF, 0xD8, 0xFF]], [".jpeg"] = [[0xFF, 0xD8, 0xFF]], [".txt"] = [], [".csv"] = [],
    };

    /// <summary>The endings taken, for the file chooser.</summary>
    public static string Accepted => string.Join(',', Kinds.Keys);

    /// <exception cref="DocumentRefusedException">The document is empty, too large, or not what its name says.</exception>
    public static AttachedFile From(Stream stream, string name)
    {
        name = Upload.Bare(name);
        using var copy = new MemoryStream();
        var buffer = new byte[81920];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            copy.Write(buffer, 0, read);
            if (copy.Length > MaxBytes) throw new DocumentRefusedException("attachment-large", $"Bilagan är för stor. En bilaga får vara högst {MaxBytes / 1024 / 1024} MB.");
        }
        var bytes = copy.ToArray();
        if (bytes.Length == 0) throw new DocumentRefusedException("attachment-empty", "Dokumentet är tomt. Välj ett annat.");
        if (!Kinds.TryGetValue(Path.GetExtension(name), out var beginnings))
            throw new DocumentRefusedException("attachment-kind", $"Dokument av det slaget går inte att bifoga. Bifoga {string.Join(", ", Kinds.Keys)}.");
        if (beginnings.Length > 0 && !beginnings.Any(b => bytes.AsSpan().StartsWith(b)))
            throw new DocumentRefusedException("attachment-kind", "Dokumentet är inte vad namnet säger. Öppna det i programmet det kommer från, spara det på nytt och bifoga igen.");
        if (beginnings.Length == 0 && bytes.AsSpan(0, Math.Min(bytes.Length, 8192)).Contains((byte)0)) throw new DocumentRefusedException("attachment-kind", "Dokumentet är ingen text. Bifoga det i sitt eget format.");
        return new AttachedFile(name, Convert.ToHexStringLower(SHA256.HashData(bytes)), bytes);
    }
}
