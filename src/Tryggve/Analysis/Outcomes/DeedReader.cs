using System.Text.RegularExpressions;
using Tryggve.Analysis.Smart;
using Tryggve.FollowUps;
using Tryggve.Privacy;

namespace Tryggve.Analysis.Outcomes;

/// <summary>A measure that is one deed (”rekrytera en samordnare”), and a sentence that says in its own words that the deed was done.</summary>
internal static partial class DeedReader
{
    public static StatusProposal? Of(FollowUpReading reading)
    {
        if (Deed().Match(reading.Measure.Text) is not { Success: true } deed || !DoneWords.Finish().IsMatch(deed.Groups["verb"].Value) && !DoneWords.Reach().IsMatch(deed.Groups["verb"].Value)) return null;
        var verb = Likeness.Bare(deed.Groups["verb"].Value);
        var thing = Likeness.Stems(deed.Groups["what"].Value);
        foreach (var passage in reading.Passages.Where(p => !p.IsListed && !NotSo().IsMatch(p.Text)))
        {
            var done = Done().Matches(passage.Text).FirstOrDefault(m => Likeness.IsAlike(verb, Likeness.Bare(m.Groups["verb"].Value)));
            if (done is null) continue;
            var sentence = Likeness.Stems(passage.Text);
            if (thing.Count == 0 || (Likeness.Shared(thing, sentence) * 2 < Math.Max(2, thing.Count) && !sentence.Contains(thing.First()))) continue;
            return new StatusProposal(MeasureStatus.Done, passage.Quote(reading.Text, done.Index, done.Length), Certainty.Possible) { Code = "status-deed" };
        }
        return null;
    }

    [GeneratedRegex(@"^\W*(?<verb>\p{L}{3,}(?:a|e|å|era))\s(?<what>[^.;\n]{3,120})")]
    private static partial Regex Deed();

    [GeneratedRegex(@"(?<!\p{L})(?<verb>\p{L}{3,}(?:ats|tts|its|ts|ades|des|tes|ad|at|ade|erat|erad|d|t))(?!\p{L})")]
    private static partial Regex Done();

    [GeneratedRegex(@"(?<!\p{L})(?:ej|inte|ännu|delvis|ska|skall|kommer|planeras|pågår|ingen|inga|inget)(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NotSo();
}
