using Tryggve.Pdf.Content;
using Tryggve.Pdf.Parsing;

namespace Tryggve.Pdf.Structure;

/// <summary>An item of the outline (12.3.3).</summary>
/// <param name="Level">From 1.</param>
/// <param name="Page">1-based page it leads to; null when it leads nowhere known.</param>
/// <param name="Top">Distance in points from the page's top, as seen; null when only the page is given.</param>
public sealed record PdfBookmark(string Title, int Level, int? Page, double? Top)
{
    private const int MaxBookmarks = 10_000;

    internal static IReadOnlyList<PdfBookmark> Read(PdfFile file, IReadOnlyList<PageNode> pages)
    {
        var bookmarks = new List<PdfBookmark>();
        var visited = new HashSet<PdfDictionary>();
        var names = new Lazy<Dictionary<string, PdfObject?>>(() => NameTree.Read(file, file.Dictionary(file.Catalog?["Names"])?["Dests"]));
        Walk(file.Dictionary(file.Catalog?["Outlines"])?["First"], 1);
        return bookmarks;

        void Walk(PdfObject? first, int level)
        {
            for (var item = file.Dictionary(first); item is not null && level <= file.Limits.Depth && bookmarks.Count < MaxBookmarks && visited.Add(item) && !file.IsOutOfTime; item = file.Dictionary(item["Next"]))
            {
                if (file.Text(item["Title"]) is { } title) bookmarks.Add(To(title.Trim(), level, item));
                if (item["First"] is { } child) Walk(child, level + 1);
            }
        }

        PdfBookmark To(string title, int level, PdfDictionary item)
        {
            var action = file.Dictionary(item["A"]);
            var destination = Destination(item["Dest"] ?? (file.Name(action?["S"]) == "GoTo" ? action?["D"] : null));
            if (destination.Count == 0 || PageNode.NumberOf(destination[0], file, pages) is not { } page) return new(title, level, null, null);
            var top = destination.Count < 2 ? null : file.Name(destination[1]) switch
            {
                "XYZ" when destination.Count > 3 => file.Number(destination[3]),
                "FitH" or "FitBH" when destination.Count > 2 => file.Number(destination[2]),
                _ => null,
            };
            return new(title, level, page, top is { } y and > 0 ? PageFrame.Of(file, pages[page - 1].Attributes).Seen(0, y).Y : null);
        }

        // What a name leads to is a destination, never another name: names may go in circles.
        IReadOnlyList<PdfObject?> Destination(PdfObject? o) => file.Resolve(o) switch
        {
            PdfName name => Explicit(file.Dictionary(file.Catalog?["Dests"])?[name.Value]),
            PdfString name => Explicit(names.Value.GetValueOrDefault(Convert.ToHexString(name.Bytes))),
            var own => Explicit(own),
        };

        IReadOnlyList<PdfObject?> Explicit(PdfObject? o) => file.Resolve(o) switch
        {
            PdfArray array => array.Items,
            PdfDictionary named => file.Items(named["D"]),
            _ => [],
        };
    }
}
