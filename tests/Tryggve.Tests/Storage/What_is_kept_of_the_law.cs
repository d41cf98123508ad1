using Dapper;
using System.Data.Common;
using Tryggve.Analysis.Law;
using Tryggve.Districts.Law;
using Tryggve.People;
using Tryggve.Plans;
using Tryggve.Storage;

namespace Tryggve.Tests.Storage;

public sealed class What_is_kept_of_the_law : IDisposable
{
    private static readonly DateTimeOffset Now = TimeProvider.System.GetUtcNow();
    private readonly TemporaryDatabase database = new();
    private readonly LawStore law;

    public What_is_kept_of_the_law() => law = new LawStore(database.Database);

    public void Dispose() => database.Dispose();

    [Fact]
    public async Task Comes_back_as_it_was_recorded()
    {
        var actor = await Someone(Role.City);
        var record = Record("Rapport ett", "Å, ä och ö\nrad två");
        Assert.Empty(await law.Add(record, actor));
        var kept = (await law.Find(record.Id, actor))!;
        Assert.Equal((record.On, record.Until, "Rapport ett", "Å, ä och ö\nrad två", "Anna Ek"), (kept.On, kept.Until, kept.Text(LawField.Title), kept.Text(LawField.Content), kept.By));
    }

    [Fact]
    public async Task Stands_until_another_takes_its_place_and_stands_again_when_that_is_taken_back()
    {
        var actor = await Someone(Role.City);
        var (first, second) = (Record("Fel"), Record("Rätt"));
        await law.Add(first, actor);
        Assert.Empty(await law.Add(second with { Replaces = first.Id }, actor));
        Assert.Equal(["Rätt"], await Standing(actor));
        Assert.Equal(["law-overtaken"], (await law.Add(Record("Också rätt") with { Replaces = first.Id }, actor)).Select(r => r.Code));
        Assert.Equal(["law-overtaken"], (await law.Retract(first.Id, "", actor, Now)).Select(r => r.Code));
        Assert.Empty(await law.Retract(second.Id, "Det var fel möte", actor, Now));
        Assert.Equal(["law-overtaken"], (await law.Retract(second.Id, "", actor, Now)).Select(r => r.Code));
        Assert.Equal(["Fel"], await Standing(actor));
        Assert.Equal("Det var fel möte", (await law.Find(second.Id, actor))!.Retracted!.Reason);
    }

    [Fact]
    public async Task Is_never_changed_or_taken_away()
    {
        var actor = await Someone(Role.City);
        var record = Record("Rapport");
        await law.Add(record, actor);
        await law.Retract(record.Id, "", actor, Now);
        using var connection = database.Database.Open();
        foreach (var table in new[] { "law_records", "law_retractions" })
        {
            Assert.ThrowsAny<DbException>(() => connection.Execute($"UPDATE {table} SET by_name = 'x'"));
            Assert.ThrowsAny<DbException>(() => connection.Execute($"DELETE FROM {table}"));
        }
    }

    [Fact]
    public async Task Belongs_to_one_municipality()
    {
        var (ours, theirs) = (await Someone(Role.City), await Someone(Role.City) with { MunicipalityId = "annanstans", Grants = [new Grant(Make.Id(), "annanstans", Role.City, null, null)] });
        var record = Record("Rapport");
        await law.Add(record, ours);
        Assert.Null(await law.Find(record.Id, theirs));
        Assert.Null(await law.Read(theirs, Now.ToDay()));
        Assert.NotEmpty(await law.Retract(record.Id, "", theirs, Now));
        Assert.Null(await law.Read(new Actor(Guid.NewGuid().ToString(), "Ingen") { MunicipalityId = ours.MunicipalityId }, Now.ToDay()));
    }

    [Fact]
    public async Task Judges_every_plan_and_says_which_may_be_opened()
    {
        var reader = await Someone(Role.Reader, "hamnstaden");
        var facts = (await law.Read(reader, Now.ToDay()))!;
        var all = await database.Queries.List(Actor.Local);
        Assert.Equal(all.Count(p => p.YearTo >= Now.Year - 8), facts.Plans.Count);
        Assert.All(facts.Plans, p => Assert.Equal(p.DistrictId == "hamnstaden", p.IsSeen));
        Assert.Equal((false, true, true, false), (LawStore.MayRecord(reader), LawStore.MayRecord(await Someone(Role.City)), LawStore.MayRecord(await Someone(Role.Coordinator)), LawStore.MayRecord(await Someone(Role.Coordinator, "hamnstaden"))));
    }

    private async Task<IEnumerable<string>> Standing(Actor actor) =>
        LawRecord.Standing((await law.Read(actor, Now.ToDay()))!.Records).Where(r => r.Duty == LawDuty.CouncilReport).Select(r => r.Text(LawField.Title));

    private static LawRecord Record(string title, string content = "Läget") =>
        new(Guid.CreateVersion7(), "lindvikens-kommun", LawDuty.CouncilReport, Now.ToDay(), null, new Dictionary<LawField, string> { [LawField.Title] = title, [LawField.Content] = content }, null, "Anna Ek", Now);

    private async Task<Actor> Someone(Role role, string? district = null)
    {
        await database.Samples.LoadOnce();
        var id = Guid.CreateVersion7();
        var person = new Person(id, "lindvikens-kommun", $"{role} {id}", $"{id}@lindviken.example", [], [new Grant(Guid.CreateVersion7(), "lindvikens-kommun", role, district, null)], null);
        await database.People.Add(person, Actor.Local);
        return person.ToActor();
    }
}
