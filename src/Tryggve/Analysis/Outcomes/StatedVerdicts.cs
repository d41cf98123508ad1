using System.Text.RegularExpressions;
using Tryggve.FollowUps;

namespace Tryggve.Analysis.Outcomes;

/// <summary>Reads what a text says outright of goals: words that point to goals, and what is said beside them.</summary>
internal static partial class StatedVerdicts
{
    /// <summary>Farther from the words that point to the goal, a word before them is about something else.</summary>
    private const int Near = 25;

    public static IReadOnlyList<StatedVerdict> In(FollowUpReading reading)
    {
        var stated = reading.Passages.SelectMany(p => In(p, reading)).ToList();
        var named = stated.Where(s => s.Kind == MentionKind.Named).Select(s => s.Goal).ToHashSet();
        return [.. stated.Where(s => s.Kind switch
        {
            MentionKind.Rest => !named.Contains(s.Goal),
            MentionKind.One => named.Count == 0 || reading.Goals.Count < 2,
            _ => true,
        })];
    }

    private static IEnumerable<StatedVerdict> In(Passage passage, FollowUpReading reading)
    {
        var mentions = reading.MentionsIn(passage);
        if (mentions.Count == 0) return Alone(passage, reading);
        var stated = new List<StatedVerdict>();
        (WordRule<Verdict> Rule, Match Words)? next = null;
        for (var i = mentions.Count - 1; i >= 0; i--)
        {
            var (from, to) = (i == 0 ? 0 : mentions[i - 1].End, i + 1 < mentions.Count ? mentions[i + 1].At : passage.Text.Length);
            var isListed = next is not null && Connector().IsMatch(passage.Text[mentions[i].End..to]);
            var found = Exception().IsMatch(passage.Text[from..mentions[i].At]) ? null
                : First(passage.Text, mentions[i].End, Break(passage.Text, mentions[i].End, to)) ?? (isListed ? next : i > 0 && IsSaidOf(mentions[i - 1], mentions[i].At, passage) ? null : Before(passage.Text, from, mentions[i].At));
            stated.InsertRange(0, Of(passage, reading, mentions[i], found, from));
            next = found;
        }
        return stated;
    }

    private static IEnumerable<StatedVerdict> Of(Passage passage, FollowUpReading reading, GoalMention mention, (WordRule<Verdict> Rule, Match Words)? found, int from)
    {
        var exception = Exception().Match(passage.Text[from..mention.At]);
        if (exception.Success)
        {
            var words = passage.Quote(reading.Text, from + exception.Index, mention.End - from - exception.Index);
            return mention.Goals.Select(g => new StatedVerdict(g, Verdict.NotMet, mention.Kind, "verdict-except", words));
        }
        if (found is not ({ } rule, { } match)) return [];
        var verdict = mention.Kind != MentionKind.None ? rule.Says : rule.Says is Verdict.NotMeasurable or Verdict.NotYet ? rule.Says : Verdict.NotMet;
        var (start, end) = (Math.Min(mention.At, match.Index), Math.Max(mention.End, match.Index + match.Length));
        return mention.Goals.Select(g => new StatedVerdict(g, verdict, mention.Kind, rule.Code, passage.Quote(reading.Text, start, end - start)));
    }

    /// <summary>A sentence that names no goal: in a goal's own list item, or ”Delvis uppfyllt”, which can be of nothing else.</summary>
    private static IEnumerable<StatedVerdict> Alone(Passage passage, FollowUpReading reading)
    {
        var isItem = passage.Item > 0 && passage.Opens;
        if (!isItem && !(passage.Opens && AboutGoals().IsMatch(passage.Text))) return [];
        if (First(passage.Text, 0, Break(passage.Text, 0, passage.Text.Length)) is not ({ } rule, { } match)) return [];
        var words = passage.Quote(reading.Text, match.Index, match.Length);
        return isItem
            ? [new StatedVerdict(passage.Item - 1, rule.Says, MentionKind.Named, rule.Code, words)]
            : reading.AllGoals.Select(g => new StatedVerdict(g, rule.Says, MentionKind.One, rule.Code, words));
    }

    /// <summary>What is said between two places of a sentence, at its earliest.</summary>
    public static (WordRule<Verdict> Rule, Match Words)? First(string sentence, int from, int to)
    {
        var found = VerdictRules.Table.Select(rule => (Rule: rule, Words: rule.Words.Match(sentence, from))).Where(f => f.Words.Success && f.Words.Index + f.Words.Length <= to).ToList();
        return found.Count == 0 ? null : found.MinBy(f => f.Words.Index);
    }

    /// <summary>What stands between two mentions belongs to the first, when it says something of it.</summary>
    private static bool IsSaidOf(GoalMention mention, int to, Passage passage) => First(passage.Text, mention.End, Break(passage.Text, mention.End, to)) is not null;

    /// <summary>”Vi har inte nått målet”: only words that can be said of goals alone.</summary>
    private static (WordRule<Verdict> Rule, Match Words)? Before(string sentence, int from, int to) =>
        First(sentence, from, to) is { } found && to - found.Words.Index - found.Words.Length <= Near && OfGoals().IsMatch(found.Words.Value) ? found : null;

    /// <summary>Words that are said of goals and nothing else: ”uppfyllt”, not ”genomfört”; or words that name a goal.</summary>
    public static bool IsOfGoals(string words) => OfGoals().IsMatch(words) || words.Contains("mål", StringComparison.OrdinalIgnoreCase);

    /// <summary>Where the sentence turns to something else.</summary>
    private static int Break(string sentence, int from, int to) => Turn().Match(sentence, from) is { Success: true } turn && turn.Index < to ? turn.Index : to;

    [GeneratedRegex(@",?\s(?:men|medan|däremot|dock att|trots att|även om|samtidigt som|för att|eftersom)\s|\s[–-]\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Turn();

    [GeneratedRegex(@"^[\s,]*(?:och|samt|&)?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Connector();

    [GeneratedRegex(@"\b(?:utom|förutom|bortsett från|undantaget|med undantag (?:för|av)|(?:men|dock) (?:ej|inte)(?: för)?)\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Exception();

    [GeneratedRegex(@"uppfyl|nå(?:tt|dd|r|s|tts|dde)?\b|infria|miss(?:at|ad)|klara[td]|svår|omöjlig|gå(?:r|tt)\b|kan\b|måluppf", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfGoals();

    [GeneratedRegex(@"^\W*(?:(?:är|helt|delvis|ej|inte|ännu|till|viss|stor|del|i|stort|sett|har|bedöms|vara)\s){0,4}(?:uppfyl+t|uppfyllda|uppfyllts|uppnått|uppnådda|uppnåtts|infriat)(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AboutGoals();
}
