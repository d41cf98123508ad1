namespace Tryggve.Analysis.Smart;

/// <summary>The Swedish words for letters and verdicts, and the code and name under which the readiness list gathers remarks of a letter.</summary>
public static class SmartWords
{
    /// <summary>Code of each letter's remarks, with its name in a list. Which rule spoke stands in <see cref="LetterJudgement.Code"/>.</summary>
    public static readonly IReadOnlyList<(string Code, string Name)> Kinds =
    [
        ("smart-s", "Mål som inte är specifikt"), ("smart-m", "Mål som inte går att mäta"), ("smart-a", "Mål som ingen tydligt har tagit på sig"),
        ("smart-r", "Mål som kan vara orealistiskt"), ("smart-t", "Mål utan tydlig tid"),
    ];

    public static string CodeOf(SmartLetter letter) => Kinds[(int)letter].Code;

    public static string Of(SmartLetter letter) => letter switch
    {
        SmartLetter.Specific => "Specifikt",
        SmartLetter.Measurable => "Mätbart",
        SmartLetter.Accepted => "Accepterat",
        SmartLetter.Realistic => "Realistiskt",
        _ => "Tidsbestämt",
    };

    public static string Of(SmartVerdict verdict) => verdict switch
    {
        SmartVerdict.Met => "uppfyllt",
        SmartVerdict.Doubtful => "tveksamt",
        SmartVerdict.Missing => "saknas",
        _ => "inte bedömt",
    };
}
