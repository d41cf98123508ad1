using Tryggve.Pdf;

namespace Tryggve.Tests.Pdf;

/// <summary>7.7.3: pages in order, with what they inherit, however the tree is bent.</summary>
public sealed class A_tree_of_pages
{
    [Fact]
    public void Is_read_in_order_through_its_branches()
    {
        var pdf = new RawPdf();
        var (a, b, c) = (pdf.Page(Said("a")), pdf.Page(Said("b")), pdf.Page(Said("c")));
        var inner = pdf.Add($"<< /Type /Pages /Kids [{b} 0 R] /Count 1 >>");
        pdf.Set(2, $"<< /Type /Pages /Kids [{a} 0 R {inner} 0 R {c} 0 R] /Count 3 >>");
        Assert.Equal(["a", "b", "c"], Pages(pdf));
    }

    [Fact]
    public void Hands_down_resources_box_and_rotation()
    {
        var pdf = new RawPdf { Tree = "/Resources << /Font << /F 3 0 R >> >> /MediaBox [0 0 400 300] /Rotate 90 /CropBox [0 0 400 200]" };
        var page = pdf.Add($"<< /Type /Page /Parent 2 0 R /Contents {pdf.Stream("", Said("arv"))} 0 R >>");
        pdf.Set(2, $"<< /Type /Pages /Kids [{page} 0 R] /Count 1 {pdf.Tree} >>");
        var read = pdf.Open().ReadPage(1);
        Assert.Equal(("arv", 200, 400), (read.Says(), read.Width, read.Height));
    }

    [Fact]
    public void Lets_a_page_say_otherwise()
    {
        var pdf = new RawPdf { Tree = "/MediaBox [0 0 400 300] /Rotate 90" };
        pdf.Page(Said("eget"), entries: "/MediaBox [0 0 100 200] /Rotate 0");
        Assert.Equal((100, 200), (pdf.Open().ReadPage(1).Width, pdf.Open().ReadPage(1).Height));
    }

    [Fact]
    public void That_leads_back_to_itself_is_walked_once()
    {
        var pdf = new RawPdf();
        var page = pdf.Page(Said("en"));
        var inner = pdf.Add($"<< /Type /Pages /Kids [2 0 R {page} 0 R] /Count 2 >>");
        pdf.Set(2, $"<< /Type /Pages /Kids [{inner} 0 R {page} 0 R] /Count 4 >>");
        Assert.Equal(["en"], Pages(pdf));
    }

    [Fact]
    public void Is_read_where_nodes_do_not_say_what_they_are()
    {
        var pdf = new RawPdf();
        var page = pdf.Add($"<< /MediaBox [0 0 600 800] /Contents {pdf.Stream("", Said("utan"))} 0 R /Resources << /Font << /F 3 0 R >> >> >>");
        pdf.Set(2, $"<< /Kids [{page} 0 R] >>");
        Assert.Equal(["utan"], Pages(pdf));
    }

    [Fact]
    public void Skips_kids_that_are_nothing()
    {
        var pdf = new RawPdf();
        var page = pdf.Page(Said("kvar"));
        pdf.Set(2, $"<< /Type /Pages /Kids [null 99 0 R 7 (x) {page} 0 R] /Count 5 >>");
        Assert.Equal(["kvar"], Pages(pdf));
    }

    [Fact]
    public void Without_leaves_gives_what_calls_itself_a_page()
    {
        var pdf = new RawPdf();
        pdf.Page(Said("l\u00F6s"));
        pdf.Set(2, "<< /Type /Pages /Kids [] /Count 0 >>");
        Assert.Equal(["l\u00F6s"], Pages(pdf));
    }

    [Fact]
    public void Without_any_page_cannot_be_opened() => Assert.Equal(PdfFault.Damaged, Assert.Throws<PdfException>(() => new RawPdf().Open()).Fault);

    [Fact]
    public void Ends_at_so_many_pages()
    {
        var pdf = new RawPdf();
        for (var i = 0; i < 7; i++) pdf.Page(Said("x"));
        var document = pdf.Open(new PdfLimits { Pages = 5 });
        Assert.Equal(5, document.PageCount);
        Assert.Contains("too-many-pages", document.Codes());
    }

    [Fact]
    public void Ends_at_so_great_a_depth()
    {
        var pdf = new RawPdf();
        var page = pdf.Page(Said("djupt"));
        for (var i = 0; i < 100; i++) page = pdf.Add($"<< /Type /Pages /Kids [{page} 0 R] /Count 1 >>");
        pdf.Set(2, $"<< /Type /Pages /Kids [{page} 0 R] /Count 1 >>");
        var document = pdf.Open();
        // The tree is cut off above its leaves; the page calls itself one all the same.
        Assert.Equal("djupt", document.Says());
        Assert.Contains("too-deep", document.Codes());
    }

    [Fact]
    public void Several_content_streams_of_a_page_are_one()
    {
        var pdf = new RawPdf();
        var (one, none, two) = (pdf.Stream("", "BT /F 10 Tf 9 9 Td (delad ) Tj"), pdf.Add("null"), pdf.Stream("", "(rad) Tj ET"));
        var page = pdf.Page("");
        pdf.Set(page, $"<< /Type /Page /MediaBox [0 0 600 800] /Contents [{one} 0 R {none} 0 R 99 0 R {two} 0 R] /Resources << /Font << /F 3 0 R >> >> >>");
        Assert.Equal("delad rad", pdf.Open().Says());
    }

    [Theory]
    [InlineData("/MediaBox [10 20 310 420]", 300, 400)]
    [InlineData("/MediaBox [310 420 10 20]", 300, 400)]
    [InlineData("/MediaBox [0 0 300 400] /CropBox [10 10 9999 110]", 290, 100)]
    [InlineData("/MediaBox [0 0 300 400] /CropBox [900 900 950 950]", 300, 400)]
    [InlineData("/MediaBox [0 0 300 400] /Rotate 450", 400, 300)]
    [InlineData("/MediaBox [0 0 300 400] /Rotate -90", 400, 300)]
    [InlineData("/MediaBox [0 0 300 400] /UserUnit 2", 600, 800)]
    [InlineData("/MediaBox [0 0 0 0]", 595.28, 841.89)]
    [InlineData("/MediaBox (none)", 595.28, 841.89)]
    public void A_page_is_as_large_as_it_is_seen(string entries, double width, double height)
    {
        var page = Shown.Page("", entries: entries);
        Assert.Equal((width, height), (Math.Round(page.Width, 2), Math.Round(page.Height, 2)));
    }

    private static string Said(string word) => $"BT /F 10 Tf 9 9 Td ({word}) Tj ET";

    private static IEnumerable<string> Pages(RawPdf pdf)
    {
        var document = pdf.Open();
        return Enumerable.Range(1, document.PageCount).Select(document.Says);
    }
}
