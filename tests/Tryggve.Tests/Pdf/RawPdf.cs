using Tryggve.Pdf;

namespace Tryggve.Tests.Pdf;

/// <summary>Builds a PDF of objects written out as the standard has them. Objects 1 and 2 are catalog and page tree, 3 is Courier (each character 0.6 of the size), named <c>/F</c>.</summary>
internal sealed class RawPdf
{
    private readonly List<(string Body, byte[]? Data)> objects = [("", null), ("", null), ("<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>", null)];
    private readonly List<int> pages = [];

    /// <summary>More entries of the catalog, the page tree's root and the trailer.</summary>
    public string Catalog { get; set; } = "";
    public string Tree { get; set; } = "";
    public string Trailer { get; set; } = "";
    public Func<int, byte[], byte[]>? Cipher { get; set; }

    /// <returns>Number of the object.</returns>
    public int Add(string body)
    {
        objects.Add((body, null));
        return objects.Count;
    }

    public int Stream(string entries, byte[] data)
    {
        objects.Add((entries, data));
        return objects.Count;
    }

    public int Stream(string entries, string data) => Stream(entries, RawFile.Latin(data));

    public void Set(int number, string body) => objects[number - 1] = (body, null);

    /// <summary>A4 lying on its side would be strange: a page of 600 × 800 makes sums easy.</summary>
    public int Page(string content, string resources = "/Font << /F 3 0 R >>", string entries = "") => PageOf(Stream("", content), resources, entries);

    public int PageOf(int contents, string resources = "/Font << /F 3 0 R >>", string entries = "")
    {
        if (!entries.Contains("/MediaBox", StringComparison.Ordinal)) entries += " /MediaBox [0 0 600 800]";
        pages.Add(Add($"<< /Type /Page /Parent 2 0 R /Contents {contents} 0 R /Resources << {resources} >> {entries} >>"));
        return pages[^1];
    }

    public byte[] Bytes()
    {
        Finish();
        var file = new RawFile { Cipher = Cipher };
        for (var i = 0; i < objects.Count; i++) Write(file, i + 1);
        return file.Start(file.Table($"/Size {objects.Count + 1} /Root 1 0 R {Trailer}"));
    }

    /// <summary>With object streams and a cross-reference stream (7.5.7, 7.5.8).</summary>
    public byte[] Compressed()
    {
        Finish();
        var file = new RawFile { Cipher = Cipher };
        var plain = Enumerable.Range(1, objects.Count).Where(n => objects[n - 1].Data is null && !objects[n - 1].Body.Contains("/Standard ", StringComparison.Ordinal)).ToList();
        foreach (var number in Enumerable.Range(1, objects.Count).Except(plain)) Write(file, number);
        file.ObjectStream(objects.Count + 1, [.. plain.Select(n => (n, objects[n - 1].Body))]);
        return file.Start(file.CrossStream(objects.Count + 2, $"/Size {objects.Count + 3} /Root 1 0 R {Trailer}"));
    }

    public PdfDocument Open(PdfLimits? limits = null) => PdfDocument.Open(Bytes(), limits);

    private void Write(RawFile file, int number)
    {
        var (body, data) = objects[number - 1];
        if (data is null) file.Object(number, body);
        else file.Stream(number, body, data);
    }

    private void Finish()
    {
        if (objects[0].Body.Length == 0) Set(1, $"<< /Type /Catalog /Pages 2 0 R {Catalog} >>");
        if (objects[1].Body.Length == 0) Set(2, $"<< /Type /Pages /Count {pages.Count} /Kids [{string.Join(' ', pages.Select(p => $"{p} 0 R"))}] {Tree} >>");
    }
}
