namespace Tryggve.Tests.Pdf;

/// <summary>What of a page's drawing is a rule, a shaded band, or not seen.</summary>
public sealed class Lines_and_bands_of_a_page
{
    [Fact]
    public void Are_strokes_sides_of_rectangles_and_thin_fills()
    {
        Assert.Single(new OnePage("50 700 m 300 700 l S").Read().Rules);
        Assert.Equal(4, new OnePage("50 600 200 50 re S").Read().Rules.Count);
        Assert.True(Assert.Single(new OnePage("50 600 m 250 600 l 249 601 l 51 601 l f").Read().Rules).IsHorizontal);
        Assert.Single(new OnePage("[3 2] 0 d 50 700 m 300 700 l S").Read().Rules);
    }

    [Fact]
    public void Are_cut_to_the_clip()
    {
        var rule = Assert.Single(new OnePage("100 0 50 800 re W n 50 700 m 300 700 l S").Read().Rules);
        Assert.Equal((100d, 150d), (rule.Box.Left, rule.Box.Right));
    }

    [Theory]
    [InlineData("1 g 1 G")]
    [InlineData("0 0 0 0 k 0 0 0 0 K")]
    public void Are_not_seen_when_white(string colour) => Assert.Empty(new OnePage($"{colour} 50 700 m 300 700 l S 50 600 200 1 re f").Read().Rules);

    [Theory]
    [InlineData("[/Separation /Black /DeviceGray 6 0 R]", "1", 0)]
    [InlineData("[/Separation /Black /DeviceGray 6 0 R]", "0.2", 0.8)]
    [InlineData("[/Indexed /DeviceRGB 1 <000000FFFFFF>]", "1", 1)]
    [InlineData("[/Indexed /DeviceRGB 1 <000000FFFFFF>]", "0", 0)]
    [InlineData("[/Lab << /WhitePoint [1 1 1] >>]", "90 0 0", 0.9)]
    public void Are_as_light_as_their_colour_space_says(string space, string colour, double lightness)
    {
        var page = new OnePage($"/S cs {colour} scn 50 500 200 50 re f", $"/ColorSpace << /S {space} >>").With("<< >>").Read();
        Assert.Equal(lightness, Assert.Single(page.Fills).Lightness, 3);
    }

    [Fact]
    public void Have_no_colour_under_a_pattern() => Assert.Empty(new OnePage("/Pattern cs /P1 scn 50 500 200 50 re f").Read().Fills);

    [Fact]
    public void Are_nothing_when_the_path_is_only_ended() => Assert.Empty(new OnePage("50 500 200 50 re n").Read().Fills);

    [Fact]
    public void Do_not_come_out_of_an_images_bytes()
    {
        var page = new OnePage("q 40 0 0 40 100 700 cm BI /W 2 /H 2 /CS /G /BPC 8 ID \u0001EI\u0002 EI Q 50 600 200 50 re f").Read();
        Assert.Single(page.Fills);
        Assert.Equal(100, Assert.Single(page.Images).Left, 3);
    }

    [Fact]
    public void Keep_their_place_when_a_form_restores_more_than_it_saved()
    {
        var page = new OnePage("q 1 0 0 1 100 0 cm /F Do 0 500 50 50 re f Q", "/XObject << /F 6 0 R >>").WithStream("/Subtype /Form /BBox [0 0 900 900]", "Q Q Q").Read();
        Assert.Equal(100, Assert.Single(page.Fills).Box.Left, 3);
    }
}
