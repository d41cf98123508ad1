using System.Text.Json;
using Dapper;
using Tryggve.Plans;
using Tryggve.Storage;

namespace Tryggve.Tests.Storage;

public sealed class Saving_a_plan : IDisposable
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);
    private static readonly PlanDocument Document = new("ab12", "plan.xlsx", Noon, "Lokal användare");
    private readonly TemporaryDatabase kept = new();

    [Fact]
    public async Task Gives_back_every_word()
    {
        var content = (await kept.Sample()).Content with { District = "Annanstans" };
        var plan = Plan.Import(content, Document, Actor.Local, Noon);

        Assert.Equal(SaveOutcome.Saved, await kept.Plans.Save(plan));
        var loaded = (await kept.Plans.Load(plan.Id, Actor.Local))!;

        Assert.Equal(Json(content), Json(loaded.Content));
        Assert.Equal([Document], loaded.Documents);
        Assert.Equal(("lindvikens-kommun", "annanstans", 1), (loaded.MunicipalityId, loaded.DistrictId, loaded.Version));
    }

    [Fact]
    public async Task Keeps_what_somebody_else_saved_meanwhile()
    {
        var mine = await kept.Sample();
        var theirs = (await kept.Plans.Load(mine.Id, Actor.Local))!;
        theirs.Update(theirs.Content with { Title = "Deras" }, Document, Actor.Local, Noon);
        mine.Update(mine.Content with { Title = "Min" }, Document, Actor.Local, Noon);

        Assert.Equal(SaveOutcome.Saved, await kept.Plans.Save(theirs));
        Assert.Equal(SaveOutcome.Overtaken, await kept.Plans.Save(mine));

        Assert.Equal("Deras", (await kept.Plans.Load(mine.Id, Actor.Local))!.Content.Title);
        Assert.Single(await kept.History.Read(mine.Id, Actor.Local), e => e.Kind == "updated");
    }

    [Fact]
    public async Task Never_gives_a_district_two_plans_for_the_same_years()
    {
        var plan = await kept.Sample();

        Assert.Equal(SaveOutcome.AlreadyExists, await kept.Plans.Save(Plan.Import(plan.Content, null, Actor.Local, Noon)));
        Assert.Equal(2, (await kept.Queries.List(Actor.Local)).Count);
    }

    [Fact]
    public async Task Writes_the_history_once()
    {
        var plan = await kept.Sample();
        plan.Update(plan.Content, Document, Actor.Local, Noon);
        await kept.Plans.Save(plan);
        await kept.Plans.Save(plan);

        var history = await kept.History.Read(plan.Id, Actor.Local);
        Assert.Equal(["updated", "imported"], history.Select(e => e.Kind));
        Assert.Equal(Noon, history[0].At);
    }

    [Fact]
    public async Task Leaves_no_trace_when_the_history_cannot_be_written()
    {
        var plan = await kept.Sample();
        var before = (await kept.Plans.Load(plan.Id, Actor.Local))!;
        using (var connection = kept.Database.Open())
        {
            await connection.Refuse("plan_events");
        }
        plan.Update(plan.Content with { Title = "Ny" }, Document, Actor.Local, Noon);

        await Assert.ThrowsAnyAsync<Exception>(() => kept.Plans.Save(plan));

        var after = (await kept.Plans.Load(plan.Id, Actor.Local))!;
        Assert.Equal((before.Version, before.Content.Title), (after.Version, after.Content.Title));
    }

    [Fact]
    public async Task Makes_its_district_known_to_the_municipality()
    {
        var plan = await kept.Sample();
        await kept.Plans.Save(Plan.Import(plan.Content with { District = "Södra hamnen" }, null, Actor.Local, Noon));

        var municipality = await kept.Municipalities.Find("lindvikens-kommun");
        Assert.Equal(["Hamnstaden", "Norra Älvsund", "Södra hamnen"], municipality!.Districts.Select(d => d.Name));
        Assert.NotEmpty(municipality.Templates);
    }

    public void Dispose() => kept.Dispose();

    private static string Json(PlanContent content) => JsonSerializer.Serialize(content);
}
