using Tryggve.Storage;
using Tryggve.Web.Access;

namespace Tryggve.Tests.Access;

public sealed class A_form_sent_after_the_session_ended : IAsyncLifetime, IDisposable
{
    private const string Email = "anna.ek@lindviken.example";
    private const string Password = "tre gröna båtar";
    private const string Title = "Åtgärdsplan för en trygg strand";
    private readonly App app = new();
    private Visitor visitor = null!;
    private Answer review = null!;

    /// <summary>Anna has a draft open, has typed a title, and has been away too long.</summary>
    public async Task InitializeAsync()
    {
        await app.Get<Passwords>().Choose(await app.Person("Anna Ek"), Password);
        visitor = await app.As("Anna Ek");
        review = await visitor.Upload(Pages.SampleWorkbook.Of(Pages.SampleWorkbook.Bicycles), "plan.xlsx");
        app.Clock.Pass(SessionStore.Idle + TimeSpan.FromMinutes(1));
    }

    [Fact]
    public async Task Is_kept_and_sent_again_after_sign_in()
    {
        var asked = await SendLate();
        Assert.Equal((401, "Du har blivit utloggad"), (asked.Status, asked.Heading));

        var back = await SignIn(asked);
        Assert.Equal("Du är inloggad igen", back.Heading);
        Assert.Contains(Title, back.Text, StringComparison.Ordinal);
        Assert.Equal("Anna Ek", back.Find("form.actor a").TextContent);

        var saved = await visitor.Send(back.Find("form.kept"));
        Assert.Equal(200, saved.Status);
        Assert.Equal(Title, (await visitor.Open(review.Address)).Find("#Heading_Title").GetAttribute("value"));
    }

    [Fact]
    public async Task Is_kept_when_the_first_password_is_wrong()
    {
        var wrong = await SignIn(await SendLate(), "fel lösenord här");
        Assert.Equal(400, wrong.Status);

        var back = await SignIn(wrong);

        Assert.Contains(Title, back.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_not_shown_to_who_only_has_the_page()
    {
        var asked = await SendLate();
        Assert.DoesNotContain(Title, asked.Find("main").InnerHtml, StringComparison.Ordinal);
        Assert.DoesNotContain("__RequestVerificationToken", asked.Find("[name=Kept]").GetAttribute("value")!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_not_kept_for_another_site()
    {
        using var content = new FormUrlEncodedContent(new Dictionary<string, string> { ["Heading.Title"] = "Skrivet av någon annan" });
        var answer = await visitor.Post(review.Address, content, ("Origin", "https://elak.example"), ("Sec-Fetch-Site", "cross-site"));

        Assert.Equal((302, "/logga-in"), (answer.Status, answer.Response.Headers.Location!.AbsolutePath));
    }

    [Fact]
    public async Task Cannot_be_made_up()
    {
        var asked = await SendLate();
        asked.Find("[name=Kept]").SetAttribute("value", "CfDJ8" + asked.Find("[name=Kept]").GetAttribute("value")![5..^4] + "AAAA");

        var page = await SignIn(asked);

        Assert.Equal((200, "/"), (page.Status, page.Address));
    }

    [Fact]
    public async Task Is_answered_without_a_page_when_a_script_sent_it()
    {
        using var content = new FormUrlEncodedContent([]);
        var answer = await visitor.Post(review.Address, content, ("Origin", "http://localhost"), ("Sec-Fetch-Mode", "cors"));
        Assert.Equal(401, answer.Status);
        Assert.Empty(answer.All("[name=Kept]"));
    }

    public void Dispose() => app.Dispose();

    Task IAsyncLifetime.DisposeAsync() => Task.CompletedTask;

    private async Task<Answer> SendLate() => await visitor.Send(review.Find("form#uppgifter"), new() { ["Heading.Title"] = Title }, review.Find("form#uppgifter button"));

    private async Task<Answer> SignIn(Answer page, string password = Password) =>
        await visitor.Send(page.Find("form[action='/logga-in']"), new() { ["Email"] = Email, ["Password"] = password });
}
