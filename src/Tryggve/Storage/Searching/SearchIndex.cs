using System.Security.Cryptography;
using System.Text;
using Dapper;
using Tryggve.Language;
using Tryggve.Plans;

namespace Tryggve.Storage.Searching;

/// <summary>Keeps what can be found in a plan as the plan is: compares each part with what was kept of it, and writes only those that differ.</summary>
internal static class SearchIndex
{
    /// <summary>Bits of a row's id that number the rows of a plan.</summary>
    public const int RowBits = 20;

    public const int SequenceBits = 24;

    /// <summary>Shorter stems are no compounds that somebody looks for by their end.</summary>
    private const int ShortestCompound = 6;

    /// <summary>The plan's part of every row id.</summary>
    public static long NumberOf(long year, long sequence) => (year << SequenceBits) + sequence;

    /// <summary>The lowest number that a row of the plan can have; they end before that of the next place.</summary>
    public static long FirstOf(SearchPlace place) => NumberOf(place.Year, place.Sequence) << RowBits;

    /// <param name="before">What the plan said when its rows were last written; null where all are to be compared. Parts that say the same as then are not read again.</param>
    /// <param name="searched">What can be found of it already.</param>
    public static async Task Rewrite(Plan plan, PlanContent? before, SearchedPlan searched, Writes writes)
    {
        var (place, rows) = await PlaceOf(plan, searched, writes);
        var kept = rows.ToDictionary(r => r.PartId);
        var space = SearchTokens.Space(place.Space);
        var words = new HashSet<string>();
        var next = rows.Select(r => r.Id + 1).DefaultIfEmpty(FirstOf(place)).Max();
        var was = before is null ? null : SearchTexts.ByPart(before, plan.Course);
        var same = before is null ? [] : SearchTexts.Same(plan, before).Where(kept.Remove).ToHashSet();
        foreach (var row in SearchTexts.Of(plan, same).DistinctBy(r => r.Part))
        {
            var texts = SearchJson.Write(row.Texts);
            var digest = Digest(row, texts);
            var known = kept.Remove(row.Part, out var old);
            if (known && old!.Digest == digest) continue;
            if (known) await Forget(old!.Id, space, writes);
            await Write(known ? old!.Id : next++, row, texts, digest, space, writes);
            words.UnionWith(CompoundsIn(row));
            // What was kept of it is remembered already, and is known to be this if it has the same digest.
            if (known && was?.Invoke(row.Part) is { } earlier && Digest(earlier, SearchJson.Write(earlier.Texts)) == old!.Digest) words.ExceptWith(CompoundsIn(earlier));
        }
        await Remember(words, place.Space, writes);
        foreach (var gone in kept.Values) await Forget(gone.Id, space, writes);
    }

    /// <summary>The plan's place in the index and what is kept there; a new one when it has none, and when its year has changed.</summary>
    private static async Task<(SearchPlace Place, IReadOnlyList<SearchedPart> Rows)> PlaceOf(Plan plan, SearchedPlan searched, Writes writes)
    {
        var year = plan.Content.Years!.Value.To;
        if (searched.Place?.Year == year) return (searched.Place, searched.Rows);
        if (searched.Place is { } place)
        {
            foreach (var row in searched.Rows) await Forget(row.Id, SearchTokens.Space(place.Space), writes);
            await writes.Add("DELETE FROM search_plans WHERE sequence = @Sequence", new { place.Sequence });
            await writes.Send();
        }
        var connection = await writes.Quiet();
        await Alone.Take(connection, writes.Transaction, Alone.Search);
        return (await connection.QuerySingleAsync<SearchPlace>(
            """
            INSERT INTO search_plans (municipality_id, plan_id, year, space)
            VALUES (@MunicipalityId, @Id, @year, coalesce((SELECT space FROM search_plans WHERE municipality_id = @MunicipalityId LIMIT 1), (SELECT max(space) + 1 FROM search_plans), 0))
            RETURNING sequence, year, space
            """, new { plan.MunicipalityId, plan.Id, year }, writes.Transaction), []);
    }

    private static async Task Write(long id, SearchRow row, string texts, long digest, string space, Writes writes)
    {
        await writes.Add(
            "INSERT INTO search_rows (id, part_id, kind, digest, area, texts) VALUES (@id, @Part, @Kind, @digest, @Area, @texts)",
            new { id, row.Part, Kind = row.Kind.ToString(), digest, row.Area, texts });
        await SearchTables.Write(id, row.Texts, space, writes);
    }

    private static async Task Forget(long id, string space, Writes writes)
    {
        await SearchTables.Forget(id, space, writes);
        await writes.Add("DELETE FROM search_rows WHERE id = @id", new { id });
    }

    private static IEnumerable<string> CompoundsIn(SearchRow row) =>
        row.Texts.SelectMany(t => SwedishWords.Of(t.Text)).Select(SearchTokens.Stem).Where(s => s.Length >= ShortestCompound).Select(SearchTokens.Reversed);

    /// <summary>In one order whoever saves: two who have new words in common wait for each other, and not crosswise.</summary>
    private static async Task Remember(HashSet<string> words, long space, Writes writes)
    {
        if (words.Count == 0) return;
        await writes.Add(
            "INSERT INTO search_words (space, reversed) SELECT @space, value FROM json_each(@words) WHERE true ORDER BY value ON CONFLICT DO NOTHING", new { space, words = StoredJson.List(words.Order(StringComparer.Ordinal)) });
    }

    private static long Digest(SearchRow row, string texts) => BitConverter.ToInt64(SHA256.HashData(Encoding.UTF8.GetBytes($"{row.Kind}\n{row.Area}\n{texts}")));
}
