namespace Tryggve.Plans;

/// <summary>Urval: the rows of a plan that a person asks to see: those with a gap, those that hold some words, or both.</summary>
/// <param name="Gap">Only rows whose measure lacks this; null for all.</param>
/// <param name="Search">Every word must stand somewhere in the row, in any case; empty for all.</param>
public sealed record PlanFilter(Gap? Gap = null, string Search = "")
{
    public static readonly PlanFilter All = new();

    public bool IsAll => Gap is null && string.IsNullOrWhiteSpace(Search);

    public bool Matches(PlanRow row) => (Gap is not { } gap || row.Lacks(gap)) && SearchWords.All(word => Holds(row, word));

    private string[] SearchWords => Search.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static bool Holds(PlanRow row, string word) => row.Texts.Any(t => t.Contains(word, StringComparison.CurrentCultureIgnoreCase));
}
