using static Tryggve.Analysis.Smart.SmartLetter;
using static Tryggve.Analysis.Smart.SmartRules;
using static Tryggve.Analysis.Smart.SmartVerdict;

namespace Tryggve.Analysis.Smart;

/// <summary>A, accepterat: someone is named who has taken the measure on. Whether they agreed is nothing a text can show.</summary>
internal static class AcceptedRules
{
    private const string SayWho = "Skriv vilken funktion eller enhet som ansvarar.";

    public static IReadOnlyList<SmartRule> Table { get; } =
    [
        new("smart-a-units", Accepted, Met, g => Lacking(g.Around.HasUnits))
        {
            Example = new("En rutin är beslutad.") { Who = "xx", Units = ["fritid"] }, Counterexample = new("En rutin är beslutad.") { Who = "xx" },
            Reason = "Den enhet som ansvarar är utpekad.",
        },
        new("smart-a-missing", Accepted, Missing, g => Lacking(g.Who.Length == 0))
        {
            Example = new("En rutin är beslutad.") { Who = "" }, Counterexample = new("En rutin är beslutad.") { Who = "Kommunpolisen" },
            Reason = "Åtgärden har ingen ansvarig, så ingen har sagt ja till målet.", Suggestion = SayWho,
        },
        new("smart-a-placeholder", Accepted, Missing, g => Found([g.Who], unless: !PlaceholderWords.IsPlaceholder(g.Who)))
        {
            Example = new("En rutin är beslutad.") { Who = "xx" }, Counterexample = new("En rutin är beslutad.") { Who = "X-huset" },
            Reason = "{ord} under Vem väntar på ett namn på en funktion.", Suggestion = SayWho,
        },
        new("smart-a-vacant", Accepted, Doubtful, g => PlaceholderWords.Vacancy(g.Who) is { } vacancy ? [vacancy] : null)
        {
            Example = new("En rutin är beslutad.") { Who = "Trygghetssamordnare (vakant)" }, Counterexample = new("En rutin är beslutad.") { Who = "Trygghetssamordnare" },
            Reason = "Ingen har uppdraget ännu: {ord}.", Suggestion = "Skriv vem som ansvarar tills tjänsten är tillsatt.",
        },
        new("smart-a-everyone", Accepted, Doubtful, g => Found([g.Who], unless: !PlaceholderWords.IsEveryone(g.Who)))
        {
            Example = new("En rutin är beslutad.") { Who = "Alla berörda" }, Counterexample = new("En rutin är beslutad.") { Who = "Alla rektorer" },
            Reason = "{ord} är ingen bestämd, och då kan var och en vänta på någon annan.", Suggestion = "Skriv en funktion som håller ihop arbetet, och sedan de andra.",
        },
        new("smart-a-time", Accepted, Doubtful, g => Found([g.Who], unless: !TimeWords.IsOnlyTime(g.Who)))
        {
            Example = new("En rutin är beslutad.") { Who = "Linjearbete" }, Counterexample = new("En rutin är beslutad.") { Who = "Linjechef" },
            Reason = "{ord} under Vem är en tid.", Suggestion = "Flytta den till När. " + SayWho,
        },
        new("smart-a-met", Accepted, Met, g => Found([g.Who]))
        {
            Example = new("En rutin är beslutad.") { Who = "Fritidschefen" }, Counterexample = new("En rutin är beslutad.") { Who = "?" },
            Reason = "Någon ansvarar: {ord}.",
        },
    ];
}
