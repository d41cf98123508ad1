using Dapper;
using Tryggve.Districts;
using Tryggve.FollowUps;
using Tryggve.People;
using Tryggve.Plans;
using Tryggve.Plans.Editing;
using Tryggve.Storage;

namespace Tryggve.Tests.Storage;

public sealed class Finding_similar_measures : IDisposable
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 4, 12, 0, 0, TimeSpan.Zero);
    private static readonly Municipality Lindviken = new("lindvikens-kommun", "Lindvikens kommun", [], ShippedTemplates.All);
    private readonly TemporaryDatabase kept = new();

    private SimilarMeasures Similar => new(kept.Database);
    private MethodQueries Methods => new(kept.Database);

    [Fact]
    public async Task Tells_where_it_was_tried_and_what_came_of_it()
    {
        var ours = await Keep("Hamnstaden", 2026, Make.Measure("Seniorlotsen gör hembesök hos dem som fyllt 80"));
        var measure = Make.Measure("Hembesök av seniorlots med råd om bedrägerier", "1) 150 hembesök 2) Alla vet vart de ringer");
        measure = measure with
        {
            FollowUps =
            [
                new FollowUp(ReportingPeriod.T1, "38 besök.") { Status = MeasureStatus.Ongoing, Outcomes = [new GoalOutcome(measure.Goals[0].Id, Verdict.NotYet, "38")] },
                new FollowUp(ReportingPeriod.Year, "Alla besök gjordes.") { Status = MeasureStatus.Done, Outcomes = [new GoalOutcome(measure.Goals[0].Id, Verdict.Met, "161 besök")] },
            ],
        };
        await Keep("Norra Älvsund", 2025, measure, Make.Measure("Ny belysning längs gångstråket"));

        var found = Assert.Single(await Similar.Of(ours, ours.Content.Measures.Single().Id, Actor.Local));

        Assert.Equal(("Norra Älvsund", new YearSpan(2025), MeasureStatus.Done, "Alla besök gjordes."), (found.Latest.District, found.Latest.Years, found.Latest.Status, found.Latest.Report));
        Assert.Equal([("150 hembesök", Verdict.Met, "161 besök"), ("Alla vet vart de ringer", (Verdict?)null, "")], found.Latest.Goals.Select(g => (g.Text, g.Verdict, g.Value)));
        Assert.Contains("hembesök", found.Likeness.Words);
    }

    [Fact]
    public async Task Shows_what_was_carried_on_from_year_to_year_as_one()
    {
        var first = await Keep("Norra Älvsund", 2024, Make.Measure("Nattvandring på fredagar"));
        var second = Plan.BeginFrom(first, Lindviken, new District("norra-alvsund", "Norra Älvsund"), new YearSpan(2025), Actor.Local, Noon);
        await kept.Plans.Save(second);
        await Keep("Norra Älvsund", 2023, Make.Measure("Nattvandring på fredagar"));
        var ours = await Keep("Hamnstaden", 2026, Make.Measure("Nattvandringar vid kajen"));

        var found = Assert.Single(await Similar.Of(ours, ours.Content.Measures.Single().Id, Actor.Local));
        Assert.Equal([2025, 2024, 2023], found.Earlier.Prepend(found.Latest).Select(m => m.Years.To));

        // What it was itself is among its earlier years, not here; that of another time in the district is.
        Assert.Equal(["Hamnstaden", "Norra Älvsund"], (await Similar.Of(second, second.Content.Measures.Single().Id, Actor.Local)).Select(s => s.Latest.District).Order());
        Assert.DoesNotContain((await Similar.Of(second, second.Content.Measures.Single().Id, Actor.Local)).SelectMany(s => s.Earlier.Append(s.Latest)), m => m.Plan == first.Id);
    }

    [Fact]
    public async Task Never_shows_what_one_may_not_see()
    {
        var ours = await Keep("Hamnstaden", 2026, Make.Measure("SSPF enligt TRYSAM"));
        await Keep("Norra Älvsund", 2026, Make.Measure("SSPF enligt TRYSAM"));
        await kept.Municipalities.Save(Lindviken);
        var reader = new Person(Make.Id(), "lindvikens-kommun", "Anna", "anna@lindviken.example", [], [new Grant(Make.Id(), "lindvikens-kommun", Role.Reader, "hamnstaden", null)], null);
        var administrator = new Person(Make.Id(), "lindvikens-kommun", "Greta", "greta@lindviken.example", [], [new Grant(Make.Id(), "lindvikens-kommun", Role.Administrator, null, null)], null);
        foreach (var person in new[] { reader, administrator }) await kept.People.Add(person, Actor.Local);
        var id = ours.Content.Measures.Single().Id;

        Assert.Single(await Similar.Of(ours, id, Actor.Local));
        Assert.Empty(await Similar.Of(ours, id, reader.ToActor()));
        Assert.Equal(["SSPF", "TRYSAM"], (await Methods.All(Actor.Local)).Select(m => m.Name));
        Assert.Equal([("SSPF", 1, 1)], (await Methods.All(reader.ToActor())).Select(m => (m.Name, m.Measures, m.Districts)));
        Assert.Empty(await Methods.All(administrator.ToActor()));
        Assert.Null(await Methods.Of("sspf", 1, administrator.ToActor()));
        Assert.Equal(["Hamnstaden"], (await Methods.Of("sspf", 1, reader.ToActor()))!.Page.Select(m => m.District));
        Assert.Null(await Methods.Of("trysam", 1, reader.ToActor()));
    }

    [Fact]
    public async Task Counts_goals_by_their_latest_verdict_and_never_a_missing_one_as_not_met()
    {
        var measure = Make.Measure("Två trygghetsvandringar", "1) Tio boende 2) Allt lagas 3) En rapport");
        measure = measure with
        {
            FollowUps =
            [
                new FollowUp(ReportingPeriod.T1, "") { Outcomes = [new GoalOutcome(measure.Goals[0].Id, Verdict.NotMet, ""), new GoalOutcome(measure.Goals[1].Id, Verdict.PartlyMet, "")] },
                new FollowUp(ReportingPeriod.T2, "") { Outcomes = [new GoalOutcome(measure.Goals[0].Id, Verdict.Met, ""), new GoalOutcome(measure.Goals[1].Id, null, "15 av 23")] },
            ],
        };
        await Keep("Hamnstaden", 2025, measure);
        await Keep("Norra Älvsund", 2026, Make.Measure("Trygghetsvandring i april", "En vandring"));

        var method = Assert.Single(await Methods.All(Actor.Local));
        Assert.Equal(("Trygghetsvandring", 2, 2, new YearSpan(2025, 2026)), (method.Name, method.Measures, method.Districts, method.Years));
        Assert.Equal((4, 2, 2), (method.Goals, method.Judged, method.NotJudged));
        Assert.Equal([(Verdict.Met, 1), (Verdict.PartlyMet, 1)], method.Verdicts.OrderBy(v => v.Key).Select(v => (v.Key, v.Value)));
    }

    [Fact]
    public async Task Shows_a_method_a_page_at_a_time()
    {
        await Keep("Hamnstaden", 2025, [.. Enumerable.Range(1, MethodQueries.PageSize + 5).Select(i => Make.Measure($"Nattvandring vid plats {i}"))]);
        Assert.Equal((MethodQueries.PageSize, 1, 2), Shape(await Methods.Of("nattvandring", 1, Actor.Local)));
        Assert.Equal((5, 2, 2), Shape(await Methods.Of("nattvandring", 2, Actor.Local)));
        Assert.Equal((5, 2, 2), Shape(await Methods.Of("nattvandring", int.MaxValue, Actor.Local)));
        Assert.Equal((MethodQueries.PageSize, 1, 2), Shape(await Methods.Of("nattvandring", int.MinValue, Actor.Local)));

        static (int, int, int) Shape(MethodMeasures? found) => (found!.Page.Count, found.Number, found.Pages);
    }

    [Fact]
    public async Task Goes_by_what_the_plan_says_after_many_small_changes()
    {
        var plan = await kept.Sample();
        var random = new Random(5);
        for (var i = 0; i < 60; i++) plan = (await kept.Plans.Change(plan.Id, Actor.Local, p => RandomEdits.Do(p, random)))!;
        var measure = plan.Content.Measures.First();
        plan = (await kept.Plans.Change(plan.Id, Actor.Local, p => p.Write([TextEdit.Of(measure.Id, PlanField.Measure, measure.Text, "Nattvandring enligt TRYSAM")], Actor.Local, Noon)))!;
        var small = await Rows();
        Assert.Contains("trysam", small, StringComparison.Ordinal);

        await using (var connection = kept.Database.Open()) await connection.ExecuteAsync("DELETE FROM measure_profiles; DELETE FROM measure_stems; DELETE FROM measure_methods; UPDATE plans SET reporting = 0");
        var rows = new DerivedRows(kept.Database);
        Assert.Empty(await rows.CatchUp());
        Assert.Equal(small, await Rows());

        async Task<string> Rows()
        {
            await using var connection = kept.Database.Open();
            var rows = (await connection.QueryAsync<string>("SELECT plan_id || measure_id || lineage || profile FROM measure_profiles ORDER BY plan_id, measure_id"))
                .Concat(await connection.QueryAsync<string>("SELECT c.measure_id || s.stem FROM measure_stems s LEFT JOIN measure_profiles c ON c.number = s.number ORDER BY 1"))
                .Concat(await connection.QueryAsync<string>("SELECT plan_id || measure_id || method || name || is_known FROM measure_methods ORDER BY 1"));
            return string.Join('\n', rows);
        }
    }

    private async Task<Plan> Keep(string district, int year, params Measure[] measures)
    {
        var plan = Plan.Import(Make.Plan(Make.Chain(measures: measures)) with { District = district, Years = new YearSpan(year) }, null, Actor.Local, Noon);
        Assert.Equal(SaveOutcome.Saved, await kept.Plans.Save(plan));
        return plan;
    }

    public void Dispose() => kept.Dispose();
}
