using static Tryggve.Districts.Law.LawAnswer;
using static Tryggve.Districts.Law.LawField;

namespace Tryggve.Districts.Law;

/// <summary>Lagpostens formulär: what is asked of somebody who records how a duty is met.</summary>
/// <param name="Day">What the day is the day of.</param>
/// <param name="End">What the last day is called; null where there is none.</param>
public sealed record LawForm(string Day, string? End, IReadOnlyList<LawQuestion> Questions)
{
    private static readonly LawQuestion Reference = new(LawField.Reference, Line, false, "Diarienummer eller paragraf", "Till exempel KS 2026/0041, § 12.");

    private static readonly Dictionary<LawDuty, LawForm> Forms = new()
    {
        [LawDuty.Picture] = new("Lägesbilden är daterad", null,
        [
            new(Title, Line, true, "Lägesbildens namn"),
            new(Scope, Line, false, "Gäller", "Hela kommunen, eller vilka delar."),
            new(Extent, Text, false, "Kartläggning: brottslighetens omfattning", "Det viktigaste i korthet, eller var i dokumentet det står. Lämna tomt om delen saknas."),
            new(Consequences, Text, false, "Kartläggning: brottslighetens konsekvenser"),
            new(OtherInformation, Text, false, "Övrig information av betydelse"),
            new(LawField.Analysis, Text, false, "Analys av kartläggningen och informationen"),
            Reference,
        ]),
        [LawDuty.FollowUp] = new("Uppföljningen blev klar", null, [new(Title, Line, true, "Vad som följdes upp", "Uppföljning som inte finns i Tryggve. Den räknas för hela kommunen."), new(Content, Text, false, "Det viktigaste uppföljningen visade"), Reference]),
        [LawDuty.OtherPlanning] = new("Kopplingen gjordes", null,
        [
            new(Title, Line, true, "Analysen eller planen", "Till exempel Översiktsplanen."), new(Statute, Line, false, "Lag som den görs enligt"), new(Content, Text, true, "Hur den hänger ihop med det brottsförebyggande arbetet"), Reference,
        ]),
        [LawDuty.Agreement] = new("Gäller från och med", "Gäller till och med",
        [
            new(Title, Line, true, "Överenskommelsens namn"), new(Parties, Lines, true, "Parter", "En på varje rad."), new(Purposes, Lines, true, "Syften", "Ett på varje rad."), new(Areas, Lines, true, "Områden för samverkan", "Ett på varje rad."), Reference,
        ]),
        [LawDuty.StrategicCouncil] = new("Rådet i sin nuvarande form sedan", null,
        [
            new(Title, Line, true, "Rådets namn"), new(Chair, Line, true, "Ordförande", "Funktion, inte namn: kommundirektör."), new(LedByMunicipality, Yes, false, "Kommunen leder rådet"),
            new(Members, Lines, false, "Ledamöter", "Funktion och organisation, en på varje rad."), new(LeadingPositions, Yes, false, "Ledamöterna har ledande ställning hos den de företräder"), Reference,
        ]),
        [LawDuty.Coordination] = new("Funktionen finns sedan", null,
        [
            new(Title, Line, true, "Funktionens namn", "Funktion, inte namn: brottsförebyggande samordnare."), new(Contact, Text, false, "Så når man funktionen", "Det som andra aktörer får veta: funktionsbrevlåda, växel."),
            new(Publication, Text, false, "Var invånarna får information", "Till exempel en sida på kommunens webbplats."), Reference,
        ]),
        [LawDuty.Board] = new("Ansvaret gäller från och med", null, [new(Title, Line, true, "Ansvarig nämnd", "Kommunstyrelsen, eller den nämnd som fullmäktige har bestämt."), new(Content, Text, false, "Hur ansvaret är bestämt", "Till exempel i reglementet."), Reference]),
        [LawDuty.CouncilReport] = new("Fullmäktige fick rapporten", null, [new(Title, Line, true, "Rapportens namn"), new(Content, Text, false, "Vad den handlade om"), Reference]),
    };

    /// <summary>The form of a duty; null for one that follows from what Tryggve knows already.</summary>
    public static LawForm? Of(LawDuty duty) => Forms.GetValueOrDefault(duty);
}
