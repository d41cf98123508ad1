using System.Security.Cryptography;

namespace Tryggve.Pdf.Parsing.Security;

/// <summary>AES in CBC mode with the initial vector in front of the data (7.6.2). Damaged padding gives the data with it.</summary>
internal static class AesCipher
{
    public static byte[] Decrypt(byte[] key, ReadOnlySpan<byte> data)
    {
        var length = (data.Length - 16) / 16 * 16;
        if (length <= 0) return [];
        var plain = Decrypt(key, data[..16], data.Slice(16, length));
        var padding = plain[^1];
        return padding is >= 1 and <= 16 ? plain[..^padding] : plain;
    }

    public static byte[] Decrypt(byte[] key, ReadOnlySpan<byte> vector, ReadOnlySpan<byte> data)
    {
        using var aes = Aes.Create();
        aes.Key = key;
        return aes.DecryptCbc(data, vector, PaddingMode.None);
    }

    public static byte[] Encrypt(byte[] key, ReadOnlySpan<byte> vector, ReadOnlySpan<byte> data)
    {
        using var aes = Aes.Create();
        aes.Key = key;
        return aes.EncryptCbc(data, vector, PaddingMode.None);
    }
}
