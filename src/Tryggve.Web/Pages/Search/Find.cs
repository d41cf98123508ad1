using Tryggve.Plans;
using Tryggve.Storage.Searching;

namespace Tryggve.Web.Pages.Search;

/// <summary>One find as it is shown: what it is, where it stands, and the words around what was searched for.</summary>
public sealed record Find(IReadOnlyList<SnippetRun> Title, string Address, string Kind, string Where, IReadOnlyList<SearchSnippet> Snippets)
{
    private const int LongestTitle = 140;

    public static Find Of(SearchHit hit, SearchQuestion question)
    {
        var snippets = SearchSnippet.Of(hit, question);
        var name = hit.Kind == SearchKind.Area ? hit.Area : hit.Texts.FirstOrDefault(t => t.Field is not (SearchField.Goals or SearchField.Reports or SearchField.Work))?.Text ?? "";
        var titled = snippets.FirstOrDefault(s => s.Source.Text == name);
        return new Find(
            titled?.Runs ?? [new SnippetRun(Short(name.Length > 0 ? name : $"{KindOf(hit.Kind)} utan text"), false)],
            AddressOf(hit, snippets), KindOf(hit.Kind), WhereOf(hit), [.. snippets.Where(s => s != titled)]);
    }

    /// <summary>A text of the whole plan stands on a page of its own; all else is a row or heading of the plan's page.</summary>
    private static string AddressOf(SearchHit hit, IReadOnlyList<SearchSnippet> snippets) => hit.Kind != SearchKind.Plan
        ? $"/planer/{hit.Plan.Id}#{hit.Part}"
        : snippets.Any(s => s.Label == Vocabulary.Of(PlanField.Preamble)) ? $"/planer/{hit.Plan.Id}/om" : $"/planer/{hit.Plan.Id}";

    private static string WhereOf(SearchHit hit) => hit.Area.Length > 0 && hit.Kind != SearchKind.Area ? $"{hit.Plan.District} {hit.Plan.Years} · {hit.Area}" : $"{hit.Plan.District} {hit.Plan.Years}";

    private static string KindOf(SearchKind kind) => kind switch
    {
        SearchKind.Measure => "Åtgärd",
        SearchKind.Cause => "Orsak utan åtgärd",
        SearchKind.Problem => "Problem utan åtgärd",
        SearchKind.Area => "Prioriterat område",
        _ => "Plan",
    };

    private static string Short(string text) => text.Length <= LongestTitle ? text : text[..(text.LastIndexOf(' ', LongestTitle) is > 0 and var space ? space : LongestTitle)] + " …";
}
