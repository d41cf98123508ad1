using System.Text.RegularExpressions;

namespace Tryggve.Analysis.Smart;

/// <summary>Utgångsläge: what is known of the same thing before, beside what the goal wants it to become.</summary>
/// <param name="Source">Where the baseline stands, in Swedish words.</param>
internal sealed partial record Baseline(Amount Before, Amount Target, bool Upwards, string Source)
{
    /// <summary>The target is no better than what is already so.</summary>
    public bool IsReached => Upwards ? Target.Value <= Before.Value : Target.Value >= Before.Value;

    /// <summary>More than twice as good, and more than twenty units or percentage points at once.</summary>
    public bool IsLeap => Math.Abs(Target.Value - Before.Value) > 20 && (Upwards ? Target.Value > 2 * Before.Value : Target.Value * 2 < Before.Value);

    public static Baseline? Of(GoalReading goal)
    {
        var up = ChangeWords.Upwards().IsMatch(goal.Text) && !MinimumOfHarm(goal.Text);
        var down = ChangeWords.Downwards().IsMatch(goal.Text);
        if (up == down) return null;
        return (Quoted(goal) ?? Outcome(goal) ?? Told(goal)) is { } found ? new Baseline(found.Before, found.Target, up, found.Source) : null;
    }

    /// <summary>The amount tells how it was before: ”från 54”, ”jämfört med 54”, ”2023 var det 54”.</summary>
    public static bool IsEarlier(Amount amount, string text) => BeforeNumber().IsMatch(text[Math.Max(0, amount.At - 40)..amount.At]);

    /// <summary>The amount tells by how much something is to change.</summary>
    public static bool IsChange(Amount amount, string text) => ChangeBy().IsMatch(text[..amount.At]);

    /// <summary>In the goal itself: ”från 54 till 60 procent”, ”60 procent (2023: 54 procent)”.</summary>
    private static (Amount Before, Amount Target, string Source)? Quoted(GoalReading goal)
    {
        if (goal.Amounts.Count < 2) return null;
        var before = goal.Amounts.FirstOrDefault(a => IsEarlier(a, goal.Text));
        var target = goal.Amounts.FirstOrDefault(a => a != before && before is not null && (a.IsShare == before.IsShare || a.Unit.Length == 0 || before.Unit.Length == 0));
        return before is null || target is null ? null : (before, target, "målet självt");
    }

    /// <summary>Last year's outcome of the same goal: the number in the same unit, when there is no doubt which.</summary>
    private static (Amount Before, Amount Target, string Source)? Outcome(GoalReading goal)
    {
        if (Absolute(goal) is not { } target) return null;
        var before = Amount.In(goal.LastOutcome).Where(a => Comparable(a, target)).ToList();
        return before.Count == 1 ? (before[0], target, "förra årets utfall") : null;
    }

    /// <summary>A share in the cause or problem, when its sentence shares two words of its own with the goal. A count says too little: of what, and where?</summary>
    private static (Amount Before, Amount Target, string Source)? Told(GoalReading goal)
    {
        if (Absolute(goal) is not { IsShare: true } target) return null;
        foreach (var (text, source) in new[] { (goal.Around.Cause, "orsaken"), (goal.Around.Problem, "problemet") })
        {
            foreach (var sentence in Sentence().Split(text is { Length: > 0 and < 6000 } ? text : ""))
            {
                var shares = Amount.In(sentence).Where(a => a.IsShare).ToList();
                if (shares.Count == 1 && goal.ContentWords.Count(w => sentence.Contains(Stem(w), StringComparison.OrdinalIgnoreCase)) >= 2) return (shares[0], target, source);
            }
        }
        return null;
    }

    /// <summary>The goal's only amount, unless it is a change by so much.</summary>
    private static Amount? Absolute(GoalReading goal) => goal.Amounts is [{ Unit: not "del" } only] && !IsChange(only, goal.Text) ? only : null;

    private static bool Comparable(Amount a, Amount b) => a.IsShare == b.IsShare && (a.IsShare || Stem(a.Unit) == Stem(b.Unit) || a.Unit.Length == 0 || b.Unit.Length == 0);

    private static bool MinimumOfHarm(string text) => text.Contains("minskar med minst", StringComparison.OrdinalIgnoreCase) || text.Contains("minska med minst", StringComparison.OrdinalIgnoreCase);

    private static string Stem(string word) => word[..Math.Min(6, word.Length)].ToLowerInvariant();

    [GeneratedRegex(@"(?:\bfrån(?:\s(?:nuvarande|dagens|ca|cirka|omkring))?\s|\b(?:jämfört med|än|mot|utgångsläge\p{L}*|nuläge\p{L}*|nollmätning\p{L}*|förra året|föregående år|förra mätningen|(?:år )?20\d\d)\W{0,3}(?:(?:var|är|låg på|med|på|då|det)\s){0,3})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BeforeNumber();

    [GeneratedRegex(@"\bmed(?:\s(?:minst|högst|ca|cirka))?\s$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ChangeBy();

    [GeneratedRegex(@"(?<=[.!?])\s|\n")]
    private static partial Regex Sentence();
}
