using Tryggve.Storage;

namespace Tryggve.Tests.Storage;

/// <summary>A fresh database with the stores that keep things in it.</summary>
public sealed class TemporaryDatabase : IDisposable
{
    private readonly FreshDatabase fresh = new();

    public TemporaryDatabase()
    {
        Database = Database.At(fresh.Setting);
        new Migrator(Database, TimeProvider.System).Run().GetAwaiter().GetResult();
        Plans = new PlanStore(Database, TimeProvider.System);
        Queries = new PlanQueries(Database);
        Measures = new MeasureQueries(Database);
        City = new CityQueries(Database, Queries);
        Quality = new QualityQueries(Database);
        History = new PlanHistory(Database, Plans);
        Municipalities = new MunicipalityStore(Database);
        People = new PersonStore(Database, TimeProvider.System);
        Log = new SecurityLog(Database);
        Links = new PasswordLinks(new CredentialStore(Database, TimeProvider.System), People, Log, TimeProvider.System);
    }

    /// <summary>What the setting Tryggve:Database is to be.</summary>
    public string Setting => fresh.Setting;

    public Database Database { get; }
    public PlanStore Plans { get; }
    public PlanQueries Queries { get; }
    public MeasureQueries Measures { get; }
    public CityQueries City { get; }
    public QualityQueries Quality { get; }
    public PlanHistory History { get; }
    public MunicipalityStore Municipalities { get; }
    public PersonStore People { get; }
    public SecurityLog Log { get; }
    public PasswordLinks Links { get; }

    public SampleData Samples => new(Plans, Municipalities, People, new LawStore(Database), TimeProvider.System);

    /// <summary>The plan of Hamnstaden out of the sample data, as loaded from the database.</summary>
    public async Task<Tryggve.Plans.Plan> Sample()
    {
        await Samples.LoadOnce();
        var listing = (await Queries.List(Actor.Local)).Single(p => p.District == "Hamnstaden");
        return (await Plans.Load(listing.Id, Actor.Local))!;
    }

    public void Dispose()
    {
        Database.Dispose();
        fresh.Dispose();
    }
}
