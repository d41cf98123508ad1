using Dapper;
using Tryggve.Plans;
using Tryggve.Storage;

namespace Tryggve.Tests.Storage;

public sealed class The_reporting_tables : IDisposable
{
    private readonly TemporaryDatabase kept = new();

    [Fact]
    public async Task Agree_with_the_plan()
    {
        var plan = await kept.Sample();
        await Agree(plan);

        var fewer = plan.Content with { Areas = [.. plan.Content.Areas.Skip(1)] };
        plan.Update(fewer, new PlanDocument("ab", "ny.xlsx", DateTimeOffset.UnixEpoch, "x"), Actor.Local, DateTimeOffset.UnixEpoch);
        await kept.Plans.Save(plan);
        await Agree(plan);
    }

    [Fact]
    public async Task Are_after_many_small_changes_what_a_whole_rewrite_makes_them()
    {
        var plan = await kept.Sample();
        var random = new Random(11);
        for (var i = 0; i < 60; i++) plan = (await kept.Plans.Change(plan.Id, Actor.Local, p => RandomEdits.Do(p, random)))!;
        await Agree(plan);
        var small = await Rows();
        await using (var connection = kept.Database.Open()) await connection.ExecuteAsync("UPDATE plans SET reporting = 0");
        Assert.Empty(await new DerivedRows(kept.Database).CatchUp());
        Assert.Equal(await Rows(), small);

        async Task<string> Rows()
        {
            await using var connection = kept.Database.Open();
            var tables = new[] { "measures ORDER BY plan_id, position", "goals ORDER BY measure_id, position", "follow_ups ORDER BY measure_id, period" };
            var rows = new List<dynamic>();
            foreach (var table in tables) rows.AddRange(await connection.QueryAsync($"SELECT * FROM {table.Replace("ORDER", "WHERE plan_id = @id ORDER", StringComparison.Ordinal)}", new { id = plan.Id.ToString() }));
            return System.Text.Json.JsonSerializer.Serialize(rows);
        }
    }

    [Fact]
    public async Task Give_the_list_of_plans_its_counts()
    {
        var plan = await kept.Sample();
        var total = Summary.Of(plan.Content).Total;
        var listed = (await kept.Queries.List(Actor.Local)).Single(p => p.Id == plan.Id);

        Assert.Equal((total.Measures, total.WithoutCause, total.WithoutGoal, total.WithoutFollowUp),
            ((int)listed.Measures, (int)listed.WithoutCause, (int)listed.WithoutGoal, (int)listed.WithoutFollowUp));
        Assert.Equal(new YearSpan(2026), listed.Years);
    }

    private async Task Agree(Plan plan)
    {
        await using var connection = kept.Database.Open();
        var measures = plan.Content.Measures.ToList();
        var id = plan.Id.ToString();
        Assert.Equal(measures.Select(m => m.Id.ToString()), await connection.QueryAsync<string>("SELECT id FROM measures WHERE plan_id = @id ORDER BY position", new { id }));
        Assert.Equal(measures.Sum(m => m.Goals.Count), await connection.ExecuteScalarAsync<int>("SELECT count(*) FROM goals WHERE plan_id = @id", new { id }));
        Assert.Equal(measures.Sum(m => m.FollowUps.Count), await connection.ExecuteScalarAsync<int>("SELECT count(*) FROM follow_ups WHERE plan_id = @id", new { id }));
        Assert.Equal(PlanRow.Of(plan.Content).Count(r => r.Lacks(Gap.Cause)), await connection.ExecuteScalarAsync<int>("SELECT sum(without_cause) FROM measures WHERE plan_id = @id", new { id }));
    }

    public void Dispose() => kept.Dispose();
}
