using Tryggve.Pdf.Parsing;

namespace Tryggve.Pdf.Structure;

/// <summary>The pages in order (7.7.3), with the attributes they inherit (7.7.3.4) put into each.</summary>
internal static class PageTree
{
    private static readonly string[] Inherited = ["Resources", "MediaBox", "CropBox", "Rotate"];

    public static IReadOnlyList<PageNode> Read(PdfFile file)
    {
        var pages = new List<PageNode>();
        var visited = new HashSet<PdfDictionary>();
        Walk(file.Catalog?["Pages"], new Dictionary<string, PdfObject?>(), 0);
        // A tree without leaves is damaged: whatever calls itself a page is one.
        if (pages.Count == 0) foreach (var number in file.ObjectNumbers.Order()) AddLoose(number);
        return pages;

        void Walk(PdfObject? o, IReadOnlyDictionary<string, PdfObject?> above, int depth)
        {
            if (file.Dictionary(o) is not { } node || !visited.Add(node) || IsFull() || file.IsOutOfTime) return;
            if (depth > file.Limits.Depth)
            {
                file.Note("too-deep");
                return;
            }
            var own = new Dictionary<string, PdfObject?>(above);
            foreach (var key in Inherited) if (node[key] is { } value) own[key] = value;
            if (node["Kids"] is { } kids && file.Name(node["Type"]) != "Page")
            {
                foreach (var kid in file.Items(kids)) Walk(kid, own, depth + 1);
            }
            else if (file.Name(node["Type"]) != "Pages") pages.Add(new PageNode((o as PdfReference)?.Number, node, new PdfDictionary(node.Entries.Concat(own).DistinctBy(e => e.Key).ToDictionary())));
        }

        bool IsFull()
        {
            if (pages.Count < file.Limits.Pages) return false;
            file.Note("too-many-pages");
            return true;
        }

        void AddLoose(int number)
        {
            if (file.Dictionary(new PdfReference(number, 0)) is { } node && file.Name(node["Type"]) == "Page" && !IsFull()) pages.Add(new PageNode(number, node, node));
        }
    }
}

/// <summary>A page as the tree has it.</summary>
/// <param name="Number">Its object number; null for one written directly in the tree.</param>
/// <param name="Node">Its own dictionary.</param>
/// <param name="Attributes">With what it inherits.</param>
internal sealed record PageNode(int? Number, PdfDictionary Node, PdfDictionary Attributes)
{
    /// <summary>1-based number of the page that a reference leads to; null when it is none.</summary>
    public static int? NumberOf(PdfObject? o, PdfFile file, IReadOnlyList<PageNode> pages)
    {
        if (o is null) return null;
        // Some programs give the page's place instead of the page.
        if (o is PdfNumber { Value: >= 0 } index && index.Value < pages.Count) return (int)index.Value + 1;
        var node = file.Dictionary(o);
        for (var i = 0; i < pages.Count; i++)
        {
            if ((o is PdfReference reference && reference.Number == pages[i].Number) || ReferenceEquals(node, pages[i].Node)) return i + 1;
        }
        return null;
    }
}
