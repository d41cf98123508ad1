using Dapper;
using Microsoft.Data.Sqlite;

namespace Tryggve.Storage;

/// <summary>The SQLite file everything is kept in. Write-ahead log, every acknowledged save on disk, foreign keys on.</summary>
public sealed class Database
{
    private const string Settings = "PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000;";
    private readonly string connectionString;

    static Database()
    {
        SqliteLibrary.Choose();
        DefaultTypeMap.MatchNamesWithUnderscores = true;
        // Dapper's own mappings come before handlers.
        foreach (var type in new[] { typeof(Guid), typeof(Guid?), typeof(DateTimeOffset), typeof(DateTimeOffset?) }) SqlMapper.RemoveTypeMap(type);
        SqlMapper.AddTypeHandler(new GuidAsText());
        SqlMapper.AddTypeHandler(new TimeAsText());
    }

    /// <param name="path">The file; created with its folder when it is missing.</param>
    public Database(string path)
    {
        Path = System.IO.Path.GetFullPath(path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
        connectionString = new SqliteConnectionStringBuilder { DataSource = Path, ForeignKeys = true }.ToString();
        using var connection = Open();
        connection.Execute("PRAGMA journal_mode = WAL");
        SqliteVersion = connection.ServerVersion;
    }

    public string Path { get; }

    /// <summary>Version of the SQLite library in use, e.g. <c>3.40.1</c>.</summary>
    public string SqliteVersion { get; }

    /// <summary>Where a person's own Tryggve keeps its file when nobody has said anything else.</summary>
    public static string DefaultPath => System.IO.Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create), "tryggve", "tryggve.db");

    public SqliteConnection Open()
    {
        var connection = new SqliteConnection(connectionString);
        connection.Open();
        connection.Execute(Settings);
        return connection;
    }
}
