using System.Text.RegularExpressions;
using Tryggve.Analysis.Smart;

namespace Tryggve.Analysis.Outcomes;

/// <summary>Which side of a number counts: <c>minst 5</c>, <c>högst 5</c>, or the number itself.</summary>
internal enum Bound
{
    None,
    AtLeast,
    AtMost,
}

/// <summary>A number that a goal wants reached, or kept under.</summary>
/// <param name="Text">The number with its bound, as the goal writes it: <c>minst 80 procent</c>.</param>
/// <param name="Bound">Never <see cref="Bound.None"/>: a bare number is the least.</param>
internal sealed partial record GoalTarget(Amount Amount, Bound Bound, string Text, IReadOnlyList<string> Units)
{
    /// <summary>The word to print after a value; empty where the goal has none.</summary>
    public string Unit => Units is [var unit, ..] ? unit : "";

    public static IReadOnlyList<GoalTarget> In(string goal) => [.. Amount.In(goal).Select(a => Of(a, goal)).OfType<GoalTarget>()];

    /// <summary>Whether a value reaches the target; null when the value is a bound that leaves it open.</summary>
    public bool? IsReachedBy(decimal value, Bound bound) => (Bound, bound) switch
    {
        (Bound.AtMost, Bound.AtLeast) => value > Amount.Value ? false : null,
        (Bound.AtMost, _) => value <= Amount.Value,
        (_, Bound.AtMost) => value < Amount.Value ? false : null,
        _ => value >= Amount.Value,
    };

    /// <summary>What the words before a number make of it.</summary>
    public static Bound BoundOf(string text, int at)
    {
        var before = text[Math.Max(0, at - 22)..at];
        return Least().IsMatch(before) ? Bound.AtLeast : Most().IsMatch(before) ? Bound.AtMost : Bound.None;
    }

    /// <summary>The words after a number that may be what is counted.</summary>
    public static IReadOnlyList<string> UnitsOf(Amount amount, string text)
    {
        if (amount.IsShare) return ["%"];
        var after = text[(amount.At + (amount.Unit.Length > 0 ? amount.Text.Length - amount.Unit.Length : amount.Text.Length))..];
        return [.. UnitWords().Match(after).Groups["w"].Captures.Select(c => c.Value).TakeWhile(w => !Small().IsMatch(w)).Take(3)];
    }

    private static GoalTarget? Of(Amount amount, string goal)
    {
        if (amount.Unit == "del" || RelativeWords.Span().IsMatch(amount.Unit) || Baseline.IsEarlier(amount, goal) || Baseline.IsChange(amount, goal)) return null;
        if (Rate().IsMatch(goal[amount.At..]) || Ceiling().IsMatch(goal[..amount.At])) return null;
        var bound = BoundOf(goal, amount.At);
        if (bound == Bound.None) bound = ChangeWords.Harm().IsMatch(goal) && ChangeWords.Downwards().IsMatch(goal) ? Bound.AtMost : Bound.AtLeast;
        var from = BoundWord().Match(goal[..amount.At]) is { Success: true } word ? word.Index : amount.At;
        return new GoalTarget(amount, bound, goal[from..(amount.At + amount.Text.Length)].Trim(), UnitsOf(amount, goal));
    }

    [GeneratedRegex(@"\b(?:minst|lägst|åtminstone|mer än|fler än|över|drygt|överstiger|inte under)\s$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Least();

    [GeneratedRegex(@"\b(?:högst|max|maximalt|som mest|färre än|mindre än|under|knappt|upp till|inte (?:över|fler än|mer än)|endast|bara)\s$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Most();

    [GeneratedRegex(@"\b(?:minst|lägst|åtminstone|mer än|fler än|över|högst|max|maximalt|som mest|färre än|mindre än|under|inte över)\s$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BoundWord();

    /// <summary>”Upp till tre”: zero would do, so no value says anything.</summary>
    [GeneratedRegex(@"\bupp till\s$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ceiling();

    /// <summary>So many each month, or for each school: a yearly number cannot be held against it.</summary>
    [GeneratedRegex(@"^\S+(?:\s\p{L}+){0,2}?\s?(?:/|(?<!\p{L})per\s|(?<!\p{L})i\s(?=månaden|veckan|kvartalet)|(?<!\p{L})varje\s)\s?(?!år|planår|verksamhetsår|häng)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Rate();

    [GeneratedRegex(@"^\s?(?:(?:–|-)\s?\d+\s)?(?:(?<w>\p{L}[\p{L}-]*)[\s/]?){0,3}")]
    private static partial Regex UnitWords();

    [GeneratedRegex(@"^(?:och|eller|i|per|av|till|på|under|för|med|är|ska|som|från|om|vid|har|blir|blev|inom|olika|nya|st|stycken|procent)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Small();
}
