using Tryggve.Pdf;

namespace Tryggve.Tests.Pdf;

/// <summary>9.5 to 9.10: what codes say and how far they go, in each kind of font and encoding.</summary>
public sealed class Fonts_of_each_kind
{
    private const string Identity = "/Type /Font /Subtype /Type0 /BaseFont /ABCDEF+Arial-BoldMT /Encoding /Identity-H";

    private readonly RawPdf pdf = new();

    [Theory]
    [InlineData("/WinAnsiEncoding", "\\345\\344\\366 \\226\\224\\225\\200", "\u00E5\u00E4\u00F6 \u2013\u201D\u2022\u20AC")]
    [InlineData("/MacRomanEncoding", "\\214\\212\\232 \\320\\323\\245", "\u00E5\u00E4\u00F6 \u2013\u201D\u2022")]
    [InlineData("/StandardEncoding", "\\256 \\261\\272\\267\\341", "fi \u2013\u201D\u2022\u00C6")]
    [InlineData("<< /Differences [1 /aring /adieresis 40 /odieresis /Euro] >>", "\\001\\002\\(\\)", "\u00E5\u00E4\u00F6\u20AC")]
    [InlineData("<< /BaseEncoding /WinAnsiEncoding /Differences [65 /B] >>", "A\\344C", "B\u00E4C")]
    [InlineData("<< /Differences [1 /f_f_i /uni00E5 /u00E4 /a.sc /fi] >>", "\\001\\002\\003\\004\\005", "ffi\u00E5\u00E4afi")]
    public void Simple_fonts_read_by_their_encoding(string encoding, string shown, string text) =>
        Assert.Equal(text, Says($"<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding {encoding} >>", $"({shown})"));

    [Fact]
    public void A_map_to_Unicode_says_more_than_the_encoding()
    {
        var map = Map("1 begincodespacerange <00> <FF> endcodespacerange 2 beginbfchar <41> <00E5> <42> <00660066> endbfchar 2 beginbfrange <43> <45> <0061> <46> <47> [<0078> <00790079>] endbfrange");
        Assert.Equal("\u00E5ffabcxyyZ", Says($"<< /Type /Font /Subtype /TrueType /BaseFont /Arial /Encoding /WinAnsiEncoding /ToUnicode {map} 0 R >>", "(ABCDEFGZ)"));
    }

    [Fact]
    public void Codes_of_two_bytes_have_widths_of_their_own()
    {
        var map = Map("1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0001> <0009> <0061> endbfrange 1 beginbfchar <0010> <D83DDE00> endbfchar");
        var descendant = pdf.Add("<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Arial /DW 500 /W [1 [600 700] 4 6 900 7 [1000]] >>");
        var word = Word($"<< {Identity} /DescendantFonts [{descendant} 0 R] /ToUnicode {map} 0 R >>", "<00010002000300040007>");
        Assert.Equal(("abcdg", 100, 137.0, "Arial-BoldMT", true), (word.Text, word.Box.Left, Math.Round(word.Box.Right, 3), word.Font, word.IsBold));
        Assert.Equal("\U0001F600", Says($"<< {Identity} /DescendantFonts [{descendant} 0 R] /ToUnicode {map} 0 R >>", "<0010>"));
    }

    [Fact]
    public void The_usual_width_is_a_thousand()
    {
        var map = Map("1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfchar <0001> <0061> endbfchar");
        var word = Word($"<< {Identity} /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 >>] /ToUnicode {map} 0 R >>", "<00010001>");
        Assert.Equal(20, word.Box.Width, 3);
    }

    [Fact]
    public void A_font_without_a_map_asks_the_TrueType_program_in_it()
    {
        var program = pdf.Stream("", RawTrueType.With(('a', 5), ('\u00E5', 6), ('b', 9)));
        var descriptor = pdf.Add($"<< /Type /FontDescriptor /FontName /Arial /FontFile2 {program} 0 R >>");
        var descendant = pdf.Add($"<< /Type /Font /Subtype /CIDFontType2 /FontDescriptor {descriptor} 0 R /CIDToGIDMap /Identity /DW 600 >>");
        Assert.Equal("a\u00E5b", Says($"<< {Identity} /DescendantFonts [{descendant} 0 R] >>", "<000500060009>"));
    }

    [Fact]
    public void A_map_from_CIDs_to_glyphs_is_followed()
    {
        var program = pdf.Stream("", RawTrueType.With(('a', 5), ('b', 6)));
        var glyphs = pdf.Stream("", new byte[] { 0, 0, 0, 6, 0, 5 });
        var descendant = pdf.Add($"<< /Type /Font /Subtype /CIDFontType2 /FontDescriptor << /FontName /A /FontFile2 {program} 0 R >> /CIDToGIDMap {glyphs} 0 R >>");
        Assert.Equal("ba", Says($"<< {Identity} /DescendantFonts [{descendant} 0 R] >>", "<00010002>"));
    }

    [Fact]
    public void An_encoding_of_its_own_cuts_strings_into_codes()
    {
        var encoding = pdf.Stream("/Type /CMap", "2 begincodespacerange <00> <7F> <8000> <FFFF> endcodespacerange 1 begincidrange <41> <43> 1 endcidrange 1 begincidchar <8001> 9 endcidchar");
        var map = Map("2 begincodespacerange <00> <7F> <8000> <FFFF> endcodespacerange 2 beginbfchar <41> <0061> <8001> <00E5> endbfchar");
        var word = Word($"<< /Type /Font /Subtype /Type0 /Encoding {encoding} 0 R /ToUnicode {map} 0 R /DescendantFonts [<< /Subtype /CIDFontType0 /DW 100 /W [1 [300] 9 [700]] >>] >>", "<41800141>");
        Assert.Equal(("a\u00E5a", 13.0), (word.Text, Math.Round(word.Box.Width, 3)));
    }

    [Fact]
    public void A_simple_TrueType_font_without_encoding_reads_by_its_program()
    {
        var program = pdf.Stream("", RawTrueType.With(('A', 1), ('\u00E5', 2)));
        Assert.Equal("A\u00E5", Says($"<< /Type /Font /Subtype /TrueType /BaseFont /Arial /FontDescriptor << /FontName /Arial /FontFile2 {program} 0 R >> >>", "(A\\345)"));
    }

    [Fact]
    public void Widths_are_listed_missing_or_those_of_the_standard_fonts()
    {
        Assert.Equal(5 + 2.5 + 3, Word("<< /Type /Font /Subtype /TrueType /BaseFont /X /Encoding /WinAnsiEncoding /FirstChar 65 /Widths [500 250] /FontDescriptor << /MissingWidth 300 >> >>", "(ABz)").Box.Width, 3);
        Assert.Equal(6.67 + 5.56 + 2.22, Word("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>", "(A\\344i)").Box.Width, 3);
        Assert.Equal(7.22 + 3.33, Word("<< /Type /Font /Subtype /Type1 /BaseFont /Times-Bold /Encoding /WinAnsiEncoding >>", "(A\\()").Box.Width, 3);
        Assert.Equal(18, Word("<< /Type /Font /Subtype /Type1 /BaseFont /Courier-Oblique >>", "(W.i)").Box.Width, 3);
    }

    [Fact]
    public void A_Type_3_font_has_units_of_its_own()
    {
        var font = "<< /Type /Font /Subtype /Type3 /FontBBox [0 0 10 10] /FontMatrix [.1 0 0 .1 0 0] /FirstChar 97 /LastChar 98 /Widths [5 10] /Encoding << /Differences [97 /aring /b] >> /CharProcs << >> >>";
        Assert.Equal(("\u00E5b", 15.0), (Word(font, "(ab)").Text, Math.Round(Word(font, "(ab)").Box.Width, 3)));
    }

    [Theory]
    [InlineData("FB01 FB02 FB00 FB03 FB04", "fiflffffiffl")]
    [InlineData("0061 00AD 0062", "ab")]
    [InlineData("0061 00AD", "a\u00AD")]
    [InlineData("0061 00A0 0062", "a b")]
    [InlineData("0061 030A", "\u00E5")]
    [InlineData("0061 200B FEFF 0062", "ab")]
    [InlineData("F0B7", "\u2022")]
    [InlineData("0061 2003 0062", "a b")]
    public void Characters_are_made_plain(string units, string text)
    {
        var codes = units.Split(' ').Select((u, i) => (Code: $"{i + 65:X2}", Unit: u)).ToList();
        var map = Map($"1 begincodespacerange <00> <FF> endcodespacerange {codes.Count} beginbfchar {string.Join(' ', codes.Select(c => $"<{c.Code}> <{c.Unit}>"))} endbfchar");
        Assert.Equal(text, Says($"<< /Type /Font /Subtype /Type1 /BaseFont /Courier /ToUnicode {map} 0 R >>", $"<{string.Concat(codes.Select(c => c.Code))}>"));
    }

    [Theory]
    [InlineData("/BaseFont /ABCDEF+Calibri-BoldItalic", "Calibri-BoldItalic", true, true)]
    [InlineData("/BaseFont /Calibri", "Calibri", false, false)]
    [InlineData("/BaseFont /Arial /FontDescriptor << /Flags 262144 >>", "Arial", true, false)]
    [InlineData("/BaseFont /Arial /FontDescriptor << /FontWeight 700 /ItalicAngle -12 >>", "Arial", true, true)]
    [InlineData("/FontDescriptor << /FontName /SegoeUI-Semibold >>", "SegoeUI-Semibold", true, false)]
    public void Weight_and_slope_are_told(string entries, string name, bool bold, bool italic)
    {
        var word = Word($"<< /Type /Font /Subtype /TrueType /Encoding /WinAnsiEncoding {entries} >>", "(x)");
        Assert.Equal((name, bold, italic), (word.Font, word.IsBold, word.IsItalic));
    }

    private int Map(string sections) => pdf.Stream("", $"/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def {sections} endcmap end end");

    private PdfWord Word(string font, string shown) => Assert.Single(Show(font, shown).Words);

    private string Says(string font, string shown) => Show(font, shown).Says();

    private PdfPage Show(string font, string shown)
    {
        var page = pdf.Page($"BT /F 10 Tf 100 700 Td {shown} Tj ET", $"/Font << /F {pdf.Add(font)} 0 R >>");
        pdf.Set(2, $"<< /Type /Pages /Count 1 /Kids [{page} 0 R] >>");
        return pdf.Open().ReadPage(1);
    }
}
