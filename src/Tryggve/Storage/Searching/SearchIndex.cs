using System.Data.Common;
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

    private const int SequenceBits = 24;

    /// <summary>Shorter stems are no compounds that somebody looks for by their end.</summary>
    private const int ShortestCompound = 6;

    /// <summary>The plan's part of every row id.</summary>
    public static long NumberOf(long year, long sequence) => (year << SequenceBits) + sequence;

    /// <param name="before">What the plan said when its rows were last written; null where all are to be compared. Parts that say the same as then are not read again.</param>
    public static async Task Rewrite(Plan plan, PlanContent? before, DbConnection connection, DbTransaction transaction)
    {
        var place = await PlaceOf(plan, connection, transaction);
        var first = NumberOf(place.Year, place.Sequence) << RowBits;
        var kept = (await connection.QueryAsync<Kept>("SELECT id, part_id, digest FROM search_rows WHERE id BETWEEN @first AND @last", new { first, last = first + (1 << RowBits) - 1 }, transaction))
            .ToDictionary(r => r.PartId);
        var space = SearchTokens.Space(place.Space);
        var words = new HashSet<string>();
        var next = kept.Values.Select(r => r.Id + 1).DefaultIfEmpty(first).Max();
        var writes = new Writes(connection, transaction);
        var same = before is null ? [] : SearchTexts.Same(plan, before).Where(kept.Remove).ToHashSet();
        foreach (var row in SearchTexts.Of(plan, same).DistinctBy(r => r.Part))
        {
            var texts = SearchJson.Write(row.Texts);
            var digest = Digest($"{row.Kind}\n{row.Area}\n{texts}");
            var known = kept.Remove(row.Part, out var old);
            if (known && old!.Digest == digest) continue;
            if (known) await Forget(old!.Id, space, writes, connection, transaction);
            await Write(known ? old!.Id : next++, row, texts, digest, space, writes);
            words.UnionWith(CompoundsIn(row));
        }
        await Remember(words, place.Space, writes);
        foreach (var gone in kept.Values) await Forget(gone.Id, space, writes, connection, transaction);
        await writes.Send();
    }

    /// <summary>The plan's place in the index; a new one when it has none, and when its year has changed.</summary>
    private static async Task<Place> PlaceOf(Plan plan, DbConnection connection, DbTransaction transaction)
    {
        var year = plan.Content.Years!.Value.To;
        var place = await connection.QuerySingleOrDefaultAsync<Place>("SELECT sequence, year, space FROM search_plans WHERE municipality_id = @MunicipalityId AND plan_id = @Id", new { plan.MunicipalityId, plan.Id }, transaction);
        if (place?.Year == year) return place;
        if (place is not null)
        {
            var first = NumberOf(place.Year, place.Sequence) << RowBits;
            var writes = new Writes(connection, transaction);
            foreach (var id in (await connection.QueryAsync<long>("SELECT id FROM search_rows WHERE id BETWEEN @first AND @last", new { first, last = first + (1 << RowBits) - 1 }, transaction)).ToList())
                await Forget(id, SearchTokens.Space(place.Space), writes, connection, transaction);
            await writes.Send();
            await connection.ExecuteAsync("DELETE FROM search_plans WHERE sequence = @Sequence", place, transaction);
        }
        await Alone.Take(connection, transaction, Alone.Search);
        return await connection.QuerySingleAsync<Place>(
            """
            INSERT INTO search_plans (municipality_id, plan_id, year, space)
            VALUES (@MunicipalityId, @Id, @year, coalesce((SELECT space FROM search_plans WHERE municipality_id = @MunicipalityId LIMIT 1), (SELECT max(space) + 1 FROM search_plans), 0))
            RETURNING sequence, year, space
            """, new { plan.MunicipalityId, plan.Id, year }, transaction);
    }

    private static async Task Write(long id, SearchRow row, string texts, long digest, string space, Writes writes)
    {
        await writes.Add(
            "INSERT INTO search_rows (id, part_id, kind, digest, area, texts) VALUES (@id, @Part, @Kind, @digest, @Area, @texts)",
            new { id, row.Part, Kind = row.Kind.ToString(), digest, row.Area, texts });
        await SearchTables.Write(id, row.Texts, space, writes);
    }

    private static async Task Forget(long id, string space, Writes writes, DbConnection connection, DbTransaction transaction)
    {
        var texts = SearchJson.Read(await connection.QuerySingleAsync<string>("SELECT texts FROM search_rows WHERE id = @id", new { id }, transaction));
        await SearchTables.Forget(id, texts, space, writes);
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

    private static long Digest(string text) => BitConverter.ToInt64(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private sealed class Kept
    {
        public long Id { get; init; }
        public Guid PartId { get; init; }
        public long Digest { get; init; }
    }

    private sealed class Place
    {
        public long Sequence { get; init; }
        public long Year { get; init; }
        public long Space { get; init; }
    }
}
