using Tryggve.Plans;
using Tryggve.Storage;

namespace Tryggve.Tests.Pages.Calendar;

public sealed class The_calendar_page : IDisposable
{
    private readonly App app = new();

    // The sample's plans are for 2026.
    public The_calendar_page() => app.Clock.Pass(new DateTimeOffset(2026, 10, 1, 8, 0, 0, TimeSpan.Zero) - app.Clock.GetUtcNow());

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task Shows_what_is_coming_by_month_with_the_nearest_first()
    {
        var plan = await app.Plan("Hamnstaden");
        var page = await app.Open($"/kalender?plan={plan.Id}");
        Assert.Equal("Oktober 2026", page.All("main section:not(.cal-late) h2")[0].TextContent);
        var days = page.All("main section:not(.cal-late) time").Select(t => t.GetAttribute("datetime")!).ToList();
        Assert.Equal(days.Order(), days);
        Assert.True(string.CompareOrdinal(days[0], "2026-10-01") >= 0);
        var lamps = page.All(".cal-days a").Single(a => a.TextContent.StartsWith("Klart: Ny belysning", StringComparison.Ordinal));
        Assert.Contains("Ny belysning", (await app.Open(lamps.GetAttribute("href")!)).Text, StringComparison.Ordinal);
        Assert.Equal("Hamnstaden 2026", page.Find(".lead b").TextContent);
    }

    [Fact]
    public async Task Marks_what_is_late_with_a_word()
    {
        var page = await app.Open($"/kalender?plan={(await app.Plan("Hamnstaden")).Id}");
        var late = page.All(".cal-late li");
        Assert.Contains(late, l => Answer.Words(l).Contains("Klart: Utbilda nattvandrare", StringComparison.Ordinal));
        Assert.All(late, l => Assert.Equal("försenat", l.QuerySelector(".cal-mark")!.TextContent));
    }

    [Fact]
    public async Task Shows_a_person_their_own_days_unless_they_ask_for_all()
    {
        var visitor = await app.As("Cecilia Sjö");
        var (own, all) = (await visitor.Open("/kalender"), await visitor.Open("/kalender?visa=alla"));
        Assert.DoesNotContain("Ny belysning", own.Text, StringComparison.Ordinal);
        Assert.Contains("Ny belysning", all.Text, StringComparison.Ordinal);
        Assert.Contains("Sista dag för uppföljning VB (Hamnstaden 2026)", own.Text, StringComparison.Ordinal);
        Assert.Equal("/kalender", own.Find("nav[aria-label=Huvudmeny] a[aria-current=page]").GetAttribute("href"));
    }

    [Fact]
    public async Task Keeps_earlier_days_behind_a_link()
    {
        var page = await app.Open("/kalender?visa=alla");
        var earlier = await app.Open(page.All(".pages a")[^1].GetAttribute("href")!);
        var days = earlier.All(".cal-days time").Select(t => t.GetAttribute("datetime")!).ToList();
        Assert.Equal(days.OrderDescending(), days);
        Assert.True(string.CompareOrdinal(days[0], "2026-10-01") < 0);
    }

    [Fact]
    public async Task Shows_many_days_a_page_at_a_time_and_every_day_once()
    {
        app.Clock.Pass(TimeSpan.FromDays(-250));
        var plan = await app.Plan("Hamnstaden");
        await app.Get<PlanStore>().Change(plan.Id, await app.Actor(App.Coordinator), p =>
        {
            var measure = p.Content.Measures.First(m => m.Collaboration is null);
            return p.Write([new(measure.Id, PlanField.When, measure.Timing, "vardagar")], Actor.Local, app.Clock.GetUtcNow());
        });
        var seen = new List<string>();
        for (var address = $"/kalender?plan={plan.Id}"; ;)
        {
            var page = await app.Open(address);
            seen.AddRange(page.All("main section:not(.cal-late) .cal-days li").Select(l => l.QuerySelector("time")!.GetAttribute("datetime") + Answer.Words(l)));
            if (page.All(".pages a").FirstOrDefault(a => a.TextContent.StartsWith("Visa fler", StringComparison.Ordinal)) is not { } next) break;
            address = next.GetAttribute("href")!;
        }
        Assert.True(seen.Count > Tryggve.Web.Pages.Calendar.DayList.MostRows, $"{seen.Count}");
        Assert.Equal(seen.Distinct().Count(), seen.Count);
    }

    [Fact]
    public async Task Says_what_belongs_there_when_there_is_nothing()
    {
        var page = await (await app.As("Greta Lund")).Open("/kalender");
        Assert.Empty(page.All(".cal-days"));
        Assert.Equal("/kalender?visa=alla", page.Find(".empty a").GetAttribute("href"));
    }

    [Theory]
    [InlineData("?plan=0198c0de-0000-7000-8000-000000000000")]
    [InlineData("?plan=x")]
    [InlineData("?stadsdel=finns-inte")]
    public async Task Is_not_there_for_what_one_may_not_see(string query) => Assert.Equal(404, (await app.Open("/kalender" + query)).Status);

    [Fact]
    public async Task Of_another_district_is_not_there()
    {
        var visitor = await app.As("Cecilia Sjö");
        Assert.Equal(404, (await visitor.Open($"/kalender?plan={(await app.Plan("Norra Älvsund")).Id}")).Status);
        Assert.Equal(404, (await visitor.Open("/kalender?stadsdel=norra-alvsund")).Status);
        Assert.DoesNotContain("Norra Älvsund", (await visitor.Open("/kalender?visa=alla")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?visa=%F0%9F%94%91&fran=9999-99-99&tidigare=<b>")]
    [InlineData("?fran=0001-01-01")]
    [InlineData("?fran=9999-12-31")]
    [InlineData("?tidigare=ja&fran=0001-01-01")]
    public async Task Bears_a_strange_address(string query) => Assert.Equal(200, (await app.Open("/kalender" + query)).Status);

    [Theory]
    [InlineData("", "Skriv ett namn på kalendern")]
    [InlineData("   ", "Skriv ett namn på kalendern")]
    public async Task Asks_for_a_name_of_the_calendar(string name, string asked)
    {
        var answer = await app.Send((await app.Open("/kalender")).Find("form[action*=Make]"), new() { ["name"] = name });
        Assert.Equal(400, answer.Status);
        Assert.Contains(asked, answer.Find("#fel_name").TextContent, StringComparison.Ordinal);
        Assert.Equal("#name", answer.Find(".errors a").GetAttribute("href"));
    }

    [Fact]
    public async Task Keeps_a_name_that_is_too_long_and_shows_a_hostile_one_as_text()
    {
        var form = (await app.Open("/kalender")).Find("form[action*=Make]");
        var refused = await app.Send(form, new() { ["name"] = new string('å', 60_000) });
        Assert.Equal((400, 60_000), (refused.Status, refused.Find("#name").GetAttribute("value")!.Length));
        Hostile.IsOnlyText(await app.Send(form, new() { ["name"] = Hostile.Text }));
        var answer = await app.Stranger().Open(new Uri((await app.Send(form, new() { ["name"] = Hostile.Text })).Find("#kalenderadress").GetAttribute("value")!).PathAndQuery);
        Assert.Equal(Hostile.Text, Tryggve.Tests.Export.StrictCalendar.Read(answer.Source).Calendar.Text("X-WR-CALNAME"));
    }

    [Fact]
    public async Task Is_reached_from_the_plan()
    {
        var plan = await app.Plan("Hamnstaden");
        Assert.Equal($"/kalender?plan={plan.Id}", (await app.Open($"/planer/{plan.Id}")).Find(".cal-link").GetAttribute("href"));
    }

    [Fact]
    public async Task Says_how_many_plans_it_does_not_open()
    {
        for (var i = 0; i < PlanCalendars.MostPlans; i++)
        {
            var content = Make.Plan(Make.Chain(measures: Make.Measure("Byt låsen", when: "2026-12-01"))) with { District = $"Vik {i}", Years = new YearSpan(2026) };
            await app.Get<PlanStore>().Save(Plan.Import(content, null, Actor.Local, app.Clock.GetUtcNow()));
        }
        Assert.Contains("2 till ryms inte", (await app.Open("/kalender?visa=alla")).Text, StringComparison.Ordinal);
    }
}
