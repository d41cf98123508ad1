using Tryggve.Language;

namespace Tryggve.Analysis.Likeness;

/// <summary>Words that say little of what kind of measure it is: those of the language, and those that plans against crime use everywhere.</summary>
internal static class UsualWords
{
    /// <summary>Say nothing at all.</summary>
    private const string Empty =
        """
        alla allt andra annan annat att avseende bara behov bland blev bli blir bland både där därför de dem den denna deras dess dessa det detta dig din dina ditt dock du då efter eller en enligt ett ex exempel
        exempelvis fler flera flest får finns från för före första genom ges ger gör göra göras ha hade han har hela hen hennes hon hos hur huvud här hög höga högre i igen igång in inför ingen inget inne inom
        innan inte jag kan kommer kring kunna kvar lägga lägger med mellan men mer mest min minst mitt mot mycket många måste ned ner nio nu ny nya nytt när nära någon något några och också olika om oss på redan
        respektive rätt samma samt samtliga sedan sen ser sig sin sina sitt ska skall skapa ske sker själv som stor stora större så sådan sådana sådant så till tillsammans tre tvungen två under upp ur ut utan
        utifrån vad var vara varandra varav varje vart vem vi via vid vidare vilka vilken vilket vill vår våra är även åt över övriga övrigt samtidigt fortsatt fortsätta ett par bl.a tex t.ex osv etc mm fyra fem sex sju åtta tio ej
        linjearbete linjeverksamhet löpande tillsvidare ggr gång gånger året årligen år årets halvår termin vecka månad dag dagar tid tider tidigt tidig tidiga senast start början slut
        """;

    /// <summary>In about so many of a hundred measures. General: read out of what such plans are about, not counted in any one of them.</summary>
    private static readonly (int Percent, string Words)[] Shares =
    [
        (35, "arbete arbeta arbetar arbetet samverkan samverka åtgärd åtgärder insats insatser brott brottslighet brottsförebyggande förebyggande förebygga trygghet trygg trygga tryggare trygghetsskapande polis polisen stadsdel kommun kommunen"),
        (25, "öka ökad ökar ökade utveckla utvecklad utveckling genomföra genomförs genomförd stärka stärkt stadsdelsförvaltning stadsdelsförvaltningen förvaltning förvaltningen verksamhet verksamheter barn unga ung ungdom ungdomar stöd stödja socialtjänst socialtjänsten skola skolan skolor syfte syftar mål målet område området områden aktör aktörer"),
        (15, "information informera kunskap kunskaper gemensam gemensamt gemensamma lokal lokala person personer personal risk riskzon riskera otrygg otrygghet otrygga plats platser möte möten träff träffar kontakt målgrupp målgruppen grupp grupper struktur process rutin rutiner berörd berörda erbjuda erbjuds individ individer process minska minskad minskar hjälp hjälpa fortsatt implementera effektiv effektivt effektivisera förbättra förbättrad medborgare boende invånare säkerställa främja följa följs uppföljning ansvar"),
        (10, "samordna samordnad samordning samordnare lägesbild kriminell kriminella kriminalitet kriminaliteten social sociala medarbetare utbildning utbilda kompetens kompetensutveckling kompetenshöjande kunskapshöjande kartlägga kartläggning identifiera upptäcka förhindra motverka bidra skydda säker säkerhet problem händelse situation förutsättning förutsättningar behov bred offentlig offentliga miljö miljöer rikta riktad riktade operativ operativa strategisk strategiska fysisk närvaro sprida spridning delta deltar deltagande deltagare ingå nätverk forum grov våld våldet nära relation relationer föräldrar vårdnadshavare familj familjer äldre vuxna vuxen kvinnor män flickor pojkar utsatt utsatta utsatthet brottsutsatta enhet avdelning avdelningen fritid fritids förskola trygghetsmätning tillgänglig öppen öppna metod metoder modell anställa rekrytera nyrekrytering rekrytering bjuda bjuds inbjudna ta del dela delar pågående föra fånga hantera aktivitet aktiviteter samtal handlingsplan plan planera planering översyn utreda utredning utvärdera utvärdering samverkansgrupp samverkansgruppen nivå system systematisk systematiskt regelbundna kontinuerlig kontinuerligt uppmärksamma beteende normbrytande livsstil organiserad brottsling brottsoffer anmäla anmälan polisanmälan enskild enskilda extern externa intern interna stad staden stadens stadsövergripande utöka utökad"),
    ];

    private static readonly HashSet<string> Nothing = [.. Empty.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];

    private static readonly Dictionary<string, double> Usual = Count();

    public static bool IsEmpty(string word) => Nothing.Contains(word);

    /// <summary>The share of measures that has a term, 0 to 1; null for a term that is not known to be usual.</summary>
    public static double? ShareOf(string term) => Usual.TryGetValue(term, out var share) ? share : null;

    private static Dictionary<string, double> Count()
    {
        var usual = new Dictionary<string, double>();
        foreach (var (percent, words) in Shares)
        foreach (var word in words.Split(' '))
        foreach (var term in new[] { SwedishStemmer.Stem(word), MeasureProfile.BeginningOf(word) }) usual[term] = Math.Max(usual.GetValueOrDefault(term), percent / 100.0);
        return usual;
    }
}
