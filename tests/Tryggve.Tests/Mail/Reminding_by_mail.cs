using Tryggve.FollowUps;
using Tryggve.People;
using Tryggve.Plans;
using Tryggve.Storage;
using Tryggve.Web.Jobs;

namespace Tryggve.Tests.Mail;

public sealed class Reminding_by_mail : IDisposable
{
    private const string Coordinator = "Anna Ek";
    private readonly SmtpSink sink = new();
    private readonly App app;

    public Reminding_by_mail() => app = sink.App();

    public void Dispose()
    {
        app.Dispose();
        sink.Dispose();
    }

    [Fact]
    public async Task Writes_to_each_who_has_something_left_about_the_own_measures()
    {
        var (plan, page) = await Open("t1");
        var expected = page.All(".reminder-list tbody tr").Where(r => r.QuerySelector("button") is not null).Select(r => r.QuerySelector("th .prose")!.TextContent).ToList();

        var told = await Press(page);

        Assert.Equal((await People(expected)).Select(p => p.Email).Order(), sink.Letters.Select(l => l.To).Order());
        Assert.Contains($"{expected.Count} påminnelser skickades.", told.Text, StringComparison.Ordinal);
        var letter = sink.Letters.Single(l => l.To == "cecilia.sjo@lindviken.example");
        Assert.Equal("trygghet@lindviken.example", letter.From);
        Assert.Equal("Påminnelse: 1 åtgärd kvar att rapportera för T1, Hamnstaden 2026", letter.Subject);
        Assert.StartsWith("Hej Cecilia Sjö!\n\nDu har 1 åtgärd kvar att rapportera för tertial 1 i Åtgärdsplan Hamnstaden 2026.\n", letter.Body, StringComparison.Ordinal);
        Assert.Contains("- Öppna fritidsgården till klockan 23", letter.Body, StringComparison.Ordinal);
        Assert.Contains($"\nhttps://trygghet.lindviken.example/planer/{plan.Id}/uppfoljning/t1\n", letter.Body, StringComparison.Ordinal);
        Assert.All(expected.Where(n => n != "Cecilia Sjö"), other => Assert.DoesNotContain(other, letter.Body, StringComparison.Ordinal));
        Assert.Equal("auto-generated", letter.Header("Auto-Submitted"));
        Assert.StartsWith("text/plain; charset=utf-8", letter.Header("Content-Type"), StringComparison.OrdinalIgnoreCase);
        Assert.All(told.All("#skickade tbody tr"), line => Assert.Equal(("skickad", Coordinator), (Answer.Words(line.Children[2]), Answer.Words(line.Children[3]))));
    }

    [Fact]
    public async Task Writes_to_one_person_alone_when_asked_to()
    {
        var visitor = await app.As(Coordinator);
        var page = await visitor.Open(Address(await app.Plan("Hamnstaden"), "t1"));
        var told = await visitor.Send(Row(page, "Cecilia Sjö").QuerySelector("form")!);
        Assert.Equal("cecilia.sjo@lindviken.example", Assert.Single(sink.Letters).To);
        Assert.Contains("1 påminnelse skickades.", told.Text, StringComparison.Ordinal);
        Assert.NotEqual("aldrig", Answer.Words(Row(told, "Cecilia Sjö").Children[4]));
        Assert.Contains("Kan påminnas igen den", Row(told, "Cecilia Sjö").TextContent, StringComparison.Ordinal);
        Assert.Null(Row(told, "Cecilia Sjö").QuerySelector("form"));
        Assert.NotNull(Row(told, "David Holm").QuerySelector("form"));
    }

    [Fact]
    public async Task Writes_to_nobody_who_has_reported_all()
    {
        var plan = await app.Plan("Hamnstaden");
        var reporter = await app.As("Cecilia Sjö");
        var report = await reporter.Open($"/planer/{plan.Id}/uppfoljning/t1");
        var status = report.All("select").First(s => s.GetAttribute("name")!.Contains("|Status:", StringComparison.Ordinal));
        await reporter.Send(report.Find("section.measure-report form"), new() { [status.GetAttribute("name")!] = "pågår" });
        await Press((await Open("t1")).Page);
        Assert.NotEmpty(sink.Letters);
        Assert.DoesNotContain("cecilia.sjo@lindviken.example", sink.Letters.Select(l => l.To));
    }

    [Fact]
    public async Task Writes_to_a_person_at_most_once_a_week_whatever_plan_it_is()
    {
        await Press((await Open("t1")).Page);
        var first = sink.Letters.Count;
        var told = await Press((await Open("t2")).Page);
        Assert.Contains($"Ingen påminnelse skickades. {first} personer fick ingen: påminda tidigare i veckan", told.Text, StringComparison.Ordinal);
        app.Clock.Pass(TimeSpan.FromDays(6));
        await Press((await Open("t1")).Page);
        Assert.Equal(first, sink.Letters.Count);
        app.Clock.Pass(TimeSpan.FromDays(2));
        await Press((await Open("t1")).Page);
        Assert.Equal(2 * first, sink.Letters.Count);
    }

    [Fact]
    public async Task Writes_fifty_at_a_time_and_says_how_many_wait()
    {
        var (plan, _) = await Open("t1");
        var cecilia = await app.Person("Cecilia Sjö");
        foreach (var n in Enumerable.Range(1, 60))
        {
            var grant = new Grant(Guid.NewGuid(), plan.MunicipalityId, Role.Reporter, plan.DistrictId, null);
            await app.Get<PersonStore>().Add(new Person(Guid.NewGuid(), plan.MunicipalityId, $"Fältassistent {n}", $"falt{n}@lindviken.example", cecilia.Memberships, [grant], null), Actor.Local);
        }
        var page = (await Open("t1")).Page;
        var told = await Press(page);
        Assert.Equal(50, sink.Letters.Count);
        Assert.Contains("50 påminnelser skickades. 14 personer väntar ännu. Tryggve skickar till dem under de närmaste minuterna; du behöver inte göra något.", told.Text, StringComparison.Ordinal);
        Assert.Equal(14, await app.Get<JobRunner>().DoAll(CancellationToken.None));
        Assert.Equal(64, sink.Letters.Select(l => l.To).Distinct().Count());

        Assert.Contains("Ingen påminnelse skickades. 64 personer fick ingen: påminda", (await Press(page)).Text, StringComparison.Ordinal);
        Assert.Equal(0, await app.Get<JobRunner>().DoAll(CancellationToken.None));
        Assert.Equal(64, sink.Letters.Count);
    }

    [Fact]
    public async Task Writes_once_when_two_coordinators_press_at_the_same_time()
    {
        var (plan, _) = await Open("t1");
        var visitors = new[] { await app.As(Coordinator), await app.As(App.Coordinator), await app.As(Coordinator), await app.As(App.Coordinator) };
        var pages = await Task.WhenAll(visitors.Select(v => v.Open(Address(plan, "t1"))));
        await Task.WhenAll(visitors.Zip(pages, (visitor, page) => Task.Run(() => visitor.Send(page.Find("form.buttons")))));
        Assert.NotEmpty(sink.Letters);
        Assert.Equal(sink.Letters.Select(l => l.To).Distinct().Count(), sink.Letters.Count);
    }

    [Fact]
    public async Task Gives_the_coordinator_what_nobody_answers_for_and_says_why()
    {
        var (plan, page) = await Open("t1");
        var fallen = page.All("#utan-rapportor li");
        Assert.NotEmpty(fallen);
        Assert.All(fallen, line => Assert.Matches("(Ingen i .+ har ett konto|Ingen är angiven under Vem|Vem nämner ingen enhet).*Påminnelsen går till Anna Ek", Answer.Words(line)));
        await Press(page);
        var letter = sink.Letters.Single(l => l.To == "anna.ek@lindviken.example");
        Assert.Contains("Dessa hör till dig som samordnare, för ingen med konto svarar för dem:\n- ", letter.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("ingrid.noren@lindviken.example", sink.Letters.Where(l => l.Body.Contains("som samordnare", StringComparison.Ordinal)).Select(l => l.To));
        Assert.Equal(plan.Content.Measures.Count(), (await Duties(plan)).People.SelectMany(d => d.Measures).Distinct().Count());
    }

    [Fact]
    public async Task Says_that_a_period_is_closed_and_reminds_nobody_of_it()
    {
        var (plan, page) = await Open("t1");
        await Change(plan, plan.Content, new PlanCourse { Rounds = [new PlanRound(ReportingPeriod.T1) { Closings = [new RoundClosing(1, DateTimeOffset.UnixEpoch, "Anna Ek")] }] });
        var told = await Press(page);
        Assert.Contains("Perioden är stängd. Ingen har påmints.", told.Text, StringComparison.Ordinal);
        Assert.Empty(told.All("main form[method=post]"));
        Assert.Empty(sink.Letters);
        Assert.NotEmpty((await Open("t2")).Page.All("form.buttons"));
    }

    [Fact]
    public async Task Keeps_what_others_have_written_out_of_the_headers_and_on_its_own_line()
    {
        const string Evil = "\r\nBcc: alla@ostmala.example\r\n\r\nHej!\u2028Klicka på http://ostmala.example\u202e";
        var (plan, page) = await Open("t1");
        var own = (await Duties(plan)).People.Single(d => d.Person.Name == "Cecilia Sjö").Measures[0].Id;
        var areas = plan.Content.Areas.Select(a => a with { Problems = [.. a.Problems.Select(p => p with { Causes = [.. p.Causes.Select(c => c with { Measures = [.. c.Measures.Select(m => m.Id == own ? m with { Name = "Nattvandring" + Evil } : m)] })] })] });
        await Change(plan, plan.Content with { District = "Hamn" + Evil, Title = "Plan" + Evil, Areas = [.. areas] }, plan.Course);
        await Press(page);
        var letter = sink.Letters.Single(l => l.To == "cecilia.sjo@lindviken.example");
        Assert.DoesNotContain(letter.Headers, h => h.StartsWith("Bcc", StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(sink.Said, line => line.Contains("RCPT", StringComparison.Ordinal) && line.Contains("ostmala", StringComparison.Ordinal));
        Assert.StartsWith("Påminnelse: 1 åtgärd kvar att rapportera för T1, Hamn Bcc: alla@ostmala.example Hej! Klicka på", letter.Subject, StringComparison.Ordinal);
        Assert.DoesNotContain(letter.Body.Split('\n'), line => line.StartsWith("Bcc", StringComparison.Ordinal) || line.StartsWith("Klicka", StringComparison.Ordinal));
        Assert.Contains("\n- En åtgärd vars text står i planen\n", letter.Body, StringComparison.Ordinal);
        Assert.DoesNotContain('\u202e', letter.Body);
    }

    [Theory]
    [InlineData("Hanna Falk")]
    [InlineData("Cecilia Sjö")]
    [InlineData("David Holm")]
    [InlineData("Farid Nouri")]
    [InlineData("Greta Lund")]
    public async Task Is_not_there_for_those_who_do_not_lead_the_follow_up(string name)
    {
        var (plan, _) = await Open("t1");
        var visitor = await app.As(name);
        Assert.Equal(404, (await visitor.Open(Address(plan, "t1"))).Status);
        using var content = new FormUrlEncodedContent(new Dictionary<string, string> { ["__RequestVerificationToken"] = await visitor.Token() });
        Assert.Equal(404, (await visitor.Post(Address(plan, "t1"), content)).Status);
        Assert.Empty(sink.Letters);
    }

    [Theory]
    [InlineData("/uppfoljning/t3/paminn", 404)]
    [InlineData("/uppfoljning/t1/paminn?brev=ingen", 200)]
    [InlineData("/uppfoljning/t1/paminn?brev=0198c0de-0000-7000-8000-000000000000", 200)]
    public async Task Answers_calmly_at_strange_addresses(string address, int status) =>
        Assert.Equal(status, (await app.Open($"/planer/{(await app.Plan("Hamnstaden")).Id}{address}")).Status);

    private static string Address(Plan plan, string period) => $"/planer/{plan.Id}/uppfoljning/{period}/paminn";

    private async Task<(Plan Plan, Answer Page)> Open(string period)
    {
        var plan = await app.Plan("Hamnstaden");
        return (plan, await (await app.As(Coordinator)).Open(Address(plan, period)));
    }

    /// <summary>Presses the button for all, as somebody newly signed in: time may have passed.</summary>
    private async Task<Answer> Press(Answer page)
    {
        var visitor = await app.As(Coordinator);
        return await visitor.Send(page.Find("form.buttons"), new() { ["__RequestVerificationToken"] = await visitor.Token() });
    }

    private static AngleSharp.Dom.IElement Row(Answer page, string name) => page.All(".reminder-list tbody tr").Single(r => r.QuerySelector("th .prose")!.TextContent == name);

    private async Task<ReportingDuties> Duties(Plan plan) => ReportingDuties.Of(plan, ReportingPeriod.T1, await app.Get<PersonStore>().All(plan.MunicipalityId),
        [.. (await app.Get<MunicipalityStore>().Find(plan.MunicipalityId))!.OrganisationsOf(plan.DistrictId)]);

    private async Task<IReadOnlyList<Person>> People(IReadOnlyList<string> names) => [.. (await app.Get<PersonStore>().All("lindvikens-kommun")).Where(p => names.Contains(p.Name))];

    private async Task Change(Plan plan, PlanContent content, PlanCourse course) =>
        Assert.Equal(SaveOutcome.Saved, await app.Get<PlanStore>().Save(new Plan(plan.Id, plan.MunicipalityId, plan.DistrictId, content, plan.Documents, course) { Version = plan.Version }));
}
