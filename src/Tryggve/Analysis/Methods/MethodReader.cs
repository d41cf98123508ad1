using Tryggve.Analysis.Likeness;
using Tryggve.Language;

namespace Tryggve.Analysis.Methods;

/// <summary>Finds working methods in what a measure says, and tells those it is about from those it only mentions.</summary>
public static class MethodReader
{
    /// <summary>A measure's text says early what it is about; so does a short sentence of its own. In words.</summary>
    private const int Opening = 15, ShortSentence = 10;

    private const int BeginningLength = 3;

    /// <summary>How far after a post what it is for may come: ”samordnare för nattvandring och grannsamverkan”.</summary>
    private const int Reach = 4;

    /// <summary>What comes after a method's name when somebody is named for it.</summary>
    private static readonly string[] Posts = ["samordnar", "koordinator", "ansvarig", "team", "handläggar", "personal", "ledar", "utbildar", "grupp"];

    /// <summary>What comes before something that was done earlier: ”belysning efter en kvällsvandring” is about the lamps.</summary>
    private static readonly string[] Earlier = ["efter", "från"];

    /// <summary>Endings of those who do it: to train nattvandrare is not to go nattvandring.</summary>
    private static readonly string[] Doers = ["are", "aren", "arna", "ares", "arnas"];

    private static readonly ILookup<string, (WorkingMethod Method, MethodPhrase Phrase)> Phrases =
        (from method in WorkingMethods.All from written in method.Written select (method, Phrase: new MethodPhrase(written))).ToLookup(p => Start(p.Phrase.Beginning), p => (p.method, p.Phrase));

    /// <summary>Each method once, in the order in which they are first said; one that is both borne and mentioned is borne.</summary>
    public static IReadOnlyList<MethodMention> Of(MeasureText measure)
    {
        var found = new List<MethodMention>();
        found.AddRange(In(measure.Name, (_, _) => true));
        found.AddRange(In(measure.CollectiveName, (_, _) => measure.OwnsCollectiveName));
        found.AddRange(In(measure.Text, IsAbout));
        found.AddRange(In(measure.Purpose, IsAbout));
        found.AddRange(In(measure.Goals, (_, _) => false));
        return [.. found.GroupBy(m => m.Method).Select(g => new MethodMention(g.Key, g.Any(m => m.IsBorne)))];
    }

    /// <summary>Whether a name is a way to write one of the methods in the table.</summary>
    public static bool Knows(string name) => In(name, (_, _) => true).Any();

    private static bool IsAbout(int sentence, (int Word, int Words) at) => (sentence == 0 && at.Word < Opening) || at.Words <= ShortSentence;

    private static IEnumerable<MethodMention> In(string text, Func<int, (int Word, int Words), bool> isAbout)
    {
        if (text.Length == 0) yield break;
        List<SwedishWord> words = [.. SwedishWords.Of(text)];
        var sentences = SentencesOf(text, words);
        for (var i = 0; i < words.Count; i++)
        {
            foreach (var (method, phrase) in Phrases[Start(words[i].Text)])
            {
                if (!phrase.IsAt(text, words, i)) continue;
                var first = sentences.IndexOf(sentences[i]);
                var length = sentences.LastIndexOf(sentences[i]) - first + 1;
                yield return new MethodMention(method, !IsPost(words, sentences, i) && !IsOther(words, i, phrase) && isAbout(sentences[i], (i - first, length)));
            }
        }
    }

    private static bool IsOther(List<SwedishWord> words, int at, MethodPhrase phrase) =>
        (phrase.IsOneWord && Doers.Any(d => words[at].Text == phrase.Beginning + d)) || Enumerable.Range(Math.Max(0, at - 2), Math.Min(2, at)).Any(before => Earlier.Contains(words[before].Text));

    /// <summary>Whether the method stands in what somebody is called: <c>EST-samordnare</c>, <c>samordnare för nattvandring</c>.</summary>
    private static bool IsPost(List<SwedishWord> words, List<int> sentences, int at)
    {
        if (words[at].IsPart && at + 1 < words.Count && words[at + 1].IsPart && IsPost(words[at + 1])) return true;
        var before = Enumerable.Range(1, Reach).Select(back => at - back).TakeWhile(i => i >= 0 && sentences[i] == sentences[at]).ToList();
        return before.Exists(i => IsPost(words[i]) && (words[i + 1].Text is "för" or "till"));
    }

    private static bool IsPost(SwedishWord word) => Array.Exists(Posts, p => word.Text.StartsWith(p, StringComparison.Ordinal));

    /// <summary>The number of the sentence that each word stands in.</summary>
    private static List<int> SentencesOf(string text, List<SwedishWord> words)
    {
        var (sentences, number) = (new List<int>(words.Count), 0);
        for (var i = 0; i < words.Count; i++)
        {
            if (i > 0 && words[i].Start > words[i - 1].End && text.AsSpan(words[i - 1].End, words[i].Start - words[i - 1].End).IndexOfAny(".!?\n;") >= 0) number++;
            sentences.Add(number);
        }
        return sentences;
    }

    private static string Start(string word) => word.Length <= BeginningLength ? word : word[..BeginningLength];
}
