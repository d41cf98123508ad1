using Tryggve.Pdf.Parsing;

namespace Tryggve.Pdf.Structure;

/// <summary>A tree from strings to objects (7.9.6).</summary>
internal static class NameTree
{
    private const int MaxNodes = 100_000;

    public static PdfObject? Find(PdfFile file, PdfObject? root, byte[] name)
    {
        var waiting = new Stack<PdfObject?>([root]);
        for (var visited = 0; waiting.TryPop(out var o) && visited < MaxNodes; visited++)
        {
            if (file.Dictionary(o) is not { } node) continue;
            var names = file.Items(node["Names"]);
            for (var i = 0; i + 1 < names.Count; i += 2)
            {
                if (file.Resolve(names[i]) is PdfString key && key.Bytes.AsSpan().SequenceEqual(name)) return file.Resolve(names[i + 1]);
            }
            foreach (var kid in file.Items(node["Kids"])) if (visited + waiting.Count < MaxNodes) waiting.Push(kid);
        }
        return null;
    }
}
