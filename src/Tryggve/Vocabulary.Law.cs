using Tryggve.Analysis.Law;
using Tryggve.Districts.Law;

namespace Tryggve;

public static partial class Vocabulary
{
    public static string Of(LawDuty duty) => duty switch
    {
        LawDuty.Picture => "Lägesbild",
        LawDuty.PlanDecision => "Beslutad åtgärdsplan",
        LawDuty.PlanBasis => "Planen bygger på lägesbilden",
        LawDuty.PictureAge => "Lägesbilden är aktuell",
        LawDuty.FollowUp => "Åtgärdsplanen följs upp",
        LawDuty.OtherPlanning => "Koppling till annan planering",
        LawDuty.Agreement => "Överenskommelser om samverkan",
        LawDuty.StrategicCouncil => "Strategiskt råd",
        LawDuty.Coordination => "Samordningsfunktion",
        LawDuty.Board => "Ansvarig nämnd",
        _ => "Rapport till fullmäktige",
    };

    /// <summary>The paragraph of lag (2023:196): <c>6 §</c>.</summary>
    public static string ParagraphOf(LawDuty duty) => duty switch
    {
        LawDuty.Picture => "4 §",
        LawDuty.PlanDecision or LawDuty.PlanBasis => "5 §",
        LawDuty.PictureAge or LawDuty.FollowUp => "6 §",
        LawDuty.OtherPlanning => "7 §",
        LawDuty.Agreement => "9 §",
        LawDuty.StrategicCouncil => "10 §",
        LawDuty.Coordination => "11–12 §§",
        _ => "13 §",
    };

    /// <summary>What the law asks for, in words of our own.</summary>
    public static string AskOf(LawDuty duty) => duty switch
    {
        LawDuty.Picture => "Kommunen har en lägesbild av brottsligheten: en kartläggning av omfattning och konsekvenser, övrig information och en analys.",
        LawDuty.PlanDecision => "Kommunen har beslutat en plan för de åtgärder den tänker göra.",
        LawDuty.PlanBasis => "Planen har lägesbilden som grund: den fanns när planen beslutades.",
        LawDuty.PictureAge => "Lägesbilden uppdateras minst vartannat år.",
        LawDuty.FollowUp => "Planen följs upp minst vartannat år.",
        LawDuty.OtherPlanning => "Arbetet bör hänga ihop med analyser och planer enligt andra lagar, där det passar.",
        LawDuty.Agreement => "Kommunen verkar för skriftliga överenskommelser med andra aktörer. De säger minst vad syftet är och vad samverkan gäller.",
        LawDuty.StrategicCouncil => "Det finns ett strategiskt råd som kommunen leder. De andra bör vara med genom personer i ledande ställning.",
        LawDuty.Coordination => "En funktion samordnar och stöder arbetet, är kontakt för andra aktörer och bidrar till att invånarna får information.",
        LawDuty.Board => "Kommunstyrelsen, eller den nämnd som fullmäktige bestämmer, leder arbetet.",
        _ => "Den ansvariga nämnden rapporterar löpande till kommunfullmäktige.",
    };

    public static string Of(LawState state) => state switch
    {
        LawState.Met => "uppfyllt",
        LawState.DueSoon => "dags att förnya",
        LawState.NotMet => "inte uppfyllt",
        LawState.NotRecorded => "inte registrerat",
        _ => "rekommenderas",
    };
}
