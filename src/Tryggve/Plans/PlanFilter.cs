namespace Tryggve.Plans;

/// <summary>Urval: the rows of a plan that a person asks to see: those with a gap, those that hold some words, those of an area, or all at once.</summary>
/// <param name="Gap">Only rows whose measure lacks this; null for all.</param>
/// <param name="Search">Every word must stand somewhere in the row, in any case; empty for all.</param>
/// <param name="Area">Only the area in this place of the plan, from 1; null for all.</param>
public sealed record PlanFilter(Gap? Gap = null, string Search = "", int? Area = null)
{
    public static readonly PlanFilter All = new();

    private readonly string[] words = Search.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    public bool IsAll => Gap is null && words.Length == 0 && Area is null;

    /// <summary>The areas with the rows asked for. Areas without any are left out, except when everything is asked for: an empty area says "no measures".</summary>
    public IEnumerable<AreaRows> Of(PlanContent plan) =>
        from area in plan.Areas.Select((a, i) => new AreaRows(i + 1, a, [.. PlanRow.Of(a).Where(Matches)]))
        where IsAll || ((Area is null || Area == area.Position) && (area.Rows.Count > 0 || (Area is not null && Gap is null && words.Length == 0)))
        select area;

    private bool Matches(PlanRow row) => (Gap is not { } gap || row.Lacks(gap)) && words.All(word => Holds(row, word));

    private static bool Holds(PlanRow row, string word) => row.Texts.Any(t => t.Contains(word, StringComparison.CurrentCultureIgnoreCase));
}

/// <summary>Områdets rader: an area with those of its rows that a filter asks for.</summary>
/// <param name="Position">The area's place in the plan, from 1.</param>
public sealed record AreaRows(int Position, PriorityArea Area, IReadOnlyList<PlanRow> Rows);
