using Tryggve.Plans.Editing;

namespace Tryggve.Plans;

/// <summary>Ändringens slag: whether a part of a plan is new, gone, changed or in another place.</summary>
public enum ChangeKind
{
    Added,
    Removed,
    Changed,
    Moved,
}

/// <summary>Ändring: one difference between two states of a plan.</summary>
/// <param name="What">The part it concerns, in a few words.</param>
/// <param name="Field">Swedish name of the field; empty for a whole part.</param>
public sealed record PlanChange(ChangeKind Kind, string Area, string What, string Field, string Old, string New)
{
    /// <summary>Identity of the part it concerns; empty for the plan itself.</summary>
    public Guid Part { get; init; }

    /// <summary>All differences, parts paired by identity.</summary>
    public static IReadOnlyList<PlanChange> Between(PlanContent older, PlanContent newer) => [.. PlanComparison.Of(older, newer)];

    /// <summary>"2 nya, 1 borttagen, 3 ändrade uppgifter, 1 flyttad".</summary>
    public static string InWords(IReadOnlyList<PlanChange> changes)
    {
        var words = new[] { (ChangeKind.Added, "ny", "nya"), (ChangeKind.Removed, "borttagen", "borttagna"), (ChangeKind.Changed, "ändrad uppgift", "ändrade uppgifter"), (ChangeKind.Moved, "flyttad", "flyttade") }
            .Select(k => (Count: changes.Count(c => c.Kind == k.Item1), One: k.Item2, Many: k.Item3))
            .Where(k => k.Count > 0)
            .Select(k => $"{k.Count} {(k.Count == 1 ? k.One : k.Many)}");
        return changes.Count == 0 ? "inget har ändrats" : string.Join(", ", words);
    }

    /// <summary>What a person did, as a line of the history: <c>Ändrade Orsak: ”Ingen rör sig där…”</c>.</summary>
    public static string InSentence(IReadOnlyList<PlanChange> changes) => changes switch
    {
        [var one] => one.InSentence(),
        _ when changes.All(c => c.Kind == ChangeKind.Changed && c.Part == changes[0].Part) => $"Ändrade {string.Join(", ", changes.Select(c => c.Field))}: ”{Words.Shorten(changes[0].What)}”",
        _ => $"Ändrade planen: {InWords(changes)}",
    };

    private string InSentence() => Kind switch
    {
        ChangeKind.Added => New.Length > 0 ? $"Lade till ”{Words.Shorten(New)}”" : $"Lade till {(Field is "Område" or "Problem" ? "ett" : "en")} {Field.ToLowerInvariant()}",
        ChangeKind.Removed => $"Tog bort ”{Words.Shorten(What)}”",
        ChangeKind.Moved => Field.Length > 0 ? $"Flyttade ”{Words.Shorten(What)}” till ”{Words.Shorten(New)}”" : $"Ändrade ordningen i ”{Words.Shorten(What)}”",
        _ => $"Ändrade {Field}: ”{Words.Shorten(New.Length > 0 ? New : What)}”",
    };
}
