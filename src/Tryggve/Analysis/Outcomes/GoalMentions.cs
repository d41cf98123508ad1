using System.Globalization;
using System.Text.RegularExpressions;
using Tryggve.Plans;

namespace Tryggve.Analysis.Outcomes;

/// <summary>Finds the words of a sentence that point to the measure's goals: by number, by order, all, the rest, or the one there is.</summary>
internal static partial class GoalMentions
{
    private const string Adjective = @"(?:(?:operativa|operativt|uppsatta|uppsatt|angivna|satta|formulerade|aktuella|planerade|nämnda|åtgärdens|aktivitetens|insatsens|årets|våra|kvantitativa)\s){0,2}";

    private const string Noun = @"(?<!\p{L})(?:del|års|effekt|process|resultat|aktivitets)?mål(?:et|en|sättning(?:en|ar|arna)?|värdet|talet|nivån|formuleringen|uppfyllelse(?:n)?)?s?(?![\p{L}-])";

    private const string Count = @"två|tre|fyra|fem|sex|sju|\d{1,2}";

    private const string Ordinal = @"näst sista|första|andra|tredje|fjärde|femte|sjätte|sjunde|sista|\d:[ae]";

    /// <summary>No sentence speaks of more goals than this; the rest of it is not read.</summary>
    private const int MostInSentence = 12;

    private static readonly Dictionary<string, int> Ordinals = new(StringComparer.OrdinalIgnoreCase)
    {
        ["första"] = 1, ["andra"] = 2, ["tredje"] = 3, ["fjärde"] = 4, ["femte"] = 5, ["sjätte"] = 6, ["sjunde"] = 7, ["sista"] = -1, ["näst sista"] = -2,
    };

    private static readonly Dictionary<string, int> Counts = new(StringComparer.OrdinalIgnoreCase)
    {
        ["ett"] = 1, ["två"] = 2, ["båda"] = 2, ["bägge"] = 2, ["tre"] = 3, ["fyra"] = 4, ["fem"] = 5, ["sex"] = 6, ["sju"] = 7,
    };

    /// <param name="goals">The measure's goals; where it has none in writing, the text may still speak of one.</param>
    /// <param name="item">The goal whose list item the sentence stands in, from 1; 0 for none.</param>
    /// <param name="isKnown">An earlier sentence spoke of goals, so ”det tredje” may be one.</param>
    public static IReadOnlyList<GoalMention> In(string sentence, IReadOnlyList<Goal> goals, int item, bool isKnown)
    {
        var found = new List<GoalMention>();
        foreach (Match match in Any().Matches(sentence))
        {
            if (found.Count == MostInSentence) break;
            if (match.Groups["bare"].Success && !isKnown && found.Count == 0) continue;
            if (IsSomethingElse(match, sentence)) continue;
            found.Add(Of(match, sentence, goals, item));
        }
        return found;
    }

    /// <summary>Places of the goals that one counts: those with a mark where some have one and the first is their heading, else all.</summary>
    public static IReadOnlyList<int> InOrder(IReadOnlyList<Goal> goals)
    {
        var marked = Enumerable.Range(0, goals.Count).Where(i => goals[i].Mark.Length > 0).ToList();
        return marked.Count > 1 ? marked : [.. Enumerable.Range(0, goals.Count)];
    }

    /// <summary>A goal of another paper (<c>nämndmål 3.5</c>), other goals, or a goal told again (”målet är att …”, ”för att nå målet”).</summary>
    private static bool IsSomethingElse(Match match, string sentence)
    {
        var isOther = match.Groups["order"].Value.Equals("andra", StringComparison.OrdinalIgnoreCase) && match.Value.EndsWith("mål", StringComparison.OrdinalIgnoreCase);
        return isOther || Elsewhere().IsMatch(sentence[(match.Index + match.Length)..]) || ToldAgain().IsMatch(sentence[..match.Index]);
    }

    private static GoalMention Of(Match match, string sentence, IReadOnlyList<Goal> goals, int item)
    {
        var count = Number(match.Groups["count"].Value);
        if (match.Groups["numbers"].Success) return Numbered(match, goals);
        if (match.Groups["some"].Success) return Part(match, goals, count);
        if (match.Groups["order"].Success || match.Groups["bare"].Success) return Ordered(match, goals, Math.Max(1, count));
        if (match.Groups["rest"].Success) return Mention(MentionKind.Rest, All(goals));
        if (match.Groups["none"].Success) return Mention(MentionKind.None, All(goals));
        if (match.Groups["all"].Success || match.Value.TrimEnd('s').EndsWith("målen", StringComparison.OrdinalIgnoreCase)) return Mention(MentionKind.All, All(goals), count > 1 ? count : 0);
        if (item > 0) return Mention(MentionKind.Named, [item - 1]);
        return Topic(match, sentence, goals) is { } topic ? Mention(MentionKind.Named, [topic]) : Mention(MentionKind.One, All(goals), 1);

        GoalMention Mention(MentionKind kind, IReadOnlyList<int> which, int claimed = 0) => new(match.Index, match.Length, kind, which, claimed);
    }

    private static GoalMention Numbered(Match match, IReadOnlyList<Goal> goals)
    {
        var numbers = new List<int>();
        foreach (Match part in Range().Matches(match.Groups["numbers"].Value))
        {
            var from = Number(part.Groups["from"].Value);
            var to = part.Groups["to"].Success ? Number(part.Groups["to"].Value) : from;
            for (var n = from; n <= to && n < from + 20; n++) numbers.Add(n);
        }
        return new(match.Index, match.Length, MentionKind.Named, Within(numbers.Select(n => n - 1), goals), numbers.Max());
    }

    private static GoalMention Ordered(Match match, IReadOnlyList<Goal> goals, int count)
    {
        var places = new List<int>();
        foreach (Capture capture in match.Groups["order"].Captures)
        {
            var order = Ordinals.TryGetValue(capture.Value, out var o) ? o : Number(capture.Value[..1]);
            var start = order < 0 ? InOrder(goals).Count + order - (count - 1) : order - 1;
            for (var i = 0; i < count; i++) places.Add(start + i);
        }
        return new(match.Index, match.Length, MentionKind.Named, Within(places, goals), places.Max() + 1);
    }

    /// <summary>So many of so many: all of them when the numbers say so.</summary>
    private static GoalMention Part(Match match, IReadOnlyList<Goal> goals, int of)
    {
        var some = Number(match.Groups["some"].Value);
        var isAll = some > 1 && (some == of || (of == 0 && some == goals.Count));
        return new(match.Index, match.Length, isAll ? MentionKind.All : MentionKind.Some, isAll ? All(goals) : [], of);
    }

    /// <summary>”Målet om föräldramöten …”: the goal that shares words with what follows, when no other shares as many.</summary>
    private static int? Topic(Match match, string sentence, IReadOnlyList<Goal> goals)
    {
        if (goals.Count < 2) return null;
        var topic = TopicWords().Match(sentence, match.Index + match.Length);
        if (!topic.Success) return null;
        var likeness = goals.Select(g => Likeness.Of(g.Text, topic.Value)).ToList();
        var best = likeness.Max();
        return best > 0 && likeness.Count(l => l == best) == 1 ? likeness.IndexOf(best) : null;
    }

    private static IReadOnlyList<int> All(IReadOnlyList<Goal> goals) => goals.Count == 0 ? [-1] : [.. Enumerable.Range(0, goals.Count)];

    private static IReadOnlyList<int> Within(IEnumerable<int> places, IReadOnlyList<Goal> goals) =>
        [.. places.Distinct().Where(p => p >= 0 && p < InOrder(goals).Count).Select(p => InOrder(goals)[p])];

    private static int Number(string word) =>
        Counts.TryGetValue(word, out var count) ? count : int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out count) ? count : 0;

    [GeneratedRegex(
        @"\b" + Adjective + @"(?:del)?mål(?:en|et)?\s(?:nr\.?\s|nummer\s)?(?<numbers>\d{1,2}(?:\s?(?:,|och|samt|&|–|-|till)\s?\d{1,2}){0,8})(?![\d%]|[.,:]\d|\s(?:%|procent|\p{L}{3,}(?:ar|er|or)\b(?<!\b(?:har|bedöms|klar|anser))))" +
        @"|\b(?<some>ett|" + Count + @"|hälften|flera|flertalet|merparten|majoriteten|(?:de )?flesta|några|en del)\sav\s(?:de\s)?(?:(?<count>" + Count + @"|båda)\s)?" + Adjective + Noun +
        @"|\b(?:(?:det|de|den)\s)?(?:(?<count>" + Count + @")\s)?(?<order>" + Ordinal + @")(?:\s(?:och|samt)\s(?:det\s)?(?<order>" + Ordinal + @")){0,3}\s(?:(?<count>" + Count + @")\s)?" + Adjective + Noun +
        @"|\b(?<bare>det)\s(?<order>" + Ordinal + @")\s(?=(?:är|har|kommer|återstår|kvarstår|pågår|blev|nåddes|genomförs|planeras|beräknas|flyttas|skjuts|slutförs|når|uppnås|bedöms|kunde|ej|inte|delvis)\b)" +
        @"|\b(?<bare>det|den|de)\s(?<order>sista|" + Ordinal + @")(?=\s*[.,]?\s*$)" +
        @"|\b(?<rest>(?:de\s)?(?:övriga|resterande|återstående))\s(?:(?<count>" + Count + @")\s)?" + Adjective + Noun +
        @"|\b(?<none>inget|inga|ingen)\s(?:av\s(?:de\s)?)?(?:(?<count>" + Count + @"|båda)\s)?" + Adjective + Noun +
        @"|\b(?<all>samtliga|alla|båda|bägge|de)\s(?:de\s)?(?:(?<count>" + Count + @")\s)?" + Adjective + Noun +
        @"|" + Adjective + Noun, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Any();

    [GeneratedRegex(@"^\s(?:\d{1,2}[.,:]\d|(?:är|var|har varit)\s(?:att|satt|formulera|nu att))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Elsewhere();

    [GeneratedRegex(@"\b(?:för att (?:kunna )?(?:nå|uppnå|uppfylla)(?: upp till)?|arbetet (?:med|mot)(?: att nå)?|bidra(?:r|git)? till(?: att)?|enligt|i linje med|i enlighet med|utifrån|mot|för att|så att|innan|tills)\s(?:det |de )?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ToldAgain();

    [GeneratedRegex(@"(?<from>\d{1,2})(?:\s?(?:–|-|till)\s?(?<to>\d{1,2}))?")]
    private static partial Regex Range();

    [GeneratedRegex(@"\G\s(?:om|kring|gällande|för|avseende|att|angående|rörande|med|på)\s[^.;]{3,80}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TopicWords();
}
