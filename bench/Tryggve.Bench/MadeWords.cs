using Tryggve.FollowUps;
using Tryggve.Plans;

namespace Tryggve.Bench;

/// <summary>Plans of words that are only like Swedish: a few thousand of our own making, the common ones common (Zipf), with endings and compounds.</summary>
internal sealed class MadeWords
{
    private static readonly string[] Onsets = ["b", "br", "d", "f", "fl", "g", "gr", "h", "k", "kl", "l", "m", "n", "p", "pl", "r", "s", "sk", "st", "t", "tr", "v", "vr"];
    private static readonly string[] Vowels = ["a", "e", "i", "o", "u", "y", "å", "ä", "ö"];
    private static readonly string[] Codas = ["", "d", "g", "k", "l", "ll", "m", "n", "nd", "ng", "r", "rk", "s", "st", "t", "v"];
    private static readonly string[] Endings = ["", "", "", "en", "ar", "arna", "ing", "ningar", "het", "lig", "a", "ade", "are", "s"];

    private readonly Random random = new(7);
    private readonly string[] words;
    private readonly double[] weights;

    public MadeWords(int count)
    {
        var made = new HashSet<string>();
        while (made.Count < count) made.Add(made.Count > 400 && random.Next(4) == 0 ? made.ElementAt(random.Next(400)) + (random.Next(2) == 0 ? "s" : "") + made.ElementAt(random.Next(400)) : Stem());
        words = [.. made];
        weights = new double[count];
        var sum = 0.0;
        for (var i = 0; i < count; i++) weights[i] = sum += 1.0 / (i + 2.7);
    }

    /// <summary>The word at a place in the order from common to rare.</summary>
    public string At(int rank) => words[rank];

    public string Text(int length) => string.Join(' ', Enumerable.Range(0, length).Select(_ => Word()));

    public PlanContent Plan(string municipality, string district, int year, int measures) => new()
    {
        Municipality = municipality, District = district, Years = new YearSpan(year), Title = $"Åtgärdsplan {district} {year}", Preamble = [Text(60)],
        Areas = [.. Enumerable.Range(0, 4).Select(a => new PriorityArea { Id = Guid.CreateVersion7(), Name = Text(4), Problems = [.. Problems(measures / 4)] })],
    };

    /// <summary>Five measures under each problem, a hundred words or so in each with its problem and cause.</summary>
    private IEnumerable<Problem> Problems(int measures) =>
        from p in Enumerable.Range(0, Math.Max(1, measures / 5))
        select new Problem
        {
            Id = Guid.CreateVersion7(), CollectiveName = Text(2), Text = Text(14),
            Causes = [new Cause { Id = Guid.CreateVersion7(), Text = Text(12), Measures = [.. Enumerable.Range(0, Math.Min(5, measures)).Select(_ => Measure())] }],
        };

    private Measure Measure() => new()
    {
        Id = Guid.CreateVersion7(), Text = Text(18), Timing = Text(3), Responsible = Text(5), GoalText = Text(14), Goals = [new Goal(Guid.CreateVersion7(), "", Text(14))],
        FollowUps = [new FollowUp(ReportingPeriod.T1, Text(15)), new FollowUp(ReportingPeriod.Year, Text(20))],
    };

    private string Word()
    {
        var at = Array.BinarySearch(weights, random.NextDouble() * weights[^1]);
        var word = words[Math.Min(words.Length - 1, at < 0 ? ~at : at)];
        return word + Endings[random.Next(Endings.Length)];
    }

    private string Stem() => Syllable() + (random.Next(3) > 0 ? Syllable() : "");

    private string Syllable() => Of(Onsets) + Of(Vowels) + Of(Codas);

    private string Of(string[] choices) => choices[random.Next(choices.Length)];
}
