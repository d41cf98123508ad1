using System.Text;
using Tryggve.Pdf;

namespace Tryggve.Tests.Pdf;

/// <summary>7.4: each filter, chains of them, and what is left of damaged data. The page says which words came through.</summary>
public sealed class Filters
{
    /// <summary>Long enough for LZW codes of ten, eleven and twelve bits.</summary>
    private static readonly string Long = "BT /F 10 Tf 9 9 Td " + string.Concat(Enumerable.Range(0, 3_000).Select(i => $"({i * 7919 % 10_007} ) Tj "));

    private static readonly byte[] Content = RawFile.Latin(Shown.Hello);

    [Fact]
    public void Each_filter_gives_its_data_back()
    {
        Reads("/FlateDecode", RawFilter.Flate(Content));
        Reads("/Fl", RawFilter.Flate(Content));
        Reads("/ASCIIHexDecode", RawFilter.Hex(Content));
        Reads("/ASCII85Decode", RawFilter.Ascii85(Content));
        Reads("/ASCII85Decode", [.. "<~"u8, .. RawFilter.Ascii85(Content)]);
        Reads("/RunLengthDecode", RawFilter.RunLength(Content));
        Reads("/LZWDecode", RawFilter.Lzw(Content, 1));
        Reads("[]", Content);
    }

    [Fact]
    public void Filters_follow_each_other()
    {
        Reads("[/ASCII85Decode /FlateDecode]", RawFilter.Ascii85(RawFilter.Flate(Content)));
        Reads("[/AHx /A85 /LZW /RL]", RawFilter.Hex(RawFilter.Ascii85(RawFilter.Lzw(RawFilter.RunLength(Content), 1))));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(0)]
    public void LZW_grows_its_codes_early_or_not(int early)
    {
        var read = PdfDocument.Open(Filtered("/LZWDecode", RawFilter.Lzw(RawFile.Latin(Long), early), $"/DecodeParms << /EarlyChange {early} >>")).ReadPage(1);
        Assert.Equal(Enumerable.Range(0, 3_000).Select(i => (i * 7919 % 10_007).ToString()), read.Words.Select(w => w.Text));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(2, 4, 1, 0, 3)]
    public void PNG_predictors_are_undone_row_by_row(params int[] kinds)
    {
        Reads("/FlateDecode", RawFilter.Flate(RawFilter.Png(Content, 7, kinds)), "/DecodeParms << /Predictor 15 /Columns 7 >>");
        Reads("[/A85 /LZW]", RawFilter.Ascii85(RawFilter.Lzw(RawFilter.Png(Content, 5, kinds), 1)), "/DecodeParms [null << /Predictor 12 /Columns 5 >>]");
    }

    [Fact]
    public void TIFF_s_predictor_is_undone_by_colour()
    {
        var data = (byte[])Content.Clone();
        // Rows of 4 pixels of 3 colours: each differs from the same colour to its left.
        for (var i = data.Length - 1; i >= 0; i--) if (i % 12 >= 3) data[i] -= data[i - 3];
        Reads("/FlateDecode", RawFilter.Flate(data), "/DecodeParms << /Predictor 2 /Columns 4 /Colors 3 >>");
    }

    [Fact]
    public void Deflate_without_its_two_leading_bytes_is_read() => Reads("/FlateDecode", RawFilter.Flate(Content)[2..]);

    [Fact]
    public void A_wrong_check_sum_loses_nothing()
    {
        var data = RawFilter.Flate(Content);
        data[^1] ^= 0xFF;
        Reads("/FlateDecode", data);
    }

    [Fact]
    public void White_space_and_the_end_mark_of_printable_data_are_free()
    {
        var hex = Encoding.Latin1.GetString(RawFilter.Hex(Content)).ToLowerInvariant();
        Reads("/AHx", RawFile.Latin(hex[..9] + " \n" + hex[9..^1]));
        var ascii = Encoding.Latin1.GetString(RawFilter.Ascii85(Content));
        Reads("/A85", RawFile.Latin(ascii[..9] + " \n" + ascii[9..^2]));
    }

    [Fact]
    public void Damaged_data_gives_its_beginning_and_a_notice()
    {
        // A block that is only stored, then one of a kind that does not exist.
        var length = Content.Length;
        Begins("/FlateDecode", [0x78, 0x01, 0, (byte)length, 0, (byte)~length, 0xFF, .. Content, 0x07, 1, 2, 3, 4]);
        Begins("/LZWDecode", [.. RawFilter.Lzw(Content, 1)[..^2], 0xFF, 0xFF, 0xFF, 0xFF]);
    }

    [Fact]
    public void Data_that_is_cut_off_gives_its_beginning_and_a_notice()
    {
        var flate = RawFilter.Flate(RawFile.Latin(Long));
        Begins("/FlateDecode", flate[..(flate.Length / 2)]);
    }

    [Fact]
    public void An_image_or_an_unknown_filter_gives_nothing()
    {
        Assert.Equal("", Shown.Says(Filtered("/DCTDecode", Content)));
        Assert.Equal("", Shown.Says(Filtered("/Unheard", Content)));
    }

    private static void Reads(string filter, byte[] data, string entries = "")
    {
        var document = PdfDocument.Open(Filtered(filter, data, entries));
        Assert.Equal("Hej v\u00E4rlden", document.Says());
        Assert.Empty(document.Codes());
    }

    private static void Begins(string filter, byte[] data)
    {
        var document = PdfDocument.Open(Filtered(filter, data));
        Assert.Matches("^(0 7919|Hej)", document.Says());
        Assert.Contains("stream-damaged", document.Codes());
    }

    private static byte[] Filtered(string filter, byte[] data, string entries = "")
    {
        var pdf = new RawPdf();
        pdf.PageOf(pdf.Stream($"/Filter {filter} {entries}", data));
        return pdf.Bytes();
    }
}
