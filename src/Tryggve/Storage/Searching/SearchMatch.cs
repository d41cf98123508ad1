using System.Data.Common;
using Dapper;

namespace Tryggve.Storage.Searching;

/// <summary>Tokens that follow each other.</summary>
/// <param name="IsBeginning">The last of them need only begin so.</param>
internal sealed record SearchPhrase(IReadOnlyList<string> Tokens, bool IsBeginning = false);

/// <summary>One question to the index: each of <paramref name="All"/> is met by any of its phrases, and no phrase of <paramref name="None"/> stands anywhere.</summary>
/// <param name="Column">The only field to look in; null for all.</param>
internal sealed record SearchTier(string? Column, IReadOnlyList<IReadOnlyList<SearchPhrase>> All, IReadOnlyList<SearchPhrase> None);

/// <summary>
/// What somebody searches for as questions to the index, best first: the words themselves in a measure's wording; words that begin or end with them there; then the same
/// in all texts.
/// </summary>
internal static class SearchMatch
{
    /// <summary>So many compounds that end with a word are looked for, the shortest.</summary>
    private const int MostCompounds = 40;

    /// <summary>So many are looked through to find them.</summary>
    private const int MostLookedThrough = 400;

    /// <param name="field">The only field to search in; null for all.</param>
    public static async Task<IReadOnlyList<SearchTier>> Tiers(SearchWords words, SearchField? field, long space, DbConnection connection)
    {
        var letters = SearchTokens.Space(space);
        var exact = words.Wanted.Select(t => Exact(t, letters)).ToList();
        var loose = new List<IReadOnlyList<SearchPhrase>>();
        foreach (var term in words.Wanted) loose.Add([.. Exact(term, letters), .. await Compounds(term, letters, space, connection)]);
        var none = words.Terms.Where(t => t.IsExcluded).SelectMany(t => Exact(t, letters)).ToList();
        var same = exact.Zip(loose).All(terms => terms.First.Count == terms.Second.Count);
        return [.. from column in field is { } only ? [Column(only)] : new[] { "measure", null } from terms in same ? [exact] : new[] { exact, loose } select new SearchTier(column, terms, none)];
    }

    private static string Column(SearchField field) => field == SearchField.Whole ? "whole" : field.ToString().ToLowerInvariant();

    private static IReadOnlyList<SearchPhrase> Exact(SearchTerm term, string letters) => term.IsPhrase
        ? [Phrase(term.Stems, letters)]
        : [Phrase(term.Stems, letters), .. term.Indefinite.Select(s => Phrase([s], letters)), .. term.Parts.Count > 1 ? [Phrase(term.Parts, letters)] : Array.Empty<SearchPhrase>()];

    private static SearchPhrase Phrase(IEnumerable<string> stems, string letters) => new([.. stems.Select(s => letters + s)]);

    private static async Task<IEnumerable<SearchPhrase>> Compounds(SearchTerm term, string letters, long space, DbConnection connection)
    {
        var found = new List<SearchPhrase>();
        if (term.FindsBeginnings) found.Add(new SearchPhrase([letters + term.Stem], IsBeginning: true));
        if (!term.FindsEnds) return found;
        var end = SearchTokens.Reversed(term.Stem);
        var compounds = await connection.QueryAsync<string>(
            "SELECT reversed FROM search_words WHERE space = @space AND reversed > @end AND reversed < @after LIMIT @most", new { space, end, after = end + '\uFFFF', most = MostLookedThrough });
        found.AddRange(compounds.OrderBy(c => c.Length).Take(MostCompounds).Select(c => new SearchPhrase([letters + SearchTokens.Reversed(c)])));
        return found;
    }
}
