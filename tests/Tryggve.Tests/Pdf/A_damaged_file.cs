using System.Text;
using Tryggve.Pdf;

namespace Tryggve.Tests.Pdf;

/// <summary>Files that were cut, edited by hand or sent as text: read by looking for their objects, and noted.</summary>
public sealed class A_damaged_file
{
    [Theory]
    [InlineData("startxref\n", "startxref\n9")]
    [InlineData("startxref\n", "startx\n")]
    [InlineData("xref\n0 1", "xxxx\n0 1")]
    [InlineData("/Root 1 0 R", "/Root 99 0 R")]
    [InlineData("/Root 1 0 R", "")]
    [InlineData("trailer", "tralala")]
    public void Is_rebuilt_where_its_cross_reference_is_wrong(string old, string with) => IsRebuilt(RawFile.Edit(Shown.Document().Bytes(), old, with));

    [Fact]
    public void Is_rebuilt_where_offsets_are_wrong() => IsRebuilt(RawFile.Edit(Shown.Document().Bytes(), "%PDF-1.7\n", "%PDF-1.7\n% moved by an editor\n"));

    [Fact]
    public void Is_rebuilt_where_one_offset_leads_to_another_object()
    {
        var bytes = Shown.Document().Bytes();
        var four = Encoding.Latin1.GetString(bytes).IndexOf("4 0 obj", StringComparison.Ordinal);
        var three = Encoding.Latin1.GetString(bytes).IndexOf("3 0 obj", StringComparison.Ordinal);
        IsRebuilt(RawFile.Edit(bytes, $"{four:D10}", $"{three:D10}"));
    }

    [Fact]
    public void Is_rebuilt_where_an_offset_leads_into_the_middle_of_nothing()
    {
        var bytes = Shown.Document().Bytes();
        var four = Encoding.Latin1.GetString(bytes).IndexOf("4 0 obj", StringComparison.Ordinal);
        IsRebuilt(RawFile.Edit(bytes, $"{four:D10}", "0099999999"));
    }

    [Fact]
    public void Is_rebuilt_where_the_cross_reference_stream_is_cut_off()
    {
        var bytes = Shown.Document().Compressed();
        IsRebuilt(bytes[..Encoding.Latin1.GetString(bytes).LastIndexOf("/XRef", StringComparison.Ordinal)]);
    }

    [Fact]
    public void Is_rebuilt_where_the_cross_reference_stream_cannot_be_decoded() => IsRebuilt(RawFile.Edit(Shown.Document().Compressed(), "/W [1 3 1]", "/W [0 0 0]"));

    [Fact]
    public void Of_an_object_written_twice_the_last_counts()
    {
        var file = Encoding.Latin1.GetString(Shown.Document().Bytes());
        var later = "4 0 obj\n<< /Length 40 >>\nstream\nBT /F 10 Tf 9 9 Td (Senast) Tj ET\nendstream\nendobj\n";
        Assert.Equal("Senast", Shown.Says(RawFile.Latin(file[..file.IndexOf("xref\n", StringComparison.Ordinal)] + later)));
    }

    [Theory]
    [InlineData("/Length 3")]
    [InlineData("/Length 5000")]
    [InlineData("/Length -1")]
    [InlineData("/Length 99 0 R")]
    [InlineData("/Length (long)")]
    [InlineData("/Length 4 0 R")]
    public void A_stream_of_wrong_length_ends_at_its_keyword(string length) => Assert.Equal("Hej v\u00E4rlden", Streamed(length, $"\nstream\n{Shown.Hello}\nendstream\nendobj\n"));

    [Theory]
    [InlineData("\r\nstream\r\n", "\r\nendstream\r\nendobj\r\n")]
    [InlineData("stream\r", "\rendstream endobj ")]
    [InlineData(" stream\n", "endstream\nendobj\n")]
    [InlineData("\nstream\n", "\nendobj\n")]
    public void Line_ends_around_a_stream_are_free(string before, string after) => Assert.Equal("Hej v\u00E4rlden", Streamed("/Length 0", before + Shown.Hello + after));

    [Fact]
    public void The_length_of_a_stream_may_stand_in_another_object()
    {
        var text = Shown.Hello + "\n% endstream in a comment";
        var pdf = new RawPdf();
        var length = pdf.Add(text.Length.ToString());
        pdf.PageOf(pdf.Stream($"/Length {length} 0 R", text));
        Assert.Equal("Hej v\u00E4rlden", pdf.Open().Says());
    }

    [Fact]
    public void Without_a_header_it_is_no_PDF() => Assert.Equal(PdfFault.NotPdf, Assert.Throws<PdfException>(() => PdfDocument.Open("Hello"u8.ToArray())).Fault);

    [Fact]
    public void Without_objects_it_cannot_be_opened() => Assert.Equal(PdfFault.Damaged, Assert.Throws<PdfException>(() => PdfDocument.Open("%PDF-1.4\n%%EOF"u8.ToArray())).Fault);

    [Fact]
    public void Cut_off_anywhere_it_is_read_or_refused_but_never_breaks()
    {
        foreach (var bytes in new[] { Shown.Document().Bytes(), Shown.Document().Compressed() })
        {
            for (var length = 0; length < bytes.Length; length += 7)
            {
                try
                {
                    _ = PdfDocument.Open(bytes.AsMemory(0, length)).ReadPage(1);
                }
                catch (PdfException e)
                {
                    Assert.True(e.Fault is PdfFault.NotPdf or PdfFault.Damaged);
                }
            }
        }
    }

    private static void IsRebuilt(byte[] file)
    {
        var document = PdfDocument.Open(file);
        Assert.Equal("Hej v\u00E4rlden", document.Says());
        Assert.Contains("rebuilt", document.Codes());
    }

    /// <summary>The words of a file whose content stream is written as given.</summary>
    private static string Streamed(string length, string stream)
    {
        var pdf = new RawPdf();
        pdf.Page("");
        var empty = Encoding.Latin1.GetString(pdf.Bytes());
        var (from, to) = (empty.IndexOf("4 0 obj", StringComparison.Ordinal), empty.IndexOf("5 0 obj", StringComparison.Ordinal));
        return Shown.Says(RawFile.Latin($"{empty[..from]}4 0 obj\n<< {length} >>{stream}{empty[to..]}"));
    }
}
