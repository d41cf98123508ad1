using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Tryggve.Storage;

/// <summary>A secret that only a browser or a letter holds: 256 random bits. The database keeps its hash.</summary>
public static class Secret
{
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    public static string Hash(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
