using Tryggve.Pdf.Content;
using Tryggve.Pdf.Parsing;
using Tryggve.Pdf.Structure;

namespace Tryggve.Pdf;

/// <summary>
/// A PDF document (ISO 32000-1), opened for reading what it says: pages of words, rules and fills, the structure tree, the bookmarks.
/// Knows nothing of what the document is about, and never throws on content once opened: what cannot be read is left out and noted.
/// </summary>
public sealed class PdfDocument
{
    private readonly PdfFile file;
    private readonly IReadOnlyList<PageNode> pages;

    private PdfDocument(PdfFile file)
    {
        this.file = file;
        pages = PageTree.Read(file);
        Information = PdfInformation.Read(file);
        Bookmarks = PdfBookmark.Read(file, pages);
        Structure = StructureElement.Read(file, pages);
    }

    public PdfInformation Information { get; }

    /// <summary>The outline (12.3.3), flattened in reading order.</summary>
    public IReadOnlyList<PdfBookmark> Bookmarks { get; }

    /// <summary>Root of the structure tree (14.7); null in an untagged document.</summary>
    public StructureElement? Structure { get; }

    public int PageCount => pages.Count;

    /// <summary>What was damaged or beyond a limit and how it was got round, each once.</summary>
    public IReadOnlyCollection<PdfNotice> Notices => file.Notices;

    /// <summary>Opens a document; decrypts it when its user password is empty.</summary>
    /// <exception cref="PdfException">It is no PDF, has no page that can be found, or asks for a password.</exception>
    public static PdfDocument Open(ReadOnlyMemory<byte> bytes, PdfLimits? limits = null)
    {
        var document = new PdfDocument(PdfFile.Open(bytes, limits ?? PdfLimits.Default));
        if (document.PageCount == 0) throw new PdfException(PdfFault.Damaged, "No page found.");
        return document;
    }

    /// <summary>Reads a page anew at each call, so that a long document need not be held whole.</summary>
    /// <param name="number">1-based.</param>
    public PdfPage ReadPage(int number) => PageReader.Read(file, pages[number - 1].Attributes, number);
}
