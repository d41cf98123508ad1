using Tryggve.Plans;
using static Tryggve.Storage.Sample.City.SampleGoal;

namespace Tryggve.Storage.Sample.City.Themes;

/// <summary>Ways out of criminal circles, and not into them: invented texts about common ways of working.</summary>
internal static class CriminalCircles
{
    public static readonly Theme Theme = new("kriminella-miljoer",
    [
        "Färre dras in, fler tar sig ut, och ingen lämnas ensam med steget.",
        "Nyrekryteringen till kriminella nätverk i {d} ska brytas.",
    ],
    [
        "Polisen bedömer att två löst sammansatta grupper rör sig kring {torg} och {omrade}. Rekryteringen sker främst via telefonen och riktas mot allt yngre.",
        "Antalet aktiva har minskat efter flera fällande domar, men yngre tar över platserna. Stödet för dem som vill lämna är känt av socialtjänsten men inte av familjerna.",
    ],
    [
        new("avhoppare", "Vägen ut", "Unga vuxna som vill lämna kriminella kretsar återfaller.", "Boende och sysselsättning ordnas först efter att stödet har avslutats.",
        [
            "Individuell plan med boende, sysselsättning och en fast kontaktperson i minst ett år.",
            "Avhopparstöd med kartläggning av hot inom två dygn, boende på annan ort och praktik.",
        ])
        {
            Goals = [AtLeast("Minst {n} deltagare har en plan.", 8, "{v} deltagare| har en plan"), Share("Minst {n} procent är kvar i stödet efter sex månader.", 75, "{v} procent| är kvar i stödet efter sex månader")],
            When = "Linjearbete", Who = "Samordnare avhopparstöd", Groups = ["Unga vuxna"], Notes = ["Samverkan med frivården fungerar väl.", "Boende på annan ort är den största kostnaden."],
        },
        new("gvi", "Våld mellan grupper", "Skjutningar och grovt våld mellan grupper drabbar även dem som bor i {omrade}.", "Grupperna får inte ett samlat budskap om vad som händer efter nästa våldsdåd.",
        [
            "Gruppvåldsintervention (GVI): samlat budskap, insamtal och snabbt stöd till dem som vill sluta.",
            "Kommunen, polisen och frivården håller insamtal två gånger om året och följer upp varje löfte om stöd inom en vecka.",
        ])
        {
            Goals = [AtLeast("Minst {n} skräddarsydda samtal genomförs.", 24, "{v} skräddarsydda samtal| genomförda"), Share("Minst {n} procent av dem som ber om stöd får det inom en vecka.", 95, "{v} procent| fick stöd inom en vecka")],
            When = "Hela {år}", Who = "Kommunpolis och samordnare avhopparstöd", Groups = ["Grupper med hög våldsrisk"], Places = ["{omrade}"], Notes = ["Analysgruppen träffas varannan vecka.", "Församlingar och idrottsledare har deltagit i det lokala budskapet."],
        },
        new("nyrekrytering", "Nyrekrytering", "Barn tillfrågas i telefonen om uppdrag som att bära, förvara eller skada.", "Vuxna vet inte hur det går till, och barnen tror inte att de kan tacka nej.",
        [
            "Utbildning för personal och vårdnadshavare om hur barn rekryteras till kriminella nätverk, med en väg in till stöd samma dag.",
            "Skolorna, fritiden och idrotten utbildas i hur rekrytering går till och bestämmer varje vecka vem som pratar med barnet.",
        ])
        {
            Goals = [AtLeast("Minst {n} anställda och ledare har gått utbildningen.", 160, "{v} anställda och ledare| har gått utbildningen"), Share("Minst {n} procent av ärendena får en kontakt samma dag.", 80, "{v} procent| fick kontakt samma dag")],
            When = "Hela {år}", Who = "Preventionsstrateg och ungdomspolis", Groups = ["Barn 10–15 år"], Notes = ["Idrottsledarna är de som frågar mest.", "Fritidsgården ser förändringar tidigare än skolan."],
        },
        new("hus-for-unga", "Sysselsättning", "Unga vuxna utan arbete och studier i {omrade} rör sig i kriminella kretsar.", "Stöd till jobb finns men når inte dem som inte söker det.",
        [
            "Uppsökande jobbcoacher på {gard} och {torg}, med instegsjobb hos bostadsbolaget.",
            "Lokal arbetsmarknadsväg: tre dagars praktik inom en vecka för unga vuxna som fältverksamheten känner.",
        ])
        {
            Goals = [AtLeast("Minst {n} unga vuxna har fått arbete eller börjat studera.", 30, "{v} unga vuxna| har fått arbete eller börjat studera")],
            When = "Hela {år}", Who = "Enhetschef fält", Groups = ["Unga vuxna 18–25 år"], Places = ["{gard}", "{torg}"], Notes = ["Coacherna är kända ansikten på torget.", "Arbetsgivarna vill ha en kontaktperson som svarar i telefonen."],
        },
        new("beslag", "Krimekonomi", "Synlig rikedom från brott lockar yngre.", "Tillgångar tas sällan ifrån dem som inte kan förklara dem.",
        [
            "Polis, kronofogde och kommun går varje månad igenom bilar, klockor och lokaler som inte kan förklaras.",
            "Gemensamma insatser mot kriminell ekonomi, och berättelser om vad som händer sedan i skolan.",
        ])
        {
            Goals = [AtLeast("Minst {n} gemensamma insatser.", 11, "{v} gemensamma insatser| genomförda")],
            When = "Varje månad", Who = "Polisen", Notes = ["Kronofogden deltar vid varje genomgång.", "Lokalkontrollerna gav mest."],
        },
        new("atervandare", "Efter fängelset", "De som kommer hem efter fängelse står utan bostad och sysselsättning de första veckorna.", "Planeringen börjar först när frigivningen är nära.",
        [
            "Planering med kriminalvården från tre månader före frigivning, med boende och en person som möter vid grinden.",
            "Frigivningsteam med socialtjänst, frivård och bostadsbolag som träffas varje månad.",
        ])
        {
            Goals = [Share("Minst {n} procent har bostad och sysselsättning vid frigivning.", 70, "{v} procent| har bostad och sysselsättning vid frigivning")],
            When = "Linjearbete", Who = "Avdelningschef stöd och försörjning", Groups = ["Frigivna"], Notes = ["Kriminalvården kallar tidigare än förut.", "Bostad är fortfarande det svåraste."],
        },
        new("haktet", "Första gången häktad", "Unga som häktas första gången möter ingen från kommunen förrän de är ute.", "Kontakten bygger på att den unge själv ringer.",
        [
            "Socialtjänsten besöker alla under 21 år inom fem dagar från häktning, och familjen får en egen kontakt.",
            "Familjestöd när någon häktas: samtal hem inom ett dygn och stöd till syskon i skolan.",
        ])
        {
            Goals = [Share("Minst {n} procent får besök inom fem dagar.", 80, "{v} procent| fick besök inom fem dagar")],
            When = "Vid behov", Who = "Socialsekreterare", Groups = ["Unga under 21 år"], Notes = ["Rutinen med häktet är undertecknad.", "Syskonstödet i skolan används mer än vi trodde."],
        },
    ]);
}
