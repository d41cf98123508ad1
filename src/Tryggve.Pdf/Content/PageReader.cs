using Tryggve.Pdf.Parsing;

namespace Tryggve.Pdf.Content;

/// <summary>Runs a page's content streams (7.8, 8, 9) and gathers what they paint.</summary>
internal static class PageReader
{
    public static PdfPage Read(PdfFile file, PdfDictionary page, int number) => throw new NotImplementedException();
}
