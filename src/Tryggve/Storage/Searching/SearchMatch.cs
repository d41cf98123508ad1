using Dapper;
using Microsoft.Data.Sqlite;

namespace Tryggve.Storage.Searching;

/// <summary>
/// Writes what somebody searches for as questions to the index, one for each tier, best first: the words themselves in a measure's wording; words that begin or end
/// with them there; then the same in all texts. Every word stands within quotation marks, so that nothing typed is read as an operator.
/// </summary>
internal static class SearchMatch
{
    /// <summary>So many compounds that end with a word are looked for, the shortest.</summary>
    private const int MostCompounds = 40;

    /// <summary>So many are looked through to find them.</summary>
    private const int MostLookedThrough = 400;

    /// <param name="field">The only field to search in; null for all.</param>
    public static async Task<IReadOnlyList<string>> Tiers(SearchWords words, SearchField? field, long space, SqliteConnection connection)
    {
        var letters = SearchTokens.Space(space);
        var exact = words.Wanted.Select(t => Exact(t, letters)).ToList();
        var loose = new List<string>();
        foreach (var term in words.Wanted) loose.Add(string.Join(" OR ", [Exact(term, letters), .. await Compounds(term, letters, space, connection)]));
        var excluded = words.Terms.Where(t => t.IsExcluded).Select(t => Exact(t, letters)).ToList();
        var tiers = field is { } only ? [In(Column(only), exact), In(Column(only), loose)]
            : new[] { In("measure", exact), In("measure", loose), All(exact), All(loose) };
        return [.. tiers.Distinct().Select(tier => excluded.Count == 0 ? tier : $"({tier}) NOT ({string.Join(" OR ", excluded)})")];
    }

    private static string Column(SearchField field) => field == SearchField.Whole ? "whole" : field.ToString().ToLowerInvariant();

    private static string In(string column, IEnumerable<string> terms) => $"{column} : ({All(terms)})";

    private static string All(IEnumerable<string> terms) => string.Join(" AND ", terms.Select(t => $"({t})"));

    private static string Exact(SearchTerm term, string letters) => term.IsPhrase
        ? Quoted(term.Stems, letters)
        : string.Join(" OR ", [Quoted(term.Stems, letters), .. term.Indefinite.Select(s => Quoted([s], letters)), .. term.Parts.Count > 1 ? [Quoted(term.Parts, letters)] : Array.Empty<string>()]);

    private static string Quoted(IEnumerable<string> stems, string letters) => $"\"{string.Join(' ', stems.Select(s => letters + s))}\"";

    private static async Task<IEnumerable<string>> Compounds(SearchTerm term, string letters, long space, SqliteConnection connection)
    {
        var found = new List<string>();
        if (term.FindsBeginnings) found.Add($"\"{letters}{term.Stem}\" *");
        if (!term.FindsEnds) return found;
        var end = SearchTokens.Reversed(term.Stem);
        var compounds = await connection.QueryAsync<string>(
            "SELECT reversed FROM search_words WHERE space = @space AND reversed > @end AND reversed < @after LIMIT @most", new { space, end, after = end + '\uFFFF', most = MostLookedThrough });
        found.AddRange(compounds.OrderBy(c => c.Length).Take(MostCompounds).Select(c => $"\"{letters}{SearchTokens.Reversed(c)}\""));
        return found;
    }
}
