using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Tryggve.Storage.Archiving;

/// <summary>A package as BagIt lays it out (RFC 8493): what is kept under <c>data/</c>, and beside it lists of all files with their SHA-256. The same content gives the same bytes.</summary>
/// <param name="name">Of its folder, and of the zip file.</param>
/// <param name="payload">The files under <c>data/</c>, one at a time: a document may be large.</param>
/// <param name="facts">Lines for <c>bag-info.txt</c>.</param>
public sealed class ArchivePackage(string name, IAsyncEnumerable<ArchivedFile> payload, IReadOnlyList<(string Label, string Value)> facts)
{
    /// <summary>Zip files tell times; one that is the same for all keeps the bytes the same.</summary>
    private static readonly DateTimeOffset Always = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public string Name => name;

    public async Task WriteZip(Stream target)
    {
        using var zip = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8);
        await foreach (var file in Files())
        {
            var entry = zip.CreateEntry($"{name}/{file.Path}", CompressionLevel.Optimal);
            entry.LastWriteTime = Always;
            await using var written = entry.Open();
            await written.WriteAsync(file.Bytes);
        }
    }

    /// <summary>Into a folder that is not there yet.</summary>
    public async Task WriteFolder(string folder)
    {
        await foreach (var file in Files())
        {
            var path = Path.Combine(folder, file.Path.Replace('/', Path.DirectorySeparatorChar));
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await File.WriteAllBytesAsync(path, file.Bytes);
        }
    }

    private async IAsyncEnumerable<ArchivedFile> Files()
    {
        var (manifest, bytes, count) = (new List<ArchivedFile>(), 0L, 0);
        var lines = new SortedDictionary<string, string>(StringComparer.Ordinal);
        await foreach (var file in payload)
        {
            lines.Add(file.Path, Hash(file.Bytes));
            (bytes, count) = (bytes + file.Bytes.Length, count + 1);
            yield return file;
        }
        manifest.Add(Text("bagit.txt", "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"));
        manifest.Add(Text("bag-info.txt", string.Concat(facts.Append(("Payload-Oxum", string.Create(CultureInfo.InvariantCulture, $"{bytes}.{count}"))).Select(f => $"{f.Item1}: {OneLine(f.Item2)}\n"))));
        manifest.Add(Text("manifest-sha256.txt", Lines(lines)));
        foreach (var file in manifest) yield return file;
        yield return Text("tagmanifest-sha256.txt", Lines(manifest.OrderBy(f => f.Path, StringComparer.Ordinal).Select(f => KeyValuePair.Create(f.Path, Hash(f.Bytes)))));
    }

    /// <summary>As <c>sha256sum -c</c> reads it.</summary>
    private static string Lines(IEnumerable<KeyValuePair<string, string>> files) => string.Concat(files.Select(f => $"{f.Value}  {f.Key}\n"));

    private static ArchivedFile Text(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
