using System.CommandLine;
using Tryggve.Plans;
using Tryggve.Storage;
using Tryggve.Storage.Archiving;
using Tryggve.Storage.Sealing;

namespace Tryggve.Cli;

/// <summary>The plans kept on this machine, the same that the web shows.</summary>
internal sealed class PlanDatabase
{
    /// <summary>Where the database lies when neither the command nor this variable of the environment says anything: the web reads it too.</summary>
    private const string PathVariable = "Tryggve__Database";

    private readonly TimeProvider time = TimeProvider.System;

    private PlanDatabase(Database database)
    {
        // Only where there were no chains before: otherwise what somebody has put in would be made good before anyone has looked.
        if (new Migrator(database, time).Run().GetAwaiter().GetResult().Contains(Chains.Begun)) new Chains(database, time).CatchUp().GetAwaiter().GetResult();
        new DerivedRows(database).CatchUp().GetAwaiter().GetResult();
        Plans = new PlanStore(database, time);
        Queries = new PlanQueries(database);
        Editions = new PlanEditions(database);
        Documents = new DocumentStore(database, time);
        Municipalities = new MunicipalityStore(database);
        People = new PersonStore(database, time);
        Seals = new Seals(database, time);
        Verification = new Verification(database, time);
        Archive = new PlanArchive(database);
        Links = new PasswordLinks(new CredentialStore(database, time), People, new SecurityLog(database), time);
    }

    public PlanStore Plans { get; }
    public PlanEditions Editions { get; }
    public PlanQueries Queries { get; }
    public DocumentStore Documents { get; }
    public MunicipalityStore Municipalities { get; }
    public PersonStore People { get; }
    public Seals Seals { get; }
    public Verification Verification { get; }
    public PlanArchive Archive { get; }
    public PasswordLinks Links { get; }
    public DateTimeOffset Now => time.GetUtcNow();

    public static Option<string?> Option() => new("--database") { HelpName = "FIL", Description = "Databasen. Utan valet används webbens: variabeln Tryggve__Database, annars filen i användarens datamapp." };

    public static PlanDatabase Open(string? path) => new(Place(path));

    /// <summary>The database as it is, without bringing it up to date.</summary>
    public static Database Place(string? setting) => Database.At(Setting(setting));

    /// <summary>The file that a setting names and that is not there; null where there is one, or a server is named.</summary>
    public static string? MissingFile(string? setting)
    {
        var said = Setting(setting);
        var file = string.IsNullOrEmpty(said) ? Database.DefaultPath : said;
        return DatabaseSetting.IsServer(file) || File.Exists(file) ? null : file;
    }

    private static string? Setting(string? setting) => setting ?? Environment.GetEnvironmentVariable(PathVariable);

    /// <summary>The plan a person means: by its identity or the beginning of it, or by district and year ("Hamnstaden 2026").</summary>
    public async Task<IReadOnlyList<PlanListing>> Find(string name) =>
        [.. (await Queries.List(Actor.Local)).Where(p => p.Id.ToString().StartsWith(name, StringComparison.OrdinalIgnoreCase) || string.Equals($"{p.District} {p.Years}", name.Trim(), StringComparison.OrdinalIgnoreCase))];
}
