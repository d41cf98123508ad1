using static Tryggve.FollowUps.MeasureStatus;
using Rule = Tryggve.Analysis.Outcomes.WordRule<Tryggve.FollowUps.MeasureStatus>;

namespace Tryggve.Analysis.Outcomes;

/// <summary>What is said of a whole measure. Order matters: in one sentence the first rule that finds its words decides.</summary>
internal static class StatusRules
{
    private const string Not = @"(?<!\p{L})(?:ej|inte|icke|aldrig)(?:\s(?:har|är|ännu|heller|har ännu|kunnat|kunnat bli|blivit|varit|längre|alls|än|under året)){0,2}\s";

    private const string Finished =
        @"genomför(?:t|d|da|ts|des)|genomfört|utför(?:t|d|da|ts|des)|verkställ(?:t|d|da|ts|des)|slutför(?:t|d|da|ts|des)|avsluta(?:t|d|de|ts|des)|klar(?:t|a)?|färdig(?:t|a)?|färdigställ(?:t|d|da|ts|des)|avklara(?:t|d|de|ts)|i (?:mål|hamn)|åtgärda(?:t|d|de|ts|des)|gjor(?:t|d|da|ts|des)|implementera(?:t|d|de|ts)|effektuera(?:t|d|de|ts)";

    public static IReadOnlyList<Rule> Table { get; } =
    [
        new("status-merged", Merged,
            @"(?<!\p{L})(?:(?:har\s)?(?:slagits|slås|slogs|slagna?|slagit|lagts|läggs)\s(?:nu\s)?(?:ihop|samman)|sammanslag\p{L}*|sammanf(?:örs|örts|ogas|ogats)|slås ihop)\s(?:med|till)\s(?<into>[^.,;]{3,100}?)(?=\s(?:att|som|och|för|då|eftersom|på grund|från)\s|[.,;]|$)|(?<!\p{L})(?:bordl[aä]g\p{L}*|pausa\p{L}*|vilande|avvakta\p{L}*|avvakta|avslutas?|stoppa\p{L}*)\s(?:\p{L}+\s){0,3}?för att\s(?:\p{L}+\s)?(?:samordnas?|samköras?|slås ihop|integreras?)\s(?:med|i)\s(?<into>[^.,;]{3,100}?)(?=\s(?:att|som|och|för|då|eftersom|på grund|från)\s|[.,;]|$)|(?<!\p{L})(?:uppgår|uppgått|gått upp|går upp|införliva\p{L}*|inarbetas|inarbetats|integreras|integrerats|inordnas|inordnats|övergått|övergår|hanteras numera|hanteras nu|ingår (?:nu|numera|istället|i stället|från och med \p{L}+|fortsättningsvis|framöver))\s(?:istället |i stället |numera |nu )?i(?: arbetet med| stället i)?\s(?<into>[^.,;]{3,100}?)(?=\s(?:att|som|och|för|då|eftersom|på grund|från)\s|[.,;]|$)|(?<!\p{L})(?:ersatts|ersätts|ersattes)\s(?:nu\s)?(?:av|med)\s(?<into>[^.,;]{3,100}?)(?=\s(?:att|som|och|för|då|eftersom|på grund|från)\s|[.,;]|$)")
        {
            Example = "Åtgärden har slagits ihop med lovsatsningen.", Counterexample = "Två grupper slogs ihop med varandra.",
        },
        new("status-postponed", Postponed,
            @"(?<!\p{L})(?:flytta(?:s|ts|t|d|des)|skjut(?:s|its|en|et)|sköts|skjuter vi|senarel[aä]g(?:gs|ger|gas|ts|da|t|d)|framflytta\p{L}*|framskjut\p{L}*|uppskjut\p{L}*|förskjut\p{L}*|bordl[aä](?:gg|gd|gt|de)\p{L}*|pausa(?:s|ts|t|d|des)|vilat|vilar|vilande(?:förklara\p{L}*)?|lagts på is|läggs på is|ligger på is)(?!\p{L})")
        {
            Example = "Åtgärden skjuts upp till hösten.", Counterexample = "Ungdomarna har flyttats till en annan skola.",
        },
        new("status-stopped", Stopped,
            @"(?<!\p{L})(?:avbr(?:uten|utits|öts|yts|utet|utna|utit)|avsluta\p{L}*\si\sförtid|avveckla(?:s|ts|t|d|de|des)|l(?:agts|ades|äggs|agd|agt|agda)\s(?:ner|ned)|nedlag\p{L}*|upphör(?:t|de)?|utgår|utgått|utgick|stoppa(?:s|ts|t|d|des)|(?:bort)?prioritera(?:s|ts|t|d|des)\sbort|bortprioritera\p{L}*|inställ(?:d|da|t|ts|des)|ställ(?:s|des|ts|t)\sin|stryk(?:s|er)|struken|strukits|kommer (?:ej|inte) att (?:genomföras|påbörjas|startas|bli av)|(?:genomförs|erbjuds|bedrivs|aktuell[t]?)\s(?:ej|inte) längre|inte längre (?:aktuell[t]?|genomförs|bedrivs|erbjuds)|blir (?:ej|inte) av|blev (?:ej|inte) av|rann ut i sanden)(?!\p{L})")
        {
            Example = "Insatsen har avbrutits.", Counterexample = "Tre vandringar ställdes in på grund av regn.",
        },
        new("status-part-done", Ongoing,
            @"(?<!\p{L})(?:delvis|till (?:viss|stor|en viss) del|i stort sett|i huvudsak|i stort|till hälften|nästan)\s(?:\p{L}+\s)?(?:" + Finished + @")(?!\p{L})|" + Not + @"(?:fullt ut|helt|i sin helhet|helt och hållet)\s?(?:" + Finished + @")?(?!\p{L})|" + Not + @"(?:slutför\p{L}*|färdig\p{L}*|klar(?:t|a)?|avsluta\p{L}*|fullfölj\p{L}*)(?!\p{L})")
        {
            Example = "Delvis genomförd.", Counterexample = "Åtgärden är helt genomförd.",
        },
        new("status-not-started", NotStarted,
            Not + @"(?:på(?:börja|gå)\p{L}*|starta(?:t|d|de|ts)|uppstarta\p{L}*|inle(?:tt|tts|dd|dda|dd)|igångsatt|kommit (?:igång|i gång)|komma (?:igång|i gång)|" + Finished + @")(?!\p{L})|(?<!\p{L})(?:startar|påbörjas|inleds)\s(?:först\s)?(?=(?:till |i |under |efter )?(?:hösten|våren|sommaren|september|oktober|november|augusti|januari|nästa|årsskiftet|20\d\d))")
        {
            Example = "Arbetet har inte påbörjats.", Counterexample = "Arbetet har påbörjats.",
        },
        new("status-done", Done, @"(?<!\p{L})(?<!\b(?:ska|skall|bör|måste|kommer att|planeras|beräknas|förväntas|väntas|kan|kunna|att|om|när)(?:\s\p{L}+){0,2}\s)(?:" + Finished + @")(?!\p{L})(?:\senligt \p{L}*plan\p{L}*)?")
        {
            Example = "Åtgärden är genomförd.", Counterexample = "Åtgärden beräknas vara genomförd i maj.",
        },
        new("status-ongoing", Ongoing,
            @"(?<!\p{L})(?:pågår|pågått|pågående|på(?:börja)(?:t|d|de|ts|des)|(?:är |har )?igång|i gång|igångsatt|inle(?:tt|tts|dd|ddes)|starta(?:t|d|de|ts|des)|startade|uppstart(?:ad|at|ats)?|löper(?: på)?|löpande|fortlöp\p{L}*|fortsätter|fortgår|fortskrider|fortsatt(?:e)?|genomförs|utförs|bedrivs|sker|hålls|drivs|följer (?:plan|tidplan)\p{L}*|under (?:arbete|framtagande|uppstart|genomförande|upphandling|beredning|utveckling|implementering|uppbyggnad|bearbetning)|håller på|arbetas (?:med|vidare)|på gång|kontinuerlig[t]?|går (?:enligt|framåt|som)|fungerar|enligt plan(?:en|ering|eringen)?)(?!\p{L})")
        {
            Example = "Arbetet pågår.", Counterexample = "Det pågår mycket oro på torget.",
        },
    ];
}
