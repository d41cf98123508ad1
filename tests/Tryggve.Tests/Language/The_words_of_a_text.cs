using Tryggve.Language;

namespace Tryggve.Tests.Language;

public sealed class The_words_of_a_text
{
    [Theory]
    [InlineData("Gröna lyktor, på Ängen!", "gröna lyktor på ängen")]
    [InlineData("Skicka e-post till T1-gruppen", "skicka epost e post till t1gruppen t1 gruppen")]
    [InlineData("brotts- och trygghetsarbete - vår/höst", "brotts och trygghetsarbete vår höst")]
    [InlineData("2 ggr 2026, kl. 18:30", "2 ggr 2026 kl 18 30")]
    [InlineData("tr\u00ADygg", "trygg")]
    [InlineData("A\u030Angholm", "ångholm")]
    [InlineData(" \t😀\0*\"-- ", "")]
    public void Are_its_letters_and_digits(string text, string words) => Assert.Equal(words, string.Join(' ', SwedishWords.Of(text).Select(w => w.Text)));

    [Fact]
    public void Say_where_they_stand()
    {
        const string text = "Ring upp: nattvandrings-appen, A\u030Ake.";
        var words = SwedishWords.Of(text).ToList();
        Assert.Equal(["Ring", "upp", "nattvandrings-appen", "nattvandrings", "appen", "A\u030Ake"], words.Select(w => text[w.Start..w.End]));
        Assert.Equal([false, false, false, true, true, false], words.Select(w => w.IsPart));
    }

    [Fact]
    public void Lie_within_any_text_and_in_order()
    {
        var random = new Random(5);
        const string letters = "aåÄ0-\u2010\u00AD\u030A \uD83D\uDE00\u0000İ.";
        for (var i = 0; i < 2_000; i++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(30)).Select(_ => letters[random.Next(letters.Length)])]);
            var whole = SwedishWords.Of(text).Where(w => !w.IsPart).ToList();
            Assert.All(SwedishWords.Of(text), w => Assert.True(w.Start >= 0 && w.Length > 0 && w.End <= text.Length && w.Text.Length > 0, text));
            Assert.All(whole.Zip(whole.Skip(1)), pair => Assert.True(pair.First.End <= pair.Second.Start, text));
        }
    }
}
