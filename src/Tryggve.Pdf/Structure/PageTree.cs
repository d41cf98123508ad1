using Tryggve.Pdf.Parsing;

namespace Tryggve.Pdf.Structure;

/// <summary>The pages in order (7.7.3), with the attributes they inherit (7.7.3.4) put into each.</summary>
internal static class PageTree
{
    public static IReadOnlyList<PdfDictionary> Read(PdfFile file) => throw new NotImplementedException();
}
