using Tryggve.Pdf.Parsing;

namespace Tryggve.Pdf.Structure;

/// <summary>An item of the outline (12.3.3).</summary>
/// <param name="Level">From 1.</param>
/// <param name="Page">1-based page it leads to; null when it leads nowhere known.</param>
/// <param name="Top">Distance in points from the page's top, as seen; null when only the page is given.</param>
public sealed record PdfBookmark(string Title, int Level, int? Page, double? Top)
{
    internal static IReadOnlyList<PdfBookmark> Read(PdfFile file, IReadOnlyList<PdfDictionary> pages) => throw new NotImplementedException();
}
