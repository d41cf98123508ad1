using Tryggve.Storage.Searching;

namespace Tryggve.Tests.Storage.Searching;

public sealed class What_is_searched_for : IDisposable
{
    private readonly TemporaryDatabase kept = new();

    [Theory]
    [InlineData("trygghetsvandringarna", "Gå en trygghetsvandring i parken")]
    [InlineData("parker", "Gå en trygghetsvandring i parken")]
    [InlineData("vandring", "Gå en trygghetsvandring i parken")]
    [InlineData("skola", "Måla skolgården")]
    [InlineData("SKOLGÅRD", "Måla skolgården")]
    [InlineData("gård", "Måla skolgården")]
    [InlineData("torget", "Sälj våfflor på varje torg")]
    [InlineData("torg", "Sälj våfflor på varje torg")]
    [InlineData("epost", "Svara på e-post inom en dag")]
    [InlineData("e-post", "Svara på e-post inom en dag")]
    [InlineData("\"varje torg\"", "Sälj våfflor på varje torg")]
    [InlineData("torg våffla sälj", "Sälj våfflor på varje torg")]
    [InlineData("på -torg -planen", "Svara på e-post inom en dag")]
    public async Task Is_found_in_other_forms(string text, string found)
    {
        await Keep();
        Assert.Equal([found], await kept.Found(text));
    }

    [Theory]
    [InlineData("vafflor")]
    [InlineData("\"torg varje\"")]
    [InlineData("torg skolgård")]
    [InlineData("skolgarden")]
    [InlineData("-torg")]
    public async Task Is_not_found_when_it_is_another_word(string text)
    {
        await Keep();
        Assert.Empty(await kept.Found(text));
    }

    [Fact]
    public async Task Is_found_first_where_it_stands_as_it_is()
    {
        await kept.Keep("Rusta parkeringen", "Rusta stadsparken", "Rusta parken");
        Assert.Equal("Rusta parken", (await kept.Found("parken"))[0]);
        Assert.Equal(3, (await kept.Found("parken")).Count);
    }

    [Fact]
    public async Task Can_be_narrowed_to_a_kind_of_text()
    {
        await Keep();
        Assert.Equal(4, (await kept.Search("båthuset", field: SearchField.Chain)).Count);
        Assert.Equal(0, (await kept.Search("båthuset", field: SearchField.Measure)).Count);
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("\"\"\"")]
    [InlineData("*")]
    [InlineData("torg*")]
    [InlineData("AND OR NOT NEAR(")]
    [InlineData("measure : torg")]
    [InlineData("{measure goals} : (torg)")]
    [InlineData("torg) OR (x")]
    [InlineData("^torg")]
    [InlineData("'; DROP TABLE search; --")]
    [InlineData("-")]
    [InlineData("--torg")]
    [InlineData("-\"")]
    [InlineData("”torg” “varje torg„ «")]
    [InlineData("\0\u0001\u001f\u007f")]
    [InlineData("😀 👩‍👩‍👧 \uD83D")]
    [InlineData("İ ẞ ﬁ Å\u030A 零 ½ ²")]
    [InlineData("%_[]\\")]
    public async Task May_be_anything(string text)
    {
        await Keep();
        var page = await kept.Search(text);
        Assert.All(page.Hits, hit => SearchSnippet.Of(hit, new SearchQuestion(SearchWords.Read(text))));
    }

    [Fact]
    public async Task May_be_very_long()
    {
        await Keep();
        foreach (var text in new[] { new string('x', 10_000), string.Concat(Enumerable.Repeat("torg ", 2_000)), string.Concat(Enumerable.Repeat("\"a b\" -", 1_500)), string.Concat(Enumerable.Repeat("a-", 5_000)) })
        {
            var words = SearchWords.Read(text);
            Assert.True(words.IsCut);
            Assert.True(words.Terms.Count <= SearchWords.MostTerms);
            await kept.Search(text);
        }
    }

    [Fact]
    public async Task May_be_any_random_signs()
    {
        await Keep();
        var random = new Random(9);
        const string signs = "aåtorg -\"”*:(){}^+'\\\0\uD83D\uDE00\u00AD\u030AANDORNOT,.";
        for (var i = 0; i < 300; i++) await kept.Search(new string([.. Enumerable.Range(0, random.Next(25)).Select(_ => signs[random.Next(signs.Length)])]));
    }

    [Fact]
    public async Task Is_marked_where_it_stands()
    {
        await kept.Keep($"{string.Join(' ', Enumerable.Repeat("Vi pratar om annat", 40))} och går trygghetsvandringar i parkerna {string.Join(' ', Enumerable.Repeat("och sedan om annat", 40))}");
        var question = new SearchQuestion(SearchWords.Read("vandring park"));
        var snippet = SearchSnippet.Of((await kept.Search("vandring park")).Hits[0], question).Single();
        Assert.Equal(["trygghetsvandringar", "parkerna"], snippet.Runs.Where(r => r.IsFound).Select(r => r.Text));
        Assert.InRange(snippet.Runs.Sum(r => r.Text.Length), 100, 300);
    }

    private async Task Keep() => await kept.Keep("Gå en trygghetsvandring i parken", "Måla skolgården", "Sälj våfflor på varje torg", "Svara på e-post inom en dag");

    public void Dispose() => kept.Dispose();
}
