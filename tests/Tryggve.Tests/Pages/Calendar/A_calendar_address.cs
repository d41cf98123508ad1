using System.Globalization;
using Tryggve.People;
using Tryggve.Plans;
using Tryggve.Storage;
using Tryggve.Tests.Export;

namespace Tryggve.Tests.Pages.Calendar;

/// <summary>A feed read over HTTP as a calendar program does it: without signing in.</summary>
public sealed class A_calendar_address : IDisposable
{
    private readonly App app = new();

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task Gives_ones_own_days_to_whoever_has_it()
    {
        var address = await Make("Cecilia Sjö", "/kalender");
        var answer = await app.Stranger().Open(address);

        Assert.Equal((200, "text/calendar; charset=utf-8", "private, max-age=900"), (answer.Status, answer.Response.Content.Headers.ContentType!.ToString(), answer.Response.Headers.CacheControl!.ToString().Replace("max-age=900, private", "private, max-age=900", StringComparison.Ordinal)));
        Assert.Contains("noindex", answer.Response.Headers.GetValues("X-Robots-Tag").Single(), StringComparison.Ordinal);
        Assert.False(answer.Response.Headers.Contains("Set-Cookie"));
        var file = StrictCalendar.Read(answer.Source);
        Assert.Equal("Mina datum", file.Calendar.Text("X-WR-CALNAME"));
        Assert.Contains(file.Events, e => e.Text("SUMMARY").StartsWith("Sista dag för uppföljning VB (Hamnstaden", StringComparison.Ordinal));
        Assert.DoesNotContain(file.Events, e => e.Text("CATEGORIES") == "Beslut senast");
        Assert.All(file.Events, e => Assert.StartsWith("http://localhost/planer/", e.One("URL").Value, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Of_a_plan_gives_the_plans_days_and_of_a_district_its_plans()
    {
        var (harbour, valley) = (await app.Plan("Hamnstaden"), await app.Plan("Norra Älvsund"));
        var ofPlan = StrictCalendar.Read((await app.Stranger().Open(await Make("Ingrid Norén", $"/kalender?plan={harbour.Id}"))).Source);
        var ofDistrict = StrictCalendar.Read((await app.Stranger().Open(await Make("Ingrid Norén", "/kalender?stadsdel=norra-alvsund"))).Source);
        Assert.All(ofPlan.Events, e => Assert.Contains(harbour.Id.ToString(), e.One("URL").Value, StringComparison.Ordinal));
        Assert.All(ofDistrict.Events, e => Assert.Contains(valley.Id.ToString(), e.One("URL").Value, StringComparison.Ordinal));
        Assert.Contains(ofPlan.Events, e => e.Text("CATEGORIES") == "Slutdatum");
        Assert.InRange(StrictCalendar.Days(ofDistrict.Event("Möte: Helgsamverkan")).Count, 50, 54);
    }

    [Fact]
    public async Task Says_when_nothing_has_changed()
    {
        var address = await Make("Cecilia Sjö", "/kalender");
        var tag = (await app.Stranger().Open(address)).Response.Headers.GetValues("ETag").Single();
        app.Clock.Pass(TimeSpan.FromMinutes(20));
        var again = await app.Stranger().Open(address, ("If-None-Match", tag));
        Assert.Equal((304, ""), (again.Status, again.Source));

        var (plan, by) = (await app.Plan("Hamnstaden"), await app.Actor("Anna Ek"));
        await app.Get<PlanStore>().Change(plan.Id, by, p => true);
        Assert.Equal(200, (await app.Stranger().Open(address, ("If-None-Match", tag))).Status);
    }

    [Fact]
    public async Task Gives_nothing_once_it_is_taken_back()
    {
        var visitor = await app.As("Cecilia Sjö");
        var address = await Make(visitor, "/kalender");
        Assert.Equal(200, (await app.Stranger().Open(address)).Status);

        var page = await visitor.Send((await visitor.Open("/kalender")).Find("form[action*=Revoke]"));

        Assert.Contains("Kalenderadressen är borttagen.", page.Text, StringComparison.Ordinal);
        var gone = await app.Stranger().Open(address);
        Assert.Equal((404, "Kalenderadressen gäller inte. Skapa en ny i Tryggve, under Kalender."), (gone.Status, gone.Source));
        var kinds = (await app.Get<SecurityLog>().Read("lindvikens-kommun", 2)).Select(e => Vocabulary.OfSecurityEvent(e.Kind));
        Assert.Equal(["Borttagen kalenderadress", "Ny kalenderadress"], kinds);
    }

    [Fact]
    public async Task Is_taken_back_only_by_its_owner()
    {
        var address = await Make("Cecilia Sjö", "/kalender");
        var id = (await app.Get<CalendarFeeds>().Of((await app.Person("Cecilia Sjö")).Id)).Single().Id;
        var other = await app.As("Anna Ek");
        await Make(other, "/kalender");
        Assert.Equal(404, (await other.Send((await other.Open("/kalender")).Find("form[action*=Revoke]"), new() { ["id"] = id.ToString() })).Status);
        Assert.Equal(200, (await app.Stranger().Open(address)).Status);
    }

    [Fact]
    public async Task Gives_nothing_when_the_account_is_closed()
    {
        var address = await Make("Cecilia Sjö", "/kalender");
        await app.Get<PersonStore>().Close(await app.Person("Cecilia Sjö"), await app.Actor("Greta Lund"));
        Assert.Equal(404, (await app.Stranger().Open(address)).Status);
    }

    [Fact]
    public async Task Gives_only_what_its_owner_may_see_now()
    {
        var plan = await app.Plan("Hamnstaden");
        var address = await Make("Hanna Falk", $"/kalender?plan={plan.Id}");
        Assert.NotEmpty(StrictCalendar.Read((await app.Stranger().Open(address)).Source).Events);

        var person = await app.Person("Hanna Falk");
        await app.Get<PersonStore>().TakeBack(person, person.Grants.Single(), await app.Actor("Greta Lund"));

        var answer = await app.Stranger().Open(address);
        Assert.Equal(200, answer.Status);
        Assert.Empty(StrictCalendar.Read(answer.Source).Events);
    }

    [Theory]
    [InlineData("nagot")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("%0d%0aSet-Cookie:x")]
    [InlineData("'%20OR%20'1'='1")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("..%2f..%2fetc%2fpasswd")]
    [InlineData("%F0%9F%94%91")]
    public async Task That_is_made_up_is_none(string secret) => Assert.Equal(404, (await app.Stranger().Open($"/kalender/{secret}.ics")).Status);

    [Fact]
    public async Task That_is_very_long_is_none() => Assert.Equal(404, (await app.Stranger().Open($"/kalender/{new string('A', 4_000)}.ics")).Status);

    [Fact]
    public async Task Is_kept_as_a_hash_and_shown_once()
    {
        var visitor = await app.As("Cecilia Sjö");
        var secret = Path.GetFileNameWithoutExtension(await Make(visitor, "/kalender"));
        await using var connection = app.Get<Database>().Open();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT hash FROM calendar_feeds";
        Assert.Equal(Secret.Hash(secret), await command.ExecuteScalarAsync());
        Assert.DoesNotContain(secret, (await visitor.Open("/kalender")).Source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_again_and_again_asks_to_wait()
    {
        app.With("Tryggve:Limits:CalendarsPerMinute", "3");
        var (one, other) = (await Make("Cecilia Sjö", "/kalender"), await Make("Anna Ek", "/kalender"));
        var reader = app.Stranger();
        for (var i = 0; i < 3; i++) Assert.Equal(200, (await reader.Open(one)).Status);
        Assert.Equal(429, (await reader.Open(one)).Status);
        Assert.Equal(200, (await reader.Open(other)).Status);
    }

    [Fact]
    public async Task Is_one_of_at_most_twenty()
    {
        var (person, scope) = (await app.Person("Cecilia Sjö"), new CalendarScope(true, null, null));
        for (var i = 0; i < CalendarFeeds.Most; i++) Assert.NotNull(await app.Get<CalendarFeeds>().Make(person, i.ToString(CultureInfo.InvariantCulture), scope));
        Assert.Null(await app.Get<CalendarFeeds>().Make(person, "en till", scope));
        var visitor = await app.As("Cecilia Sjö");
        var answer = await visitor.Send((await visitor.Open("/kalender")).Find("form[action*=Make]"));
        Assert.Equal((400, true), (answer.Status, answer.Find(".errors").TextContent.Contains("Du har redan 20 kalenderadresser.", StringComparison.Ordinal)));
    }

    private async Task<string> Make(string person, string page) => await Make(await app.As(person), page);

    /// <summary>Makes an address on the page, and reads it where it is shown.</summary>
    private static async Task<string> Make(Visitor visitor, string page)
    {
        var made = await visitor.Send((await visitor.Open(page)).Find("form[action*=Make]"));
        return new Uri(made.Find("#kalenderadress").GetAttribute("value")!).PathAndQuery;
    }
}
