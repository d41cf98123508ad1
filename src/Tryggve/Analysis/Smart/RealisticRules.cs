using System.Text.RegularExpressions;
using static Tryggve.Analysis.Smart.SmartLetter;
using static Tryggve.Analysis.Smart.SmartRules;
using static Tryggve.Analysis.Smart.SmartVerdict;

namespace Tryggve.Analysis.Smart;

/// <summary>R, realistiskt: held against what is known of the same thing before. Where nothing is known, nothing is said.</summary>
internal static partial class RealisticRules
{
    public static IReadOnlyList<SmartRule> Table { get; } =
    [
        new("smart-r-reached", Realistic, Doubtful, g => Baseline.Of(g) is { IsReached: true } b ? [b.Target.Text, b.Before.Text] : null)
        {
            Example = new("Minst 40 procent av eleverna går i en förening.") { LastOutcome = "45 procent av eleverna går i en förening." },
            Counterexample = new("Minst 50 procent av eleverna går i en förening.") { LastOutcome = "45 procent av eleverna går i en förening." },
            Reason = "Målet är inte högre ställt än det som redan är så: {ord} (målet först, sedan utgångsläget).", Suggestion = "Höj målet, eller skriv att läget ska behållas.",
        },
        new("smart-r-leap", Realistic, Doubtful, g => Baseline.Of(g) is { IsLeap: true } b ? [b.Target.Text, b.Before.Text] : null)
        {
            Example = new("Andelen trygga ska öka från 30 procent till 90 procent."), Counterexample = new("Andelen trygga ska öka från 30 procent till 36 procent."),
            Reason = "Steget är stort: {ord} (målet först, sedan utgångsläget).", Suggestion = "Kontrollera att åtgärden räcker för ett så stort steg på den tiden, eller dela det på flera år.",
        },
        new("smart-r-total", Realistic, Doubtful, g => Found([.. OthersInTotal().Matches(g.Text).Select(m => m.Value.Trim())], unless: OwnHands().IsMatch(g.Text)))
        {
            Example = new("Inga ungdomar utsätts för rån."), Counterexample = new("Alla chefer har gått utbildningen."),
            Reason = "{ord}: ett enda undantag gör att målet inte nås, och det ligger utanför era händer.", Suggestion = "Fundera på om en hög andel, till exempel 90 procent, säger det ni menar.",
        },
        new("smart-r-met", Realistic, Met, g => Baseline.Of(g) is { IsReached: false, IsLeap: false } b ? [b.Target.Text, b.Before.Text] : null)
        {
            Example = new("Andelen trygga ska öka från 54 procent till 60 procent."), Counterexample = new("Andelen trygga ska vara 60 procent."),
            Reason = "Målet är ett steg från utgångsläget: {ord} (målet först, sedan utgångsläget).",
        },
        new("smart-r-unknown", Realistic, NotJudged, g => Lacking(true))
        {
            Example = new("Fyra nattvandringar hålls."), Counterexample = new("Andelen trygga ska öka från 54 procent till 60 procent."),
            Reason = "Planen säger inte hur det var förut, så det går inte att bedöma om målet är rimligt.",
        },
    ];

    /// <summary>All or none of what others decide over: crimes, residents, pupils, invited parties. One's own staff and premises are in one's own hands.</summary>
    [GeneratedRegex(@"\b(?:100\s?(?:%|procent)|samtliga|alla|varje|ingen|inga|inget|noll)\s(?:av\s(?:de\s)?)?(?:\p{L}{1,20}\s){0,2}?(?:\p{L}*brott\p{L}*|invånare\p{L}*|boende\p{L}*|ungdom\p{L}*|unga|barn\p{L}*|elev\p{L}*|förälder|föräldrar\p{L}*|vårdnadshavare\p{L}*|besökare\p{L}*|hyresgäst\p{L}*|fastighetsägare\p{L}*|företagare\p{L}*|näringsidkare\p{L}*|kvinnor\p{L}*|män\b|flickor\p{L}*|pojkar\p{L}*|äldre|pensionärer\p{L}*|(?:parter|aktörer|föreningar)(?=\s(?:deltar|närvarar|medverkar|är med|kommer))|\p{L}*rån|\p{L}*inbrott|skadegörelse\p{L}*|skjutning\p{L}*|sprängning\p{L}*|otrygg\p{L}*|våld\b)|\b(?:alltid|aldrig|noll-?vision\p{L}*)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OthersInTotal();

    /// <summary>What one does oneself to everyone: to offer, to tell, to invite. That can be done to all.</summary>
    [GeneratedRegex(@"\b(?:erbjud\p{L}*|informer\p{L}*|nå|nås|får|fått|bjud\p{L}*|kontakta\p{L}*|kontaktats|skick\p{L}*|dela[st]? ut|ha(?:r|)\s(?:en|ett)|genomgå\p{L}*|besök[st]\p{L}*)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OwnHands();
}
