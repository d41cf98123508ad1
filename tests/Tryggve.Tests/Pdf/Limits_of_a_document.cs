using Tryggve.Pdf;

namespace Tryggve.Tests.Pdf;

/// <summary>What would eat the machine is left out, and noted; the rest is read.</summary>
public sealed class Limits_of_a_document
{
    [Fact]
    public void A_stream_expands_only_so_far()
    {
        var bomb = RawFilter.Flate([.. RawFile.Latin(Shown.Hello), .. Enumerable.Repeat((byte)' ', 3_000_000)]);
        var document = Filtered("/FlateDecode", bomb).Open(new PdfLimits { StreamBytes = 100_000 });
        Assert.Equal("Hej v\u00E4rlden", document.Says());
        Assert.Contains("stream-too-large", document.Codes());
    }

    [Fact]
    public void Bombs_in_one_another_and_in_every_filter_are_bounded()
    {
        var zeros = new byte[300_000];
        foreach (var (filter, data) in new[] { ("[/FlateDecode /FlateDecode]", RawFilter.Flate(RawFilter.Flate(zeros))), ("/RunLengthDecode", RawFilter.RunLength(zeros)), ("/LZWDecode", RawFilter.Lzw(zeros, 1)), ("/ASCII85Decode", RawFilter.Ascii85(zeros)) })
        {
            var document = Filtered(filter, data).Open(new PdfLimits { StreamBytes = 100_000 });
            Assert.Equal("", document.Says());
            Assert.Contains("stream-too-large", document.Codes());
        }
    }

    [Fact]
    public void All_streams_together_expand_only_so_far()
    {
        var pdf = new RawPdf();
        foreach (var _ in Enumerable.Range(0, 5)) pdf.PageOf(pdf.Stream("/Filter /FlateDecode", RawFilter.Flate([.. RawFile.Latin(Shown.Hello), .. Enumerable.Repeat((byte)' ', 40_000)])));
        var document = pdf.Open(new PdfLimits { TotalBytes = 100_000 });
        Assert.Equal(["Hej v\u00E4rlden", "Hej v\u00E4rlden", "Hej v\u00E4rlden", "", ""], Enumerable.Range(1, 5).Select(document.Says));
        Assert.Contains("stream-too-large", document.Codes());
    }

    [Theory]
    [InlineData("/Size 10", "/Size 2147483647")]
    [InlineData("/Index [", "/Index [0 2147483647 9 99999999999999 ")]
    [InlineData("/W [1 3 1]", "/W [8 8 8]")]
    [InlineData("/N ", "/N 99999999")]
    [InlineData("/First ", "/First 99999999")]
    [InlineData("/Kids [", "/Count 2147483647 /Kids [")]
    public void Counts_that_promise_too_much_are_not_believed(string old, string with)
    {
        try
        {
            _ = PdfDocument.Open(RawFile.Edit(Shown.Document().Compressed(), old, with)).ReadPage(1);
        }
        catch (PdfException e)
        {
            Assert.Equal(PdfFault.Damaged, e.Fault);
        }
    }

    [Fact]
    public void A_table_that_promises_too_much_is_not_believed() =>
        Assert.Equal("Hej v\u00E4rlden", Shown.Says(RawFile.Edit(Shown.Document().Bytes(), "xref\n0 1\n", "xref\n0 2147483647\n")));

    [Fact]
    public void Objects_beyond_the_limit_are_left_out()
    {
        var pdf = Shown.Document();
        for (var i = 0; i < 100; i++) pdf.Add("null");
        var document = pdf.Open(new PdfLimits { Objects = 50 });
        Assert.Equal("Hej v\u00E4rlden", document.Says());
        Assert.Contains("too-many-objects", document.Codes());
    }

    [Fact]
    public void Predictors_with_enormous_rows_are_bounded() =>
        Assert.Equal("", Filtered("/FlateDecode", RawFilter.Flate(RawFile.Latin(Shown.Hello)), "/DecodeParms << /Predictor 12 /Columns 2147483647 /Colors 2147483647 /BitsPerComponent 99 >>").Open().Says());

    [Fact]
    public void Filters_without_end_are_bounded() =>
        _ = Filtered($"[{string.Concat(Enumerable.Repeat("/ASCIIHexDecode ", 5_000))}]", RawFilter.Hex(RawFile.Latin(Shown.Hello))).Open().Says();

    [Fact]
    public void Deep_nesting_is_read_past()
    {
        var pdf = Shown.Document();
        pdf.Catalog = $"/Deep {new string('[', 5_000)}{new string(']', 5_000)} /Names {string.Concat(Enumerable.Repeat("<< /A ", 5_000))}{string.Concat(Enumerable.Repeat(" >>", 5_000))}";
        try
        {
            Assert.Equal("Hej v\u00E4rlden", pdf.Open().Says());
        }
        catch (PdfException e)
        {
            Assert.Equal(PdfFault.Damaged, e.Fault);
        }
    }

    [Fact]
    public void References_that_go_in_circles_lead_nowhere()
    {
        var pdf = new RawPdf();
        var (a, b) = (pdf.Add(""), pdf.Add(""));
        pdf.Set(a, $"{b} 0 R");
        pdf.Set(b, $"{a} 0 R");
        pdf.Page(Shown.Hello, entries: $"/Rotate {a} 0 R /CropBox {b} 0 R");
        pdf.PageOf(a);
        var length = pdf.Stream($"/Length {pdf.Add("")} 0 R", Shown.Hello);
        pdf.Set(length - 1, $"{length} 0 R");
        pdf.PageOf(length);
        var document = pdf.Open();
        Assert.Equal(["Hej v\u00E4rlden", "", "Hej v\u00E4rlden"], Enumerable.Range(1, 3).Select(document.Says));
    }

    [Fact]
    public void An_object_stream_inside_itself_leads_nowhere()
    {
        var file = new RawFile();
        file.ObjectStream(1, [(2, "<< /Type /Catalog /Pages 3 0 R >>")]);
        var at = file.Length;
        // Object 1 says that it stands in object stream 1.
        file.Stream(4, "/Type /XRef /W [1 1 1] /Index [1 2] /Size 5 /Root 2 0 R", [2, 1, 0, 2, 1, 0]);
        Assert.Equal(PdfFault.Damaged, Assert.Throws<PdfException>(() => PdfDocument.Open(file.Start(at))).Fault);
    }

    [Fact]
    public void Operators_and_operands_without_end_are_bounded()
    {
        var page = Shown.Page(string.Concat(Enumerable.Repeat("q 1 0 0 1 0 0 cm BT ", 30_000)) + string.Concat(Enumerable.Repeat("1 ", 30_000)) + Shown.Hello);
        Assert.Equal("Hej v\u00E4rlden", page.Says());
    }

    private static RawPdf Filtered(string filter, byte[] data, string entries = "")
    {
        var pdf = new RawPdf();
        pdf.PageOf(pdf.Stream($"/Filter {filter} {entries}", data));
        return pdf;
    }
}
