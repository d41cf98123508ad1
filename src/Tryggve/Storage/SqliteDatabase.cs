using System.Data;
using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Tryggve.Storage;

/// <summary>A SQLite file. Write-ahead log, every acknowledged save on disk, foreign keys on.</summary>
public sealed class SqliteDatabase : Database
{
    /// <summary>The file's first 16 MB are read where the system has them in memory, the same for all connections: each would otherwise copy page by page into two megabytes of its own.</summary>
    private const string Settings = "PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000; PRAGMA mmap_size = 16777216;";

    private readonly string connectionString;

    static SqliteDatabase() => SqliteLibrary.Choose();

    /// <param name="path">The file; created with its folder when it is missing.</param>
    public SqliteDatabase(string path) : this(path, SqliteOpenMode.ReadWriteCreate)
    {
    }

    private SqliteDatabase(string path, SqliteOpenMode mode)
    {
        Name = Path.GetFullPath(path);
        if (mode == SqliteOpenMode.ReadWriteCreate) MakeRoom(Name);
        connectionString = new SqliteConnectionStringBuilder { DataSource = Name, ForeignKeys = true, Mode = mode, Pooling = mode == SqliteOpenMode.ReadWriteCreate }.ToString();
        using var connection = Open();
        if (mode == SqliteOpenMode.ReadWriteCreate) connection.Execute("PRAGMA journal_mode = WAL");
        Engine = $"SQLite {connection.ServerVersion}";
    }

    /// <summary>A file that stays as it is, such as a backup.</summary>
    public static SqliteDatabase ToRead(string path) => new(path, SqliteOpenMode.ReadOnly);

    public override string Name { get; }
    public override string Engine { get; }
    internal override string Dialect => "Sqlite";

    public override DbConnection Open()
    {
        var connection = new SqliteConnection(connectionString);
        connection.Open();
        connection.Execute(Settings);
        return connection;
    }

    public override Task<DbConnection> OpenAsync(CancellationToken stop = default) => Task.FromResult(Open());

    /// <summary>Takes the file's write lock at once, whatever is named.</summary>
    internal override async Task<DbTransaction> Begin(DbConnection connection) => await connection.BeginTransactionAsync(IsolationLevel.Serializable);

    internal override Task<DbTransaction> Look(DbConnection connection) => Task.FromResult<DbTransaction>(((SqliteConnection)connection).BeginTransaction(deferred: true));

    /// <summary>An empty file that only whoever runs this can read; SQLite would make one that everybody can. Those it puts beside it become like it.</summary>
    private static void MakeRoom(string file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        if (OperatingSystem.IsWindows() || File.Exists(file)) return;
        try
        {
            using var made = new FileStream(file, new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite });
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            // Somebody was quicker, or may not write here: SQLite says which.
        }
    }

    public override void Dispose()
    {
        using var connection = new SqliteConnection(connectionString);
        SqliteConnection.ClearPool(connection);
    }
}
