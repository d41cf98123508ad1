using Tryggve.Plans;

namespace Tryggve.Analysis.Smart;

/// <summary>A row in a letter's table: what it finds, what it says, and a goal that shows each side of its border. The tests run both.</summary>
/// <param name="Find">The words that trigger the rule; an empty list when a lack does; null when the rule says nothing of this goal.</param>
internal sealed record SmartRule(string Code, SmartLetter Letter, SmartVerdict Verdict, Func<GoalReading, IReadOnlyList<string>?> Find)
{
    public required SmartCase Example { get; init; }
    public required SmartCase Counterexample { get; init; }

    /// <summary>Swedish; <c>{ord}</c> stands for the words found, in quotes.</summary>
    public required string Reason { get; init; }
    public string Suggestion { get; init; } = "";

    public LetterJudgement Judge(IReadOnlyList<string> words) => new(Letter, Verdict, words, Filled(Reason, words), Filled(Suggestion, words)) { Code = Code };

    private static string Filled(string text, IReadOnlyList<string> words) =>
        text.Replace("{ord}", string.Join(", ", words.Take(3).Select(w => $"”{Words.Shorten(w)}”")), StringComparison.Ordinal);
}

/// <summary>A made-up goal with what the rules need to know of its row.</summary>
internal sealed record SmartCase(string Goal)
{
    public string Who { get; init; } = "Enhetschef prevention";
    public IReadOnlyList<string> Units { get; init; } = [];
    public string When { get; init; } = "2025";
    public string Cause { get; init; } = "";
    public string? LastOutcome { get; init; }
    public YearSpan? Years { get; init; } = new(2025);
}
