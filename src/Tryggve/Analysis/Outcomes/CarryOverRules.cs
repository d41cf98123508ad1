using System.Text.RegularExpressions;
using Rule = Tryggve.Analysis.Outcomes.WordRule<bool>;

namespace Tryggve.Analysis.Outcomes;

/// <summary>Words that carry something over to a later year. A rule says whether it is moved there, or goes on.</summary>
internal static partial class CarryOverRules
{
    public static IReadOnlyList<Rule> Table { get; } =
    [
        new("carry-moved", true, @"(?<!\p{L})(?:flytta(?:s|ts|t|d|des|r)?|skjut(?:s|its|en|et|as|er)|sköts|senarel[aä]g\p{L}*|framflytta\p{L}*|framskjut\p{L}*|uppskjut\p{L}*|förskjut\p{L}*|förs över|överför\p{L}*|förskjuts|bordl[aä]g\p{L}*|vilar|pausa\p{L}*)(?!\p{L})")
        {
            Example = "Målet flyttas till 2027.", Counterexample = "Gruppen flyttas till en ny lokal.",
        },
        new("carry-later", true, @"(?<!\p{L})(?:(?:genomför|slutför)(?:as|s)|påbörjas|starta[sr](?: upp)?|starta|inled(?:as|s|er)|införas|införs|färdigställ(?:as|s)|(?:bli|blir|vara|är) (?:klar|färdig)\p{L}*|kom(?:ma|mer) (?:igång|i gång)|tas fram|göra?s|anordnas?|hållas|hålls|planera(?:s|d|t|de)|återuppta(?:s|r))(?!\p{L})")
        {
            Example = "Översynen planeras till våren 2027.", Counterexample = "Översynen gjordes 2024.",
        },
        new("carry-on", false, @"(?<!\p{L})(?:fortsätt(?:er|a|s|as)|fortgår|förläng(?:s|ts|d)|fortsatt|fortlöper|kvarstår|löper vidare|arbetar? vidare|arbetas vidare|lever vidare|gäller|ska|skall|kommer(?: att)?|planen är)(?!\p{L})")
        {
            Example = "Arbetet fortsätter under 2027.", Counterexample = "Arbetet fortsatte under våren.",
        },
    ];

    /// <summary>Each sentence with a time after the plan's years and words that carry something there.</summary>
    public static IReadOnlyList<CarryOver> In(FollowUpReading reading) => [.. reading.Passages.Select(p => Of(p, reading)).OfType<CarryOver>()];

    private static CarryOver? Of(Passage passage, FollowUpReading reading)
    {
        if (Hope().IsMatch(passage.Text)) return null;
        foreach (var rule in Table)
        {
            foreach (var words in rule.Words.Matches(passage.Text).Cast<Match>())
            {
                var time = Times.In(passage.Text).Where(t => Times.IsLater(t.Value, reading.Years)).OrderBy(t => t.Index < words.Index).ThenBy(t => Math.Abs(t.Index - words.Index)).FirstOrDefault();
                if (time is null || Math.Abs(time.Index - words.Index) > 80) continue;
                var (from, to) = (Math.Min(words.Index, time.Index), Math.Max(words.Index + words.Length, time.Index + time.Length));
                var goals = reading.MentionsIn(passage).Where(m => m.Kind is not MentionKind.Some).SelectMany(m => m.Goals).Concat(passage.Item > 0 ? [passage.Item - 1] : [])
                    .Distinct().Select(reading.IdOf).OfType<Guid>().ToList();
                return new CarryOver(time.Value.Trim(), Times.YearOf(time.Value), Reasons.In(passage, reading), goals, passage.Quote(reading.Text, from, to - from)) { IsMoved = rule.Says };
            }
        }
        return null;
    }

    /// <summary>What somebody would like is nothing that was carried over.</summary>
    [GeneratedRegex(@"(?<!\p{L})(?:ambition\p{L}*|förhoppning\p{L}*|önskemål\p{L}*|önskar|hoppas|vore)(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Hope();
}
