using Tryggve.Pdf;

namespace Tryggve.Tests.Pdf;

/// <summary>Files that try to keep the reader busy or to bring it down: they are read as far as the limits go, and a notice says so.</summary>
public sealed class A_page_meant_to_harm
{
    private static IEnumerable<string> Notices(PdfDocument document)
    {
        document.ReadPage(1);
        return document.Notices.Select(n => n.Code);
    }

    [Fact]
    public void Ends_when_a_destination_is_a_name_that_leads_to_itself()
    {
        var document = new OnePage("", "", "/Dests << /a 7 0 R >> /Outlines 8 0 R").With("null").With("/a").With("<< /First 9 0 R >>").With("<< /Title (x) /Dest /a /Next 9 0 R >>").Open();
        Assert.Null(Assert.Single(document.Bookmarks).Page);
    }

    [Fact]
    public void Reads_on_where_a_glyph_has_an_empty_name()
    {
        var page = new OnePage("BT /F 10 Tf 50 700 Td (ab) Tj ET", "/Font << /F 6 0 R >>").With("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding << /BaseEncoding /WinAnsiEncoding /Differences [97 / ] >> >>").Read();
        Assert.Equal("b", Assert.Single(page.Words).Text);
    }

    [Fact]
    public void Ends_when_forms_draw_each_other()
    {
        var page = new OnePage("/A Do", "/XObject << /A 6 0 R >>").WithStream("/Subtype /Form /BBox [0 0 600 800] /Resources << /XObject << /A 6 0 R >> /Font << /H 5 0 R >> >>", "BT /H 10 Tf 50 700 Td (en) Tj ET /A Do").Read();
        Assert.Equal("en", Assert.Single(page.Words).Text);
    }

    [Fact]
    public void Ends_when_the_time_is_up()
    {
        var document = new OnePage("BT /H 10 Tf 50 700 Td (sent) Tj ET").Open(new PdfLimits { Time = TimeSpan.Zero });
        Assert.Contains("out-of-time", Notices(document));
    }

    [Fact]
    public void Ends_when_the_characters_of_a_font_are_named_over_and_over()
    {
        // 64 tables that are one and the same, of 4,000 runs that each span all characters.
        const int runs = 4_000;
        byte[] segments = [.. Words(4, 0, 0, 2 * runs, 0, 0, 0), .. Words([.. Enumerable.Repeat(0xFFFE, runs)]), 0, 0, .. new byte[2 * runs], .. Words([.. Enumerable.Repeat(1, runs)]), .. new byte[2 * runs]];
        byte[] cmap = [.. Words(0, 64), .. Enumerable.Repeat(Words(3, 1, 0, 4 + 8 * 64), 64).SelectMany(b => b), .. segments];
        byte[] program = [0, 1, 0, 0, .. Words(1, 0, 0, 0), .. "cmap"u8, .. Words(0, 0, 0, 28, cmap.Length >> 16, cmap.Length & 0xFFFF), .. cmap];
        var page = new OnePage("BT /X 10 Tf 50 700 Td <0042> Tj ET", "/Font << /X 6 0 R >>").With("<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H /DescendantFonts [7 0 R] >>")
            .With("<< /Type /Font /Subtype /CIDFontType2 /FontDescriptor 8 0 R >>").With("<< /FontFile2 9 0 R >>").WithStream("", program).Read();
        Assert.Equal("A", Assert.Single(page.Words).Text);

        static byte[] Words(params int[] values) => [.. values.SelectMany(v => new[] { (byte)(v >> 8), (byte)v })];
    }

    [Fact]
    public void Ends_at_so_many_operators() =>
        Assert.Contains("too-many-operators", Notices(new OnePage(string.Concat(Enumerable.Repeat("q Q ", 200))).Open(new PdfLimits { OperatorsPerPage = 100 })));

    [Fact]
    public void Ends_at_so_many_marks()
    {
        var limits = new PdfLimits { MarksPerPage = 10 };
        Assert.Contains("too-many-marks", Notices(new OnePage(string.Concat(Enumerable.Range(0, 50).Select(y => $"0 {y * 9} m 90 {y * 9} l S "))).Open(limits)));
        Assert.Contains("too-many-marks", Notices(new OnePage($"BT /H 10 Tf ({string.Concat(Enumerable.Repeat("ord ", 50))}) Tj ET").Open(limits)));
    }

    [Fact]
    public void Gives_no_word_without_end()
    {
        var page = new OnePage($"BT /H 1 Tf ({new string('x', 20_000)}) Tj ET").Read();
        Assert.All(page.Words, w => Assert.InRange(w.Text.Length, 1, 600));
        Assert.Equal(20_000, page.Words.Sum(w => w.Text.Length));
    }
}
