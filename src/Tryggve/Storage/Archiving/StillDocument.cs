using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Tryggve.Storage.Archiving;

/// <summary>An Office document whose bytes are the same whenever the same is written: without the time at which its parts were packed, and without the names by chance that its parts have for each other.</summary>
internal static partial class StillDocument
{
    private static readonly DateTimeOffset Always = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Of(byte[] document)
    {
        using var from = new ZipArchive(new MemoryStream(document), ZipArchiveMode.Read);
        var parts = from.Entries.Select(e => (Name: e.FullName, Bytes: Read(e))).ToList();
        var named = new Dictionary<string, string>();
        foreach (var part in parts.Where(p => p.Name.EndsWith(".rels", StringComparison.Ordinal)).OrderBy(p => p.Name, StringComparer.Ordinal))
        {
            foreach (Match name in ByChance().Matches(Encoding.UTF8.GetString(part.Bytes))) named.TryAdd(name.Value, $"{(name.Value[0] == 'R' ? "rId" : "part")}{named.Count + 1}");
        }
        using var still = new MemoryStream();
        using (var to = new ZipArchive(still, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in parts)
            {
                var entry = to.CreateEntry(Renamed(part.Name, named), CompressionLevel.Optimal);
                entry.LastWriteTime = Always;
                using var target = entry.Open();
                target.Write(IsText(part.Name) ? Encoding.UTF8.GetBytes(Renamed(Encoding.UTF8.GetString(part.Bytes), named)) : part.Bytes);
            }
        }
        return still.ToArray();
    }

    private static bool IsText(string name) => name.EndsWith(".rels", StringComparison.Ordinal) || name.EndsWith(".xml", StringComparison.Ordinal);

    private static string Renamed(string text, Dictionary<string, string> named) => named.Aggregate(text, (t, name) => t.Replace(name.Key, name.Value, StringComparison.Ordinal));

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using var bytes = new MemoryStream();
        using var part = entry.Open();
        part.CopyTo(bytes);
        return bytes.ToArray();
    }

    [GeneratedRegex(@"\bR[0-9a-f]{12,32}\b|\b[0-9a-f]{32}\b")]
    private static partial Regex ByChance();
}
