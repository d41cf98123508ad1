using System.Text.RegularExpressions;
using Tryggve.Analysis.Smart;
using Tryggve.FollowUps;

namespace Tryggve.Analysis.Outcomes;

/// <summary>A goal that wants more or less than before, and a sentence that says which way it went.</summary>
internal static partial class ChangeVerdicts
{
    public static (Verdict Verdict, Quote Words)? Of(int goal, FollowUpReading reading)
    {
        var text = reading.Goals[goal].Text;
        var (up, down) = (ChangeWords.Upwards().IsMatch(text), ChangeWords.Downwards().IsMatch(text));
        if (up == down || reading.TargetsOf(goal).Count > 0) return null;
        foreach (var passage in reading.Passages.Where(p => ChangeWords.Comparison().IsMatch(p.Text)))
        {
            if (!IsOf(goal, passage, reading) || Went().Match(passage.Text) is not { Success: true } went) continue;
            var isUp = went.Groups["up"].Success;
            return (isUp == up ? Verdict.Met : Verdict.NotMet, passage.Quote(reading.Text, went.Index, went.Length));
        }
        return null;
    }

    /// <summary>In the goal's words; or of a number of something, when no other goal wants a change.</summary>
    private static bool IsOf(int goal, Passage passage, FollowUpReading reading) =>
        Likeness.Of(reading.Goals[goal].Text, passage.Text) > 0 ||
        (ChangeWords.Indicator().IsMatch(reading.Goals[goal].Text) && Counted().IsMatch(passage.Text) && reading.Goals.Count(g => ChangeWords.Indicator().IsMatch(g.Text)) == 1);

    [GeneratedRegex(@"(?<!\p{L})(?:har\s(?:\p{L}+\s)?(?:(?<up>ökat|stigit|blivit fler)|(?<down>minskat|sjunkit|blivit färre))|(?<up>ökade|steg)|(?<down>minskade|sjönk))(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Went();

    [GeneratedRegex(@"^\W*(?:antalet|andelen)\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Counted();
}
