using System.Globalization;

namespace Tryggve.Tests.Access;

public sealed class Too_many_attempts : IDisposable
{
    private const int Most = 3;
    private readonly App app = new();

    [Fact]
    public async Task To_sign_in_are_asked_to_wait()
    {
        app.With("Tryggve:Limits:SignInsPerMinute", $"{Most}");
        var visitor = app.Stranger();
        var form = (await visitor.Open("/logga-in")).Find("form[action='/logga-in']");

        var answers = new List<Answer>();
        for (var i = 0; i < Most * 4; i++) answers.Add(await visitor.Send(form, new() { ["Email"] = "anna.ek@lindviken.example", ["Password"] = "fel lösenord" }));

        Assert.All(answers[..Most], a => Assert.Equal(400, a.Status));
        Assert.All(answers[Most..], AsksToWait);
    }

    [Fact]
    public async Task To_choose_a_password_are_asked_to_wait()
    {
        app.With("Tryggve:Limits:SignInsPerMinute", $"{Most}");
        var visitor = app.Stranger();
        for (var i = 0; i < Most; i++) await Guess();
        AsksToWait(await Guess());

        async Task<Answer> Guess()
        {
            using var content = new FormUrlEncodedContent([]);
            return await visitor.Post("/losenord/gissning", content);
        }
    }

    [Fact]
    public async Task To_upload_are_asked_to_wait()
    {
        app.With("Tryggve:Limits:UploadsPerMinute", $"{Most}");
        var visitor = await app.As(App.Coordinator);

        var answers = new List<Answer>();
        for (var i = 0; i < Most * 4; i++) answers.Add(await visitor.Upload([1, 2, 3], "plan.xlsx"));

        Assert.All(answers[..Most], a => Assert.Equal(400, a.Status));
        Assert.All(answers[Most..], AsksToWait);
    }

    [Fact]
    public async Task By_one_person_do_not_stop_another()
    {
        app.With("Tryggve:Limits:UploadsPerMinute", $"{Most}");
        var (one, other) = (await app.As("Anna Ek"), await app.As("Björn Lind"));
        for (var i = 0; i <= Most; i++) await one.Upload([1, 2, 3], "plan.xlsx");

        Assert.Equal(400, (await other.Upload([1, 2, 3], "plan.xlsx")).Status);
    }

    [Fact]
    public async Task Do_not_stop_who_only_reads()
    {
        app.With("Tryggve:Limits:SignInsPerMinute", "1");
        for (var i = 0; i < 20; i++) Assert.Equal(200, (await app.Open("/planer")).Status);
    }

    public void Dispose() => app.Dispose();

    private static void AsksToWait(Answer answer)
    {
        Assert.Equal((429, "Vänta en liten stund"), (answer.Status, answer.Page.QuerySelector("h1")?.TextContent));
        Assert.InRange(int.Parse(answer.Response.Headers.GetValues("Retry-After").Single(), CultureInfo.InvariantCulture), 1, 60);
    }
}
