using System.Buffers.Binary;

namespace Tryggve.Tests.Pdf;

/// <summary>From codes to characters, by whatever the file offers.</summary>
public sealed class Letters_of_a_font
{
    private static OnePage Page(string shown, string font) => new OnePage($"BT /X 10 Tf 50 700 Td {shown} Tj ET", "/Font << /X 6 0 R >>").With(font);

    [Fact]
    public void Come_from_its_map_to_Unicode_also_in_ranges_arrays_and_pairs()
    {
        const string map = """
            1 begincodespacerange <0000> <FFFF> endcodespacerange
            1 beginbfchar <0001> <00660066> endbfchar
            2 beginbfrange <0002> <0003> <00E4> <0004> <0005> [<00F6> <D83DDE00>] endbfrange
            """;
        var page = Page("<00010002000400050003>", "<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H /ToUnicode 7 0 R /DescendantFonts [8 0 R] >>").WithStream("", map).With("<< /Type /Font /Subtype /CIDFontType2 /W [1 [500 600] 3 5 700] >>");
        Assert.Equal("ffäö😀å", page.Words());
        Assert.Equal(500 + 600 + 700 * 3, page.Read().Words[0].Box.Width * 100, 3);
    }

    [Fact]
    public void Come_from_the_names_of_its_differences() =>
        Assert.Equal("Åfi€–", Page("(\\001\\002\\003\\004)", "<< /Type /Font /Subtype /Type1 /BaseFont /A /FirstChar 1 /Widths [600 600 600 600] /Encoding << /Differences [1 /Aring.sc /fi /uni20AC /endash] >> >>").Words());

    [Fact]
    public void Come_from_the_encoding_inside_a_Type_1_program()
    {
        const string program = "%!PS\n/Encoding 256 array 0 1 255 {1 index exch /.notdef put} for\ndup 11 /ff put\ndup 12 /fi put\ndup 101 /e put\nreadonly def\ncurrentfile eexec";
        var page = Page("(\\013e\\014)", "<< /Type /Font /Subtype /Type1 /BaseFont /CMR10 /FirstChar 11 /Widths [583 556] /FontDescriptor 7 0 R >>").With("<< /FontFile 8 0 R /MissingWidth 444 >>").WithStream("", program);
        Assert.Equal("ffefi", page.Words());
    }

    [Fact]
    public void Come_from_the_glyphs_of_a_TrueType_program_through_the_map_of_its_CIDs()
    {
        // Format 4: glyph 7 draws ö; CID 1 is glyph 7.
        byte[] cmap = [.. Big(0, 1, 3, 1, 0, 12), .. Big(4, 32, 0, 4, 0, 0, 0, 0xF6, 0xFFFF, 0, 0xF6, 0xFFFF, (7 - 0xF6) & 0xFFFF, 1, 0, 0)];
        byte[] program = [0, 1, 0, 0, .. Big(1, 0, 0, 0), .. "cmap"u8, .. Big(0, 0, 0, 28, 0, cmap.Length), .. cmap];
        var page = Page("<0001>", "<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H /DescendantFonts [7 0 R] >>")
            .With("<< /Type /Font /Subtype /CIDFontType2 /FontDescriptor 8 0 R /CIDToGIDMap 10 0 R >>").With("<< /FontFile2 9 0 R >>").WithStream("", program).WithStream("", Big(0, 7));
        Assert.Equal("ö", page.Words());
    }

    [Fact]
    public void Are_read_by_a_standard_font_when_theirs_is_missing() => Assert.Equal("Utan· typsnitt", new OnePage("BT /Missing 10 Tf 50 700 Td (Utan typsnitt) Tj ET").Words());

    [Fact]
    public void Are_noted_when_nothing_says_what_they_are()
    {
        var document = Page("(a\\001b)", "<< /Type /Font /Subtype /Type1 /BaseFont /A /FirstChar 1 /Widths [600] /Encoding << /Differences [1 /g17] >> >>").Open();
        Assert.Equal("ab", string.Concat(document.ReadPage(1).Words.Select(w => w.Text)));
        Assert.Contains(document.Notices, n => n.Code == "no-unicode");
    }

    [Theory]
    [InlineData("Helvetica", 1.277)]
    [InlineData("Times-BoldItalic", 1.389)]
    [InlineData("Courier-Bold", 1.8)]
    public void Are_as_wide_as_the_standard_says(string font, double width)
    {
        var word = Page("(m\\222i)", $"<< /Type /Font /Subtype /Type1 /BaseFont /{font} /Encoding /WinAnsiEncoding >>").Read().Words[0];
        Assert.Equal("m’i", word.Text);
        Assert.Equal(width, word.Box.Width / 10, 3);
    }

    private static byte[] Big(params int[] values)
    {
        var bytes = new byte[2 * values.Length];
        for (var i = 0; i < values.Length; i++) BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(2 * i), (ushort)values[i]);
        return bytes;
    }
}
