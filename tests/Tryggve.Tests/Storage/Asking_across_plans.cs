using Tryggve.FollowUps;
using Tryggve.People;
using Tryggve.Plans;
using Tryggve.Plans.Editing;
using Tryggve.Storage;

namespace Tryggve.Tests.Storage;

/// <summary>Every question is answered a second time from the plans themselves.</summary>
public sealed class Asking_across_plans : IDisposable
{
    private static readonly DateOnly Today = new(2025, 9, 15);
    private readonly TemporaryDatabase kept = new();
    private readonly List<Plan> plans = [];

    /// <summary>Reads every plan of the municipality.</summary>
    private Actor All { get; set; } = null!;

    private async Task<Actor> Sees(string? district, Guid? plan)
    {
        var id = Make.Id();
        var person = new Person(id, "lindvikens-kommun", "Läsare", $"{id}@lindviken.example", [], [new Grant(Make.Id(), "lindvikens-kommun", Role.Reader, district, plan)], null);
        Assert.True(await kept.People.Add(person, Actor.Local));
        return person.ToActor();
    }

    /// <summary>Twelve made plans, each reported on by chance.</summary>
    private async Task Fill()
    {
        await kept.Municipalities.Begin(new Tryggve.Districts.Municipality("lindvikens-kommun", "Lindvikens kommun", [], []), Actor.Local, DateTimeOffset.UnixEpoch);
        All = await Sees(null, null);
        for (var seed = 1; seed <= 12; seed++)
        {
            var random = new Random(seed);
            var content = MadePlan.From(random) with { District = $"Stadsdel {seed % 4}", Years = new YearSpan(2023 + seed / 4) };
            content = content.Measures.Aggregate(content, (plan, m) => Reported(plan, m, random));
            var made = Plan.Import(content, null, Actor.Local, DateTimeOffset.UnixEpoch);
            Assert.Equal(SaveOutcome.Saved, await kept.Plans.Save(made));
            plans.Add((await kept.Plans.Load(made.Id, Actor.Local))!);
        }
    }

    private static PlanContent Reported(PlanContent plan, Measure measure, Random random) => plan.Change(measure.Id, (Measure m) => m with
    {
        Places = random.Next(3) == 0 ? ["Hamntorget"] : [],
        FollowUps = [.. Enum.GetValues<ReportingPeriod>().Where(_ => random.Next(2) == 0).Select(p => new FollowUp(p, "Gjort")
        {
            Status = random.Next(4) == 0 ? null : (MeasureStatus)random.Next(6),
            Outcomes = [.. m.Goals.Where(_ => random.Next(3) > 0).Select(g => new GoalOutcome(g.Id, random.Next(5) == 0 ? null : (Verdict)random.Next(5), ""))],
        })],
    });

    private List<(Plan Plan, PlanRow Row)> Rows(Func<Plan, PlanRow, bool> holds) =>
        [.. from plan in plans from row in PlanRow.Of(plan.Content) where row.Measure is not null && holds(plan, row) select (plan, row)];

    private static MeasureStatus? Last(Measure m) => m.FollowUps.Where(f => f.Status is not null).OrderBy(f => f.Period).LastOrDefault()?.Status;

    private static bool IsDone(Measure m) => Last(m) is MeasureStatus.Done or MeasureStatus.Stopped or MeasureStatus.Merged;

    public static TheoryData<string> Questions => [.. Asked.Keys];

    private static readonly Dictionary<string, (MeasureFilter Filter, Func<Plan, PlanRow, bool> Holds)> Asked = new()
    {
        ["everything"] = (new(), (_, _) => true),
        ["year"] = (new() { Year = 2024 }, (p, _) => p.Content.Years!.Value.To == 2024),
        ["district and year"] = (new() { Year = 2024, District = "stadsdel-1" }, (p, _) => p.Content.Years!.Value.To == 2024 && p.DistrictId == "stadsdel-1"),
        ["own area"] = (new() { Area = MeasureQueries.OwnArea }, (_, r) => r.Area.StandardArea is null),
        ["done"] = (new() { Status = new(MeasureStatus.Done) }, (_, r) => Last(r.Measure!) == MeasureStatus.Done),
        ["no status"] = (new() { Status = new Asked<MeasureStatus>(null) }, (_, r) => Last(r.Measure!) is null),
        ["ongoing in T1"] = (new() { Round = ReportingPeriod.T1, Status = new(MeasureStatus.Ongoing) }, (_, r) => r.Measure!.FollowUpOf(ReportingPeriod.T1).Status == MeasureStatus.Ongoing),
        ["not reported in T2"] = (new() { Round = ReportingPeriod.T2, Status = new Asked<MeasureStatus>(null) }, (_, r) => !r.Measure!.FollowUpOf(ReportingPeriod.T2).IsReported),
        ["not met"] = (new() { Verdict = new(Verdict.NotMet) }, (_, r) => r.Measure!.Goals.Any(g => VerdictCounts.LastSaid(r.Measure, g) == Verdict.NotMet)),
        ["not judged in the year's report"] = (new() { Round = ReportingPeriod.Year, Verdict = new Asked<Verdict>(null) }, (_, r) => r.Measure!.Goals.Any(g => r.Measure.FollowUpOf(ReportingPeriod.Year).Outcomes.FirstOrDefault(o => o.Goal == g.Id)?.Verdict is null)),
        ["without cause"] = (new() { Lacks = Shortfall.Cause }, (_, r) => r.Lacks(Gap.Cause)),
        ["without anything"] = (new() { Lacks = Shortfall.Responsible, Status = new Asked<MeasureStatus>(null) }, (_, r) => r.Lacks(Gap.Responsible) && Last(r.Measure!) is null),
        ["place"] = (new() { Place = "torget" }, (_, r) => r.Measure!.Places.Count > 0),
        ["late"] = (new() { Due = DueTime.Late }, (p, r) => r.Measure!.ReadTiming(p.Content.Years).Deadline < Today && !IsDone(r.Measure)),
        ["without a last day"] = (new() { Due = DueTime.None }, (p, r) => r.Measure!.ReadTiming(p.Content.Years).Deadline is null),
        ["words with Swedish letters, whatever their case"] = (new() { Words = "ÄLVSUND" }, (_, r) => new[] { r.Measure!.Name, r.Measure.Text, r.Problem.CollectiveName, r.Problem.Text, r.Cause?.Text ?? "" }.Any(t => t.Contains("Älvsund", StringComparison.Ordinal))),
        ["words"] = (new() { Words = "nattvandra" }, (_, r) => new[] { r.Measure!.Name, r.Measure.Text, r.Problem.CollectiveName, r.Problem.Text, r.Cause?.Text ?? "" }.Any(t => t.Contains("nattvandra", StringComparison.OrdinalIgnoreCase))),
    };

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Finds_what_the_plans_say(string question)
    {
        await Fill();
        var (filter, holds) = Asked[question];
        var expected = Rows(holds);
        var count = await kept.Measures.Count(filter, All, Today);
        var found = await kept.Measures.List(filter, All, Today, 10_000);

        Assert.NotEmpty(expected);
        Assert.Equal(expected.Select(e => e.Row.Measure!.Id).Order(), found.Select(f => f.Id).Order());
        Assert.Equal((expected.Count, expected.Sum(e => e.Row.Measure!.Goals.Count)), ((int)count.Measures, (int)count.Goals));
    }

    [Fact]
    public async Task Is_paged_without_losing_or_repeating_a_measure_whatever_the_order()
    {
        await Fill();
        foreach (var order in Enum.GetValues<MeasureOrder>())
        foreach (var descending in new[] { false, true })
        {
            var filter = new MeasureFilter { Order = order, Descending = descending };
            var paged = new List<Guid>();
            while (await kept.Measures.List(filter, All, Today, 7, paged.Count) is { Count: > 0 } page) paged.AddRange(page.Select(m => m.Id));
            Assert.Equal(Rows((_, _) => true).Select(r => r.Row.Measure!.Id).Order(), paged.Order());
        }
    }

    [Fact]
    public async Task Never_leaves_what_one_may_see()
    {
        await Fill();
        var own = plans[3];
        var (ofDistrict, ofPlan) = (await Sees("stadsdel-1", null), await Sees(null, own.Id));
        Assert.All(await kept.Measures.List(new(), ofDistrict, Today, 10_000), m => Assert.Equal("Stadsdel 1", m.District));
        Assert.All(await kept.Measures.List(new() { District = "stadsdel-2" }, ofPlan, Today, 10_000), m => Assert.Equal(own.Id, m.PlanId));
        Assert.Empty(await kept.Measures.List(new(), All with { MunicipalityId = "annan" }, Today, 10));
        Assert.Empty(await kept.City.Years(new Actor("x", "x") { MunicipalityId = "lindvikens-kommun" }));
        Assert.All(await kept.City.ByYear(ofDistrict, Today), y => Assert.Equal("stadsdel-1", y.DistrictId));
        Assert.Equal(own.Id, Assert.Single(await kept.Quality.Of(own.Content.Years!.Value.To, ofPlan)).Id);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(ReportingPeriod.T1)]
    [InlineData(ReportingPeriod.Year)]
    public async Task The_overviews_figures_are_the_plans_own(ReportingPeriod? round)
    {
        await Fill();
        var cells = await kept.City.Cells(2024, round, All, Today);
        foreach (var plan in plans.Where(p => p.Content.Years!.Value.To == 2024))
        foreach (var area in PlanRow.Of(plan.Content).Where(r => r.Measure is not null).GroupBy(r => r.Area.StandardArea ?? MeasureQueries.OwnArea))
        {
            var measures = area.Select(r => r.Measure!).ToList();
            var figures = cells.Single(c => c.Plan == plan.Id && c.Area == area.Key).Figures;
            Verdict? Said(Measure m, Goal g) => round is { } r ? m.FollowUpOf(r).Outcomes.FirstOrDefault(o => o.Goal == g.Id)?.Verdict : VerdictCounts.LastSaid(m, g);
            var verdicts = measures.SelectMany(m => m.Goals.Select(g => Said(m, g))).ToList();
            Assert.Equal((measures.Count, verdicts.Count), (figures.Measures, figures.Goals));
            foreach (var verdict in Enum.GetValues<Verdict>()) Assert.Equal(verdicts.Count(v => v == verdict), figures.Verdicts[verdict]);
            Assert.Equal(verdicts.Count(v => v is null), figures.NotJudged);
            Assert.Equal(measures.Count(m => round is { } r ? !m.FollowUpOf(r).IsReported : Last(m) is null), figures.NotReported);
        }
    }

    [Fact]
    public async Task The_years_are_the_sum_of_their_plans()
    {
        await Fill();
        foreach (var year in (await kept.City.ByYear(All, Today)).GroupBy(y => y.Year))
        {
            var measures = plans.Where(p => p.Content.Years!.Value.To == year.Key).SelectMany(p => p.Content.Measures).ToList();
            Assert.Equal((measures.Count, measures.Sum(m => m.Goals.Count)), (year.Sum(y => y.Figures.Measures), year.Sum(y => y.Figures.Goals)));
        }
        var shown = await kept.City.Plans((await kept.Municipalities.Find("lindvikens-kommun"))!, 2024, All, Today);
        Assert.All(shown, p => Assert.Equal(
            PlanJourney.Of(plans.Single(other => other.Id == p.Id), new("lindvikens-kommun", "Lindvikens kommun", [], []), Today).Steps, p.Journey.Steps));
    }

    [Fact]
    public async Task A_plan_without_measures_is_a_plan_of_its_year()
    {
        await Fill();
        Assert.Equal(SaveOutcome.Saved, await kept.Plans.Save(Plan.Import(Make.Plan() with { District = "Tomma udden", Years = new YearSpan(2024) }, null, Actor.Local, DateTimeOffset.UnixEpoch)));
        var empty = (await kept.City.ByYear(All, Today)).Single(y => y.DistrictId == "tomma-udden");
        Assert.Equal((2024, 1, 0), (empty.Year, empty.Plans, empty.Figures.Measures));
    }

    [Fact]
    public async Task Who_answers_follows_the_municipalitys_organisations()
    {
        await Fill();
        var fritid = new Tryggve.Districts.Organisation("fritid", "Fritid", Tryggve.Districts.OrganisationKind.City, [], []);
        Assert.Empty(await kept.Measures.List(new() { Responsible = "fritid" }, All, Today, 10));
        await kept.Municipalities.Change("lindvikens-kommun", (_, _) => [], m => new(m with { Organisations = [fritid] }, "organisation-added", "Fritid"), Actor.Local, DateTimeOffset.UnixEpoch);
        Assert.NotEmpty(await kept.Measures.List(new() { Responsible = "fritid" }, All, Today, 10));
    }

    [Fact]
    public async Task Quality_counts_what_each_plan_lacks()
    {
        await Fill();
        foreach (var quality in await kept.Quality.Of(2024, All))
        {
            var plan = plans.Single(p => p.Id == quality.Id);
            var rows = PlanRow.Of(plan.Content).Where(r => r.Measure is not null).ToList();
            var judged = rows.SelectMany(r => Tryggve.Analysis.Smart.GoalJudge.Of(r, plan.Content.Years)).ToList();
            bool Lacks(Tryggve.Analysis.Smart.GoalJudgement goal, int letter) => goal.Letters[letter].Verdict == Tryggve.Analysis.Smart.SmartVerdict.Missing;
            Assert.Equal(rows.Count(r => r.Lacks(Gap.Time)), quality.WithoutTime);
            Assert.Equal((judged.Count, judged.Count(g => !Enumerable.Range(0, 5).Any(i => Lacks(g, i)))), ((int)quality.Goals, (int)quality.SmartGoals));
            for (var i = 0; i < 5; i++) Assert.Equal(judged.Count(g => Lacks(g, i)), quality.Lacks("SMART"[i]));
            Assert.Equal(quality.Measures - quality.Whole, (await kept.Measures.Count(new() { Plan = plan.Id, Lacks = Shortfall.Any }, All, Today)).Measures);
        }
    }

    public void Dispose() => kept.Dispose();
}
