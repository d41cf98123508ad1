using Microsoft.Data.Sqlite;
using Tryggve.Storage;

namespace Tryggve.Tests.Storage;

/// <summary>A real, migrated database in a file of its own; gone with the test.</summary>
public sealed class TemporaryDatabase : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("tryggve-").FullName;

    public TemporaryDatabase()
    {
        Database = new Database(Path.Combine(folder, "test.db"));
        new Migrator(Database, TimeProvider.System).Run();
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
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }
}
