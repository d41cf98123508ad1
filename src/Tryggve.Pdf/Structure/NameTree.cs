using Tryggve.Pdf.Parsing;

namespace Tryggve.Pdf.Structure;

/// <summary>A tree from strings to objects (7.9.6).</summary>
internal static class NameTree
{
    private const int MaxNodes = 100_000;

    private const int MaxNames = 500_000;

    /// <returns>The whole tree, by the bytes of each name in hexadecimal.</returns>
    public static Dictionary<string, PdfObject?> Read(PdfFile file, PdfObject? root)
    {
        var found = new Dictionary<string, PdfObject?>();
        var visited = new HashSet<PdfDictionary>();
        var waiting = new Stack<PdfObject?>([root]);
        while (waiting.TryPop(out var o) && visited.Count < MaxNodes && !file.IsOutOfTime)
        {
            if (file.Dictionary(o) is not { } node || !visited.Add(node)) continue;
            var names = file.Items(node["Names"]);
            for (var i = 0; i + 1 < names.Count && found.Count < MaxNames; i += 2)
            {
                if (file.Resolve(names[i]) is PdfString key) found.TryAdd(Convert.ToHexString(key.Bytes), names[i + 1]);
            }
            foreach (var kid in file.Items(node["Kids"])) if (waiting.Count < MaxNodes) waiting.Push(kid);
        }
        return found;
    }
}
