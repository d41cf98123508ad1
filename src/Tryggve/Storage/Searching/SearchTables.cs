using System.Data.Common;
using System.Globalization;
using System.Text;
using Dapper;

namespace Tryggve.Storage.Searching;

/// <summary>The index itself, where the two databases differ: SQLite's FTS5 with a column a field, PostgreSQL's <c>tsvector</c> a field and one of all. What is looked for stands within quotation marks in both, so that nothing typed is read as an operator.</summary>
internal static class SearchTables
{
    private static readonly string[] Columns = ["measure", "goals", "chain", "work", "reports", "whole"];

    /// <summary>PostgreSQL's row may be no longer than a megabyte; what comes after this many bytes of one row's tokens is not found.</summary>
    private const int LongestRow = 900_000;

    /// <summary>And it counts no further than this.</summary>
    private const int LastPosition = 16_383;

    public static Task Write(long id, IReadOnlyList<SearchText> texts, string space, Writes writes)
    {
        var tokens = Tokens(texts, space);
        return writes.IsPostgres
            ? writes.Add(
                $"INSERT INTO search (id, {string.Join(", ", Columns)}, everything) VALUES (@id, {string.Join(", ", Columns.Select(c => $"CAST(@{c} AS tsvector)"))}, CAST(@everything AS tsvector))",
                Values(id, [.. tokens.Select(t => Vector([t]))], Vector(tokens)))
            : writes.Add($"INSERT INTO search (rowid, {string.Join(", ", Columns)}) VALUES (@id, {string.Join(", ", Columns.Select(c => "@" + c))})", Values(id, tokens));
    }

    /// <summary>Takes a row out, before its texts are. SQLite's index keeps none of its own, so it is told which tokens the row had.</summary>
    public static async Task Forget(long id, string space, Writes writes)
    {
        if (writes.IsPostgres)
        {
            await writes.Add("DELETE FROM search WHERE id = @id", new { id });
            return;
        }
        var texts = SearchJson.Read(await (await writes.Quiet()).QuerySingleAsync<string>("SELECT texts FROM search_rows WHERE id = @id", new { id }, writes.Transaction));
        await writes.Add($"INSERT INTO search (search, rowid, {string.Join(", ", Columns)}) VALUES ('delete', @id, {string.Join(", ", Columns.Select(c => "@" + c))})", Values(id, Tokens(texts, space)));
    }

    /// <summary>Lets the same rows be written once more in a transaction that is taken back. SQLite's index takes a row twice.</summary>
    public static Task MakeRoom(long first, long last, DbConnection connection, DbTransaction transaction) => connection.IsPostgres()
        ? connection.ExecuteAsync("DELETE FROM search WHERE id BETWEEN @first AND @last", new { first, last }, transaction)
        : Task.CompletedTask;

    /// <summary>Rows of the plans that meet the question, each with the best tier that finds it: better tiers first, within one those of the newest plans.</summary>
    /// <param name="tiers">Best first; the last finds whatever the others do.</param>
    /// <param name="most">When there are so many, worse tiers may be left out.</param>
    public static Task<IReadOnlyList<(long Id, int Tier)>> Find(IReadOnlyList<SearchTier> tiers, string plans, int most, DbConnection connection) =>
        connection.IsPostgres() ? FindAtOnce(tiers, plans, most, connection) : FindInTurn(tiers, plans, most, connection);

    /// <summary>PostgreSQL looks up and sorts whatever a question finds, so it is asked one: each further one is a trip.</summary>
    private static async Task<IReadOnlyList<(long Id, int Tier)>> FindAtOnce(IReadOnlyList<SearchTier> tiers, string plans, int most, DbConnection connection)
    {
        var last = tiers[^1];
        var values = new DynamicParameters(new { none = Query(last.None), plans, most });
        for (var i = 0; i < tiers.Count; i++) values.Add($"match{i}", string.Join(" & ", tiers[i].All.Select(Query)));
        var asked = $"CAST(@match{tiers.Count - 1} AS tsquery)";
        var better = string.Concat(tiers.SkipLast(1).Select((tier, i) => $"WHEN {tier.Column ?? "everything"} @@ CAST(@match{i} AS tsquery) THEN {i} "));
        return
        [
            .. await connection.QueryAsync<(long Id, int Tier)>(
                $"""
                SELECT id, {(better.Length > 0 ? $"CASE {better}ELSE {tiers.Count - 1} END" : "0")} AS tier FROM search
                WHERE everything @@ {asked} {(last.Column is { } column ? $"AND {column} @@ {asked}" : "")} {(last.None.Count > 0 ? "AND NOT everything @@ CAST(@none AS tsquery)" : "")}
                    AND id >> {SearchIndex.RowBits} IN (SELECT CAST(value AS BIGINT) FROM json_each(@plans)) ORDER BY tier, id DESC LIMIT @most
                """, values),
        ];
    }

    /// <summary>SQLite's index goes from the newest row backwards and stops when it has enough, so the tiers are asked until there is.</summary>
    private static async Task<IReadOnlyList<(long Id, int Tier)>> FindInTurn(IReadOnlyList<SearchTier> tiers, string plans, int most, DbConnection connection)
    {
        var (found, seen) = (new List<(long Id, int Tier)>(), new HashSet<long>());
        for (var tier = 0; tier < tiers.Count && found.Count < most; tier++)
        {
            // What better tiers have found comes once more.
            var ids = await connection.QueryAsync<long>(
                $"SELECT rowid FROM search WHERE search MATCH @match AND rowid >> {SearchIndex.RowBits} IN (SELECT value FROM json_each(@plans)) ORDER BY rowid DESC LIMIT @most",
                new { match = Match(tiers[tier]), plans, most = most + seen.Count });
            found.AddRange(ids.Where(seen.Add).Select(id => (id, tier)));
        }
        return found;
    }

    /// <summary>Makes the whole index from the texts that are kept beside it, where there is none yet.</summary>
    public static async Task Fill(DbConnection connection, DbTransaction transaction)
    {
        const int Rows = 500;
        var spaces = (await connection.QueryAsync<(long Sequence, long Year, long Space)>("SELECT sequence, year, space FROM search_plans", transaction: transaction))
            .ToDictionary(p => SearchIndex.NumberOf(p.Year, p.Sequence), p => SearchTokens.Space(p.Space));
        var last = -1L;
        await using var writes = new Writes(connection, transaction);
        while ((await connection.QueryAsync<(long Id, string Texts)>("SELECT id, texts FROM search_rows WHERE id > @last ORDER BY id LIMIT @Rows", new { last, Rows }, transaction)).AsList() is { Count: > 0 } rows)
        {
            foreach (var (id, texts) in rows)
            {
                // A row that belongs to no plan is found by nobody.
                if (spaces.TryGetValue(id >> SearchIndex.RowBits, out var space)) await Write(id, SearchJson.Read(texts), space, writes);
            }
            await writes.Send();
            last = rows[^1].Id;
        }
    }

    private static string Match(SearchTier asked)
    {
        var all = string.Join(" AND ", asked.All.Select(terms => $"({Any(terms)})"));
        var wanted = asked.Column is { } column ? $"{column} : ({all})" : all;
        return asked.None.Count == 0 ? wanted : $"({wanted}) NOT ({Any(asked.None)})";

        static string Any(IEnumerable<SearchPhrase> phrases) => string.Join(" OR ", phrases.Select(p => $"\"{string.Join(' ', p.Tokens)}\"{(p.IsBeginning ? " *" : "")}"));
    }

    private static string Query(IReadOnlyList<SearchPhrase> phrases) =>
        $"({string.Join(" | ", phrases.Select(p => $"({string.Join(" <-> ", p.Tokens.Select(Quoted))}{(p.IsBeginning ? ":*" : "")})"))})";

    private static List<string> Tokens(IReadOnlyList<SearchText> texts, string space) =>
        [.. new[] { SearchField.Measure, SearchField.Goals, SearchField.Chain, SearchField.Work, SearchField.Reports, SearchField.Whole }.Select(field => SearchTokens.Of(texts, field, space))];

    /// <param name="tokens">In the order of the columns.</param>
    private static object Values(long id, List<string> tokens, string everything = "") =>
        new { id, measure = tokens[0], goals = tokens[1], chain = tokens[2], work = tokens[3], reports = tokens[4], whole = tokens[5], everything };

    /// <summary>Tokens with their places, and a place between two fields where no token is.</summary>
    private static string Vector(IEnumerable<string> fields)
    {
        var (vector, position) = (new StringBuilder(), 1);
        foreach (var field in fields)
        {
            foreach (var token in field.Split(' ', StringSplitOptions.RemoveEmptyEntries).TakeWhile(_ => vector.Length < LongestRow / 2))
                vector.Append(Quoted(token)).Append(':').Append(Math.Min(position++, LastPosition).ToString(CultureInfo.InvariantCulture)).Append(' ');
            position++;
        }
        return vector.ToString();
    }

    private static string Quoted(string token) => $"'{token.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "''", StringComparison.Ordinal)}'";
}
