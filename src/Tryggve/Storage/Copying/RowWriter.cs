using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;
using NpgsqlTypes;

namespace Tryggve.Storage.Copying;

/// <summary>Writes rows into one table as fast as its database takes them.</summary>
internal abstract class RowWriter : IAsyncDisposable
{
    public static RowWriter To(StoredTable table, DbConnection connection, DbTransaction transaction) =>
        connection is NpgsqlConnection postgres ? new CopyIn(table, postgres) : new Inserts(table, (SqliteConnection)connection, (SqliteTransaction)transaction);

    public abstract Task Write(object?[] row);

    public abstract Task Finish();

    public abstract ValueTask DisposeAsync();

    private sealed class Inserts : RowWriter
    {
        private readonly SqliteCommand command;

        public Inserts(StoredTable table, SqliteConnection connection, SqliteTransaction transaction)
        {
            command = connection.CreateCommand();
            command.Transaction = transaction;
#pragma warning disable CA2100 // The names come out of the database's own catalogue.
            command.CommandText = $"INSERT INTO \"{table.Name}\" ({table.ColumnList}) VALUES ({string.Join(", ", table.Columns.Select((_, i) => $"@p{i}"))})";
#pragma warning restore CA2100
            for (var i = 0; i < table.Columns.Count; i++) command.Parameters.Add(new SqliteParameter($"@p{i}", null));
            command.Prepare();
        }

        public override Task Write(object?[] row)
        {
            for (var i = 0; i < row.Length; i++) command.Parameters[i].Value = row[i] ?? DBNull.Value;
            command.ExecuteNonQuery();
            return Task.CompletedTask;
        }

        public override Task Finish() => Task.CompletedTask;

        public override ValueTask DisposeAsync() => command.DisposeAsync();
    }

    private sealed class CopyIn(StoredTable table, NpgsqlConnection connection) : RowWriter
    {
        private readonly NpgsqlBinaryImporter importer = connection.BeginBinaryImport($"COPY \"{table.Name}\" ({table.ColumnList}) FROM STDIN (FORMAT BINARY)");

        private readonly NpgsqlDbType[] types = [.. table.Columns.Select(c => c.Kind switch
        {
            StoredKind.Text => NpgsqlDbType.Text,
            StoredKind.Number => NpgsqlDbType.Bigint,
            StoredKind.Real => NpgsqlDbType.Double,
            _ => NpgsqlDbType.Bytea,
        })];

        public override async Task Write(object?[] row)
        {
            await importer.StartRowAsync();
            for (var i = 0; i < row.Length; i++)
            {
                if (row[i] is null) await importer.WriteNullAsync();
                else await importer.WriteAsync(row[i]!, types[i]);
            }
        }

        public override async Task Finish() => await importer.CompleteAsync();

        public override ValueTask DisposeAsync() => importer.DisposeAsync();
    }
}
