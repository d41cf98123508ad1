using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Tryggve.Pdf.Parsing.Security;

/// <summary>The key of an encrypted file, as the empty user password gives it (7.6.3.3; ISO 32000-2, 7.6.4.3).</summary>
internal static class FileKey
{
    /// <summary>What fills up a password to 32 bytes; with the empty one it is all there is.</summary>
    private static readonly byte[] Padding =
    [
        0x28, 0xBF, 0x4E, 0x5E, 0x4E, 0x75, 0x8A, 0x41, 0x64, 0x00, 0x4E, 0x56, 0xFF, 0xFA, 0x01, 0x08,
        0x2E, 0x2E, 0x00, 0xB6, 0xD0, 0x68, 0x3E, 0x80, 0x2F, 0x0C, 0xA9, 0xFE, 0x64, 0x53, 0x69, 0x7A,
    ];

    /// <summary>Algorithm 2, checked by algorithms 4 and 5 against the stored user password.</summary>
    /// <returns>Null when the empty password does not open the file.</returns>
    public static byte[]? Older(int revision, int length, byte[] owner, byte[] user, int permissions, byte[] id, bool encryptsMetadata)
    {
        using var md5 = IncrementalHash.CreateHash(HashAlgorithmName.MD5);
        md5.AppendData(Padding);
        md5.AppendData(owner.AsSpan(0, Math.Min(32, owner.Length)));
        Span<byte> p = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(p, permissions);
        md5.AppendData(p);
        md5.AppendData(id);
        if (revision >= 4 && !encryptsMetadata) md5.AppendData([0xFF, 0xFF, 0xFF, 0xFF]);
        var key = md5.GetHashAndReset();
        for (var i = 0; revision >= 3 && i < 50; i++) key = Md5(key.AsSpan(0, length));
        key = key[..length];
        if (revision == 2) return Rc4.Apply(key, Padding).AsSpan().SequenceEqual(user.AsSpan(0, Math.Min(32, user.Length))) ? key : null;
        var check = Rc4.Apply(key, Md5([.. Padding, .. id]));
        for (var i = 1; i <= 19; i++) check = Rc4.Apply([.. key.Select(b => (byte)(b ^ i))], check);
        return user.Length >= 16 && check.AsSpan().SequenceEqual(user.AsSpan(0, 16)) ? key : null;
    }

    /// <summary>Algorithm 2.A: the key is kept in the file, locked with a hash of the password.</summary>
    public static byte[]? Newer(int revision, byte[] user, byte[] locked)
    {
        if (user.Length < 48 || locked.Length < 32) return null;
        if (!Hash(revision, user.AsSpan(32, 8)).AsSpan().SequenceEqual(user.AsSpan(0, 32))) return null;
        return AesCipher.Decrypt(Hash(revision, user.AsSpan(40, 8)), new byte[16], locked.AsSpan(0, 32));
    }

    /// <summary>Algorithm 2.B with the empty password; revision 5 used plain SHA-256.</summary>
    private static byte[] Hash(int revision, ReadOnlySpan<byte> salt)
    {
        var key = SHA256.HashData(salt);
        if (revision < 6) return key;
        for (var round = 0; ; round++)
        {
            var block = Enumerable.Repeat(key, 64).SelectMany(k => k).ToArray();
            var encrypted = AesCipher.Encrypt(key[..16], key.AsSpan(16, 16), block);
            key = (encrypted.Take(16).Sum(b => b) % 3) switch { 0 => SHA256.HashData(encrypted), 1 => SHA384.HashData(encrypted), _ => SHA512.HashData(encrypted) };
            if (round >= 63 && encrypted[^1] <= round - 31) return key[..32];
        }
    }

    // The standard prescribes MD5; nothing is protected by it here.
#pragma warning disable CA5351
    public static byte[] Md5(ReadOnlySpan<byte> data) => MD5.HashData(data);
#pragma warning restore CA5351
}
