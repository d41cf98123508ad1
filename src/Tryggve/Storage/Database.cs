using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Tryggve.Storage;

/// <summary>Where everything is kept: a SQLite file, or a PostgreSQL database where several instances run. One setting says which.</summary>
public abstract class Database : IDisposable
{
    static Database()
    {
        DefaultTypeMap.MatchNamesWithUnderscores = true;
        foreach (var (type, handler) in ColumnTypes.Handlers)
        {
            // Dapper's own mappings come before handlers.
            SqlMapper.RemoveTypeMap(type);
            SqlMapper.RemoveTypeMap(typeof(Nullable<>).MakeGenericType(type));
            SqlMapper.AddTypeHandler(type, handler);
        }
    }

    /// <summary>Where a person's own Tryggve keeps its file when nobody has said anything else.</summary>
    public static string DefaultPath => Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create), "tryggve", "tryggve.db");

    /// <summary>What stands in logs and on the command line: the file, or host and name. Never a password.</summary>
    public abstract string Name { get; }

    /// <summary>What keeps it, with its version: <c>SQLite 3.40.1</c>.</summary>
    public abstract string Engine { get; }

    /// <summary>The folder of its migrations.</summary>
    internal abstract string Dialect { get; }

    /// <param name="setting">A file's path, or a connection string of Npgsql's (<c>Host=…;Database=…</c>). Empty: <see cref="DefaultPath"/>.</param>
    public static Database At(string? setting) => setting is null or "" ? new SqliteDatabase(DefaultPath) : DatabaseSetting.IsServer(setting) ? new PostgresDatabase(setting) : new SqliteDatabase(setting);

    /// <summary>Whether the database could not answer, and may when it is asked again: it is away, too busy, or has no room. Anything else is a fault of ours.</summary>
    public static bool IsAway(Exception? cause) => cause is NpgsqlException { IsTransient: true } or PostgresException { SqlState: PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown } or SqliteException { SqliteErrorCode: 5 or 6 or 10 or 13 or 14 } || HasEndedItself(cause) || (cause?.InnerException is { } inner && IsAway(inner));

    /// <summary>Where there is no room left to commit, SQLite takes the transaction back itself. What is heard then is the second who wanted to.</summary>
    private static bool HasEndedItself(Exception? cause) => cause is SqliteException { SqliteErrorCode: 1 } && cause.Message.Contains("no transaction is active", StringComparison.Ordinal);

    public abstract DbConnection Open();

    public abstract Task<DbConnection> OpenAsync(CancellationToken stop = default);

    /// <summary>For questions that may be answered a moment late: by a replica where there is one.</summary>
    public virtual Task<DbConnection> OpenToRead() => OpenAsync();

    /// <summary>
    /// Begins to write. Until it ends nobody else who names the same is in such a transaction, so that what is read in it stays true: with SQLite nobody writes
    /// anything meanwhile, with PostgreSQL only those who named the same wait.
    /// </summary>
    /// <param name="alone">What must not change meanwhile: see <see cref="Alone"/>.</param>
    internal async Task<DbTransaction> Begin(DbConnection connection, string alone)
    {
        var transaction = await Begin(connection);
        await Alone.Take(connection, transaction, alone);
        return transaction;
    }

    /// <summary>The same for those who say afterwards what it is about, before they read anything.</summary>
    internal abstract Task<DbTransaction> Begin(DbConnection connection);

    /// <summary>Begins to read: all questions in it are answered as of the same moment.</summary>
    internal abstract Task<DbTransaction> Look(DbConnection connection);

    /// <summary>Lets go of the connections that are kept open.</summary>
    public abstract void Dispose();
}
