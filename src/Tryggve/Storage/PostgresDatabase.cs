using System.Data;
using System.Data.Common;
using Dapper;
using Npgsql;

namespace Tryggve.Storage;

/// <summary>A PostgreSQL database, version 15 or later. Where the setting names several hosts, one is written to and the others answer what may be a moment late.</summary>
public sealed class PostgresDatabase : Database
{
    private readonly NpgsqlDataSource writer, reader;
    private string? engine;

    /// <param name="setting">Npgsql's connection string. Unless it says otherwise, usual questions are prepared, and a broken connection is noticed.</param>
    public PostgresDatabase(string setting)
    {
        var asked = new NpgsqlConnectionStringBuilder(setting);
        // The builder knows all its words, given or not.
        var given = new DbConnectionStringBuilder { ConnectionString = setting }.Keys.Cast<string>().Select(k => k.Replace(" ", "", StringComparison.Ordinal)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (!given.Contains("MaxAutoPrepare")) asked.MaxAutoPrepare = 200;
        if (!given.Contains("Keepalive")) asked.KeepAlive = 30;
        // Nothing of ours stays with a connection: settings and locks end with their transaction.
        if (!given.Contains("NoResetOnClose")) asked.NoResetOnClose = true;
        // Plans of questions are kept. One made for a table that was nearly empty reads all of it for years, unless a page found by an index costs about what the next one does: as on any disk without arms.
        // Poolers that hand out connections by the transaction refuse such words, and keep no plans.
        if (!given.Contains("Options") && asked.MaxAutoPrepare > 0 && Environment.GetEnvironmentVariable("PGOPTIONS") is null) asked.Options = "-c random_page_cost=1.1";
        // A document is hundreds of kilobytes, and each piece is an errand to the system.
        if (!given.Contains("WriteBufferSize")) asked.WriteBufferSize = 65536;
        asked.ApplicationName ??= "Tryggve";
        Name = $"{asked.Host} {asked.Database ?? asked.Username}";
        var source = new NpgsqlDataSourceBuilder(asked.ToString());
        if (asked.Host?.Contains(',', StringComparison.Ordinal) != true) writer = reader = source.Build();
        else
        {
            var hosts = source.BuildMultiHost();
            (writer, reader) = (hosts.WithTargetSession(TargetSessionAttributes.Primary), hosts.WithTargetSession(TargetSessionAttributes.PreferStandby));
        }
    }

    public override string Name { get; }

    public override string Engine
    {
        get
        {
            if (engine is not null) return engine;
            using var connection = Open();
            return engine = $"PostgreSQL {connection.ServerVersion}";
        }
    }

    internal override string Dialect => "Postgres";

    public override DbConnection Open() => writer.OpenConnection();

    public override async Task<DbConnection> OpenAsync(CancellationToken stop = default) => await writer.OpenConnectionAsync(stop);

    public override async Task<DbConnection> OpenToRead() => await reader.OpenConnectionAsync();

    /// <summary>Each question sees what was saved before it, once those have ended who named the same.</summary>
    internal override async Task<DbTransaction> Begin(DbConnection connection) => await connection.BeginTransactionAsync(IsolationLevel.ReadCommitted);

    internal override async Task<DbTransaction> Look(DbConnection connection)
    {
        var transaction = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead);
        await connection.ExecuteAsync("SET TRANSACTION READ ONLY", transaction: transaction);
        return transaction;
    }

    public override void Dispose()
    {
        writer.Dispose();
        reader.Dispose();
    }
}
