namespace Tryggve.Tests.Pdf;

/// <summary>How glyphs become words: by what touches, and by the spaces that are shown.</summary>
public sealed class Words_of_painted_glyphs
{
    private static string Words(string shown) => new OnePage($"BT /H 10 Tf 50 700 Td {shown} ET").Words();

    [Fact]
    public void End_at_a_space_and_tell_of_it_at_a_lines_end_too() => Assert.Equal("en· rad· bruten", Words("(en rad ) Tj 0 -12 Td (bruten) Tj"));

    [Fact]
    public void End_at_a_space_that_does_not_break() => Assert.Equal("50· %", Words("(50\\240%) Tj"));

    [Fact]
    public void Go_on_through_kerning_and_through_blocks_that_touch() => Assert.Equal("fotboll", Words("[(fo) 30 (t)] TJ ET BT /H 10 Tf 60.85 700 Td (boll) Tj"));

    [Fact]
    public void End_at_a_gap_where_no_space_is_shown() => Assert.Equal("två ord", Words("[(tv\\345) -250 (ord)] TJ"));

    [Fact]
    public void End_at_a_narrow_gap_in_a_font_that_never_shows_a_space() => Assert.Equal("två ord", Words("[(tv\\345) -160 (ord)] TJ"));

    [Fact]
    public void Go_on_through_a_narrow_gap_in_a_font_that_shows_spaces() => Assert.Equal("a· samman", Words("[(a sam) -160 (man)] TJ"));

    [Fact]
    public void Hold_letters_that_are_set_apart_by_character_spacing() => Assert.Equal("SAMMAN· FATTNING", Words("4 Tc (SAMMAN FATTNING) Tj"));

    [Fact]
    public void Hold_letters_that_are_moved_apart_one_by_one() => Assert.Equal("SAMMAN· LAGD", Words("[(S) -300 (A) -300 (M) -300 (M) -300 (A) -300 (N) -300 ( ) -300 (L) -300 (A) -300 (G) -300 (D)] TJ"));

    [Fact]
    public void Are_kept_once_when_painted_twice_to_look_bold() => Assert.Equal("fet", Words("(fet) Tj 1 0 0 1 50.2 700 Tm (fet) Tj"));

    [Fact]
    public void Take_in_an_accent_that_is_painted_over_its_letter() => Assert.Equal("smörja", Words("[(sm) (\\250) 556 (orja)] TJ"));

    [Fact]
    public void Are_bold_when_filled_and_stroked_at_once()
    {
        var words = new OnePage("BT /H 10 Tf 50 700 Td (mager ) Tj 2 Tr (fet) Tj ET").Read().Words;
        Assert.Equal([false, true], words.Select(w => w.IsBold));
    }

    [Fact]
    public void Are_marked_when_nothing_is_painted_or_all_is_clipped_away()
    {
        var words = new OnePage("BT /H 10 Tf 3 Tr 50 700 Td (osynlig ) Tj 0 Tr (synlig ) Tj ET q 0 0 10 10 re W n BT /H 10 Tf 300 700 Td (klippt) Tj ET Q").Read().Words;
        Assert.Equal([true, false, false], words.Select(w => w.IsInvisible));
        Assert.True(words[2].Box.Intersection(words[2].Clip!.Value).Width < 0);
    }

    [Fact]
    public void Say_what_a_span_says_instead_of_its_glyphs() => Assert.Equal("skog-· stig", Words("/Span << /ActualText (skog-) >> BDC (xyz) Tj EMC ( stig) Tj"));

    [Fact]
    public void Stand_where_they_are_seen_on_a_turned_page()
    {
        var page = new OnePage("BT /H 10 Tf 0 1 -1 0 300 100 Tm (vriden) Tj ET") { Entries = "/Rotate 90" }.Read();
        var word = Assert.Single(page.Words);
        Assert.Equal((800d, 600d, 0), (page.Width, page.Height, word.Angle));
        Assert.Equal(100, word.Box.Left, 3);
        Assert.Equal(300, word.Baseline, 3);
    }
}
