using Tryggve.Plans;
using static Tryggve.Storage.Sample.City.SampleGoal;

namespace Tryggve.Storage.Sample.City.Themes;

/// <summary>Crime that threatens the system: invented texts about common ways of working.</summary>
internal static class SystemThreats
{
    public static readonly Theme Theme = new("systemhot",
    [
        "Välfärdens pengar ska gå till dem som har rätt till dem, och seriösa företag ska inte konkurreras ut av oseriösa.",
        "Ingen verksamhet i {d} ska kunna användas för att dölja eller finansiera brott.",
    ],
    [
        "Tillsynen pekar på svart arbete i bygg, bilvård och städning, och på lokaler som byter bolag ofta. Otillåten påverkan mot anställda rapporteras sällan.",
        "Felaktiga folkbokföringar och andrahandsuthyrning förekommer i flera fastigheter i {omrade}. Föreningsbidrag och assistans har granskats i stickprov.",
    ],
    [
        new("tillsyn", "Sund konkurrens", "Verksamheter i källar- och industrilokaler misstänks dölja svart arbete och penningtvätt.", "Tillsynen är delad mellan flera myndigheter som sällan går in samtidigt.",
        [
            "Samordnade tillsynsbesök tillsammans med räddningstjänsten, Skatteverket och polisen, en gång i kvartalet.",
            "Myndighetsgemensam tillsyn av bilverkstäder, frisörer och restauranger efter en gemensam urvalslista.",
        ])
        {
            Goals = [AtLeast("Minst {n} lokaler besöks.", 30, "{v} lokaler| har besökts"), Share("{n} procent av anmärkningarna följs upp inom två månader.", 90, "{v} procent| av anmärkningarna är uppföljda")],
            When = "1 gång per kvartal", Who = "Tillsynssamordnare", Notes = ["Urvalet görs nu efter gemensam riskbild.", "Anmärkningarna gäller oftast brandskydd och personalliggare."], Groups = ["Företag"],
        },
        new("bistand", "Rätt till stöd", "Felaktiga utbetalningar av ekonomiskt bistånd och bidrag.", "Kontrollerna görs var för sig och uppgifterna jämförs inte.",
        [
            "Gemensam kontrollplan för bistånd och bidrag, med genomgång av avvikelser varje månad.",
            "Utredare för felaktiga utbetalningar som stödjer handläggarna och polisanmäler enligt rutin.",
        ])
        {
            Goals = [Deed("Kontrollplanen är beslutad före sommaren.", "Kontrollplanen är beslutad", "Kontrollplanen är inte beslutad"), Share("Minst {n} procent av misstankarna är utredda inom tre månader.", 80, "{v} procent| av misstankarna är utredda i tid")],
            When = "Senast den 15 juni {år}", Who = "Avdelningschef stöd och försörjning", Kind = MeasureKind.OneOff, Notes = ["Handläggarna har fått utbildning i vad som ska anmälas.", "Två systembyten gjorde att jämförelsen fick vänta."],
        },
        new("foreningar", "Föreningsbidrag", "Föreningar med bidrag har i stickprov redovisat verksamhet som inte kunnat styrkas.", "Bidragen kontrolleras på papper och sällan genom besök.",
        [
            "Besök hos föreningar med bidrag, med gemensam checklista och stöd till dem som vill göra rätt.",
            "Demokrativillkoret prövas vid ansökan och följs upp genom oanmälda besök.",
        ])
        {
            Goals = [AtLeast("Minst {n} föreningar får besök.", 14, "{v} föreningar| har fått besök")],
            When = "Hela {år}", Who = "Enhetschef fritid", Groups = ["Föreningar"], Notes = ["Checklistan togs fram tillsammans med kommunjuristen.", "De flesta brister handlar om okunskap."],
        },
        new("paverkan", "Otillåten påverkan", "Anställda utsätts för hot och försök att påverka beslut, men få händelser rapporteras.", "Rapporteringen är krånglig och medarbetare vet inte vad som händer sedan.",
        [
            "Utbildning och scenarioövning för alla handläggare, och ett stödteam som kontaktar den som rapporterat inom ett dygn.",
            "Enkel rapportväg för hot och påtryckningar, med övning på arbetsplatsträff varje kvartal.",
        ])
        {
            Goals = [Share("Minst {n} procent av medarbetarna i myndighetsutövning har övat.", 90, "{v} procent| av medarbetarna har övat"), Vague("Fler rapporterar.")],
            When = "Senast den 30 november {år}", Who = "Säkerhetschef", Kind = MeasureKind.OneOff, Groups = ["Anställda"], Notes = ["Stödteamet är utsett och har jour på dagtid.", "Övningen fick höga betyg av nya medarbetare."],
        },
        new("folkbokforing", "Felaktig folkbokföring", "Många är skrivna på adresser i {omrade} där de inte bor.", "Olovlig andrahandsuthyrning lönar sig och upptäcks sent.",
        [
            "Bostadsbolaget och kommunen går igenom adresser med fler än tio skrivna och anmäler fel till Skatteverket.",
            "Oriktiga hyresförhållanden utreds gemensamt, med information i trapphus på sju språk.",
        ])
        {
            Goals = [AtLeast("Minst {n} adresser är utredda.", 60, "{v} adresser| är utredda")],
            When = "Linjearbete", Who = "Bostadsbolaget", Places = ["{omrade}"], Notes = ["Skatteverket återkopplar nu på varje anmälan.", "Utredningarna tar längre tid än beräknat."],
        },
        new("valdsbejakande", "Våldsbejakande extremism", "Personal möter uttryck för extremism och vet inte när det är allvar eller vart de ska vända sig.", "Kunskapen är ojämn och kontaktvägarna okända.",
        [
            "Kunskapsdag om våldsbejakande extremism för skola, fritid och bibliotek, och en kontaktperson per verksamhet.",
            "Stödgrupp som tar emot frågor om radikalisering inom två arbetsdagar och lotsar vidare.",
        ])
        {
            Goals = [AtLeast("Minst {n} anställda deltar.", 120, "{v} anställda| har deltagit"), Deed("Varje skola har en utsedd kontaktperson.", "Varje skola har en kontaktperson", "Flera skolor saknar kontaktperson")],
            When = "Höstterminen {år}", Who = "Trygghetsstrateg", Kind = MeasureKind.OneOff, Groups = ["Personal"], Notes = ["Föreläsaren bokades tillsammans med grannkommunen.", "Frågorna till stödgruppen rör mest näthat och symboler."],
        },
        new("bygg", "Arbetslivskriminalitet", "Oseriösa underentreprenörer på kommunens byggen.", "Kontrollen slutar vid huvudentreprenören.",
        [
            "Oanmälda arbetsplatskontroller på kommunens byggen i {d}, med krav på legitimation och personalliggare.",
            "Krav i upphandlingen om högst två led, och kontroll av alla led före start.",
        ])
        {
            Goals = [AtLeast("Minst {n} kontroller genomförs.", 12, "{v} kontroller| genomförda"), Share("{n} procent av entreprenörerna i alla led är kontrollerade före start.", 100, "{v} procent| av entreprenörerna är kontrollerade före start")],
            When = "Hela {år}", Who = "Tekniska förvaltningen", Notes = ["Kontrollerna görs tillsammans med branschens egen organisation.", "Samma brist, saknad legitimation, återkommer på flera byggen."], Groups = ["Entreprenörer"],
        },
        new("halare", "Häleri och stöldgods", "Stöldgods från byggen och cykelrum säljs öppet.", "",
        [
            "Märkning av verktyg och cyklar, och tillsyn av dem som handlar med begagnat.",
            "Kontroll av återvinnings- och pantverksamheter två gånger om året tillsammans med polisen.",
        ])
        {
            Goals = [AtLeast("Minst {n} cyklar och verktyg märks.", 300, "{v} cyklar och verktyg| är märkta")],
            When = "April och september {år}", Who = "Områdespolis", Kind = MeasureKind.OneOff, Notes = ["Märkningsdagarna lockade många.", "Polisen har kunnat lämna tillbaka märkt gods."],
        },
    ]);
}
