using Tryggve.Web.Jobs;
using Tryggve.Web.Mail;

namespace Tryggve.Tests.Mail;

public sealed class A_letter_that_is_not_taken : IDisposable
{
    private readonly SmtpSink sink = new();

    public void Dispose() => sink.Dispose();

    [Fact]
    public async Task Is_told_of_in_Swedish_and_the_others_are_sent()
    {
        sink.Refused = "cecilia.sjo@";
        using var app = sink.App();
        var told = await Remind(app);
        Assert.NotEmpty(sink.Letters);
        Assert.Contains("Till 1 person gick det inte att skicka: servern tog inte emot adressen.", told.Text, StringComparison.Ordinal);
        Assert.Contains("inte skickad: servern tog inte emot adressen.", told.Find("#skickade").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("No such user", told.Source, StringComparison.Ordinal);
        Assert.Contains("aldrig", told.All(".reminder-list tbody tr").Single(r => r.TextContent.Contains("Cecilia Sjö", StringComparison.Ordinal)).TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task May_be_sent_again_the_same_day()
    {
        sink.Refused = "cecilia.sjo@";
        using var app = sink.App();
        await Remind(app);
        sink.Refused = "";
        await Remind(app);
        Assert.Single(sink.Letters, l => l.To == "cecilia.sjo@lindviken.example");
        Assert.Equal(sink.Letters.Select(l => l.To).Distinct().Count(), sink.Letters.Count);
    }

    [Theory]
    [InlineData(SinkTemper.Hangs, "servern svarade inte i tid.")]
    [InlineData(SinkTemper.Drops, "servern svarade inte.")]
    [InlineData(SinkTemper.DropsInTheLetter, "servern svarade inte.")]
    [InlineData(SinkTemper.IsClosed, "servern tar inte emot brev just nu.")]
    public async Task Stops_the_rest_when_the_server_is_at_fault(SinkTemper temper, string why)
    {
        sink.Temper = temper;
        using var app = sink.App();
        var told = await Remind(app);
        Assert.Contains($"Ingen påminnelse skickades. Till 1 person gick det inte att skicka: {why}", told.Text, StringComparison.Ordinal);
        Assert.Matches(@"\d personer väntar ännu. Tryggve skickar till dem när servern tar emot; du behöver inte göra något.", told.Text);
        Assert.Single(told.All("#skickade tbody tr"));
        sink.Temper = SinkTemper.Takes;
        await app.Get<JobRunner>().DoAll(CancellationToken.None);
        Assert.DoesNotContain("väntar ännu", (await Remind(app)).Text, StringComparison.Ordinal);
        Assert.Equal(sink.Letters.Select(l => l.To).Distinct().Count(), sink.Letters.Count);
        Assert.Contains("cecilia.sjo@lindviken.example", sink.Letters.Select(l => l.To));
    }

    [Fact]
    public async Task Is_not_sent_in_the_clear_when_the_settings_want_it_encrypted()
    {
        using var app = sink.App().With("Tryggve:Mail:Encryption", "starttls").With("Tryggve:Mail:UserName", "tryggve").With("Tryggve:Mail:Password", "hemligt");
        var told = await Remind(app);
        Assert.Contains("servern kan inte ta emot brev så som Tryggve är inställt.", told.Text, StringComparison.Ordinal);
        Assert.Empty(sink.Letters);
        Assert.DoesNotContain(sink.Said, line => line.StartsWith("AUTH", StringComparison.Ordinal) || line.StartsWith("MAIL", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Is_shown_to_be_copied_where_no_mail_is_set_up()
    {
        using var app = new App();
        var plan = await app.Plan("Hamnstaden");
        var visitor = await app.As("Anna Ek");
        var page = await visitor.Open($"/planer/{plan.Id}/uppfoljning/t1/paminn?brev={(await app.Person("Cecilia Sjö")).Id}");
        Assert.Contains("E-post är inte inställd", page.Text, StringComparison.Ordinal);
        Assert.Empty(page.All("main form[method=post]"));
        Assert.Contains($"http://localhost/planer/{plan.Id}/uppfoljning/t1", page.Find("#brevet textarea").TextContent, StringComparison.Ordinal);
        Assert.Contains("cecilia.sjo@lindviken.example", page.Find("#brevet").TextContent, StringComparison.Ordinal);
        using var content = new FormUrlEncodedContent(new Dictionary<string, string> { ["__RequestVerificationToken"] = await visitor.Token() });
        Assert.Equal(302, (await visitor.Post($"/planer/{plan.Id}/uppfoljning/t1/paminn", content)).Status);
        Assert.Empty((await visitor.Open($"/planer/{plan.Id}/uppfoljning/t1/paminn")).All("#skickade tbody tr"));
    }

    [Theory]
    [InlineData("Anna\r\nBcc: x@y.se", "Anna Bcc: x@y.se")]
    [InlineData("a\u0000b\u0085c\u2028d\u2029e\u200bf\u202eg\ufeffh", "a b c d e f g h")]
    [InlineData("  Trygg\t natt  ", "Trygg natt")]
    [InlineData("Båthuset 🌊 åäö", "Båthuset 🌊 åäö")]
    [InlineData("halv\ud83c", "halv")]
    [InlineData("\r\n\t", "")]
    [InlineData("123456789012345678901", "12345678901234567890…")]
    public void Says_what_others_wrote_on_one_line(string text, string line) => Assert.Equal(line, Letter.Line(text, 20));

    private static async Task<Answer> Remind(App app)
    {
        var plan = await app.Plan("Hamnstaden");
        var visitor = await app.As("Anna Ek");
        return await visitor.Send((await visitor.Open($"/planer/{plan.Id}/uppfoljning/t1/paminn")).Find("form.buttons"));
    }
}
