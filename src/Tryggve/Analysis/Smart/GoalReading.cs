using System.Text.RegularExpressions;
using Tryggve.Plans;

namespace Tryggve.Analysis.Smart;

/// <summary>A goal's text with the signs that the rules ask for, and what stands around it. Nothing here judges.</summary>
internal sealed partial class GoalReading
{
    /// <summary>More than any goal needs; the rest is not read, so that no text can keep the judge busy.</summary>
    private const int MaxLength = 2000;

    public GoalReading(string text, GoalContext around)
    {
        Text = Cut(text);
        Around = around;
        LastOutcome = Cut(around.LastOutcome);
        Who = Cut(around.Who);
        When = Cut(around.When);
        Statement = Purpose().Replace(Text, " ") is { } statement && statement.Count(char.IsLetter) >= 4 ? statement : Text;
        Amounts = Amount.In(Text);
        Frequencies = TimeWords.HowOften(Text);
        WeakVerbs = Found(VagueWords.WeakVerb(), Statement);
        VagueStates = Found(VagueWords.VagueState(), Statement);
        VagueAmounts = Found(VagueWords.VagueAmount(), Statement);
        Changes = Found(ChangeWords.Change(), Statement);
        Deliverables = Found(DoneWords.Deliverable(), Statement);
        var main = Aside().Replace(DoneWords.DoingSomething().Replace(Statement, " "), " ");
        Finished = [.. Found(DoneWords.Finish(), main), .. Deliverables.Count > 0 ? Found(DoneWords.Exists(), Statement) : [], .. Found(DoneWords.OpensWithDeliverable(), Text)];
        Reached = Found(DoneWords.Reach(), main);
        Totals = (WeakVerbs.Count > 0 && !IsConcrete) || VagueWords.Conditional().IsMatch(Statement) ? [] : Found(DoneWords.Total(), Statement);
        ContentWords = Content();
    }

    /// <summary>The goal on one line.</summary>
    public string Text { get; }

    /// <summary>The goal without what it is good for (”för att …”, ”i syfte att …”): there any verb may stand.</summary>
    public string Statement { get; }
    public GoalContext Around { get; }
    public YearSpan? Years => Around.Years;

    /// <summary>As in <see cref="Around"/>, on one line: also these.</summary>
    public string LastOutcome { get; }
    public string Who { get; }
    public string When { get; }

    public IReadOnlyList<Amount> Amounts { get; }
    public IReadOnlyList<string> Frequencies { get; }

    /// <summary>All or none; empty beside a weak verb alone, where there is nothing to count all of, and beside a condition.</summary>
    public IReadOnlyList<string> Totals { get; }
    public IReadOnlyList<string> WeakVerbs { get; }
    public IReadOnlyList<string> VagueStates { get; }
    public IReadOnlyList<string> VagueAmounts { get; }
    public IReadOnlyList<string> Changes { get; }
    public IReadOnlyList<string> Deliverables { get; }

    /// <summary>Words for what is done once and can be ticked off.</summary>
    public IReadOnlyList<string> Finished { get; }

    /// <summary>Words for what is done to people or cases, over and over.</summary>
    public IReadOnlyList<string> Reached { get; }

    /// <summary>Words of the goal's own: without verbs of the lists, small words and words that any plan could hold.</summary>
    public IReadOnlyList<string> ContentWords { get; }

    public bool IsEmpty => !Text.Any(char.IsLetterOrDigit);
    /// <summary>Words of any kind beside the numbers and their small words.</summary>
    public bool HasWordsBesideNumbers => Word().Matches(Text).Any(w => !AboutNumbers().IsMatch(w.Value));
    public bool HasQuantity => Amounts.Count > 0 || Frequencies.Count > 0;
    public bool IsMeasured => HasQuantity || Totals.Count > 0;

    /// <summary>A function or unit where the goal should stand.</summary>
    public bool IsRole => PlaceholderWords.IsRole(Text) && WeakVerbs.Count + Changes.Count + Reached.Count == 0 && !DoneWords.Finish().IsMatch(Text);
    public bool IsConcrete => Finished.Count > 0 || Reached.Count > 0;

    /// <summary>Has small words of English and none of Swedish.</summary>
    public bool IsForeign => English().Count(Text) >= 2 && !Swedish().IsMatch(Text);

    public static IReadOnlyList<string> Found(Regex words, string text) => [.. words.Matches(text).Select(m => m.Value.Trim()).Distinct(StringComparer.OrdinalIgnoreCase)];

    private static string Cut(string text) => Words.OneLine(text.Length > MaxLength ? text[..MaxLength] : text).Trim();

    private List<string> Content()
    {
        var rest = Statement;
        foreach (var known in new[] { VagueWords.WeakVerb(), VagueWords.VagueState(), VagueWords.VagueAmount(), VagueWords.Conditional(), VagueWords.GoesAsPlanned(), ChangeWords.Change(), DoneWords.Finish(), DoneWords.Reach() })
        {
            rest = known.Replace(rest, " ");
        }
        foreach (var time in TimeWords.In(rest, Years)) rest = rest.Replace(time, " ", StringComparison.OrdinalIgnoreCase);
        return [.. Word().Matches(rest).Select(m => m.Value).Where(w => !VagueWords.GeneralWord().IsMatch(w)).Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    [GeneratedRegex(@"(?<!\b(?:arbeta|arbetar|arbete|verka|verkar|jobba|jobbar|sträva)\s)\b(?:för att|i syfte att|med syfte att|så att|med målet att|för (?:ökad|ökat|ökade|bättre|minskad|minskat|högre|stärkt|förbättrad|effektivare)\s)[^.,;:]*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Purpose();

    /// <summary>Verbs that only tell which people or things are meant: ”som bor där eller går förbi”.</summary>
    [GeneratedRegex(@"\bsom\s\p{L}+(?:\s(?:eller|och)\s\p{L}+)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Aside();

    [GeneratedRegex(@"\p{L}[\p{L}-]{3,}")]
    private static partial Regex Word();

    [GeneratedRegex(@"^(?:minst|högst|totalt|procent|stycken|cirka|ungefär)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AboutNumbers();

    [GeneratedRegex(@"\b(?:the|and|of|to be|will|with|by|is|are|for|all|shall|should|in the|an?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex English();

    [GeneratedRegex(@"[åäöÅÄÖ]|\b(?:och|att|som|ska|av|en|ett|i|med|till|har|den|det|vid)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Swedish();
}
