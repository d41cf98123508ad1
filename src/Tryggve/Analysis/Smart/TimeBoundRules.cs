using Tryggve.Plans;
using static Tryggve.Analysis.Smart.SmartLetter;
using static Tryggve.Analysis.Smart.SmartRules;
using static Tryggve.Analysis.Smart.SmartVerdict;

namespace Tryggve.Analysis.Smart;

/// <summary>T, tidsbestämt: a time in the goal, else in the measure's När; work without an end is followed up when the plan's year ends.</summary>
internal static class TimeBoundRules
{
    private const string SayWhen = "Skriv när det ska vara klart, till exempel ”senast 31 december”, eller hur ofta det ska ske.";

    public static IReadOnlyList<SmartRule> Table { get; } =
    [
        new("smart-t-passed", TimeBound, Doubtful, Passed)
        {
            Example = new("En rutin är beslutad.") { When = "231231" }, Counterexample = new("En rutin är beslutad.") { When = "251231" },
            Reason = "Tiden {ord} ligger före planens år.", Suggestion = "Kontrollera om målet har följt med från en äldre plan, och skriv årets tid.",
        },
        new("smart-t-in-goal", TimeBound, Met, g => Found(TimeWords.In(g.Text, g.Years)))
        {
            Example = new("En rutin är beslutad senast i mars."), Counterexample = new("Fler deltar än 2024."),
            Reason = "Målet har en tid: {ord}.",
        },
        new("smart-t-when", TimeBound, Met, g => Found(TimeWords.In(g.When, null)))
        {
            Example = new("En rutin är beslutad.") { When = "2025-10-15" }, Counterexample = new("En rutin är beslutad.") { When = "Linjearbete" },
            Reason = "Åtgärden har en tid: {ord}.",
        },
        new("smart-t-open", TimeBound, Doubtful, g => Found([g.When], unless: g.Years is not null || !IsOngoing(g)))
        {
            Example = new("En rutin är beslutad.") { When = "Tillsvidare", Years = null }, Counterexample = new("En rutin är beslutad.") { When = "Tillsvidare" },
            Reason = "{ord} har inget slut, och planen säger inte vilket år den gäller.", Suggestion = "Skriv planens år, eller när målet ska vara nått.",
        },
        new("smart-t-plan-year", TimeBound, Met, g => Lacking(g.Years is not null && IsOngoing(g)))
        {
            Example = new("En rutin är beslutad.") { When = "Linjearbete" }, Counterexample = new("En rutin är beslutad.") { When = "" },
            Reason = "Arbetet är löpande, så målet följs upp när planens år är slut.",
        },
        new("smart-t-unreadable", TimeBound, Doubtful, g => Found([g.When], unless: g.When.Length == 0 || PlaceholderWords.IsPlaceholder(g.When)))
        {
            Example = new("En rutin är beslutad.") { When = "Rektorsgruppen" }, Counterexample = new("En rutin är beslutad.") { When = "Under året" },
            Reason = "Under När står ingen tid: {ord}.", Suggestion = SayWhen,
        },
        new("smart-t-missing", TimeBound, Missing, g => Lacking(true))
        {
            Example = new("En rutin är beslutad.") { When = "?" }, Counterexample = new("En rutin är beslutad.") { When = "vt 25" },
            Reason = "Varken målet eller åtgärden har en tid.", Suggestion = SayWhen,
        },
    ];

    private static bool IsOngoing(GoalReading goal) => TimeWords.IsOngoing(goal.When) || (goal.When.Length == 0 && goal.Around.Kind == MeasureKind.Ongoing);

    /// <summary>A deadline in the goal, else the whole of När, that lies before the plan's first year.</summary>
    private static IReadOnlyList<string>? Passed(GoalReading goal)
    {
        if (goal.Years is not { } span) return null;
        if (Found([.. TimeWords.Deadlines(goal.Text).Where(IsBefore)]) is { } deadlines) return deadlines;
        var hasOwn = TimeWords.In(goal.Text, goal.Years).Count > 0;
        return Found([goal.When], unless: hasOwn || !IsBefore(goal.When) || TimeWords.IsOngoing(goal.When));

        bool IsBefore(string text) => TimeWords.Years(text) is { Count: > 0 } years && years.All(y => y < span.From);
    }
}
