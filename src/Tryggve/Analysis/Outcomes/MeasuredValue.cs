using System.Text.RegularExpressions;
using Tryggve.Analysis.Smart;

namespace Tryggve.Analysis.Outcomes;

/// <summary>A number in a follow-up that may be an outcome: not last year's, not the target told again, not a year.</summary>
internal sealed partial record MeasuredValue(Passage Passage, Amount Amount, Bound Bound, IReadOnlyList<string> Units)
{
    public bool IsTotal => Total().IsMatch(Passage.Text[Math.Max(0, Amount.At - 40)..Amount.At]);

    public static IEnumerable<MeasuredValue> In(Passage passage)
    {
        foreach (var amount in Amount.In(passage.Text))
        {
            if (amount.Unit == "del" || Baseline.IsEarlier(amount, passage.Text) || Told().IsMatch(passage.Text[..amount.At]) || Planned().IsMatch(passage.Text[..amount.At])) continue;
            yield return new MeasuredValue(passage, amount, GoalTarget.BoundOf(passage.Text, amount.At), GoalTarget.UnitsOf(amount, passage.Text));
        }
        foreach (Match none in Nothing().Matches(passage.Text))
        {
            yield return new MeasuredValue(passage, new Amount(0, none.Groups["u"].Value, none.Value, none.Index), Bound.None, [none.Groups["u"].Value]);
        }
    }

    /// <summary>Numbers that the text itself calls a goal: ”målet var 40 tillsyner”.</summary>
    public static IEnumerable<Amount> TargetsToldIn(Passage passage) =>
        Amount.In(passage.Text).Where(a => a.Unit != "del" && Goal().IsMatch(passage.Text[..a.At]));

    /// <summary>The value may be held against the target: a share against a share, a count against a count of the same.</summary>
    public bool IsOf(GoalTarget target) =>
        Amount.IsShare == target.Amount.IsShare &&
        (Amount.IsShare || target.Units.Count == 0 || Units.Count == 0 || Units.Any(u => target.Units.Any(t => IsSame(u, t)))
            || target.Units.Any(Occasion().IsMatch) || (Units.Count > 0 && Units.All(Occasion().IsMatch)));

    /// <summary>The same word but for its ending, or one a compound of the other: <c>nattvandringar</c>, <c>vandringarna</c>.</summary>
    public bool SharesUnit(GoalTarget target) => Units.Any(u => target.Units.Any(t => IsSame(u, t)));

    private static bool IsSame(string a, string b) => Likeness.IsAlike(Likeness.Bare(a), Likeness.Bare(b));

    [GeneratedRegex(@"^(?:gång|gånger|ggr|tillfälle[nt]?|tillfällena)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Occasion();

    [GeneratedRegex(@"\b(?:totalt|sammanlagt|sammantaget|summerat|tillsammans)(?:\s\p{L}+){0,3}\s$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Total();

    /// <summary>The goal's own number, told again.</summary>
    [GeneratedRegex(@"(?:\b(?:mål(?:et|en|nivån|värdet|sättningen)?(?:\s(?:var|är|på|om|låg på|att nå|satt till))?|av(?: totalt| sammanlagt)?|jämfört med|mot|planerade|inbjudna)(?:\s(?:minst|högst|de))?\s|\(mål:?\s|/)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Told();

    [GeneratedRegex(@"(?<!\p{L})mål(?:et|sättningen)?\s(?:var|är|på|om|låg på)(?:\satt\s\p{L}+)?(?:\s(?:minst|högst))?\s$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Goal();

    [GeneratedRegex(@"\b(?:planeras|planerar|kommer att|ska|beräknas|ytterligare|inplanerade|återstår|kvarstår)(?:\s\p{L}+){0,4}\s$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Planned();

    [GeneratedRegex(@"(?<!\p{L})(?:inga|ingen|inget|noll)\s(?<u>\p{L}{4,40})(?=\s(?:har|genomför|hölls|hållits|anordna|blev|är)|\.?$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Nothing();
}
