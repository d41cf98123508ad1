using System.Text;

namespace Tryggve.Import;

/// <summary>Tells a file's kind by its first bytes, and says in Swedish what to do with the kinds that are not read.</summary>
internal static class FileSignature
{
    /// <summary>The header may be preceded by other bytes (ISO 32000-1, implementation note 13), but not in what is an archive.</summary>
    public static bool IsPdf(ReadOnlySpan<byte> bytes) => !bytes.StartsWith("PK"u8) && bytes[..Math.Min(1024, bytes.Length)].IndexOf("%PDF-"u8) >= 0;

    /// <exception cref="DocumentRefusedException">The bytes are no ZIP archive.</exception>
    public static void RefuseWhatIsNotOfficeOpenXml(ReadOnlySpan<byte> bytes, string name)
    {
        if (bytes.StartsWith("PK"u8)) return;
        throw bytes switch
        {
            _ when bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]) => IsEncryptedPackage(bytes)
                ? Refuse("password-protected", $"Filen {name} är skyddad med lösenord. Öppna den, ta bort lösenordet (Arkiv, Information, Skydda) och läs in den igen.")
                : Refuse("old-format", $"Filen {name} är sparad i ett äldre Office-format. Öppna den och spara om den som .xlsx eller .docx."),
            _ when bytes.StartsWith("{\\rtf"u8) => Refuse("rtf", $"Filen {name} är i RTF-format. Öppna den i Word och spara om den som .docx."),
            _ when LooksLikeText(bytes) => Refuse("text-file", $"Filen {name} är en textfil, inget Excel-, Word- eller PDF-dokument. Spara om planen som .xlsx, .docx eller .pdf."),
            _ => Refuse("unknown-format", $"Filen {name} är varken Excel (.xlsx), Word (.docx) eller PDF. Spara om planen i något av formaten."),
        };
    }

    private static DocumentRefusedException Refuse(string code, string message) => new(code, message);

    /// <summary>An encrypted Office document is a compound file with a stream of this name ([MS-OFFCRYPTO] 2.3.4.4).</summary>
    private static bool IsEncryptedPackage(ReadOnlySpan<byte> bytes) => bytes.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0;

    private static bool LooksLikeText(ReadOnlySpan<byte> bytes) => bytes[..Math.Min(4096, bytes.Length)].IndexOfAnyInRange((byte)0, (byte)8) < 0;
}
