using System.Text.Json;
using Tryggve.People;
using Tryggve.Plans.Editing;
using Tryggve.Storage;

namespace Tryggve.Tests.Pages.City;

public sealed class Measures_across_plans : IDisposable
{
    private readonly App app = new();

    [Fact]
    public async Task A_file_holds_what_the_list_shows()
    {
        var page = await app.Open("/atgarder?brist=utan-orsak&ordning=-tid");
        var shown = page.All(".across .what > a").Select(Answer.Words).ToList();
        using var json = JsonDocument.Parse(await app.Download("/atgarder/hamta/json?brist=utan-orsak&ordning=-tid"));
        Assert.NotEmpty(shown);
        Assert.Equal(shown, json.RootElement.EnumerateArray().Select(m => Words(m.GetProperty("name").GetString() is { Length: > 0 } name ? name : m.GetProperty("measure").GetString()!)));
        var csv = System.Text.Encoding.UTF8.GetString(await app.Download("/atgarder/hamta/csv?brist=utan-orsak&ordning=-tid"));
        Assert.Contains("utan orsak", csv, StringComparison.Ordinal);
        using var workbook = DocumentFormat.OpenXml.Packaging.SpreadsheetDocument.Open(new MemoryStream(await app.Download("/atgarder/hamta/xlsx?brist=utan-orsak")), false);
        Assert.Empty(new DocumentFormat.OpenXml.Validation.OpenXmlValidator().Validate(workbook));

        static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task The_order_is_changed_by_buttons_and_kept_in_the_address()
    {
        var page = await app.Open("/atgarder?ordning=tid");
        Assert.Equal("ascending", page.Find("th[aria-sort]").GetAttribute("aria-sort"));
        Assert.Equal("-tid", page.Find("th[aria-sort] button").GetAttribute("value"));
        Assert.All(page.All(".across thead button"), b => Assert.Equal("urval", b.GetAttribute("form")));
    }

    [Fact]
    public async Task A_view_is_named_kept_found_again_and_forgotten_and_is_ones_own()
    {
        var page = await app.Open("/atgarder?brist=utan-mal");
        var saved = await app.Send(page.Find("form[action$='handler=Save']"), new() { ["namn"] = "  Utan   mål " });
        Assert.Contains("sparat som ”Utan mål”", saved.Text, StringComparison.Ordinal);
        Assert.Equal("/atgarder?brist=utan-mal", saved.Find(".saved-views .links a").GetAttribute("href"));
        Assert.Empty((await (await app.As("Anna Ek")).Open("/atgarder")).All(".saved-views .links a"));

        var empty = await app.Send(page.Find("form[action$='handler=Save']"), new() { ["namn"] = " " });
        Assert.Equal(400, empty.Status);
        Assert.Contains("Skriv vad urvalet ska heta", empty.Text, StringComparison.Ordinal);
        Assert.Empty((await app.Send(saved.Find("form[action$='handler=Forget']"))).All(".saved-views .links a"));
    }

    [Fact]
    public async Task Many_measures_are_changed_at_once_after_a_look()
    {
        var page = await app.Open("/atgarder?stadsdel=hamnstaden&omrade=platser");
        var chosen = page.All("input[name=atgard]").Select(i => i.GetAttribute("value")!).Take(3).ToList();
        var choice = await Choose(app.Post, page, chosen);
        Assert.Contains("3 åtgärder i 1 plan", choice.Text, StringComparison.Ordinal);
        var look = await app.Send(choice.Find("form[action$='handler=Look']"), new() { ["falt"] = "Places", ["varde-Places"] = "Kajen" });
        Assert.Contains("3 av 3 åtgärder ändras", look.Text, StringComparison.Ordinal);
        Assert.DoesNotContain((await app.Plan("Hamnstaden")).Content.Measures, m => m.Places.Contains("Kajen"));

        var done = await app.Send(look.Find("form[action$='handler=Do']"));
        Assert.True(done.Text.Contains("3 åtgärder är ändrade", StringComparison.Ordinal), done.Status + done.Address + done.Text);
        Assert.Contains("3 åtgärder är ändrade i 1 plan", done.Text, StringComparison.Ordinal);
        Assert.Equal(chosen.Order(), (await app.Plan("Hamnstaden")).Content.Measures.Where(m => m.Places.Contains("Kajen")).Select(m => m.Id.ToString()).Order());
    }

    [Theory]
    [InlineData("Kind", "hittepå", "Välj punktinsats eller linjearbete")]
    [InlineData("Units", "finns-inte", "enheten hör inte till stadsdelen")]
    [InlineData("Units", "norra-alvsunds-stadsdelsforvaltning/social-omsorg", "enheten hör inte till stadsdelen")]
    [InlineData("Who", "", "Fyll i vem")]
    [InlineData("Area", "x", "Välj vad som ska ändras")]
    public async Task What_cannot_be_set_is_refused(string field, string value, string said)
    {
        var page = await app.Open("/atgarder?stadsdel=hamnstaden");
        var chosen = page.All("input[name=atgard]").Select(i => i.GetAttribute("value")!).Take(2).ToList();
        var choice = await Choose(app.Post, page, chosen);
        var look = await app.Send(choice.Find("form[action$='handler=Look']"), new() { ["falt"] = field, [$"varde-{field}"] = value });
        Assert.Contains(said, look.Text, StringComparison.Ordinal);
        Assert.Empty(look.All("input[name^=visat-]"));
    }

    [Fact]
    public async Task What_somebody_else_has_written_meanwhile_is_left()
    {
        var page = await app.Open("/atgarder?stadsdel=hamnstaden");
        var chosen = page.All("input[name=atgard]").Select(i => i.GetAttribute("value")!).Take(2).ToList();
        var choice = await Choose(app.Post, page, chosen);
        var look = await app.Send(choice.Find("form[action$='handler=Look']"), new() { ["falt"] = "Who", ["varde-Who"] = "Enhetschef fritid" });
        var plan = await app.Plan("Hamnstaden");
        var other = plan.Content.Measure(Guid.Parse(chosen[0]))!;
        await app.Get<PlanStore>().Change(plan.Id, Actor.Local, p => p.Write([Tryggve.Plans.Editing.TextEdit.Of(other.Id, Tryggve.Plans.PlanField.Who, other.Responsible, "Kommunpolis")], Actor.Local, app.Clock.GetUtcNow()));

        var done = await app.Send(look.Find("form[action$='handler=Do']"));
        Assert.Contains("hade ändrats av någon annan", done.Text, StringComparison.Ordinal);
        Assert.Equal("Kommunpolis", (await app.Plan("Hamnstaden")).Content.Measure(other.Id)!.Responsible);
    }

    [Theory]
    [InlineData("Cecilia Sjö")]
    [InlineData("Hanna Falk")]
    [InlineData("Farid Nouri")]
    public async Task Who_may_not_write_plans_is_not_offered_to_change_many(string name)
    {
        var visitor = await app.As(name);
        var page = await visitor.Open("/atgarder");
        Assert.Empty(page.All("input[name=atgard]"));
        var measure = (await app.Plan("Hamnstaden")).Content.Measures.First();
        var answer = await Choose(visitor.Post, page, [measure.Id.ToString()], await visitor.Token(), "?handler=Do", ("falt", "Who"), ("varde-Who", "Någon"), ($"visat-{measure.Id}", measure.Responsible));
        Assert.Equal(measure.Responsible, (await app.Plan("Hamnstaden")).Content.Measure(measure.Id)!.Responsible);
    }

    [Fact]
    public async Task Somebody_of_one_district_cannot_change_another()
    {
        var visitor = await app.As("David Holm");
        var other = (await app.Plan("Norra Älvsund")).Content.Measures.First();
        await Choose(visitor.Post, await visitor.Open("/atgarder"), [other.Id.ToString()], await visitor.Token(), "?handler=Do", ("falt", "When"), ("varde-When", "2026"), ($"visat-{other.Id}", other.Timing));
        Assert.Equal(other.Timing, (await app.Plan("Norra Älvsund")).Content.Measure(other.Id)!.Timing);
    }

    private static async Task<Answer> Choose(Func<string, HttpContent?, Task<Answer>> post, Answer page, IEnumerable<string> chosen) => await Choose((a, c, _) => post(a, c), page, chosen, null);

    private static async Task<Answer> Choose(Func<string, HttpContent?, (string, string)[], Task<Answer>> post, Answer page, IEnumerable<string> chosen, string? token, string handler = "", params (string Name, string Value)[] more)
    {
        token ??= page.Find("form#valda input[name=__RequestVerificationToken]").GetAttribute("value")!;
        var fields = chosen.Select(id => KeyValuePair.Create("atgard", id)).Append(KeyValuePair.Create("__RequestVerificationToken", token)).Concat(more.Select(m => KeyValuePair.Create(m.Name, m.Value)));
        using var content = new FormUrlEncodedContent(fields);
        return await post("/atgarder/andra" + handler, content, []);
    }

    public void Dispose() => app.Dispose();
}
