using System.Globalization;
using System.Text.RegularExpressions;
using Tryggve.FollowUps;

namespace Tryggve.Plans.Editing;

/// <summary>
/// What a follow-up says beside its text, as cells of a table or lines of a form: <c>Status T1</c>, <c>Skäl T1</c>, <c>Utfall T1</c> and
/// <c>Så har åtagandet mötts T1, Polisen</c>. Documents are written with them and read back by them.
/// </summary>
internal static partial class ReportCells
{
    /// <summary>The cells of a measure that have something to say, period by period.</summary>
    public static IEnumerable<(TextField Field, string Text)> Of(Measure measure) =>
        from period in Enum.GetValues<ReportingPeriod>()
        from field in FieldsOf(measure, period)
        let text = Of(measure, field)
        where text.Length > 0
        select (field, text);

    /// <summary>What a cell holds; of the outcomes a line for each goal by its number: <c>1) uppfyllt (84 procent)</c>. Empty where nothing is said.</summary>
    public static string Of(Measure measure, TextField field) =>
        field.Field != PlanField.Verdict ? FollowUpTexts.Of(measure, field) ?? "" : string.Join('\n',
            from goal in measure.Goals.Select((g, i) => (g.Id, Number: i + 1))
            join outcome in measure.FollowUpOf(field.Period!.Value).Outcomes on goal.Id equals outcome.Goal
            select string.Create(CultureInfo.InvariantCulture, $"{goal.Number}) {Write(outcome)}"));

    public static string HeaderOf(TextField field) =>
        $"{Vocabulary.Of(field.Field)} {Vocabulary.Of(field.Period!.Value)}{(field.PartyInPeriod is { } party ? $", {party}" : "")}";

    /// <summary>The field that a header of ours names; null for any other.</summary>
    public static TextField? FieldOf(string header)
    {
        foreach (var period in Enum.GetValues<ReportingPeriod>())
        {
            foreach (var field in (PlanField[])[PlanField.Status, PlanField.StatusReason, PlanField.Verdict])
            {
                if (string.Equals(HeaderOf(FollowUpTexts.Field(field, period)), header, StringComparison.OrdinalIgnoreCase)) return FollowUpTexts.Field(field, period);
            }
            var party = HeaderOf(FollowUpTexts.Field(PlanField.PartyReport, period, ""));
            if (header.Length > party.Length && header.StartsWith(party, StringComparison.OrdinalIgnoreCase)) return FollowUpTexts.Field(PlanField.PartyReport, period, header[party.Length..]);
        }
        return null;
    }

    /// <summary>Whether a cell is written as we write it; a status of other words belongs to somebody else's column.</summary>
    public static bool IsOurs(string header, string text) => FieldOf(header) is { } field && field.Field switch
    {
        PlanField.Status => Vocabulary.StatusOf(text) is not null,
        PlanField.Verdict => Outcomes(text, int.MaxValue) is not null,
        _ => true,
    };

    /// <summary>The measure with what its other values report; those that cannot be understood stay among the others.</summary>
    public static Measure Read(Measure measure)
    {
        foreach (var other in measure.Others)
        {
            if (FieldOf(other.Header) is not { } field || With(measure, field, other.Value) is not { } read) continue;
            measure = read with { Others = [.. read.Others.Where(o => !ReferenceEquals(o, other))] };
        }
        return measure;
    }

    /// <summary>Null where the text is not understood, or speaks of a goal or a party that the measure does not have.</summary>
    private static Measure? With(Measure measure, TextField field, string text) => field.Field switch
    {
        PlanField.Status when Vocabulary.StatusOf(text) is null => null,
        PlanField.PartyReport when FollowUpTexts.Of(measure, field) is null => null,
        PlanField.Verdict => Outcomes(text, measure.Goals.Count) is not { } outcomes ? null : FollowUpTexts.With(measure, field.Period!.Value, report => report with
        {
            Outcomes = [.. outcomes.Select(o => new GoalOutcome(measure.Goals[o.Number - 1].Id, o.Verdict, o.Value))],
        }),
        _ => FollowUpTexts.With(measure, field, text),
    };

    private static IEnumerable<TextField> FieldsOf(Measure measure, ReportingPeriod period) =>
    [
        FollowUpTexts.Field(PlanField.Status, period), FollowUpTexts.Field(PlanField.StatusReason, period), FollowUpTexts.Field(PlanField.Verdict, period),
        .. measure.FollowUpOf(period).Parties.Select(p => FollowUpTexts.Field(PlanField.PartyReport, period, p.Party)),
    ];

    private static string Write(GoalOutcome outcome) =>
        string.Join(' ', new[] { outcome.Verdict is { } verdict ? Vocabulary.Of(verdict) : "", outcome.Value.Length > 0 ? $"({outcome.Value})" : "" }.Where(t => t.Length > 0));

    /// <summary>Null unless every part of the text is an outcome of a goal of its own.</summary>
    private static List<(int Number, Verdict? Verdict, string Value)>? Outcomes(string text, int goals)
    {
        var outcomes = new List<(int Number, Verdict? Verdict, string Value)>();
        foreach (var part in NextNumber().Split(text))
        {
            var match = Outcome().Match(part.Trim());
            var (word, value) = (match.Groups["verdict"].Value.Trim(), match.Groups["value"].Value.Trim());
            var number = match.Groups["number"] is { Success: true } given ? int.Parse(given.ValueSpan, CultureInfo.InvariantCulture) : goals == 1 ? 1 : 0;
            var verdict = Vocabulary.VerdictOf(word);
            if (!match.Success || number < 1 || number > goals || outcomes.Exists(o => o.Number == number) || (word.Length > 0 && verdict is null) || (word.Length == 0 && value.Length == 0)) return null;
            outcomes.Add((number, verdict, value));
        }
        return outcomes;
    }

    [GeneratedRegex(@"\n(?=\d{1,3}\))")]
    private static partial Regex NextNumber();

    [GeneratedRegex(@"^(?:(?<number>\d{1,3})\))?(?<verdict>[^(]*)(?:\((?<value>.*)\))?$", RegexOptions.Singleline)]
    private static partial Regex Outcome();
}
