using System.Data.Common;
using System.Globalization;
using Dapper;
using Tryggve.Storage.Searching;

namespace Tryggve.Storage.Sealing;

/// <summary>Writes a plan's rows anew in a transaction that is taken back, and finds the tables that said something else before.</summary>
internal static class RowsCheck
{
    /// <summary>Tables by plan, with the columns that are counted up anew each time.</summary>
    private static readonly (string Table, string Name, string? Counted)[] ByPlan =
    [
        ("measures", "Åtgärderna", null), ("goals", "Målen", null), ("follow_ups", "Uppföljningarna", null), ("goal_outcomes", "Målens utfall", null), ("measure_units", "Enheterna", null),
        ("attachments", "Bilagorna", null), ("plan_documents", "Källdokumenten", null), ("measure_methods", "Metoderna", null), ("measure_profiles", "Åtgärdernas profiler", "number"),
        ("publications", "Publiceringen", "number"), ("public_measures", "De öppna åtgärderna", "number"), ("public_goals", "De öppna målen", "number"),
    ];

    private const string PlanColumns = "district_id, year_from, year_to, municipality, district, title, registry_number, closed_periods, sent_back, course, printed_differences";

    public static async Task<IReadOnlyList<Remark>> Plan(string municipality, Guid plan, Database database, DbConnection connection)
    {
        await using var transaction = await database.Begin(connection, Alone.Plan(plan));
        var remarks = new List<Remark>();
        if (await PlanStore.Read(connection, transaction, plan, Actor.Local) is { } stored && !await PublicTables.IsAsPublished(stored, connection, transaction))
            remarks.Add(new Remark("publication-changed", Severity.Error, "Det som är öppet för alla är inte det som publicerades. Publicera planen igen.", new Place("de öppna sidorna")));
        var before = await Dump(municipality, plan, connection, transaction);
        // The index of words knows no plan; its rows are written from the texts beside them.
        var (first, last) = await SearchRange(municipality, plan, connection, transaction);
        await connection.ExecuteAsync("DELETE FROM search_rows WHERE id BETWEEN @first AND @last", new { first, last }, transaction);
        await SearchTables.MakeRoom(first, last, connection, transaction);
        await PlanStore.WriteAgain(plan, connection, transaction);
        var after = await Dump(municipality, plan, connection, transaction);
        await transaction.RollbackAsync();
        return [.. remarks, .. from table in after where !table.Value.SequenceEqual(before[table.Key])
            let missing = table.Value.Except(before[table.Key]).Count()
            let foreign = before[table.Key].Except(table.Value).Count()
            select new Remark("rows-differ", Severity.Error, $"{table.Key} i tabellerna för listor och sökning säger inte det som planen säger ({missing} rader saknas, {foreign} är för många).", new Place("tabellerna"))];
    }

    private static async Task<Dictionary<string, List<string>>> Dump(string municipality, Guid plan, DbConnection connection, DbTransaction transaction)
    {
        var dump = new Dictionary<string, List<string>>();
        foreach (var (table, name, counted) in ByPlan) dump[name] = Lines(await connection.QueryAsync($"SELECT * FROM {table} WHERE municipality_id = @municipality AND plan_id = @plan", new { municipality, plan }, transaction), counted);
        var (first, last) = await SearchRange(municipality, plan, connection, transaction);
        dump["Texterna att söka i"] = Lines(await connection.QueryAsync("SELECT part_id, kind, digest, area, texts FROM search_rows WHERE id BETWEEN @first AND @last", new { first, last }, transaction), null);
        dump["Planens egen rad"] = Lines(await connection.QueryAsync($"SELECT {PlanColumns} FROM plans WHERE municipality_id = @municipality AND id = @plan", new { municipality, plan }, transaction), null);
        return dump;
    }

    private static List<string> Lines(IEnumerable<dynamic> rows, string? counted) =>
        [.. rows.Cast<IDictionary<string, object?>>().Select(r => string.Join('\u001f', r.Where(c => c.Key != counted).OrderBy(c => c.Key, StringComparer.Ordinal).Select(c => $"{c.Key}={Convert.ToString(c.Value, CultureInfo.InvariantCulture)}"))).Order(StringComparer.Ordinal)];

    private static async Task<(long First, long Last)> SearchRange(string municipality, Guid plan, DbConnection connection, DbTransaction transaction)
    {
        var place = await connection.QuerySingleOrDefaultAsync<(long Year, long Sequence)?>("SELECT year, sequence FROM search_plans WHERE municipality_id = @municipality AND plan_id = @plan", new { municipality, plan }, transaction);
        if (place is not { } known) return (-1, -1);
        var first = SearchIndex.NumberOf(known.Year, known.Sequence) << SearchIndex.RowBits;
        return (first, first + (1 << SearchIndex.RowBits) - 1);
    }
}
