using System.Data.Common;
using System.Globalization;
using Dapper;
using Tryggve.Storage.Searching;

namespace Tryggve.Storage.Copying;

/// <summary>Copies everything from one database into another that is empty, of either kind, as of one moment and in one transaction; then reads it again and compares.</summary>
/// <param name="said">Told what is being done, a line at a time.</param>
public sealed class Transfer(TimeProvider time, Action<string>? said = null)
{
    /// <exception cref="TransferRefusedException">The databases are of different versions, or the one to write in is not empty.</exception>
    public async Task<IReadOnlyList<TableFigures>> Run(Database from, Database to)
    {
        await new Migrator(to, time).Run();
        await using var source = await from.OpenAsync();
        await using var look = await from.Look(source);
        await using var target = await to.OpenAsync();
        await using var transaction = await to.Begin(target, Alone.Migrations);
        var tables = await Same(source, look, target, transaction);
        if (!target.IsPostgres()) await target.ExecuteAsync("PRAGMA defer_foreign_keys = ON", transaction: transaction);
        var figures = new List<TableFigures>();
        foreach (var table in tables)
        {
            var written = await Copy(table, source, look, target, transaction);
            if (await Read(table, target, transaction) != written) throw new TransferRefusedException($"Tabellen {table.Name} blev inte densamma när den skrevs. Inget är sparat; försök igen.");
            if (table.Counter is { } counter) await Count(table.Name, counter, await Counted(table.Name, counter, source, look), target, transaction);
            if (written.Rows > 0) said?.Invoke(string.Create(CultureInfo.InvariantCulture, $"{table.Name}: {written.Rows} rader"));
            figures.Add(written);
        }
        await SearchTables.Fill(target, transaction);
        await transaction.CommitAsync();
        return figures;
    }

    /// <summary>What there is in a database, to be compared with another.</summary>
    public static async Task<IReadOnlyList<TableFigures>> FiguresOf(Database database)
    {
        await using var connection = await database.OpenAsync();
        await using var look = await database.Look(connection);
        var figures = new List<TableFigures>();
        foreach (var table in await Catalogue.Read(connection, look)) figures.Add(await Read(table, connection, look));
        return figures;
    }

    private static async Task<IReadOnlyList<StoredTable>> Same(DbConnection source, DbTransaction look, DbConnection target, DbTransaction transaction)
    {
        const string Applied = "SELECT number FROM migrations ORDER BY number";
        var (has, knows) = ((await source.QueryAsync<long>(Applied, transaction: look)).AsList(), (await target.QueryAsync<long>(Applied, transaction: transaction)).AsList());
        if (!has.SequenceEqual(knows)) throw new TransferRefusedException(has.Except(knows).Any()
            ? "Databasen som ska kopieras är skriven av en nyare version av Tryggve. Uppgradera först."
            : "Databasen som ska kopieras är skriven av en äldre version av Tryggve. Starta den en gång med den här versionen först.");
        var (tables, theirs) = (await Catalogue.Read(source, look), (await Catalogue.Read(target, transaction)).ToDictionary(t => t.Name));
        foreach (var table in tables)
        {
            if (!theirs.Remove(table.Name, out var same) || !table.Columns.OrderBy(c => c.Name, StringComparer.Ordinal).SequenceEqual(same.Columns.OrderBy(c => c.Name, StringComparer.Ordinal)))
                throw new TransferRefusedException($"Tabellen {table.Name} ser olika ut i de två databaserna.");
            if (await target.ExecuteScalarAsync<long>($"SELECT count(*) FROM (SELECT 1 FROM \"{table.Name}\" LIMIT 1) t", transaction: transaction) > 0)
                throw new TransferRefusedException($"Databasen att skriva i är inte tom: det finns rader i {table.Name}. Ange en ny.");
        }
        if (theirs.Count > 0) throw new TransferRefusedException($"Tabellen {theirs.Keys.First()} saknas i databasen som ska kopieras.");
        return tables;
    }

    private static async Task<TableFigures> Copy(StoredTable table, DbConnection source, DbTransaction look, DbConnection target, DbTransaction transaction)
    {
        await using var writer = RowWriter.To(table, target, transaction);
        var figures = await Each(table, source, look, writer.Write);
        await writer.Finish();
        return figures;
    }

    private static Task<TableFigures> Read(StoredTable table, DbConnection connection, DbTransaction transaction) => Each(table, connection, transaction, null);

    private static async Task<TableFigures> Each(StoredTable table, DbConnection connection, DbTransaction transaction, Func<object?[], Task>? also)
    {
        using var digest = new RowDigest();
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandTimeout = 0;
#pragma warning disable CA2100 // The names come out of the database's own catalogue.
        command.CommandText = $"SELECT {string.Join(", ", table.Columns.OrderBy(c => c.Name, StringComparer.Ordinal).Select(c => $"\"{c.Name}\""))} FROM \"{table.Name}\"";
#pragma warning restore CA2100
        await using var reader = await command.ExecuteReaderAsync();
        // The two databases may have their columns in different order.
        var columns = table.Columns.OrderBy(c => c.Name, StringComparer.Ordinal).ToList();
        var place = table.Columns.Select(c => columns.IndexOf(c)).ToArray();
        var (row, ordered) = (new object?[columns.Count], new object?[columns.Count]);
        while (await reader.ReadAsync())
        {
            for (var i = 0; i < row.Length; i++) row[i] = reader.IsDBNull(i) ? null : Value(reader, i, columns[i].Kind);
            digest.Add(row);
            if (also is null) continue;
            for (var i = 0; i < row.Length; i++) ordered[i] = row[place[i]];
            await also(ordered);
        }
        return new TableFigures(table.Name, digest.Rows, digest.ToString());
    }

    private static object Value(DbDataReader reader, int i, StoredKind kind) => kind switch
    {
        StoredKind.Text => reader.GetString(i),
        StoredKind.Number => reader.GetInt64(i),
        StoredKind.Real => reader.GetDouble(i),
        _ => reader.GetFieldValue<byte[]>(i),
    };

    /// <summary>How far the database has counted, also what is gone again: a number is not given twice.</summary>
    private static async Task<long> Counted(string table, string counter, DbConnection source, DbTransaction look)
    {
        var highest = await source.ExecuteScalarAsync<long?>($"SELECT max(\"{counter}\") FROM \"{table}\"", transaction: look) ?? 0;
        var said = source.IsPostgres()
            ? await source.ExecuteScalarAsync<long?>("SELECT last_value FROM pg_sequences WHERE format('%I.%I', schemaname, sequencename) = pg_get_serial_sequence(@table, @counter) OR schemaname || '.' || sequencename = pg_get_serial_sequence(@table, @counter)", new { table, counter }, look)
            : await source.ExecuteScalarAsync<long>("SELECT count(*) FROM sqlite_master WHERE name = 'sqlite_sequence'", transaction: look) == 0 ? null
            : await source.ExecuteScalarAsync<long?>("SELECT seq FROM sqlite_sequence WHERE name = @table", new { table }, look);
        return Math.Max(highest, said ?? 0);
    }

    private static async Task Count(string table, string counter, long counted, DbConnection target, DbTransaction transaction)
    {
        if (counted == 0) return;
        if (target.IsPostgres()) await target.ExecuteAsync("SELECT setval(CAST(s AS regclass), @counted) FROM pg_get_serial_sequence(@table, @counter) s WHERE s IS NOT NULL", new { table, counter, counted }, transaction);
        else if (await target.ExecuteScalarAsync<string>("SELECT sql FROM sqlite_master WHERE name = @table", new { table }, transaction) is { } sql && sql.Contains("AUTOINCREMENT", StringComparison.OrdinalIgnoreCase))
            await target.ExecuteAsync("DELETE FROM sqlite_sequence WHERE name = @table; INSERT INTO sqlite_sequence (name, seq) VALUES (@table, @counted)", new { table, counted }, transaction);
    }
}
