using Tryggve.Pdf;
using Tryggve.Pdf.Structure;

namespace Tryggve.Tests.Pdf;

/// <summary>12.3.2, 12.3.3 and 14.3.3: where the outline leads, and what the document calls itself.</summary>
public sealed class Bookmarks_and_information
{
    private readonly RawPdf pdf = new();
    private readonly int first;
    private readonly int second;

    public Bookmarks_and_information() => (first, second) = (pdf.Page(""), pdf.Page("", entries: "/CropBox [0 100 600 800]"));

    [Theory]
    [InlineData("/Dest [P /XYZ 0 600 0]", 2, 200.0)]
    [InlineData("/Dest [P /XYZ null null null]", 2, null)]
    [InlineData("/Dest [P /Fit]", 2, null)]
    [InlineData("/Dest [P /FitH 600]", 2, 200.0)]
    [InlineData("/A << /S /GoTo /D [P /XYZ 0 600 0] >>", 2, 200.0)]
    [InlineData("/A << /S /GoTo /D (named) >>", 2, 300.0)]
    [InlineData("/Dest (named)", 2, 300.0)]
    [InlineData("/Dest (deep)", 2, null)]
    [InlineData("/Dest /old", 2, 400.0)]
    [InlineData("/Dest /loop", null, null)]
    [InlineData("/Dest (missing)", null, null)]
    [InlineData("/Dest [1 /Fit]", 2, null)]
    [InlineData("/Dest [99 0 R /Fit]", null, null)]
    [InlineData("/A << /S /URI /URI (x) >>", null, null)]
    [InlineData("", null, null)]
    public void Lead_to_a_page_and_a_place_on_it(string entries, int? page, double? top)
    {
        var leaf = pdf.Add($"<< /Limits [(deep) (deep)] /Names [(deep) [{second} 0 R /Fit]] >>");
        var names = pdf.Add($"<< /Kids [<< /Limits [(named) (named)] /Names [(named) << /D [{second} 0 R /XYZ 0 500 0] >>] >> {leaf} 0 R] >>");
        pdf.Catalog = $"/Names << /Dests {names} 0 R >> /Dests << /old [{second} 0 R /XYZ 0 400 0] /loop /loop >>";
        var item = pdf.Add($"<< /Title (Del) {entries.Replace("P", $"{second} 0 R", StringComparison.Ordinal)} >>");
        Outline(item);
        Assert.Equal(new PdfBookmark("Del", 1, page, top), Assert.Single(pdf.Open().Bookmarks));
    }

    [Fact]
    public void Stand_in_reading_order_with_their_level()
    {
        var (a, b, c) = (pdf.Add(""), pdf.Add(""), pdf.Add("<< /Title (C) >>"));
        pdf.Set(a, $"<< /Title (A) /First {b} 0 R /Last {b} 0 R /Next {c} 0 R >>");
        pdf.Set(b, "<< /Title ( B ) >>");
        Outline(a);
        Assert.Equal(["1 A", "2 B", "1 C"], pdf.Open().Bookmarks.Select(m => $"{m.Level} {m.Title}"));
    }

    [Fact]
    public void That_follow_themselves_are_read_once()
    {
        var (a, b) = (pdf.Add(""), pdf.Add(""));
        pdf.Set(a, $"<< /Title (A) /Next {b} 0 R /First {a} 0 R >>");
        pdf.Set(b, $"<< /Title (B) /Next {a} 0 R /First {b} 0 R >>");
        Outline(a);
        Assert.Equal(["A", "B"], pdf.Open().Bookmarks.Select(m => m.Title));
    }

    [Theory]
    [InlineData("(\\344ndrad)", "\u00E4ndrad")]
    [InlineData("<FEFF00E5D83DDE00>", "\u00E5\U0001F600")]
    [InlineData("<FFFEE500>", "\u00E5")]
    [InlineData("<EFBBBFC3A5>", "\u00E5")]
    [InlineData("(\\200\\205\\240\\030)", "\u2022\u2013\u20AC\u02D8")]
    [InlineData("12", "")]
    [InlineData("null", "")]
    public void Are_text_in_any_of_the_encodings(string written, string title)
    {
        pdf.Trailer = $"/Info << /Title {written} >>";
        Assert.Equal(title, pdf.Open().Information.Title);
    }

    [Fact]
    public void Information_is_empty_where_there_is_none() => Assert.Equal(new PdfInformation("", "", "", "", "", ""), pdf.Open().Information);

    [Fact]
    public void A_title_may_stand_on_a_page_that_is_turned()
    {
        var turned = pdf.Page("", entries: "/Rotate 180");
        Outline(pdf.Add($"<< /Title (A) /Dest [{turned} 0 R /XYZ 10 600 0] >>"));
        Assert.Equal((3, 600.0), (pdf.Open().Bookmarks[0].Page, pdf.Open().Bookmarks[0].Top));
        Assert.NotEqual(first, second);
    }

    private void Outline(int item) => pdf.Catalog += $" /Outlines << /Type /Outlines /First {item} 0 R /Last {item} 0 R >>";
}
