using System.Buffers;
using System.Text;
using System.Text.Json;
using Dapper;
using Tryggve.FollowUps;
using Tryggve.Plans;
using Tryggve.Plans.Editing;
using Tryggve.Storage;

namespace Tryggve.Tests.Storage;

public sealed class A_plan_held_in_memory : IDisposable
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 4, 12, 0, 0, TimeSpan.Zero);
    private readonly TemporaryDatabase kept = new();

    public void Dispose() => kept.Dispose();

    [Fact]
    public async Task Is_read_anew_when_another_instance_has_saved_it()
    {
        var plan = await kept.Sample();
        var measure = plan.Content.Measures.First();

        var another = new PlanStore(kept.Database, TimeProvider.System);
        await another.Change(plan.Id, Actor.Local, p => p.Write([TextEdit.Of(measure.Id, PlanField.Measure, measure.Text, "Skrivet i en annan instans")], Actor.Local, Noon));

        Assert.Equal("Skrivet i en annan instans", (await kept.Plans.Load(plan.Id, Actor.Local))!.Content.Measures.First().Text);
    }

    [Fact]
    public async Task Is_kept_from_those_who_may_not_see_it()
    {
        var plan = await kept.Sample();
        Assert.NotNull(await kept.Plans.Load(plan.Id, Actor.Local));
        Assert.Null(await kept.Plans.Load(plan.Id, new Actor(Make.Id().ToString(), "Någon annan") { MunicipalityId = plan.MunicipalityId }));
    }

    [Fact]
    public async Task Is_not_what_somebody_has_done_to_their_own_copy()
    {
        var mine = await kept.Sample();
        mine.Update(mine.Content with { Title = "Aldrig sparad" }, new PlanDocument("ab12", "plan.xlsx", Noon, "Lokal användare"), Actor.Local, Noon);

        var theirs = (await kept.Plans.Load(mine.Id, Actor.Local))!;

        Assert.NotEqual("Aldrig sparad", theirs.Content.Title);
        Assert.Empty(theirs.NewEvents);
    }

    /// <summary>As after a backup that was put back while somebody had the plan open: the count is the same, the save is not.</summary>
    [Fact]
    public async Task Is_read_anew_when_what_stands_there_was_saved_at_another_time()
    {
        var plan = await kept.Sample();
        using (var connection = kept.Database.Open())
        {
            await connection.ExecuteAsync("UPDATE plans SET document = replace(document, @Title, 'Ur säkerhetskopian'), saved_at = @Noon WHERE id = @Id", new { plan.Content.Title, Noon, plan.Id });
        }
        Assert.Equal("Ur säkerhetskopian", (await kept.Plans.Load(plan.Id, Actor.Local))!.Content.Title);
    }

    [Fact]
    public async Task Is_the_same_as_what_is_read()
    {
        var plan = await kept.Sample();
        var held = (await kept.Plans.Load(plan.Id, Actor.Local))!;
        var read = (await new PlanStore(kept.Database, TimeProvider.System).Load(plan.Id, Actor.Local))!;

        Assert.Same(plan.Content, held.Content);
        Assert.NotSame(plan.Content, read.Content);
        Assert.Equal("[]", ContentPatch.Between(read.Content, held.Content).Write());
        Assert.Equal((read.Version, read.MunicipalityId, read.DistrictId), (held.Version, held.MunicipalityId, held.DistrictId));
        Assert.Equal(read.Documents, held.Documents);
    }

    /// <summary>Whoever saved it need not read it back: what was kept in memory is what a reader makes of the document.</summary>
    [Fact]
    public async Task Is_the_same_as_what_is_read_after_each_save()
    {
        var plan = await kept.Sample();
        var random = new Random(7);
        for (var i = 0; i < 40; i++)
        {
            await kept.Plans.Change(plan.Id, Actor.Local, p => RandomEdits.Do(p, random));
            var held = (await kept.Plans.Load(plan.Id, Actor.Local))!;
            var again = (await kept.Plans.Load(plan.Id, Actor.Local))!;
            var read = (await new PlanStore(kept.Database, TimeProvider.System).Load(plan.Id, Actor.Local))!;
            Assert.Same(held.Content, again.Content);
            Assert.Equal(JsonSerializer.Serialize(read, StoredJson.Stored.Plan), JsonSerializer.Serialize(held, StoredJson.Stored.Plan));
            Assert.Equal(read.Version, held.Version);
        }
    }

    [Fact]
    public async Task Is_what_was_stored_also_where_that_is_not_what_was_typed()
    {
        var plan = await kept.Sample();
        var measure = plan.Content.Measures.First();
        // SQLite stores half a character as the sign for what cannot be read, PostgreSQL does not take it at all.
        await Record.ExceptionAsync(() => kept.Plans.Change(plan.Id, Actor.Local, p => p.Write([TextEdit.Of(measure.Id, PlanField.Measure, measure.Text, "Halvt tecken: \uD83D")], Actor.Local, Noon)));

        var (held, read) = ((await kept.Plans.Load(plan.Id, Actor.Local))!, (await new PlanStore(kept.Database, TimeProvider.System).Load(plan.Id, Actor.Local))!);

        Assert.Equal(read.Content.Measures.First().Text, held.Content.Measures.First().Text);
        Assert.DoesNotContain('\uD83D', held.Content.Measures.First().Text);
        Assert.NotNull(await kept.History.At(read, 1));
    }

    [Fact]
    public async Task Comes_with_the_municipality_it_belongs_to_for_those_who_may_see_it()
    {
        var plan = await kept.Sample();
        var found = await kept.Plans.LoadWithin(plan.Id, Actor.Local);
        Assert.Equal((plan.Id, plan.MunicipalityId), (found!.Value.Plan.Id, found.Value.Municipality.Id));
        Assert.Null(await kept.Plans.LoadWithin(plan.Id, new Actor(Make.Id().ToString(), "Någon annan") { MunicipalityId = plan.MunicipalityId }));
        Assert.Null(await kept.Plans.LoadWithin(Make.Id(), Actor.Local));
    }

    [Fact]
    public async Task Is_changed_with_the_municipality_beside_it_whether_it_was_held_or_not()
    {
        var plan = await kept.Sample();
        foreach (var store in new[] { kept.Plans, new PlanStore(kept.Database, TimeProvider.System) })
        {
            var before = (await kept.Plans.Load(plan.Id, Actor.Local))!.Version;
            var changed = await store.Change(plan.Id, Actor.Local, (p, municipality) => p.AddGoal(p.Content.Measures.First().Id, municipality.Name, Actor.Local, Noon));
            Assert.Equal((before + 1, plan.Content.Municipality), (changed!.Version, changed.Content.Measures.First().Goals[^1].Text));
            Assert.Equal(changed.Version, (await kept.Plans.Load(plan.Id, Actor.Local))!.Version);
        }
        Assert.Null(await kept.Plans.Change(Make.Id(), Actor.Local, _ => throw new InvalidOperationException("There is nothing to change.")));
        Assert.Null(await kept.Plans.Change(plan.Id, new Actor(Make.Id().ToString(), "Någon annan") { MunicipalityId = plan.MunicipalityId }, _ => throw new InvalidOperationException("Nobody may see it.")));
    }

    [Fact]
    public async Task Is_written_the_short_way_as_it_is_the_long_way()
    {
        var plan = await kept.Sample();
        var random = new Random(7);
        for (var i = 0; i < 40; i++) RandomEdits.Do(plan, random);
        plan.Write([TextEdit.Of(plan.Content.Measures.First().Id, PlanField.Measure, plan.Content.Measures.First().Text, "”Å” & <b> \\ \" 🚲\t\n")], Actor.Local, Noon);
        plan.CloseRound(ReportingPeriod.T1, true, Actor.Local, Noon);
        plan.AddSupplement(ReportingPeriod.T1, plan.Content.Measures.First().Id, "Ett tillägg", Actor.Local, Noon);
        var document = StoredDocument.Of(plan);

        Assert.Equal(JsonSerializer.Serialize(plan, StoredJson.Stored.Plan), Encoding.UTF8.GetString(document.Bytes.Span));
    }

    [Fact]
    public void Is_written_whatever_its_length()
    {
        var bytes = new byte[2_000_000];
        new Random(7).NextBytes(bytes);
        var document = new StoredDocument();
        foreach (var part in bytes.Chunk(300_001)) document.Write(part);

        Assert.True(document.Bytes.Span.SequenceEqual(bytes));
    }

    [Fact]
    public async Task Gives_way_to_those_that_are_asked_for()
    {
        var plan = await kept.Sample();
        var memory = new PlansInMemory(100);
        var (first, second, third) = (Another(plan), Another(plan), Another(plan));
        foreach (var one in new[] { first, second }) memory.Keep(one, 25);
        memory.Of(first.Id);
        foreach (var one in Enumerable.Range(0, 3).Select(_ => Another(plan))) memory.Keep(one, 25);
        memory.Keep(third, 26);

        Assert.Null(memory.Of(second.Id));
        Assert.Null(memory.Of(third.Id));
        Assert.NotNull(memory.Of(first.Id));
    }

    private static Plan Another(Plan plan) => Plan.Import(plan.Content, null, Actor.Local, Noon);
}
