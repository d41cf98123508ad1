using Tryggve.Storage;

namespace Tryggve.Tests.Storage;

/// <summary>A real, migrated PostgreSQL database of a test's own, copied from one that is migrated once.</summary>
public sealed class FreshDatabase : IDisposable
{
    private static readonly Lazy<string> Migrated = new(() =>
    {
        PostgresServer.Started.Run("CREATE DATABASE migrated TEMPLATE template0");
        using var database = Database.At(PostgresServer.Started.Setting("migrated"));
        new Migrator(database, TimeProvider.System).Run().GetAwaiter().GetResult();
        return "migrated";
    });

    private readonly string name = $"test_{Guid.NewGuid():n}";

    public FreshDatabase() : this(Migrated.Value)
    {
    }

    private FreshDatabase(string template)
    {
        PostgresServer.Started.Run($"CREATE DATABASE {name} TEMPLATE {template}");
    }

    /// <summary>One that nobody has migrated.</summary>
    public static FreshDatabase Empty() => new("template0");

    /// <summary>What the setting Tryggve:Database is to be.</summary>
    public string Setting => PostgresServer.Started.Setting(name);

    public void Dispose() => PostgresServer.Started.Run($"DROP DATABASE {name} WITH (FORCE)");
}
