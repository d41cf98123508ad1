using Dapper;
using Tryggve.Storage;
using Tryggve.Tests.Storage;

namespace Tryggve.Bench.Running;

/// <summary>An empty database of the bench's own: a SQLite file, or one on a PostgreSQL server started for it. Both have every acknowledged save on disk.</summary>
internal sealed class OwnDatabase : IDisposable
{
    private const string Durable = "-c fsync=on -c synchronous_commit=on -c full_page_writes=on -c max_connections=300 -c shared_buffers=512MB -c max_wal_size=4GB";
    private readonly DirectoryInfo? folder;
    private int made;

    /// <param name="isPostgres">A PostgreSQL server; else a SQLite file.</param>
    /// <param name="within">Where the file is to lie; a folder for temporary files when nobody says.</param>
    public OwnDatabase(bool isPostgres, string? within = null)
    {
        if (isPostgres) Server = new LocalPostgres(Durable);
        else folder = within is null ? Directory.CreateTempSubdirectory("tryggve-bench-") : Directory.CreateDirectory(Path.Combine(within, "data"));
        Setting = Another();
        Database = Database.At(Setting);
    }

    /// <summary>What the setting Tryggve:Database is to be.</summary>
    public string Setting { get; }

    public Database Database { get; private set; }

    /// <summary>Null with SQLite.</summary>
    public LocalPostgres? Server { get; }

    public string Kind => Server is null ? "SQLite" : "PostgreSQL";

    public double Megabytes
    {
        get
        {
            if (Server is null) return folder!.GetFiles().Sum(f => f.Length) / 1_048_576.0;
            using var connection = Database.Open();
            return connection.ExecuteScalar<long>("SELECT pg_database_size(current_database())") / 1_048_576.0;
        }
    }

    /// <summary>The setting of one more database, empty, in the same place.</summary>
    public string Another()
    {
        var name = $"bench{++made}";
        if (Server is null) return Path.Combine(folder!.FullName, $"{name}.db");
        Server.Run($"CREATE DATABASE {name} TEMPLATE template0");
        return Server.Setting(name);
    }

    public Task Migrate() => new Migrator(Database, TimeProvider.System).Run();

    /// <summary>Lets go of connections to a server that has been stopped since.</summary>
    public void Reopen()
    {
        Database.Dispose();
        Database = Database.At(Setting);
    }

    /// <summary>Whether what lies on disk is whole, in the database's own opinion.</summary>
    public string Integrity()
    {
        using var connection = Database.Open();
        return Server is null ? connection.ExecuteScalar<string>("PRAGMA integrity_check")! : connection.ExecuteScalar<long>("SELECT count(*) FROM plans") >= 0 ? "ok" : "";
    }

    public void Dispose()
    {
        Database.Dispose();
        Server?.Dispose();
        folder?.Delete(recursive: true);
    }
}
