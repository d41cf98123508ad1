using System.Text.RegularExpressions;

namespace Tryggve.Analysis.Outcomes;

/// <summary>A row in a table of words: what they say, and a made-up text on each side of the border. The tests run both.</summary>
/// <param name="words">A regular expression over one sentence, its white space as single spaces; each repetition in it is bounded.</param>
internal sealed class WordRule<T>(string code, T says, string words)
{
    public string Code { get; } = code;
    public T Says { get; } = says;
    public Regex Words { get; } = new(words, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    public required string Example { get; init; }
    public required string Counterexample { get; init; }
}
