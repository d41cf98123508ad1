using System.Text.RegularExpressions;
using Tryggve.Analysis.Smart;
using Tryggve.FollowUps;

namespace Tryggve.Analysis.Outcomes;

/// <summary>A goal that is a thing to do, and a sentence in the goal's own words that says it was done, or was not.</summary>
internal static partial class DoneVerdicts
{
    /// <summary>So many words of its own must a goal share with the sentence.</summary>
    private const int Enough = 2;

    /// <summary>The verdict with its words; null where no sentence speaks of the goal, or several disagree.</summary>
    public static (Verdict Verdict, Quote Words, string Code)? Of(int goal, FollowUpReading reading)
    {
        var text = reading.Goals[goal].Text;
        if (reading.Passages.Count == 0 || reading.TargetsOf(goal).Count > 0 || !CanBeDone(text)) return null;
        var found = reading.Passages.Where(p => IsOf(goal, p, reading)).Select(p => Say(p, reading)).OfType<(Verdict Verdict, Quote Words, string Code)>().ToList();
        return found.Select(f => f.Verdict).Distinct().Count() == 1 ? found[0] : null;
    }

    /// <summary>Sentences that deny a thing which a goal promises: <c>enkäten har inte genomförts</c>.</summary>
    public static Quote? Denied(int goal, FollowUpReading reading)
    {
        foreach (var passage in reading.Passages.Where(p => reading.MentionsIn(p).Count == 0 && (p.Item == 0 || p.Item - 1 == goal)))
        {
            if (NotDone().Match(passage.Text) is { Success: true } not && Shared(goal, passage, reading) is var (own, rival) && own > rival) return passage.Quote(reading.Text, not.Index, passage.Text.Length - not.Index);
        }
        return null;
    }

    private static bool CanBeDone(string goal) =>
        (DoneWords.Finish().IsMatch(goal) || DoneWords.Deliverable().IsMatch(goal) || DoneWords.Exists().IsMatch(goal)) && !VagueWords.VagueAmount().IsMatch(goal);

    private static bool IsOf(int goal, Passage passage, FollowUpReading reading)
    {
        if (reading.MentionsIn(passage).Count > 0 || (passage.Item > 0 && passage.Item - 1 != goal)) return false;
        return Shared(goal, passage, reading) is var (own, rival) && own >= Enough && own > rival;
    }

    /// <summary>How many words of its own the goal shares with the sentence, and the most that another goal does.</summary>
    private static (int Own, int Rival) Shared(int goal, Passage passage, FollowUpReading reading)
    {
        var sentence = Likeness.Stems(passage.Text);
        var shared = reading.Goals.Select(g => Likeness.Shared(Likeness.Stems(g.Text), sentence)).ToList();
        return (shared[goal], shared.Where((_, i) => i != goal).DefaultIfEmpty(0).Max());
    }

    private static (Verdict, Quote, string)? Say(Passage passage, FollowUpReading reading)
    {
        var (text, source) = (passage.Text, reading.Text);
        if (NotDone().Match(text) is { Success: true } not) return (reading.IsYearEnd ? Verdict.NotMet : Verdict.NotYet, passage.Quote(source, not.Index, not.Length), "verdict-thing-not-done");
        if (Later().Match(text) is { Success: true } later) return (Verdict.NotYet, passage.Quote(source, later.Index, later.Length), "verdict-thing-later");
        if (Done().Match(text) is { Success: true } done) return (Verdict.Met, passage.Quote(source, done.Index, done.Length), "verdict-thing-done");
        return Times.In(text).FirstOrDefault(t => Times.IsLater(t.Value, reading.Years)) is { } time ? (Verdict.NotYet, passage.Quote(source, time.Index, time.Length), "verdict-thing-later") : null;
    }

    [GeneratedRegex(@"(?<!\p{L})(?:har|är|blev|hade|kunde|fick)\s(?:dock |däremot |ännu |tyvärr )?(?:ej|inte|aldrig)\s(?:ännu\s|kunnat\s|blivit\s|heller\s|varit\s)?(?:genomför\p{L}*|gjort\p{L}*|gjord\p{L}*|\p{L}+(?:ats|tts|its|ad|at|ade|ts|lts|rts|agits|ats ut|t)|klar[at]?|färdig\p{L}*|på plats)(?!\p{L})|(?<!\p{L})(?:uteblev|uteblivit)(?!\p{L})|(?<!\p{L})(?:ingen|inget|inga)\s\p{L}+\s(?:har|kunde|blev)\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NotDone();

    [GeneratedRegex(@"(?<!\p{L})(?:pågår|pågående|planeras|kommer att|kommer|ska|skall|beräknas|påbörja(?:t|ts|d|de)|under (?:arbete|framtagande|uppstart)|fortsätter|återstår|kvarstår|delvis|avvakta\p{L}*|skjut\p{L}*|flytta\p{L}*|försenad|försenat)(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Later();

    [GeneratedRegex(@"(?<!\p{L})(?:har|är|blev|blivit)\s(?:\p{L}+\s){0,5}?\p{L}{3,}(?:ats|tts|its|ad|at|ade|ts|dd|lt|gd|gt|en|et|na|tt|rd|da|it)(?!\p{L})|(?<!\p{L})\p{L}{3,}(?:ades|des|tes)(?!\p{L})|(?<!\p{L})(?:hölls|togs|gavs|skrevs|gicks|genomförd[at]?|genomfört|klar[at]?|hållits|framtagen|framtaget|framtagna)(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Done();
}
