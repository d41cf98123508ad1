using System.Text.RegularExpressions;
using Tryggve.Decisions;
using Tryggve.Districts;
using Tryggve.Districts.Law;
using Tryggve.People;
using Tryggve.Plans;
using Tryggve.Storage;
using Tryggve.Tests.Access;
using Tryggve.Tests.Open;
using Tryggve.Tests.Pages;

namespace Tryggve.Tests.Security;

/// <summary>
/// Markup, addresses that run and formulas in every text of a plan and in all that is typed beside plans; then every page and every file that can be reached is read
/// as a browser, a spreadsheet, a calendar or a feed reader would.
/// </summary>
public sealed partial class A_hostile_text_anywhere : IAsyncLifetime, IDisposable
{
    private const string Name = "\"'><script>giftskrift()</script>";
    private const int MostOfAKind = 2, MostAddresses = 600;
    private static readonly DateTimeOffset At = new(2026, 11, 2, 12, 0, 0, TimeSpan.Zero);

    /// <summary>What must have been met somewhere as text, for the rest to say anything: what may be public, and all of a measure and its follow-ups.</summary>
    private static readonly string[] Met = ["Attachment.", "Collaboration.", "Commitment.", "FollowUp.", "Goal", "Measure."];

    private readonly App app = new();
    private readonly List<Guid> plans = [];
    private Visitor visitor = null!;
    private string feed = "";

    public async Task InitializeAsync()
    {
        var municipality = (await app.Get<MunicipalityStore>().Find(World.Home))!;
        await app.Get<MunicipalityStore>().Save(municipality with
        {
            Organisations = [.. municipality.Organisations, new Organisation("gift", Poison.Markup("Organisation.Name")[..100], OrganisationKind.Other, [Poison.Markup("Organisation.Aliases")], [new Unit("gift/gift", Poison.Markup("Unit.Name")[..100], [Poison.Markup("Unit.Aliases")], [Poison.Markup("Unit.Roles")])])],
            Templates = [.. municipality.Templates, new PlanTemplate("gift", 2031, [new StandardArea("gift", Poison.Markup("StandardArea.Name")[..100], [Poison.Markup("StandardArea.Aliases")]) { Guidance = Poison.Markup("StandardArea.Guidance") }])
            {
                Strategies = [new CrossCuttingStrategy("gift", Poison.Markup("Strategy.Name"), ["gift"])], Guidance = Enum.GetNames<PlanField>().ToDictionary(f => f, _ => Poison.Markup("PlanTemplate.Guidance")),
            }],
        });
        var person = new Person(Guid.CreateVersion7(), World.Home, Name, "gift@lindviken.example", ["gift/gift"], [.. new[] { Role.Coordinator, Role.City, Role.Administrator }.Select(r => new Grant(Guid.CreateVersion7(), World.Home, r, null, null))], null) { Title = Poison.Markup("Person.Title")[..100] };
        await app.Get<PersonStore>().Add(person, Actor.Local);
        visitor = await app.As(Name);
        foreach (var (text, year) in new[] { (Poison.Markup, 2026), (Poison.Address, 2027), (Poison.Formula(), 2028), ((Func<string, string>)Poison.Markup, 2031) })
        {
            var plan = await OpenPlan.Decided(app, Poison.Plan(text, year), Name);
            if (year != 2031) await OpenPlan.Publish(app, plan.Id, Name);
            plans.Add(plan.Id);
        }
        foreach (var duty in Enum.GetValues<LawDuty>().Where(d => LawForm.Of(d) is not null))
        {
            var texts = Enum.GetValues<LawField>().ToDictionary(f => f, f => Poison.Markup($"LawField.{f}"));
            await app.Get<LawStore>().Add(new LawRecord(Guid.CreateVersion7(), World.Home, duty, new DateOnly(2026, 1, 1), null, texts, new DecisionDocument("", $"{Name}\r\nSet-Cookie: x=y;.pdf"), Name, At), person.ToActor());
        }
        await app.Get<SavedViews>().Save(person.ToActor(), Name, $"?q={Uri.EscapeDataString(Name)}&status=%22onmouseover%3D");
        feed = CalendarFeeds.PathOf((await app.Get<CalendarFeeds>().Make(person, Name + "\r\nBEGIN:VEVENT", new CalendarScope(false, null, null)))!);
        await app.Get<ApiKeys>().Make(person, Name, ["planer:las"], DateTimeOffset.UtcNow.AddDays(9));
        await app.Get<AccessibilityReports>().Add(World.Home, Poison.Address("Report.Page"), Poison.Markup("Report.Text"), "\"<script>giftskrift()</script>\"@lindviken.example");
    }

    public void Dispose() => app.Dispose();

    Task IAsyncLifetime.DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Stays_a_text_on_every_page_and_in_every_file()
    {
        var draft = await visitor.Upload(SampleWorkbook.Of([.. SampleWorkbook.Bicycles.Select((_, i) => Poison.Markup($"Cell{i}"))], [.. SampleWorkbook.Bicycles.Select((_, i) => $"=giftskrift({i})")]), "'><img src=x onerror=giftskrift()>.xlsx");
        Assert.Contains("granska", draft.Heading, StringComparison.OrdinalIgnoreCase);
        var (seen, kinds, wrong, shown) = (new Dictionary<string, int>(), new Dictionary<string, int>(), new List<string>(), new HashSet<string>());
        var waiting = new Queue<string>([draft.Address, feed, .. EveryPage.Of(app).SelectMany(p => plans.Select(id => p.Address.Replace("0198c0de-0000-7000-8000-000000000000", id.ToString(), StringComparison.Ordinal)).Distinct())]);
        var places = Poison.Places();
        for (var count = 0; waiting.Count > 0 && count < MostAddresses; count++)
        {
            var address = waiting.Dequeue();
            var answer = await visitor.Open(address);
            var bytes = await answer.Response.Content.ReadAsByteArrayAsync();
            if (answer.Status >= 500) wrong.Add($"{address}: {answer.Status}");
            wrong.AddRange(Harmless.Wrong(answer, bytes).Select(w => $"{address}: {w}"));
            if (answer.Status != 200) continue;
            var type = answer.Response.Content.Headers.ContentType?.MediaType ?? "";
            kinds[type] = kinds.GetValueOrDefault(type) + 1;
            shown.UnionWith(places.Where(p => answer.Source.Contains(p, StringComparison.Ordinal)));
            foreach (var link in answer.All("a[href^='/'], form[method=get]").Select(l => l.GetAttribute("href") ?? l.GetAttribute("action") ?? "/").Where(l => l.StartsWith('/')))
            {
                var kind = Kind().Replace(link.Split('#')[0], "");
                if ((seen[kind] = seen.GetValueOrDefault(kind) + 1) <= MostOfAKind) waiting.Enqueue(link.Split('#')[0]);
            }
        }
        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Take(60)));
        Assert.Superset(new HashSet<string> { "text/html", "text/csv", "text/calendar", "application/json", "application/atom+xml", "text/plain", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "application/vnd.openxmlformats-officedocument.wordprocessingml.document" }, kinds.Keys.ToHashSet());
        Assert.InRange(kinds["text/html"], 100, MostAddresses);
        Assert.Empty(places.Where(p => Canaries.Public.Contains(p) || Met.Any(m => p.StartsWith(m, StringComparison.Ordinal))).Except(shown));
    }

    /// <summary>Identities and values, so that addresses of one kind count as one.</summary>
    [GeneratedRegex(@"[0-9a-f]{8}-[0-9a-f-]{27}|\d+|=[^&]*")]
    private static partial Regex Kind();
}
