using System.Text;
using Tryggve.Pdf;

namespace Tryggve.Tests.Pdf;

/// <summary>A document of one page, 600 × 800, with Helvetica as <c>/H</c>: objects 1 to 5 are its own, more begin at 6.</summary>
internal sealed class OnePage(string content, string resources = "", string catalog = "")
{
    private readonly List<string> more = [];

    /// <summary>More entries of the page, such as <c>/Rotate 90</c>.</summary>
    public string Entries { get; init; } = "";

    public OnePage With(string body)
    {
        more.Add(body);
        return this;
    }

    public OnePage WithStream(string entries, byte[] data) => WithStream(entries, Encoding.Latin1.GetString(data));

    public OnePage WithStream(string entries, string data) => With($"<< {entries} /Length {data.Length} >>\nstream\n{data}\nendstream");

    public PdfDocument Open(PdfLimits? limits = null) => PdfDocument.Open(Bytes(), limits);

    public PdfPage Read(PdfLimits? limits = null) => Open(limits).ReadPage(1);

    /// <summary>The words with a middle dot where a space is shown after one.</summary>
    public string Words() => string.Join(' ', Read().Words.Select(w => w.Text + (w.SpaceAfter ? "·" : "")));

    private byte[] Bytes()
    {
        List<string> objects =
        [
            $"<< /Type /Catalog /Pages 2 0 R {catalog} >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << {(resources.Contains("/Font", StringComparison.Ordinal) ? "" : "/Font << /H 5 0 R >>")} {resources} >> {Entries} >>",
            $"<< /Length {content.Length} >>\nstream\n{content}\nendstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
            .. more,
        ];
        var file = new RawFile();
        for (var i = 0; i < objects.Count; i++) file.Object(i + 1, objects[i]);
        return file.Start(file.Table($"/Size {objects.Count + 1} /Root 1 0 R"));
    }
}
