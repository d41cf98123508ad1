using F = Tryggve.Plans.PlanField;

namespace Tryggve.Import;

/// <summary>
/// The Swedish words that head a column or label a line of a form, by what they mean. Broad on purpose: every municipality has its own.
/// Within a field the first word is the strongest: where two columns mean the same, it wins and the other is kept under its header.
/// To learn a new template, add its words here.
/// </summary>
internal static class HeadingWords
{
    public static readonly IReadOnlyList<(F Field, string[] Words)> All =
    [
        (F.Area, ["prioriterat samverkansområde", "prioriterat område", "prioriterade områden", "prioriterat insatsområde", "samverkansområde", "fokusområde", "insatsområde", "målområde",
            "utvecklingsområde", "åtgärdsområde", "strategiskt område", "temaområde", "delområde", "huvudområde", "verksamhetsområde", "prioritering", "prioriterad fråga", "område", "tema"]),
        (F.CollectiveName, ["samlingsnamn", "samlingsrubrik", "rubrik", "kortnamn", "benämning", "namn"]),
        (F.Problem, ["problem", "problemområde", "problembild", "problembeskrivning", "problemformulering", "identifierat problem", "identifierade problem", "identifierat problemområde", "prioriterat problem",
            "prioriterade problem", "problem/utmaning", "problem och utmaningar", "utmaning", "utmaningar", "identifierad utmaning", "lokal problembild", "problem/risk", "risk", "risker", "riskområde", "brottsproblem",
            "vad är problemet", "behov", "identifierat behov", "nuläge", "nulägesbeskrivning", "problem/behov", "brottsområde", "brottstyp", "händelse", "oönskad händelse"]),
        (F.Cause, ["orsak", "orsaker", "bakomliggande orsak", "bakomliggande orsaker", "orsaksanalys", "orsak till problemet", "orsaker till problemet", "trolig orsak", "troliga orsaker", "möjlig orsak", "möjliga orsaker",
            "identifierad orsak", "identifierade orsaker", "orsak/riskfaktor", "orsaker/riskfaktorer", "riskfaktor", "riskfaktorer", "risk- och skyddsfaktorer", "varför", "varför uppstår problemet", "grundorsak", "bakgrund"]),
        (F.Measure, ["åtgärd", "åtgärder", "åtgärd/insats", "åtgärd/aktivitet", "åtgärder/aktiviteter", "åtgärder och aktiviteter", "planerad åtgärd", "planerade åtgärder", "föreslagen åtgärd", "beslutad åtgärd", "åtgärdsbeskrivning",
            "beskrivning av åtgärd", "brottsförebyggande åtgärd", "insats", "insatser", "insats/aktivitet", "insats/åtgärd", "planerad insats", "planerade insatser", "aktivitet", "aktiviteter", "aktivitet/insats", "aktivitet/åtgärd", "planerad aktivitet",
            "aktivitetsbeskrivning", "samverkansåtgärd", "samverkansinsats", "löfte", "löften", "medborgarlöfte", "åtagande", "åtaganden", "vad", "vad ska göras", "vad ska vi göra", "vad gör vi", "vad görs", "det här ska vi göra", "detta ska vi göra", "så här gör vi", "så gör vi",
            "handling", "uppdrag", "arbetsuppgift", "projekt", "genomförande", "arbetssätt", "metod", "strategi", "hur", "hur ska vi göra"]),
        (F.Kind, ["punktinsats eller linjearbete", "punktinsats/linjearbete", "punktinsats/ordinarie arbete", "linjearbete/punktinsats", "typ av insats", "typ av åtgärd", "åtgärdstyp", "insatstyp"]),
        (F.Goals, ["operativa mål", "operativt mål", "smarta mål", "smart mål", "smart-mål", "mätbara mål", "mätbart mål", "mål", "målsättning", "målsättningar", "effektmål", "mål/effektmål", "resultatmål", "aktivitetsmål", "processmål", "delmål", "kortsiktiga mål", "mål med åtgärden",
            "mål med insatsen", "syfte och mål", "mål och syfte", "syfte/mål", "mål/syfte", "mål och indikatorer", "mål/indikator", "mål och mått", "förväntat resultat", "förväntade resultat", "förväntad effekt", "förväntade effekter", "önskad effekt", "önskat resultat", "önskat läge",
            "målbild", "målvärde", "indikator", "indikatorer", "mått", "nyckeltal", "vad ska uppnås", "vad vill vi uppnå", "hur mäts det", "hur mäter vi", "så mäter vi", "hur vet vi att vi lyckats", "hur vet vi att vi har lyckats", "vad vi ska uppnå", "vad vi vill uppnå"]),
        (F.When, ["när", "tidplan", "tidsplan", "tidsram", "tid", "tider", "klart senast", "klar senast", "klart", "klar", "färdigt senast", "färdigt", "färdig", "slutdatum", "klardatum", "slut", "deadline", "tidpunkt", "tidsperiod", "tid för genomförande", "genomförandetid", "när ska det vara klart",
            "när ska det göras", "när görs det", "när genomförs det", "ska vara klart", "period", "datum", "år", "start- och slutdatum", "start/slut", "startdatum", "start", "frekvens", "hur ofta"]),
        (F.Who, ["vem", "ansvarig", "ansvariga", "ansvar", "huvudansvarig", "huvudansvar", "ansvarig part", "ansvarig aktör", "ansvariga aktörer", "ansvarig funktion", "ansvarig organisation", "ansvarig verksamhet", "ansvarig enhet", "ansvarig avdelning", "ansvarig chef", "ansvarig person",
            "ansvarig förvaltning", "ansvarig nämnd", "ansvarig utförare", "ansvarsfördelning", "ansvarig/medverkande", "ansvarig och medverkande", "vem ansvarar", "vem är ansvarig", "vem gör det", "vem gör", "vem/vilka", "vilka", "vem/ansvarig", "ägare", "åtgärdsägare", "aktivitetsägare", "insatsägare",
            "utförare", "genomförare", "utförs av", "aktör", "aktörer", "kontaktperson"]),
        (F.FollowUpT1, ["uppföljning t1", "t1", "tertial 1", "tertialrapport 1", "uppföljning tertial 1", "uppföljning tertialrapport 1", "uppföljning t 1", "t1 uppföljning", "status t1", "resultat t1", "uppföljning 1"]),
        (F.FollowUpT2, ["uppföljning t2", "t2", "tertial 2", "tertialrapport 2", "uppföljning tertial 2", "uppföljning tertialrapport 2", "uppföljning t 2", "t2 uppföljning", "status t2", "resultat t2", "uppföljning 2", "delårsrapport", "uppföljning delår"]),
        (F.FollowUp, ["uppföljning", "uppföljning vb", "verksamhetsberättelse", "uppföljning verksamhetsberättelse", "vb", "årsuppföljning", "uppföljning helår", "uppföljning år", "uppföljning årsrapport", "helårsuppföljning", "tertial 3", "t3", "uppföljning t3", "resultat/uppföljning", "uppföljning/resultat",
            "uppföljning och resultat", "resultat och uppföljning", "uppföljning och utvärdering", "uppföljning/utvärdering", "uppföljning av åtgärd", "uppföljning av mål", "resultat", "utfall", "resultat/utfall", "måluppfyllelse", "utvärdering", "återrapportering", "avrapportering", "lägesrapport", "redovisning", "läge", "nuvarande läge", "vad har gjorts", "vad har hänt",
            "vad blev resultatet", "hur gick det", "genomfört", "uppföljning/status", "status/uppföljning", "status och kommentar", "status/kommentar", "kommentar/status", "kommentar", "kommentarer", "notering", "anteckning", "anteckningar", "status"]),
        (F.Purpose, ["beskrivning och syfte", "syfte och beskrivning", "syfte", "beskrivning", "beskrivning/syfte", "syfte med samverkan", "syfte med insatsen"]),
        (F.Duration, ["löptid", "varaktighet", "giltighetstid"]),
        (F.MeetingFrequency, ["mötesfrekvens", "mötesintervall", "mötestider", "hur ofta träffas gruppen", "mötesstruktur"]),
        (F.Convener, ["sammankallande", "sammankallande part", "sammankallande funktion", "samordnare", "sammankallare"]),
        (F.OtherParticipants, ["övriga deltagare", "övriga medverkande", "övriga parter", "övriga aktörer", "andra deltagare", "övriga samverkansparter", "andra parter", "andra aktörer"]),
        (F.Financing, ["finansiering", "finansiering och resurser"]),
        (F.Communication, ["kommunikation", "kommunikationsinsatser", "kommunikationsplan", "information och kommunikation"]),
        (F.OverallGoal, ["övergripande mål och syfte", "övergripande mål", "övergripande syfte och mål", "övergripande syfte", "övergripande målsättning", "långsiktigt mål", "långsiktiga mål", "inriktningsmål"]),
        (F.SituationalPicture, ["lägesbild", "lokal lägesbild", "gemensam lägesbild", "nulägesbild", "sammanfattning av lägesbilden", "sammanfattande lägesbild"]),
        (F.Policies, ["strategidokument/policy", "strategidokument", "policy", "policydokument", "styrdokument", "styrande dokument", "policyer och strategier"]),
    ];

    /// <summary>Beginnings of a longer header: "Ansvarig för genomförandet", "Uppföljning 2025", "Tidplan för insatsen".</summary>
    public static readonly IReadOnlyList<(F Field, string[] Words)> Beginnings =
    [
        (F.Unknown, ["målgrupp", "måltavla", "problemägare", "uppföljningsmetod", "uppföljningsdatum", "uppföljningsansvar", "ansvarig för uppföljning", "resultatmått", "insatsens målgrupp", "aktivitetsnummer", "åtgärdsnummer", "insatsnummer", "hur uppföljning", "metod för uppföljning", "åtgärdens kostnad"]),
        (F.Area, ["prioriterat samverkans", "prioriterat område", "fokusområde", "insatsområde", "målområde", "utvecklingsområde"]),
        (F.CollectiveName, ["samlingsnamn"]),
        (F.Cause, ["orsak", "bakomliggande orsak", "trolig orsak", "troliga orsak", "möjliga orsak", "varför"]),
        (F.Problem, ["problem", "identifierat problem", "identifierade problem", "utmaning", "identifierad utmaning", "beskrivning av problem", "vad är problem", "vilket är problem"]),
        (F.Cause, ["beskrivning av orsak", "vad beror"]),
        (F.Measure, ["beskrivning av åtgärd", "beskrivning av insats", "beskrivning av aktivitet"]),
        (F.FollowUpT1, ["uppföljning t1", "uppföljning tertial 1", "tertialrapport 1", "tertial 1"]),
        (F.FollowUpT2, ["uppföljning t2", "uppföljning tertial 2", "tertialrapport 2", "tertial 2"]),
        (F.FollowUp, ["uppföljning", "verksamhetsberättelse", "resultat", "utfall", "måluppfyllelse", "utvärdering"]),
        (F.Who, ["ansvarig", "ansvar för", "huvudansvar", "vem "]),
        (F.When, ["tidplan", "tidsplan", "tidsram", "när ", "klart ", "klar ", "tid för", "slutdatum", "tidpunkt"]),
        (F.Goals, ["operativa mål", "operativt mål", "mätbara mål", "mätbart mål", "mål ", "mål:", "mål/", "effektmål", "delmål", "indikator", "målsättning", "förväntad", "förväntat", "önskad effekt"]),
        (F.Measure, ["åtgärd", "insats", "aktivitet", "vad ska", "medborgarlöfte", "löfte"]),
        (F.Goals, ["hur vet vi", "vad vi ska uppnå", "vad ska vi uppnå", "så vet vi"]),
        (F.FollowUp, ["läge "]),
        (F.OverallGoal, ["övergripande mål", "övergripande syfte"]),
        (F.Policies, ["strategidokument", "styrdokument"]),
    ];

    /// <summary>Last words of a longer header: "Uppföljningsbart mål", "Brottsförebyggande åtgärder".</summary>
    public static readonly IReadOnlyList<(F Field, string[] Words)> Endings =
    [
        (F.Goals, [" mål", " målet", " målen"]),
        (F.Measure, [" åtgärd", " åtgärder", " insats", " insatser", " aktivitet", " aktiviteter"]),
        (F.Cause, [" orsak", " orsaker"]),
        (F.Problem, [" problem", " problemen", " problembild"]),
        (F.Who, [" ansvar", " ansvarig", " ansvariga"]),
    ];
}
