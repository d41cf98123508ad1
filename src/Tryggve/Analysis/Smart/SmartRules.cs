namespace Tryggve.Analysis.Smart;

/// <summary>The five tables. Order matters: the first rule that finds its words decides the letter.</summary>
internal static class SmartRules
{
    public static IReadOnlyList<SmartRule> All { get; } = [.. SpecificRules.Table, .. MeasurableRules.Table, .. AcceptedRules.Table, .. RealisticRules.Table, .. TimeBoundRules.Table];

    private static readonly ILookup<SmartLetter, SmartRule> ByLetter = All.ToLookup(r => r.Letter);

    public static IEnumerable<SmartRule> For(SmartLetter letter) => ByLetter[letter];

    /// <summary>The words when they are any, else null: the rule says nothing.</summary>
    public static IReadOnlyList<string>? Found(IReadOnlyList<string> words, bool unless = false) => unless || words.Count == 0 ? null : words;

    /// <summary>A rule that a lack triggers: it has no words to show.</summary>
    public static IReadOnlyList<string>? Lacking(bool holds) => holds ? [] : null;
}
