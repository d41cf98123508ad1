using System.Data.Common;
using Dapper;

namespace Tryggve.Storage.Copying;

/// <summary>Asks a database which tables it has, so that a new one is not forgotten. Left out are the search index, which is made again from its texts, and the list of migrations.</summary>
internal static class Catalogue
{
    private static readonly string[] LeftOut = ["migrations", "search"];

    /// <summary>What SQLite makes of a virtual table, by the ends of their names.</summary>
    private static readonly string[] Shadows = ["", "_data", "_idx", "_content", "_docsize", "_config"];

    public static Task<IReadOnlyList<StoredTable>> Read(DbConnection connection, DbTransaction? transaction) => connection.IsPostgres() ? Postgres(connection, transaction) : Sqlite(connection, transaction);

    private static async Task<IReadOnlyList<StoredTable>> Sqlite(DbConnection connection, DbTransaction? transaction)
    {
        var all = (await connection.QueryAsync<(string Name, string Sql)>("SELECT name, sql FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'", transaction: transaction)).AsList();
        var made = all.Where(t => t.Sql.StartsWith("CREATE VIRTUAL", StringComparison.OrdinalIgnoreCase)).SelectMany(t => Shadows.Select(end => t.Name + end)).ToHashSet();
        var tables = new List<StoredTable>();
        foreach (var (name, sql) in all.Where(t => !made.Contains(t.Name) && !LeftOut.Contains(t.Name)))
        {
            var columns = (await connection.QueryAsync<(string Name, string Type, long Key)>("SELECT name, type, pk FROM pragma_table_info(@name)", new { name }, transaction)).AsList();
            var keys = columns.Where(c => c.Key > 0).ToList();
            var references = (await connection.QueryAsync<(long Id, string From, string Table, string? To)>("SELECT id, \"from\", \"table\", \"to\" FROM pragma_foreign_key_list(@name) ORDER BY id, seq", new { name }, transaction)).AsList();
            tables.Add(new StoredTable(
                name, [.. columns.Select(c => new StoredColumn(c.Name, KindOf(c.Type, name)))],
                keys is [{ Type: "INTEGER" } only] && !sql.Contains("WITHOUT ROWID", StringComparison.OrdinalIgnoreCase) ? only.Name : null,
                [.. references.GroupBy(r => r.Id).Select(g => new StoredReference([.. g.Select(r => r.From)], g.First().Table, [.. g.Select(r => r.To ?? r.From)]))]));
        }
        return StoredTable.InOrder(tables);
    }

    private static async Task<IReadOnlyList<StoredTable>> Postgres(DbConnection connection, DbTransaction? transaction)
    {
        var columns = (await connection.QueryAsync<(string Table, string Name, string Type, string IsIdentity)>(
            """
            SELECT CAST(c.table_name AS text), CAST(c.column_name AS text), CAST(c.data_type AS text), CAST(c.is_identity AS text) FROM information_schema.columns c
            JOIN information_schema.tables t ON t.table_schema = c.table_schema AND t.table_name = c.table_name AND t.table_type = 'BASE TABLE'
            WHERE c.table_schema = current_schema() ORDER BY c.table_name, c.ordinal_position
            """, transaction: transaction)).ToLookup(c => c.Table);
        var references = (await connection.QueryAsync<(string Table, string Name, string Named, string[] Columns, string[] To)>(
            """
            SELECT CAST(f.relname AS text), CAST(k.conname AS text), CAST(t.relname AS text),
                ARRAY(SELECT CAST(a.attname AS text) FROM unnest(k.conkey) WITH ORDINALITY u (n, i) JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = u.n ORDER BY u.i),
                ARRAY(SELECT CAST(a.attname AS text) FROM unnest(k.confkey) WITH ORDINALITY u (n, i) JOIN pg_attribute a ON a.attrelid = k.confrelid AND a.attnum = u.n ORDER BY u.i)
            FROM pg_constraint k JOIN pg_class f ON f.oid = k.conrelid JOIN pg_class t ON t.oid = k.confrelid JOIN pg_namespace s ON s.oid = f.relnamespace
            WHERE k.contype = 'f' AND s.nspname = current_schema()
            """, transaction: transaction)).ToLookup(r => r.Table);
        return StoredTable.InOrder([.. columns.Where(t => !LeftOut.Contains(t.Key)).Select(t => new StoredTable(
            t.Key, [.. t.Select(c => new StoredColumn(c.Name, KindOf(c.Type, t.Key)))], t.FirstOrDefault(c => c.IsIdentity == "YES").Name,
            [.. references[t.Key].Select(r => new StoredReference(r.Columns, r.Named, r.To))]))]);
    }

    private static StoredKind KindOf(string type, string table) => type.ToLowerInvariant() switch
    {
        "text" or "character varying" => StoredKind.Text,
        "integer" or "bigint" or "smallint" => StoredKind.Number,
        "real" or "double precision" => StoredKind.Real,
        "blob" or "bytea" => StoredKind.Bytes,
        _ => throw new NotSupportedException($"{table} has a column of type {type}."),
    };
}
