using System.Globalization;
using Tryggve.Analysis.Methods;
using Tryggve.Language;

namespace Tryggve.Analysis.Likeness;

/// <summary>A measure as it is compared: its working methods and the stems of its words, each as heavy as the place where it stands.</summary>
public sealed record MeasureProfile(IReadOnlyDictionary<string, ProfileTerm> Terms, IReadOnlyList<MethodMention> Methods)
{
    /// <summary>A measure has no more terms than this; those that come first in what it says are kept.</summary>
    public const int MostTerms = 60;

    /// <summary>From here a term stands in what the measure is, not in what it is for.</summary>
    public const double Core = 0.5;

    /// <summary>A long text says early what it is about.</summary>
    private const int OpeningWords = 25;

    /// <summary>Compounds from this length also count by their beginning, so that ”bedrägeribrott” meets ”bedrägeriförsök”.</summary>
    private const int ShortestCompound = 9, Beginning = 7;

    internal const double CompoundShare = 0.6;

    public static MeasureProfile Of(MeasureText measure)
    {
        var terms = new Dictionary<string, ProfileTerm>();
        Add(terms, measure.Name, 1, 1);
        Add(terms, measure.CollectiveName, measure.OwnsCollectiveName ? 1 : 0.6, 1);
        Add(terms, measure.Text, 1, 0.6);
        Add(terms, measure.Purpose, 0.6, Core);
        Add(terms, measure.Goals, 0.35, 0.25);
        Add(terms, measure.Problem, 0.25, 0.2);
        Add(terms, measure.Cause, 0.2, 0.15);
        return new MeasureProfile(terms, MethodReader.Of(measure));
    }

    /// <summary>The terms that tell what the measure is, by which measures like it are looked for.</summary>
    public IEnumerable<string> CoreTerms => Terms.Where(t => t.Value.Weight >= Core).Select(t => t.Key);

    private static void Add(Dictionary<string, ProfileTerm> terms, string text, double opening, double rest)
    {
        var number = 0;
        foreach (var word in SwedishWords.Of(text))
        {
            if (terms.Count >= MostTerms) return;
            if (word.Text.Length < 3 || !char.IsLetter(word.Text[0]) || UsualWords.IsEmpty(word.Text)) continue;
            var weight = number++ < OpeningWords ? opening : rest;
            var written = text.Substring(word.Start, word.Length);
            terms.TryAdd(SwedishStemmer.Stem(word.Text), new ProfileTerm(weight, written));
            if (word.Text.Length >= ShortestCompound) terms.TryAdd(BeginningOf(word.Text), new ProfileTerm(weight * CompoundShare, written));
        }
    }

    internal static string BeginningOf(string word) => word[..Math.Min(word.Length, Beginning)] + "~";

    /// <summary>The profile on one line, as <see cref="Parse"/> reads it.</summary>
    public override string ToString() => string.Join(' ', Terms.Select(t => string.Create(CultureInfo.InvariantCulture, $"{t.Key}|{t.Value.Weight:0.##}|{t.Value.Word}")))
        + "\n" + string.Join(' ', Methods.Select(m => (m.IsBorne ? "+" : "-") + m.Method.Key));

    public static MeasureProfile Parse(string line)
    {
        var parts = line.Split('\n');
        var terms = parts[0].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(t => t.Split('|'));
        var methods = parts.Length < 2 ? [] : parts[1].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new MeasureProfile(terms.ToDictionary(t => t[0], t => new ProfileTerm(double.Parse(t[1], CultureInfo.InvariantCulture), t[2])),
            [.. from m in methods let method = WorkingMethods.Find(m[1..]) where method is not null select new MethodMention(method, m[0] == '+')]);
    }
}

/// <param name="Weight">0 to 1: how much the place where it stands says of what the measure is.</param>
/// <param name="Word">The word as written, to show.</param>
public sealed record ProfileTerm(double Weight, string Word);
