using System.Security.Cryptography;
using System.Text;

namespace Tryggve.Tests.Pdf;

/// <summary>Encrypts documents by the standard handler (ISO 32000-1, 7.6.3; ISO 32000-2, 7.6.4), written from the algorithms as they stand there.</summary>
internal static class RawCipher
{
    private const string Id = "0123456789ABCDEF";
    private const string Permissions = "-1340";

    private static readonly byte[] Pad = Convert.FromHexString("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A");

    /// <summary>Anything will do for who needs only the user password: it is hashed, not used.</summary>
    private static readonly byte[] Owner = SHA256.HashData("owner"u8);

    /// <summary>RC4 of 40 bits (R 2) or more (R 3).</summary>
    public static RawPdf Rc4(RawPdf pdf, int bits, string password = "")
    {
        var revision = bits == 40 ? 2 : 3;
        var key = Key(revision, bits / 8, password);
        pdf.Cipher = (number, data) => Rc4(ObjectKey(key, number, ""), data);
        return Write(pdf, $"/V {revision - 1} /R {revision} /Length {bits} /U <{Convert.ToHexString(User(revision, key))}>");
    }

    /// <summary>AES of 128 bits by crypt filters (R 4).</summary>
    public static RawPdf Aes128(RawPdf pdf, bool metadata = true, string password = "")
    {
        var key = Key(4, 16, password, metadata);
        pdf.Cipher = (number, data) => Aes(ObjectKey(key, number, "sAlT"), data);
        return Write(pdf, $"/V 4 /R 4 /Length 128 {Filters("AESV2")} /EncryptMetadata {(metadata ? "true" : "false")} /U <{Convert.ToHexString(User(4, key))}>");
    }

    /// <summary>AES of 256 bits, by revision 6 or its forerunner 5.</summary>
    public static RawPdf Aes256(RawPdf pdf, int revision = 6, string password = "")
    {
        var (key, check, lockSalt) = (SHA256.HashData("the key"u8), "checksal"u8.ToArray(), "locksalt"u8.ToArray());
        var user = Hash(revision, password, check).Concat(check).Concat(lockSalt).ToArray();
        var locked = Cbc(Hash(revision, password, lockSalt), new byte[16], key);
        pdf.Cipher = (_, data) => Aes(key, data);
        return Write(pdf, $"/V 5 /R {revision} /Length 256 {Filters("AESV3")} /U <{Convert.ToHexString(user)}> /UE <{Convert.ToHexString(locked)}>");
    }

    private static RawPdf Write(RawPdf pdf, string entries)
    {
        pdf.Trailer += $" /ID [<{Convert.ToHexString(Encoding.ASCII.GetBytes(Id))}> <00>] /Encrypt << /Filter /Standard /P {Permissions} /O <{Convert.ToHexString(Owner)}> {entries} >>";
        return pdf;
    }

    private static string Filters(string method) => $"/CF << /StdCF << /CFM /{method} /AuthEvent /DocOpen >> >> /StmF /StdCF /StrF /StdCF";

    /// <summary>Algorithm 2.</summary>
    private static byte[] Key(int revision, int length, string password, bool metadata = true)
    {
        var padded = RawFile.Latin(password).Concat(Pad).Take(32);
        var key = Md5([.. padded, .. Owner, .. BitConverter.GetBytes(-1340), .. Encoding.ASCII.GetBytes(Id), .. metadata ? [] : new byte[] { 255, 255, 255, 255 }]);
        for (var i = 0; i < 50 && revision > 2; i++) key = Md5(key[..length]);
        return key[..length];
    }

    /// <summary>Algorithms 4 and 5.</summary>
    private static byte[] User(int revision, byte[] key)
    {
        if (revision == 2) return Rc4(key, Pad);
        var user = Md5([.. Pad, .. Encoding.ASCII.GetBytes(Id)]);
        for (var i = 0; i < 20; i++) user = Rc4([.. key.Select(b => (byte)(b ^ i))], user);
        return [.. user, .. new byte[16]];
    }

    /// <summary>Algorithm 1.</summary>
    private static byte[] ObjectKey(byte[] key, int number, string salt) =>
        Md5([.. key, (byte)number, (byte)(number >> 8), (byte)(number >> 16), 0, 0, .. RawFile.Latin(salt)])[..Math.Min(16, key.Length + 5)];

    /// <summary>Algorithm 2.B; revision 5 stopped after the first hash.</summary>
    private static byte[] Hash(int revision, string password, byte[] salt)
    {
        var text = Encoding.UTF8.GetBytes(password);
        var k = SHA256.HashData([.. text, .. salt]);
        for (var (round, last) = (0, 0); revision == 6 && (round < 64 || last > round - 32); round++)
        {
            byte[] once = [.. text, .. k];
            var e = Cbc(k[..16], k[16..32], [.. Enumerable.Repeat(once, 64).SelectMany(b => b)]);
            var rest = e[..16].Aggregate(0, (sum, b) => (sum * 256 + b) % 3);
            k = rest == 0 ? SHA256.HashData(e) : rest == 1 ? SHA384.HashData(e) : SHA512.HashData(e);
            last = e[^1];
        }
        return k[..32];
    }

    private static byte[] Aes(byte[] key, byte[] data)
    {
        var vector = SHA256.HashData(data)[..16];
        var padding = 16 - data.Length % 16;
        return [.. vector, .. Cbc(key, vector, [.. data, .. Enumerable.Repeat((byte)padding, padding)])];
    }

    private static byte[] Cbc(byte[] key, byte[] vector, byte[] data)
    {
        using var aes = System.Security.Cryptography.Aes.Create();
        aes.Key = key;
        return aes.EncryptCbc(data, vector, PaddingMode.None);
    }

    public static byte[] Rc4(byte[] key, byte[] data)
    {
        var s = Enumerable.Range(0, 256).ToArray();
        for (int i = 0, j = 0; i < 256; i++)
        {
            j = (j + s[i] + key[i % key.Length]) % 256;
            (s[i], s[j]) = (s[j], s[i]);
        }
        var output = (byte[])data.Clone();
        for (int n = 0, i = 0, j = 0; n < data.Length; n++)
        {
            i = (i + 1) % 256;
            j = (j + s[i]) % 256;
            (s[i], s[j]) = (s[j], s[i]);
            output[n] ^= (byte)s[(s[i] + s[j]) % 256];
        }
        return output;
    }

#pragma warning disable CA5351 // The standard prescribes it.
    private static byte[] Md5(byte[] data) => MD5.HashData(data);
#pragma warning restore CA5351
}
