using Tryggve.Pdf;

namespace Tryggve.Tests.Pdf;

/// <summary>Short ways from content to what is read of it.</summary>
internal static class Shown
{
    /// <summary>A document of one page that says "Hej världen".</summary>
    public const string Hello = "BT /F 10 Tf 100 700 Td (Hej v\u00E4rlden) Tj ET";

    public static RawPdf Document(string content = Hello, string resources = "/Font << /F 3 0 R >>", string entries = "")
    {
        var pdf = new RawPdf();
        pdf.Page(content, resources, entries);
        return pdf;
    }

    public static PdfPage Page(string content, string resources = "/Font << /F 3 0 R >>", string entries = "") => Document(content, resources, entries).Open().ReadPage(1);

    /// <summary>Text operators in Courier of 10 points from (100, 700).</summary>
    public static PdfPage Text(string operators) => Page($"BT /F 10 Tf 100 700 Td {operators} ET");

    /// <summary>The words in order: parted by a space where the content shows one, else by a bar.</summary>
    public static string Says(this PdfPage page) => string.Concat(page.Words.Select((w, i) => w.Text + (i == page.Words.Count - 1 ? "" : w.SpaceAfter ? " " : "|")));

    public static string Says(this PdfDocument document, int page = 1) => document.ReadPage(page).Says();

    public static string Says(byte[] file, PdfLimits? limits = null) => PdfDocument.Open(file, limits).Says();

    public static IEnumerable<string> Codes(this PdfDocument document) => document.Notices.Select(n => n.Code);

    /// <summary>Left, top, right and bottom, rounded to tenths.</summary>
    public static double[] Sides(this PdfBox box) => [.. new[] { box.Left, box.Top, box.Right, box.Bottom }.Select(v => Math.Round(v, 1) + 0.0)];
}
