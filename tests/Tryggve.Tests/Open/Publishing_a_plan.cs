using Dapper;
using Tryggve.FollowUps;
using Tryggve.Plans;
using Tryggve.Storage;
using Tryggve.Tests.Storage;

namespace Tryggve.Tests.Open;

/// <summary>The act that makes a plan public, over HTTP, and what a stranger then meets.</summary>
public sealed class Publishing_a_plan : IDisposable
{
    private const string Address = "/oppet/lindvikens-kommun/hamnstaden/2027";
    private readonly App app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task Is_what_it_takes_for_a_stranger_to_see_anything()
    {
        var (draft, stranger) = (await app.Plan("Hamnstaden"), app.Stranger());
        Assert.Contains("Bara en beslutad plan kan publiceras", (await app.Open($"/planer/{draft.Id}/publicera")).Text, StringComparison.Ordinal);
        var plan = await Decided(Make.Measure("Laga lamporna på kajen", "1) Alla lampor lyser.\n2) Färre anmälningar", "Hösten", "Gatuingenjör"));
        Assert.Equal(404, (await stranger.Open(Address)).Status);
        Assert.Equal(404, (await stranger.Open("/oppet/lindvikens-kommun/hamnstaden/2026")).Status);
        Assert.Contains("Ingen plan är publicerad ännu", (await stranger.Open("/oppet")).Text, StringComparison.Ordinal);

        Assert.Contains("Planen är publicerad", (await OpenPlan.Publish(app, plan.Id)).Text, StringComparison.Ordinal);

        var page = await stranger.Open(Address);
        Assert.Equal((200, "Åtgärdsplan för tryggare Älvsund"), (page.Status, page.Heading));
        Assert.Contains("Uppföljningen är inte publicerad ännu", page.Text, StringComparison.Ordinal);
        var measure = await stranger.Open(page.Find(".open-more").GetAttribute("href")!);
        Assert.Equal((200, "Laga lamporna på kajen"), (measure.Status, measure.Heading));
        Assert.False(page.Response.Headers.Contains("Set-Cookie"));
        Assert.Contains("Publicerade utgåva 2 öppet", (await app.Open($"/planer/{plan.Id}/historik")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Can_be_taken_back_and_done_again()
    {
        var (plan, stranger) = (await Decided(Make.Measure("Laga lamporna", who: "Gatuingenjör")), app.Stranger());
        await OpenPlan.Publish(app, plan.Id, "Eva Berg");
        var measure = (await stranger.Open(Address)).Find(".open-more").GetAttribute("href")!;
        var eva = await app.As("Eva Berg");
        Assert.Contains("tillbakadragen", (await eva.Send((await eva.Open($"/planer/{plan.Id}/publicera")).Find("form[action*=Withdraw]"))).Text, StringComparison.Ordinal);

        var gone = await stranger.Open(Address);
        Assert.Equal((410, "Planen är inte öppen längre"), (gone.Status, gone.Heading));
        Assert.Equal((410, 404), ((await stranger.Open(measure)).Status, (await stranger.Open($"/api/v1/plans/{plan.Id}")).Status));
        foreach (var address in new[] { "/api/v1/measures", "/api/v1/goals", "/oppet/data/atgarder.csv", "/oppet/flode.xml", "/oppet/sok", "/oppet" }) Assert.DoesNotContain("lampor", (await stranger.Open(address)).Source, StringComparison.Ordinal);
        await OpenPlan.Publish(app, plan.Id);
        Assert.Equal(200, (await stranger.Open(Address)).Status);
    }

    [Fact]
    public async Task Wants_what_is_doubtful_confirmed_and_masks_what_is_certain()
    {
        var plan = await Decided(Make.Measure("Ring anna.ek@example.org", who: "Anna Ekholm"), Make.Measure("Följ upp 811218-9876", who: "Gatuingenjör"), Make.Measure("Möten efter att tre ungdomar i Hamnskolan dömts för rån", who: "Gatuingenjör"));
        var page = await app.Open($"/planer/{plan.Id}/publicera");
        Assert.Contains("Texter som maskeras", page.Text, StringComparison.Ordinal);
        Assert.Contains("persons namn", page.Text, StringComparison.Ordinal);
        Assert.Contains("Färre än fem personer", page.Text, StringComparison.Ordinal);

        var refused = await app.Send(page.Find("form[action*=Publish]"));
        Assert.Equal(400, refused.Status);
        Assert.Contains("Bekräfta att texten kan vara öppen", refused.Find(".errors").TextContent, StringComparison.Ordinal);
        Assert.Equal(404, (await app.Stranger().Open(Address)).Status);

        await OpenPlan.Publish(app, plan.Id);
        var open = await app.Stranger().Open(Address);
        Assert.Contains("[maskat]", open.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("811218", open.Source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Holds_back_the_polices_measures_until_somebody_chooses_otherwise()
    {
        var (ours, theirs, unclear) = (Make.Measure("Nattvandra", who: "Enhetschef fritid"), Make.Measure("Spana vid kajen", who: "Kommunpolis"), Make.Measure("Kontrollera", who: "Gränspolischefen i regionen"));
        var plan = await Decided(ours, theirs, unclear);
        await OpenPlan.Publish(app, plan.Id);
        var page = await app.Stranger().Open(Address);
        Assert.Contains("2 åtgärder visas inte öppet", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Spana", page.Source + (await app.Stranger().Open("/api/v1/measures")).Source, StringComparison.Ordinal);

        var form = (await app.Open($"/planer/{plan.Id}/publicera")).Find("form[action*=Choose]");
        await app.Send(form, new() { [$"Choice[{theirs.Id}]"] = "oppen", [$"Choice[{ours.Id}]"] = "intern" });
        Assert.DoesNotContain("Spana", (await app.Stranger().Open(Address)).Source, StringComparison.Ordinal);
        await OpenPlan.Publish(app, plan.Id);
        page = await app.Stranger().Open(Address);
        Assert.Contains("Spana vid kajen", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Nattvandra", page.Source, StringComparison.Ordinal);
        Assert.Contains("Valde att åtgärden får publiceras", (await app.Open($"/planer/{plan.Id}/historik")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Writes_over_no_choice_that_somebody_else_has_made_meanwhile()
    {
        var (first, second, third) = (Make.Measure("Nattvandra", who: "Enhetschef fritid"), Make.Measure("Spana vid kajen", who: "Kommunpolis"), Make.Measure("Laga lamporna", who: "Gatuingenjör"));
        var plan = await Decided(first, second, third);
        var form = (await app.Open($"/planer/{plan.Id}/publicera")).Find("form[action*=Choose]");
        await OpenPlan.Change(app, plan, p => { foreach (var id in new[] { first.Id, second.Id }) p.ChooseOpenness(id, false, Actor.Local, DateTimeOffset.UnixEpoch); });

        var said = await app.Send(form, new() { [$"Choice[{second.Id}]"] = "oppen", [$"Choice[{third.Id}]"] = "intern" });

        Assert.Contains("Valen är sparade", said.Text, StringComparison.Ordinal);
        Assert.Contains("Någon annan har ändrat valet för ”Spana vid kajen”", said.Text, StringComparison.Ordinal);
        var saved = (await app.Get<PlanStore>().Load(plan.Id, Actor.Local))!;
        Assert.Equal([false, false, false], new[] { first, second, third }.Select(m => saved.OpennessOf(m.Id)));
        Assert.Equal(3, saved.Course.Openness.Count);
    }

    [Fact]
    public async Task Can_be_taken_back_when_the_edition_is_damaged()
    {
        var plan = await Decided(Make.Measure("Laga lamporna", who: "Gatuingenjör"));
        await OpenPlan.Publish(app, plan.Id);
        await using (var connection = app.Get<Database>().Open())
        {
            await connection.Unguard("editions_stay", "editions");
            await connection.ExecuteAsync("UPDATE editions SET document = '{}' WHERE plan_id = @Id", new { plan.Id });
        }

        var page = await app.Open($"/planer/{plan.Id}/publicera");

        Assert.Equal((200, Address), (page.Status, page.Find($"a[href='{Address}']").GetAttribute("href")));
        Assert.Contains("Utgåvan är skadad", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Bara en beslutad plan", page.Text, StringComparison.Ordinal);
        Assert.Contains("tillbakadragen", (await app.Send(page.Find("form[action*=Withdraw]"))).Text, StringComparison.Ordinal);
        Assert.Equal(410, (await app.Stranger().Open(Address)).Status);
        Assert.Contains("Utgåvan är skadad", (await app.Open($"/planer/{plan.Id}/publicera")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Masks_what_stands_in_an_areas_number_and_a_goals_mark()
    {
        var measure = Make.Measure("Laga lamporna", who: "Gatuingenjör") with { Goals = [new Goal(Make.Id(), "811218-9876", "Alla lampor lyser")] };
        var content = Make.Plan(Make.Chain(measures: measure)) with { District = "Hamnstaden", Years = new YearSpan(2027) };
        var plan = await OpenPlan.Decided(app, content with { Areas = [content.Areas[0] with { Number = "811218-9876" }] });
        await OpenPlan.Publish(app, plan.Id);
        var whole = (await app.Stranger().Open($"/api/v1/plans/{plan.Id}")).Source + (await app.Stranger().Open(Address)).Source + (await app.Stranger().Open("/oppet/data/atgarder.csv")).Source;
        Assert.Contains("[maskat]", whole, StringComparison.Ordinal);
        Assert.DoesNotContain("811218", whole, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_offered_anew_when_a_round_is_closed_and_then_says_how_it_went()
    {
        var measure = Make.Measure("Laga lamporna", "Alla lampor lyser", who: "Gatuingenjör");
        measure = measure with { FollowUps = [new FollowUp(ReportingPeriod.T1, "Skrivs inte ut") { Status = MeasureStatus.Done, Outcomes = [new GoalOutcome(measure.Goals[0].Id, Verdict.Met, "alla 40")] }] };
        var plan = await Decided(measure);
        await OpenPlan.Publish(app, plan.Id);
        Assert.DoesNotContain("genomförd", (await app.Stranger().Open(Address)).Text, StringComparison.Ordinal);
        await OpenPlan.Close(app, plan, ReportingPeriod.T1);
        Assert.Contains("Det finns något nyare att publicera", (await app.Open($"/planer/{plan.Id}/publicera")).Text, StringComparison.Ordinal);
        Assert.Contains("det finns något nyare att publicera", (await app.Open($"/planer/{plan.Id}/beslut")).Text, StringComparison.Ordinal);

        await OpenPlan.Publish(app, plan.Id);
        var page = await app.Stranger().Open(Address);
        Assert.Contains("genomförd", page.Text, StringComparison.Ordinal);
        Assert.Contains("uppfyllt", page.Find("ul.goals").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Skrivs inte ut", page.Source, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Anna Ek", true)]
    [InlineData("Eva Berg", true)]
    [InlineData("David Holm", false)]
    [InlineData("Cecilia Sjö", false)]
    [InlineData("Hanna Falk", false)]
    [InlineData("Farid Nouri", false)]
    public async Task Is_for_coordinators_and_secretaries(string name, bool may)
    {
        var plan = await Decided(Make.Measure("Laga lamporna", who: "Gatuingenjör"));
        var visitor = await app.As(name);
        var page = await visitor.Open($"/planer/{plan.Id}/publicera");
        Assert.Equal((200, may), (page.Status, page.All("form[action*=Publish]").Count == 1));
        foreach (var handler in new[] { "Publish", "Choose", "Withdraw" })
        {
            using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["__RequestVerificationToken"] = await visitor.Token() });
            if (!may) Assert.Equal(404, (await visitor.Post($"/planer/{plan.Id}/publicera?handler={handler}", form)).Status);
        }
    }

    [Fact]
    public async Task Lets_no_text_out_as_markup_or_formula()
    {
        var plan = await Decided(Make.Measure("<script>alert(1)</script>\"onmouseover=x'", "<img src=x onerror=alert(2)>", "=1+1", "+HYPERLINK(\"http://x\")") with { Name = "@SUM(A1)" });
        await OpenPlan.Publish(app, plan.Id);
        var stranger = app.Stranger();
        var page = await stranger.Open(Address);
        foreach (var open in new[] { page, await stranger.Open(page.Find(".open-more").GetAttribute("href")!), await stranger.Open("/oppet/sok") })
        {
            Assert.Empty(open.All("script, img, [onmouseover], [onerror]"));
        }
        var csv = (await stranger.Open("/oppet/data/atgarder.csv")).Source;
        Assert.Contains("'=1+1", csv, StringComparison.Ordinal);
        Assert.Contains("'@SUM(A1)", csv, StringComparison.Ordinal);
        Assert.Contains("'+HYPERLINK", csv, StringComparison.Ordinal);
        Assert.Equal([0xEF, 0xBB, 0xBF], (await stranger.Download("/oppet/data/atgarder.csv"))[..3]);
        Assert.DoesNotContain("<script", (await stranger.Open("/api/v1/measures")).Source, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/oppet")]
    [InlineData(Address)]
    [InlineData("/oppet/data/atgarder.csv")]
    [InlineData("/oppet/flode.xml")]
    [InlineData("/api/v1/measures")]
    public async Task Gives_answers_that_are_not_sent_twice(string address)
    {
        var plan = await Decided(Make.Measure("Laga lamporna", who: "Gatuingenjör"));
        await OpenPlan.Publish(app, plan.Id);
        var first = await app.Stranger().Open(address);
        var tag = first.Response.Headers.ETag!.ToString();
        Assert.Equal((200, true), (first.Status, first.Response.Headers.CacheControl!.Public));
        var again = await app.Stranger().Open(address, ("If-None-Match", tag));
        Assert.Equal((304, "", tag), (again.Status, again.Source, again.Response.Headers.ETag!.ToString()));
        Assert.Equal(405, (await app.Stranger().Post(address, null)).Status);
        await OpenPlan.Change(app, plan, p => p.WithdrawPublication(Actor.Local, DateTimeOffset.UnixEpoch));
        Assert.NotEqual(304, (await app.Stranger().Open(address, ("If-None-Match", tag))).Status);
    }

    [Fact]
    public async Task Leaves_out_what_the_municipality_holds_back()
    {
        var greta = await app.As("Greta Lund");
        var form = (await greta.Open("/kommunen/oppet")).Find("main form");
        foreach (var box in form.QuerySelectorAll("input[value=Cause]")) box.RemoveAttribute("checked");
        await greta.Send(form);
        Assert.Contains("Orsak", (await app.Get<SecurityLog>().Read("lindvikens-kommun", 1))[0].Text, StringComparison.Ordinal);
        var plan = await Decided(Make.Measure("Laga lamporna", who: "Gatuingenjör"));
        await OpenPlan.Publish(app, plan.Id);
        var page = await app.Stranger().Open(Address);
        Assert.Contains("Skadegörelse vid båthuset", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ingen rör sig där", page.Source, StringComparison.Ordinal);
    }

    private Task<Plan> Decided(params Measure[] measures) => OpenPlan.Decided(app, Make.Plan(Make.Chain(measures: measures)) with { District = "Hamnstaden", Years = new YearSpan(2027) });
}
