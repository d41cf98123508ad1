using System.Text.RegularExpressions;
using static Tryggve.Analysis.Smart.SmartLetter;
using static Tryggve.Analysis.Smart.SmartRules;
using static Tryggve.Analysis.Smart.SmartVerdict;

namespace Tryggve.Analysis.Smart;

/// <summary>S, specifikt: can one see what is to be done or to have changed?</summary>
internal static partial class SpecificRules
{
    /// <summary>From here on a goal is long enough to hold more than one.</summary>
    private const int ManyWords = 50;

    private const string SayWhat = "Skriv vad som ska vara gjort eller ha ändrats när året är slut, så att en utomstående kan se det.";

    public static IReadOnlyList<SmartRule> Table { get; } =
    [
        new("smart-s-empty", Specific, Missing, g => Lacking(g.IsEmpty))
        {
            Example = new("–"), Counterexample = new("En rutin är beslutad."),
            Reason = "Målet har ingen text.", Suggestion = SayWhat,
        },
        new("smart-s-placeholder", Specific, Missing, g => Found([g.Text], unless: !PlaceholderWords.IsPlaceholder(g.Text)))
        {
            Example = new("Under framtagande"), Counterexample = new("En handlingsplan är framtagen."),
            Reason = "Texten {ord} väntar på ett riktigt mål.", Suggestion = SayWhat,
        },
        new("smart-s-to-come", Specific, Missing, g => Found(PlaceholderWords.StillToCome(g.Text), unless: g.HasQuantity))
        {
            Example = new("Elevenkäten. Fler mål under framtagande."), Counterexample = new("En ny folder är under framtagande."),
            Reason = "{ord}: det mål som går att följa upp är inte skrivet ännu.", Suggestion = "Skriv målet, eller lämna fältet tomt tills ni har ett.",
        },
        new("smart-s-role", Specific, Missing, g => Found([g.Text], unless: !g.IsRole))
        {
            Example = new("Enhetschef öppenvård"), Counterexample = new("Enhetschefen har hållit fyra möten."),
            Reason = "{ord} är någon som ansvarar, inte ett mål.", Suggestion = "Flytta texten till Vem och skriv här vad åtgärden ska leda till.",
        },
        new("smart-s-time", Specific, Missing, g => Found([g.Text], unless: !TimeWords.IsOnlyTime(g.Text)))
        {
            Example = new("Löpande"), Counterexample = new("Löpande avstämning hålls varje måndag."),
            Reason = "{ord} är en tid, inte ett mål.", Suggestion = "Flytta texten till När och skriv här vad åtgärden ska leda till.",
        },
        new("smart-s-number-only", Specific, Missing, g => Found([g.Text], unless: g.Amounts.Count == 0 || g.HasWordsBesideNumbers))
        {
            Example = new("80 %"), Counterexample = new("80 % av lägenheterna har säkerhetsdörr."),
            Reason = "Målet säger hur mycket ({ord}) men inte av vad.", Suggestion = "Skriv vad talet räknar: vem eller vad, och var.",
        },
        new("smart-s-foreign", Specific, NotJudged, g => Lacking(g.IsForeign))
        {
            Example = new("The number of burglaries is reduced by the end of the year"), Counterexample = new("Antalet inbrott är högst 10 under 2025."),
            Reason = "Målet är inte skrivet på svenska, och andra språk bedöms inte.",
        },
        new("smart-s-instrument", Specific, Missing, g => Found(g.ContentWords, unless: g.IsConcrete || g.IsMeasured || g.Changes.Count > 0 || !g.ContentWords.All(w => ChangeWords.Instrument().IsMatch(w))))
        {
            Example = new("Trygghetsmätningen"), Counterexample = new("I trygghetsmätningen svarar 70 procent att de känner sig trygga."),
            Reason = "Målet nämner hur det mäts ({ord}) men inte vad som ska nås.", Suggestion = "Skriv vilket resultat ni vill se i mätningen, i vilken fråga och för vilken grupp.",
        },
        new("smart-s-as-planned", Specific, Missing, g => Found(GoalReading.Found(VagueWords.GoesAsPlanned(), g.Text), unless: g.HasQuantity))
        {
            Example = new("Arbetet med familjestöd går enligt plan."), Counterexample = new("Planen för familjestöd är beslutad."),
            Reason = "{ord} säger att inget har gått fel, inte vad som ska ha hänt.", Suggestion = "Skriv det som planen ska leda fram till under året.",
        },
        new("smart-s-conditional", Specific, Doubtful, g => Found(GoalReading.Found(VagueWords.Conditional(), g.Statement), unless: g.HasQuantity))
        {
            Example = new("Om möjligt anordna en föräldrakväll."), Counterexample = new("En föräldrakväll anordnas."),
            Reason = "Villkoret {ord} gör att målet är nått även om inget händer.", Suggestion = "Ta bort villkoret, eller skriv när det gäller och vad som då ska göras.",
        },
        new("smart-s-general", Specific, Doubtful, g => Lacking(g.ContentWords.Count == 0 && g.Amounts.Count == 0))
        {
            Example = new("Ökad upplevd trygghet i området."), Counterexample = new("Ökad upplevd trygghet bland kvinnor kring stationen."),
            Reason = "Målet har bara ord som vilken plan som helst kan ha: det säger inte vad, för vem eller var.", Suggestion = SayWhat,
        },
        new("smart-s-empty-doing", Specific, Doubtful, g => Found(GoalReading.Found(DoneWords.DoingSomething(), g.Statement), unless: g.HasQuantity || g.IsConcrete))
        {
            Example = new("Kunskapshöjande insatser genomförs för krögare."), Counterexample = new("Insatser genomförs: två kurser för krögare."),
            Reason = "{ord} kan vara vad som helst.", Suggestion = "Skriv vilken åtgärd det är och vad den ska leda till.",
        },
        new("smart-s-weak-verb", Specific, Doubtful, g => Found(g.WeakVerbs, unless: g.HasQuantity || g.IsConcrete))
        {
            Example = new("Utveckla samverkan med föreningslivet."), Counterexample = new("Utveckla samverkan med föreningslivet genom att teckna en överenskommelse."),
            Reason = "{ord} har inget slut som man kan se.", Suggestion = "Byt mot ett verb för det som ska vara gjort, till exempel ”har beslutat”, ”har genomfört” eller ”har utbildat”, och säg vad.",
        },
        new("smart-s-vague-state", Specific, Doubtful, g => Found(g.VagueStates, unless: g.HasQuantity || g.IsConcrete || g.ContentWords.Any(w => ChangeWords.Instrument().IsMatch(w))))
        {
            Example = new("Ungdomarna i Älvsund har en meningsfull fritid."), Counterexample = new("Ungdomarna i Älvsund har erbjudits en plats i simklubben."),
            Reason = "{ord} kan betyda olika saker för den som följer upp.", Suggestion = "Skriv vad man ser när det är så.",
        },
        new("smart-s-headline", Specific, Doubtful, g => Found(GoalReading.Found(VagueWords.Headline(), g.Statement), unless: g.HasQuantity || g.IsConcrete || g.Changes.Count > 0))
        {
            Example = new("Operativt samarbete kring badplatserna."), Counterexample = new("Samarbete kring badplatserna är avtalat med räddningstjänsten."),
            Reason = "{ord} säger vad man håller på med, inte vad det ska leda till.", Suggestion = SayWhat,
        },
        new("smart-s-several", Specific, Doubtful, g => Found(GoalReading.Found(BulletInLine(), g.Text), unless: BulletInLine().Count(g.Text) < 2))
        {
            Example = new("* Lampor är bytta * Häcken är klippt * Klottret är sanerat"), Counterexample = new("Lampor* är bytta vid torget (*även i tunneln)."),
            Reason = "Texten räknar upp flera mål.", Suggestion = "Skriv dem som egna mål, så att vart och ett kan få sitt eget utfall.",
        },
        new("smart-s-long", Specific, Doubtful, g => Lacking(g.Text.Count(c => c == ' ') >= ManyWords))
        {
            Example = new(string.Concat(Enumerable.Repeat("En nattvandring hålls vid båthuset, hamnen och torget. ", 10))), Counterexample = new("En nattvandring hålls vid båthuset, hamnen och torget."),
            Reason = "Målet är så långt att det troligen rymmer flera.", Suggestion = "Dela upp det, så att varje mål kan få sitt eget utfall. Bakgrund hör hemma under Orsak eller Åtgärd.",
        },
        new("smart-s-met", Specific, Met, g => Found([.. g.Finished, .. g.Reached, .. g.Amounts.Select(a => a.Text), .. g.Frequencies]))
        {
            Example = new("En gemensam rutin är beslutad."), Counterexample = new("Främja föreningslivet."),
            Reason = "Det går att se när det är gjort: {ord}.",
        },
        new("smart-s-change", Specific, Met, g => Found(g.Changes, unless: g.ContentWords.Count == 0))
        {
            Example = new("Färre bilinbrott i Hamnparkeringen."), Counterexample = new("Ökad trygghet."),
            Reason = "Målet säger vad som ska ändras: {ord}.",
        },
        new("smart-s-unknown", Specific, NotJudged, g => Lacking(true))
        {
            Example = new("Vuxna på stan."), Counterexample = new("Tre vuxna på stan varje fredag."),
            Reason = "Tryggve känner inte igen något som säger om målet är tydligt eller otydligt.",
        },
    ];

    [GeneratedRegex(@"(?<=^|\s)[*•]\s?(?=\p{L})")]
    private static partial Regex BulletInLine();
}
