using Tryggve.Plans;
using Tryggve.Storage;
using Tryggve.Storage.Searching;

namespace Tryggve.Tests.Storage.Searching;

/// <summary>Asks the index of a database and tells what was found by its first words.</summary>
internal static class Searching
{
    public static async Task<SearchPage> Search(this TemporaryDatabase kept, string text, int? year = null, string? district = null, SearchField? field = null, int skip = 0)
    {
        var search = new PlanSearch(kept.Database);
        return await search.Find(new SearchQuestion(SearchWords.Read(text), year, district, field), await search.Scope(Actor.Local), skip, 20);
    }

    public static async Task<IReadOnlyList<string>> Found(this TemporaryDatabase kept, string text, SearchField? field = null) =>
        [.. (await kept.Search(text, field: field)).Hits.Select(h => h.Texts[0].Text)];

    /// <summary>Keeps a plan with a measure for each text, all under one problem.</summary>
    public static async Task<Plan> Keep(this TemporaryDatabase kept, params string[] measures)
    {
        var content = Make.Plan(Make.Chain("Skadegörelse vid båthuset", "Ingen rör sig där", [.. measures.Select(m => Make.Measure(m))]));
        var plan = Plan.Import(content, null, Actor.Local, DateTimeOffset.UnixEpoch);
        Assert.Equal(SaveOutcome.Saved, await kept.Plans.Save(plan));
        return plan;
    }
}
