using System.Text;
using Tryggve.People;
using Tryggve.Storage;

namespace Tryggve.Tests.Pages.Law;

public sealed class Recording_what_the_law_asks : IDisposable
{
    private readonly App app = new();

    public void Dispose() => app.Dispose();

    private string Today => app.Clock.GetUtcNow().ToDay().ToString("yyyy-MM-dd");

    [Fact]
    public async Task Is_seen_in_the_list_corrected_and_taken_back()
    {
        var form = (await app.Open("/lagen/rapport-till-fullmaktige")).Find(".law-form");
        var saved = await app.Send(form, new() { ["Form.Texts[Title]"] = "Höstens redovisning", ["Form.On"] = Today });
        Assert.Contains("Uppgiften är registrerad", saved.Find(".said").TextContent, StringComparison.Ordinal);
        Assert.Contains("uppfyllt", await State(), StringComparison.Ordinal);

        var correcting = await app.Open(saved.Find(".law-record a.button").GetAttribute("href")!);
        Assert.Equal("Höstens redovisning", correcting.Find("#Form_Texts_Title_").GetAttribute("value"));
        var corrected = await app.Send(correcting.Find(".law-form"), new() { ["Form.Texts[Title]"] = "Vårens redovisning" });
        Assert.Equal(["Vårens redovisning"], corrected.All(".law-record h3").Select(Answer.Words));
        Assert.Contains("Höstens redovisning", corrected.Find(".links").TextContent, StringComparison.Ordinal);
        // The page was open in another tab: its correction has been overtaken, and nothing typed is lost.
        var late = await app.Send(correcting.Find(".law-form"), new() { ["Form.Texts[Title]"] = "Vinterns" });
        Assert.Equal((400, "Vinterns"), (late.Status, late.Find("#Form_Texts_Title_").GetAttribute("value")));

        var back = await app.Send(corrected.Find("form[action*=Retract]"), new() { ["Reason"] = "Fel möte" });
        Assert.Equal(["Höstens redovisning"], back.All(".law-record h3").Select(Answer.Words));
        Assert.Contains("Fel möte", back.Text, StringComparison.Ordinal);
        await app.Send(back.Find("form[action*=Retract]"));
        Assert.Contains("inte registrerat", await State(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keeps_what_was_typed_and_says_all_that_is_wrong()
    {
        var form = (await app.Open("/lagen/overenskommelser")).Find(".law-form");
        var answer = await app.Send(form, new() { ["Form.Texts[Title]"] = Hostile.Text, ["Form.Texts[Parties]"] = "Föreningen", ["Form.On"] = "i förrgår", ["Form.Until"] = "2026-13-45" });
        Assert.Equal(400, answer.Status);
        Assert.StartsWith("Fel:", answer.Page.Title, StringComparison.Ordinal);
        Assert.Equal(["#Form_Texts_Purposes_", "#Form_Texts_Areas_", "#Form_On", "#Form_Until"], answer.All(".errors a").Select(a => a.GetAttribute("href")));
        Assert.All(answer.All(".errors a"), a => Assert.Equal("true", answer.Find(a.GetAttribute("href")!).GetAttribute("aria-invalid")));
        Assert.Equal(("i förrgår", "2026-13-45"), (answer.Find("#Form_On").GetAttribute("value"), answer.Find("#Form_Until").GetAttribute("value")));
        Hostile.IsOnlyText(answer);
    }

    [Fact]
    public async Task Shows_hostile_words_as_words_wherever_they_stand()
    {
        var form = (await app.Open("/lagen/annan-planering")).Find(".law-form");
        Hostile.IsOnlyText(await app.Send(form, new() { ["Form.Texts[Title]"] = Hostile.Text, ["Form.Texts[Content]"] = Hostile.Text + "\u202e", ["Form.Texts[Reference]"] = "=cmd|' /C calc'!A0", ["Form.On"] = Today }));
        foreach (var address in new[] { "/lagen", "/lagen/underlag", "/lagen/annan-planering" }) Assert.Empty((await app.Open(address)).All("script:not([src]), img[onerror], img[src=x]"));
        Assert.DoesNotContain(";=cmd", Encoding.UTF8.GetString(await app.Download("/lagen/underlag.csv")), StringComparison.Ordinal);
        var long_ = await app.Send(form, new() { ["Form.Texts[Title]"] = new string('å', 100_000), ["Form.Texts[Content]"] = "x", ["Form.On"] = Today });
        Assert.Equal(400, long_.Status);
        Assert.Contains("högst 200 tecken", long_.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Form.Texts[Nonsense]", "x"), InlineData("Form.Texts[Members]", "x"), InlineData("Form.Replaces", "x"), InlineData("Form.Replaces", "0198c0de-0000-7000-8000-000000000000"), InlineData("Form.WithoutDocument", "kanske"), InlineData("Form.On", "99999999999")]
    public async Task Is_not_troubled_by_fields_nobody_asked_for(string name, string value)
    {
        var answer = await app.Send((await app.Open("/lagen/ansvarig-namnd")).Find(".law-form"), new() { ["Form.Texts[Title]"] = "Kommunstyrelsen", ["Form.On"] = Today, [name] = value });
        Assert.True(answer.Status is 200 or 400, $"{name}={value}: {answer.Status}");
        Assert.DoesNotContain("Exception", answer.Source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refuses_files_that_are_not_what_they_say()
    {
        foreach (var (name, bytes) in new[] { ("skript.html", "<script>alert(1)</script>"u8.ToArray()), ("avtal.pdf", "MZ inte en pdf"u8.ToArray()), ("tom.pdf", []), ("program.exe", "MZ"u8.ToArray()) })
        {
            var refused = await Attach(await app.As(App.Coordinator), bytes, name);
            Assert.Equal(400, refused.Status);
            Assert.Equal("#Form_Document", refused.Find(".errors a").GetAttribute("href"));
            Assert.Equal("Rapport med dokument", refused.Find("#Form_Texts_Title_").GetAttribute("value"));
        }
    }

    [Fact]
    public async Task Gives_its_document_to_those_who_may_read_it_and_to_nobody_else()
    {
        var pdf = "%PDF-1.7 påhittad"u8.ToArray();
        await Attach(await app.As(App.Coordinator), pdf, "../../rapport <b>.pdf");
        var link = (await app.Open("/lagen/rapport-till-fullmaktige")).All(".law-record a[download]")[^1].GetAttribute("href")!;
        Assert.Equal(pdf, await app.Download(link));
        var answer = await (await app.As("Hanna Falk")).Open(link);
        Assert.Equal((200, "application/octet-stream", "attachment"), (answer.Status, answer.Response.Content.Headers.ContentType!.MediaType, answer.Response.Content.Headers.ContentDisposition!.DispositionType));
        Assert.Equal(302, (await app.Stranger().Open(link)).Status);
        await app.Get<MunicipalityStore>().Save(new("grannby", "Grannby", [], []));
        await app.Get<PersonStore>().Add(new Person(Guid.CreateVersion7(), "grannby", "Gösta Granne", "gosta@grannby.example", [], [new Grant(Guid.CreateVersion7(), "grannby", Role.City, null, null)], null), Actor.Local);
        var neighbour = (await app.Get<PersonStore>().All("grannby")).Single().ToActor();
        Assert.Null(await app.Get<LawStore>().Find(Guid.Parse(link.Split('/')[^1]), neighbour));
    }

    [Fact]
    public async Task Is_all_in_the_file_for_Brå()
    {
        var lines = Encoding.UTF8.GetString(await app.Download("/lagen/underlag.csv"));
        Assert.StartsWith("\uFEFFParagraf;Punkt;Del;Läge;Svar;Från;Senast;Att göra;Dokument\r\n4 §;Lägesbild;", lines, StringComparison.Ordinal);
        Assert.Contains("Parter: Lindvikens kommun", lines, StringComparison.Ordinal);
        Assert.Contains("5 §;Beslutad åtgärdsplan;Hamnstaden;", lines, StringComparison.Ordinal);
    }

    private async Task<string> State() => Answer.Words((await app.Open("/lagen")).All(".law-list tbody tr")[^1].QuerySelector(".badge")!);

    private async Task<Answer> Attach(Visitor visitor, byte[] bytes, string name)
    {
        using var content = new MultipartFormDataContent
        {
            { new StringContent(await visitor.Token()), "__RequestVerificationToken" }, { new StringContent("Rapport med dokument"), "Form.Texts[Title]" }, { new StringContent(Today), "Form.On" }, { new ByteArrayContent(bytes), "Form.Document", name },
        };
        return await visitor.Post("/lagen/rapport-till-fullmaktige", content);
    }
}
