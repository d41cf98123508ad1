using Tryggve.Pdf;

namespace Tryggve.Tests.Pdf;

/// <summary>8.3, 8.10 and 9.4: where words stand, through the text matrix, forms, the page's rotation and its crop box. Courier of 10 points: six points a letter.</summary>
public sealed class A_page_as_it_is_seen
{
    [Fact]
    public void Counts_from_its_upper_left_corner()
    {
        var word = Word(Shown.Text("(abc) Tj"));
        Assert.Equal((100, 118, 100.0, 10.0, 0), (word.Box.Left, word.Box.Right, word.Baseline, word.Size, word.Angle));
        Assert.True(word.Box.Top is > 90 and < 95 && word.Box.Bottom is > 101 and < 104);
    }

    [Theory]
    [InlineData("/Rotate 90", 90, 700, 100)]
    [InlineData("/Rotate 180", 180, 500, 700)]
    [InlineData("/Rotate 270", 270, 100, 500)]
    [InlineData("/CropBox [50 0 600 720]", 0, 50, 20)]
    [InlineData("/CropBox [50 0 600 720] /Rotate 90", 90, 700, 50)]
    [InlineData("/MediaBox [-100 -100 500 700]", 0, 200, 0)]
    [InlineData("/UserUnit 2", 0, 200, 200)]
    public void Is_turned_and_cropped(string entries, int angle, double x, double y)
    {
        var word = Word(Shown.Page("BT /F 10 Tf 100 700 Td (abc) Tj ET", entries: entries));
        Assert.Equal(angle, word.Angle);
        // The corner where the first letter begins, on its baseline.
        var (atX, atY) = angle switch { 90 => (word.Baseline, word.Box.Top), 180 => (word.Box.Right, word.Baseline), 270 => (word.Baseline, word.Box.Bottom), _ => (word.Box.Left, word.Baseline) };
        Assert.Equal((x, y), angle is 90 or 270 ? (x, Math.Round(atY, 3)) : (Math.Round(atX, 3), Math.Round(atY, 3)));
        Assert.True(angle is 90 or 270 ? Math.Round(word.Box.Height, 3) == 18 && word.Box.Left <= x && word.Box.Right >= x : word.Box.Width is > 17.9 and < 36.1);
    }

    [Theory]
    [InlineData("1 0 0 1 100 700", 0, 100, 10)]
    [InlineData("0 1 -1 0 100 700", 270, 100, 10)]
    [InlineData("0 -1 1 0 100 700", 90, 100, 10)]
    [InlineData("-1 0 0 -1 100 700", 180, 82, 10)]
    [InlineData("2 0 0 2 100 700", 0, 100, 20)]
    [InlineData("1 0.02 -0.02 1 100 700", 0, 100, 10)]
    public void Shows_text_in_the_direction_of_its_matrix(string matrix, int angle, double left, double size)
    {
        var word = Word(Shown.Page($"BT /F 10 Tf {matrix} Tm (abc) Tj ET"));
        Assert.Equal((angle, size), (word.Angle, Math.Round(word.Size, 1)));
        Assert.InRange(word.Box.Left, left - 9, left + 0.5);
    }

    [Fact]
    public void Sets_lines_apart_by_each_operator_that_can() =>
        Assert.Equal([100, 112, 124, 139, 154, 169], Shown.Text("12 TL (a) Tj T* (b) Tj (c) ' 0 -15 TD (d) Tj T* (e) Tj 1 0 (f) \"").Words.Select(w => w.Baseline));

    [Theory]
    [InlineData("200 Tz (abc) Tj", 100, 136, 100)]
    [InlineData("2 Tc (abc) Tj", 100, 124, 100)]
    [InlineData("3 Ts (abc) Tj", 100, 118, 97)]
    [InlineData("[(ab) -100 (c)] TJ", 100, 119, 100)]
    [InlineData("[(ab) 100 (c)] TJ", 100, 117, 100)]
    [InlineData("50 Tz [(ab) 100 (c)] TJ", 100, 108.5, 100)]
    public void Sets_letters_by_scaling_spacing_rise_and_kerning(string operators, double left, double right, double baseline)
    {
        var word = Word(Shown.Text(operators));
        Assert.Equal((left, baseline), (Math.Round(word.Box.Left, 3), Math.Round(word.Baseline, 3)));
        // Spacing after the last letter belongs to the word or not: both are read so.
        Assert.InRange(word.Box.Right, right - 2, right + 0.001);
    }

    [Fact]
    public void Widens_only_the_space_that_is_one_byte() => Assert.Equal(["a 100", "b 122"], Shown.Text("10 Tw (a b) Tj").Words.Select(w => $"{w.Text} {w.Box.Left:0}"));

    [Fact]
    public void Draws_forms_through_their_matrix_with_resources_of_their_own()
    {
        var pdf = new RawPdf();
        var form = pdf.Stream("/Type /XObject /Subtype /Form /BBox [0 0 400 400] /Matrix [1 0 0 1 50 60] /Resources << /Font << /G 3 0 R >> >>", "BT /G 10 Tf 10 20 Td (inne) Tj ET");
        pdf.Page("q 2 0 0 2 0 0 cm /X Do Q BT /F 10 Tf 9 9 Td (ute) Tj ET", $"/Font << /F 3 0 R >> /XObject << /X {form} 0 R >>");
        var words = pdf.Open().ReadPage(1).Words;
        Assert.Equal(["inne 120 640 20", "ute 9 791 10"], words.Select(w => $"{w.Text} {w.Box.Left:0} {w.Baseline:0} {w.Size:0}"));
    }

    [Fact]
    public void Gives_a_form_without_resources_those_of_the_page()
    {
        var pdf = new RawPdf();
        var form = pdf.Stream("/Type /XObject /Subtype /Form /BBox [0 0 400 400]", "BT /F 10 Tf 10 20 Td (l\u00E5nat) Tj ET");
        pdf.Page("/X Do", $"/Font << /F 3 0 R >> /XObject << /X {form} 0 R >>");
        Assert.Equal("l\u00E5nat", pdf.Open().Says());
    }

    [Fact]
    public void Draws_a_form_that_draws_itself_once()
    {
        var pdf = new RawPdf();
        var form = pdf.Stream("/Type /XObject /Subtype /Form /BBox [0 0 400 400] /Resources << /Font << /F 3 0 R >> /XObject << /X 4 0 R >> >>", "BT /F 10 Tf 10 20 Td (en) Tj ET /X Do");
        pdf.Page("/X Do", $"/XObject << /X {form} 0 R >>");
        Assert.Equal("en", pdf.Open().Says());
    }

    [Fact]
    public void Knows_where_images_stand()
    {
        var pdf = new RawPdf();
        var image = pdf.Stream("/Type /XObject /Subtype /Image /Width 1 /Height 1", "x");
        pdf.Page("q 100 0 0 50 20 700 cm /I Do Q BT /F 10 Tf 9 9 Td (kvar) Tj ET", $"/Font << /F 3 0 R >> /XObject << /I {image} 0 R >>");
        var page = pdf.Open().ReadPage(1);
        Assert.Equal([20, 50, 120, 100], Assert.Single(page.Images).Sides());
        Assert.Equal("kvar", page.Says());
    }

    [Fact]
    public void Marks_words_with_the_clip_in_force()
    {
        var page = Shown.Page("q 90 690 15 30 re W n BT /F 10 Tf 100 700 Td (halv) Tj ET Q BT /F 10 Tf 100 600 Td (hel) Tj ET");
        Assert.Equal([90, 80, 105, 110], page.Words[0].Clip!.Value.Sides());
        Assert.Null(page.Words[1].Clip);
    }

    [Theory]
    [InlineData("/Artifact BMC (x) Tj EMC", true, null)]
    [InlineData("/Artifact << /Type /Pagination >> BDC (x) Tj EMC", true, null)]
    [InlineData("/P << /MCID 7 >> BDC (x) Tj EMC", false, 7)]
    [InlineData("/P << /MCID 7 >> BDC /Span << /Lang (sv) >> BDC (x) Tj EMC EMC", false, 7)]
    [InlineData("/P << /MCID 7 >> BDC EMC (x) Tj", false, null)]
    [InlineData("EMC EMC /P << /MCID 7 >> BDC (x) Tj", false, 7)]
    [InlineData("/P /Named BDC (x) Tj EMC", false, 8)]
    public void Knows_the_marked_content_around_a_word(string operators, bool artifact, int? identifier)
    {
        var word = Word(Shown.Page($"BT /F 10 Tf 100 700 Td {operators} ET", "/Font << /F 3 0 R >> /Properties << /Named << /MCID 8 >> >>"));
        Assert.Equal((artifact, identifier), (word.IsArtifact, word.MarkedContent));
    }

    [Theory]
    [InlineData("3 Tr (x) Tj", true)]
    [InlineData("3 Tr q 0 Tr Q (x) Tj", true)]
    [InlineData("q 3 Tr Q (x) Tj", false)]
    [InlineData("1 Tr (x) Tj", false)]
    public void Knows_text_that_is_not_painted(string operators, bool invisible) => Assert.Equal(invisible, Word(Shown.Text(operators)).IsInvisible);

    [Fact]
    public void Skips_an_inline_image_whatever_its_bytes()
    {
        var image = "BI /W 4 /H 4 /BPC 8 /CS /G ID \u0001 EI\u0002(Tj) EI Q\u0003\u00FF\u0001\u0002\u0003\u0004\u0005 EI";
        Assert.Equal("f\u00F6re|efter", Shown.Page($"BT /F 10 Tf 9 99 Td (f\u00F6re) Tj ET {image} BT /F 10 Tf 9 9 Td (efter) Tj ET").Says());
    }

    [Fact]
    public void Goes_on_after_operators_that_make_no_sense() =>
        Assert.Equal("kvar", Shown.Page("Q Q EMC ET (a) Td /Q gs [1 2 cm 3 re foo ] d0 /Missing Do /F Tf 1 0 0 cm BT /F 10 Tf 1 0 0 1 9 9 Tm (kvar) Tj ET q q q").Says());

    private static PdfWord Word(PdfPage page) => Assert.Single(page.Words);
}
