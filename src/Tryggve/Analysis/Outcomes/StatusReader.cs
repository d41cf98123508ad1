using System.Text.RegularExpressions;
using Tryggve.FollowUps;
using Tryggve.Privacy;

namespace Tryggve.Analysis.Outcomes;

/// <summary>Reads a measure's status. Only words about the whole measure count: ”åtgärden”, a sentence without a subject, or a subject in the measure's own words.</summary>
internal static partial class StatusReader
{
    public static StatusProposal? Of(FollowUpReading reading, IReadOnlyList<CarryOver> carryOvers, IReadOnlyList<VerdictProposal> verdicts)
    {
        var found = reading.Passages.Select(p => In(p, reading)).OfType<StatusProposal>().ToList();
        var status = found.Find(s => s.Status is MeasureStatus.Merged or MeasureStatus.Stopped)
            ?? (found.Exists(s => s.Status == MeasureStatus.Done) ? null : found.Find(s => s.Status == MeasureStatus.Postponed))
            ?? found.Find(s => s.Certainty == Certainty.Certain) ?? found.FirstOrDefault();
        return Postponed(status, carryOvers, verdicts) ?? status ?? DeedReader.Of(reading);
    }

    /// <summary>Not done, or no goal reached, and to be done later: postponed.</summary>
    private static StatusProposal? Postponed(StatusProposal? status, IReadOnlyList<CarryOver> carryOvers, IReadOnlyList<VerdictProposal> verdicts)
    {
        if (status is not (null or { Status: MeasureStatus.NotStarted or MeasureStatus.Postponed }) || carryOvers.FirstOrDefault(c => c.IsMoved) is not { } moved) return null;
        if (status is null && !(verdicts.Count > 0 && verdicts.All(v => v.Verdict is Verdict.NotMet or Verdict.NotYet))) return null;
        return (status ?? new StatusProposal(MeasureStatus.Postponed, moved.Words, Certainty.Likely) { Code = "status-moved" }) with
        {
            Status = MeasureStatus.Postponed, Until = moved.Until, Reason = moved.Reason, Code = status?.Status == MeasureStatus.Postponed ? status.Code : "status-moved",
        };
    }

    private static StatusProposal? In(Passage passage, FollowUpReading reading)
    {
        if (passage.Item > 0 || passage.IsListed) return null;
        var end = reading.MentionsIn(passage) is [var first, ..] ? first.At : passage.Text.Length;
        foreach (var rule in StatusRules.Table)
        {
            for (var match = rule.Words.Match(passage.Text); match.Success && match.Index + match.Length <= Math.Max(end, rule.Says == MeasureStatus.Merged ? match.Index + match.Length : 0); match = match.NextMatch())
            {
                if (WholeMeasure(passage, match, reading) is { } certainty) return Of(passage, rule, match, certainty, reading);
            }
        }
        return null;
    }

    private static StatusProposal Of(Passage passage, WordRule<MeasureStatus> rule, Match match, Certainty certainty, FollowUpReading reading)
    {
        var words = passage.Quote(reading.Text, match.Index, match.Length);
        // Before the year is out, what went as planned goes on.
        var status = rule.Says == MeasureStatus.Done && !reading.IsYearEnd && AsPlanned().IsMatch(passage.Text) ? MeasureStatus.Ongoing : rule.Says;
        if (status is MeasureStatus.Done or MeasureStatus.Ongoing or MeasureStatus.NotStarted) return new StatusProposal(status, words, certainty) { Code = rule.Code };
        return new StatusProposal(status, words, certainty)
        {
            Code = rule.Code, Reason = Reasons.In(passage, reading), MergedInto = match.Groups["into"].Value.Trim(),
            Until = status == MeasureStatus.Postponed ? Times.After(passage.Text, match.Index + match.Length) : "",
        };
    }

    /// <summary>How surely words speak of the whole measure, by what stands before them; null when they speak of something else.</summary>
    private static Certainty? WholeMeasure(Passage passage, Match match, FollowUpReading reading)
    {
        var lead = passage.Text[..match.Index];
        if (Explicit().IsMatch(lead)) return Certainty.Certain;
        if (Existential().IsMatch(lead) && !Ends().IsMatch(passage.Text[(match.Index + match.Length)..])) return null;
        if (Process().IsMatch(lead) && match.Value.StartsWith("p", StringComparison.OrdinalIgnoreCase)) return Certainty.Likely;
        if (Elided().IsMatch(lead)) return passage.Opens ? Certainty.Certain : Certainty.Likely;
        if (Subject().Match(lead) is not { Success: true } subject) return null;
        var measure = Likeness.Stems($"{reading.Measure.Name} {reading.Measure.Text}");
        var own = Likeness.Stems(subject.Value);
        return own.Count > 0 && !Several().IsMatch(subject.Value) && own.All(o => measure.Any(m => Likeness.IsAlike(m, o))) ? Certainty.Likely : null;
    }

    private const string Auxiliary = @"(?:(?:har|är|blev|blivit|kommer|bedöms|anses|att|vara|varit|nu|också|även|därmed|således|redan|alltså|under (?:året|perioden|våren|hösten|tertialet)|i år|helt|dock|tyvärr|därför|som|i stort sett|fortsatt|i sin helhet)\s){0,4}";

    [GeneratedRegex(@"^\W*(?:(?:hela|denna|den planerade|planerade|nuvarande)\s)?(?:åtgärd(?:en|erna|ens genomförande)?|insats(?:en|erna)?|aktivitet(?:en|erna)?|arbetet|uppdraget|projektet|programmet|verksamheten|satsningen|genomförandet|samtliga (?:åtgärder|insatser|aktiviteter|delar|moment|punkter)|alla (?:åtgärder|insatser|aktiviteter|delar|moment|planerade \p{L}+)|planerade (?:åtgärder|insatser|aktiviteter)|allt)(?:\s(?:med|kring|om|i|för|inom|enligt)(?:\s[\p{L}\d-]+){1,16}?)?\s?" + Auxiliary + "$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Explicit();

    [GeneratedRegex(@"^\W*(?:status\W+|(?:detta|det|den|dessa|de)\s)?" + Auxiliary + "$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Elided();

    [GeneratedRegex(@"^\W*(?:[\p{L}-]+\s){1,7}?(?=(?:" + Auxiliary + ")$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Subject();

    /// <summary>”Det pågår …”, ”det har hållits …” say that something goes on or was held, not that the measure was.</summary>
    [GeneratedRegex(@"^\W*det\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Existential();

    [GeneratedRegex(@"^(?:$|[.,;]|\s(?:enligt|som|under|löpande|fortfarande|och|i)(?!\p{L}))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ends();

    /// <summary>What is under way before the measure itself is: ”förberedelser pågår”.</summary>
    [GeneratedRegex(@"^\W*(?:förberedelse(?:r|rna)|förberedande arbete|planering(?:en)?|ett arbete|arbete|dialog|upphandling(?:en)?|rekrytering(?:en)?|framtagande[t]?|implementering(?:en)?|förankring(?:en)?)\s$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Process();

    /// <summary>So many of them is no more than a part.</summary>
    [GeneratedRegex(@"^\W*(?:\d|två|tre|fyra|fem|sex|några|flera|en del|vissa|ett antal|ett par|en|ett)(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Several();

    [GeneratedRegex(@"\b(?:enligt plan\p{L}*|som planerat|löpande)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AsPlanned();
}
