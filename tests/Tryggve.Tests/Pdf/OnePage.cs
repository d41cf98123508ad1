using System.Text;
using Tryggve.Pdf;

namespace Tryggve.Tests.Pdf;

/// <summary>A document of one page, 600 × 800, with Helvetica as <c>/H</c>: objects 1 to 5 are its own, more begin at 6.</summary>
internal sealed class OnePage(string content, string resources = "", string catalog = "")
{
    private readonly List<byte[]> more = [];

    /// <summary>More entries of the page, such as <c>/Rotate 90</c>.</summary>
    public string Entries { get; init; } = "";

    public OnePage With(string body) => With(Encoding.Latin1.GetBytes(body));

    public OnePage WithStream(string entries, byte[] data) => With([.. Encoding.Latin1.GetBytes($"<< {entries} /Length {data.Length} >>\nstream\n"), .. data, .. "\nendstream"u8]);

    public OnePage WithStream(string entries, string data) => WithStream(entries, Encoding.Latin1.GetBytes(data));

    public PdfDocument Open(PdfLimits? limits = null) => PdfDocument.Open(Bytes(), limits);

    public PdfPage Read(PdfLimits? limits = null) => Open(limits).ReadPage(1);

    /// <summary>The words with a middle dot where a space is shown after one.</summary>
    public string Words() => string.Join(' ', Read().Words.Select(w => w.Text + (w.SpaceAfter ? "·" : "")));

    private OnePage With(byte[] body)
    {
        more.Add(body);
        return this;
    }

    private byte[] Bytes()
    {
        List<byte[]> objects =
        [
            Latin($"<< /Type /Catalog /Pages 2 0 R {catalog} >>"),
            Latin("<< /Type /Pages /Kids [3 0 R] /Count 1 >>"),
            Latin($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << {(resources.Contains("/Font", StringComparison.Ordinal) ? "" : "/Font << /H 5 0 R >>")} {resources} >> {Entries} >>"),
            Latin($"<< /Length {content.Length} >>\nstream\n{content}\nendstream"),
            Latin("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"),
            .. more,
        ];
        using var file = new MemoryStream();
        file.Write("%PDF-1.7\n"u8);
        var offsets = new List<long>();
        for (var i = 0; i < objects.Count; i++)
        {
            offsets.Add(file.Position);
            file.Write([.. Latin($"{i + 1} 0 obj\n"), .. objects[i], .. "\nendobj\n"u8]);
        }
        var start = file.Position;
        file.Write(Latin($"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n{string.Concat(offsets.Select(o => $"{o:D10} 00000 n \n"))}trailer << /Size {objects.Count + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n"));
        return file.ToArray();
    }

    private static byte[] Latin(string text) => Encoding.Latin1.GetBytes(text);
}
