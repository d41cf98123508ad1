using Tryggve.FollowUps;
using Tryggve.Plans;
using Tryggve.Privacy;
using Tryggve.Storage;
using Tryggve.Storage.Sample;

namespace Tryggve.Tests.Storage;

/// <summary>The sample city in a database, loaded once for all its tests.</summary>
public sealed class SampleCity : IAsyncLifetime, IDisposable
{
    private readonly TemporaryDatabase kept = new();

    public IReadOnlyList<Plan> Plans { get; private set; } = [];
    public Tryggve.Districts.Municipality Municipality { get; private set; } = null!;
    public PlanEditions Editions => new(kept.Database);

    public async Task<bool> Load() => await kept.Samples.LoadOnce(SampleSize.City);

    public async Task InitializeAsync()
    {
        await Load();
        Municipality = (await kept.Municipalities.All()).Single();
        var plans = new List<Plan>();
        foreach (var listing in (await kept.Queries.List(Actor.Local)).OrderBy(p => p.District, StringComparer.Ordinal).ThenBy(p => p.YearFrom)) plans.Add((await kept.Plans.Load(listing.Id, Actor.Local))!);
        Plans = plans;
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => kept.Dispose();
}

public sealed class The_sample_city(SampleCity city) : IClassFixture<SampleCity>
{
    [Fact]
    public async Task Is_loaded_once() => Assert.False(await city.Load());

    [Fact]
    public void Has_six_districts_and_four_years_with_some_plans_missing()
    {
        Assert.Equal(6, city.Municipality.Districts.Count);
        Assert.Equal([2024, 2025, 2026, 2027], city.Plans.Select(p => p.Content.Years!.Value.From).Distinct().Order());
        Assert.Equal(21, city.Plans.Count);
        Assert.InRange(city.Plans.Sum(p => p.Content.Measures.Count()), 350, 450);
        Assert.Contains(city.Plans, p => p.DistrictId == "sjovik" && p.Content.Areas.Any(a => !a.Measures.Any()));
    }

    [Fact]
    public void Stands_at_every_stage_of_a_plans_journey()
    {
        var days = new[] { new DateOnly(2026, 11, 21), new DateOnly(2026, 12, 1) };
        var stages = (from plan in city.Plans from day in days from step in PlanJourney.Of(plan, city.Municipality, day).Current select step.Name).ToHashSet();
        foreach (var stage in new[] { "Utkast", "Lokal styrgrupp", "Stadens beredningsgrupp", "T1", "T2", Vocabulary.Of(ReportingPeriod.Year), "Avsluta året" }) Assert.Contains(stage, stages);
        Assert.Contains(city.Plans, p => p.Course.Closing is not null);
        Assert.Contains(city.Plans, p => p.Course.Latest is { IsSentBack: true });
    }

    [Fact]
    public void Uses_every_status_and_every_verdict()
    {
        var reports = city.Plans.SelectMany(p => p.Content.Measures).SelectMany(m => m.FollowUps).ToList();
        Assert.Equal(Enum.GetValues<MeasureStatus>().Order(), reports.Select(r => r.Status).OfType<MeasureStatus>().Distinct().Order());
        Assert.Equal(Enum.GetValues<Verdict>().Order(), reports.SelectMany(r => r.Outcomes).Select(o => o.Verdict).OfType<Verdict>().Distinct().Order());
    }

    [Fact]
    public async Task Is_as_it_was_frozen()
    {
        foreach (var plan in city.Plans) Assert.Empty((await city.Editions.Verify(plan.Id, Actor.Local))!);
    }

    [Fact]
    public void Points_out_nobody() => Assert.DoesNotContain(city.Plans.SelectMany(Texts), text => PrivacyGuard.Find(text).Count > 0);

    [Fact]
    public void Leaves_no_place_unfilled() => Assert.DoesNotContain(city.Plans.SelectMany(Texts), text => text.Contains('{', StringComparison.Ordinal));

    [Fact]
    public void Names_units_that_are_known()
    {
        var named = (from plan in city.Plans from measure in plan.Content.Measures where measure.Responsible.Length > 0 select ResponsibleUnits.Of(measure, [.. city.Municipality.OrganisationsOf(plan.DistrictId)]).Count > 0).ToList();
        Assert.InRange(named.Count(known => known), (int)(0.85 * named.Count), named.Count);
    }

    [Fact]
    public void Carries_measures_from_year_to_year() =>
        Assert.Contains(city.Plans.SelectMany(p => p.Content.Measures).SelectMany(m => m.Goals), g => g.EarlierYears.Count(e => e.Verdict == Verdict.NotMet) >= 2);

    [Fact]
    public async Task Says_the_same_each_time()
    {
        using var again = new SampleCity();
        await again.InitializeAsync();
        Assert.Equal(city.Plans.SelectMany(Told), again.Plans.SelectMany(Told));
    }

    [Fact]
    public async Task Keeps_the_words_of_the_small_sample()
    {
        using var small = new TemporaryDatabase();
        var then = await small.Sample();
        var now = city.Plans.Single(p => p.DistrictId == "hamnstaden" && p.Content.Years == new YearSpan(2026));
        Assert.Equal(then.Content.Measures.Select(m => (m.Text, m.GoalText, m.Responsible, m.FollowUpText(ReportingPeriod.T2))), now.Content.Measures.Select(m => (m.Text, m.GoalText, m.Responsible, m.FollowUpText(ReportingPeriod.T2))));
    }

    [Theory]
    [InlineData(null, SampleSize.City)]
    [InlineData("city", SampleSize.City)]
    [InlineData("District", SampleSize.District)]
    public void Is_loaded_unless_the_setting_says_otherwise(string? setting, SampleSize size) => Assert.Equal(size, SampleSizes.Read(setting));

    [Fact]
    public void A_setting_that_is_none_is_told() =>
        Assert.Equal("Tryggve:Sample must be \"city\" or \"district\", not \"stor\".", Assert.Throws<InvalidOperationException>(() => SampleSizes.Read("stor")).Message);

    [Fact]
    public async Task Is_open_to_those_who_work_with_it()
    {
        using var app = new App().With("Tryggve:Sample", "city");
        var jamila = await app.As("Jamila Rask");
        var plans = await jamila.Open("/planer");
        Assert.Equal(200, plans.Status);
        Assert.Contains("Kvarnberget", plans.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Sjövik", plans.Text, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Texts(Plan plan) =>
        PlanRow.Of(plan.Content).SelectMany(r => r.Texts).Concat(plan.Content.Preamble).Concat(plan.Content.Areas.SelectMany(a => a.TextLines().Select(t => t.Value))).Concat(plan.Course.Choices.Select(c => c.Reason));

    /// <summary>All that is the same each time: texts and days, but no identities nor what is counted of them.</summary>
    private static IEnumerable<string> Told(Plan plan) => Texts(plan)
        .Concat(plan.Course.Submissions.SelectMany(s => s.Decisions.Select(Plan.Sentence).Prepend($"{s.At:O} {s.By}")))
        .Concat(plan.Course.Rounds.SelectMany(r => r.Signatures.Select(s => $"{r.Period} {s.Name} {s.At:O}").Concat(r.Closings.Select(c => $"{c.At:O} {c.By}")).Concat(r.SentBack.Select(s => $"{s.Comment} {s.At:O} {s.AnsweredAt:O}"))))
        .Prepend($"{plan.Content.Title} {plan.Course.Closing?.At:O}");
}
