using Dapper;
using Tryggve.Districts;
using Tryggve.Storage;

namespace Tryggve.Tests.Storage;

public sealed class Two_who_change_the_municipality : IDisposable
{
    private static readonly Organisation Police = new("polisen", "Polisen", OrganisationKind.Police, [], [new("polisen/falt", "Fält", [], [])]);
    private readonly TemporaryDatabase database = new();

    [Fact]
    public async Task Keep_each_others_organisations()
    {
        await Begin();

        await Task.WhenAll(Enumerable.Range(1, 8).Select(n => Task.Run(() => Put(new Organisation("", $"Skola {n}", OrganisationKind.Education, [], [])))));

        Assert.Equal(9, (await database.Municipalities.Find("lindviken"))!.Organisations.Count);
        Assert.Equal(8, (await database.Log.Read("lindviken", 100)).Count(l => l.Kind == "organisation-added"));
    }

    [Fact]
    public async Task Notice_each_other_in_one_organisation()
    {
        await Begin();
        Assert.Empty(await Put(Police with { Name = "Polismyndigheten" }));

        var remarks = await Put(Police with { Aliases = ["LPO"] });

        Assert.Equal("organisation-overtaken", Assert.Single(remarks).Code);
        var kept = Assert.Single((await database.Municipalities.Find("lindviken"))!.Organisations);
        Assert.Equal(("Polismyndigheten", 0, 1), (kept.Name, kept.Aliases.Count, kept.Version));
    }

    [Fact]
    public async Task Write_nothing_in_the_log_when_nothing_is_changed()
    {
        await Begin();

        await Put(Police with { Name = "" });

        Assert.Empty(await database.Log.Read("lindviken", 10));
    }

    [Fact]
    public async Task Read_what_an_older_Tryggve_has_stored()
    {
        using (var connection = database.Database.Open())
        {
            connection.Execute("INSERT INTO municipalities (id, name, configuration) VALUES ('lindviken', 'Lindviken', @json)", new
            {
                json = """{"id":"lindviken","name":"Lindviken","districts":[],"templates":[{"id":"a","fromYear":2024,"areas":[{"key":"unga","name":"Unga","aliases":[]}]}]}""",
            });
        }

        var municipality = (await database.Municipalities.Find("lindviken"))!;

        Assert.Empty(municipality.Organisations);
        Assert.Empty(municipality.Templates[0].Guidance);
        Assert.Equal("", municipality.Templates[0].Areas[0].Guidance);
        Assert.Equal(0, municipality.Templates[0].Version);
    }

    [Fact]
    public async Task Find_their_guidance_again()
    {
        await Begin();
        var template = new PlanTemplate("a", 2024, [new("unga", "Unga", []) { Guidance = "Skriv om…" }]) { Guidance = new Dictionary<string, string> { ["Goals"] = "Mätbart" } };
        await database.Municipalities.Save((await database.Municipalities.Find("lindviken"))! with { Templates = [template] });

        var kept = (await database.Municipalities.Find("lindviken"))!.Templates.Single();

        Assert.Equal(("Mätbart", "Skriv om…"), (kept.Guidance["Goals"], kept.Areas[0].Guidance));
    }

    public void Dispose() => database.Dispose();

    private Task Begin() => database.Municipalities.Save(new("lindviken", "Lindvikens kommun", [], []) { Organisations = [Police] });

    private Task<IReadOnlyList<Remark>> Put(Organisation organisation) =>
        database.Municipalities.Change("lindviken", (m, members) => m.Check(organisation, [], members), m => m.Put(organisation, []), Actor.Local, DateTimeOffset.UnixEpoch);
}
