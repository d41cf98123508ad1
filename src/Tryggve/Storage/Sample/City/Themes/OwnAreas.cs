using Tryggve.Plans;
using static Tryggve.Storage.Sample.City.SampleGoal;

namespace Tryggve.Storage.Sample.City.Themes;

/// <summary>What single districts have added to the areas that all work with: invented.</summary>
internal static class OwnAreas
{
    public static readonly Theme StudentLife = new("Trygg studentstad",
        ["Studenter ska kunna bo, cykla och gå ut i {d} utan att bli utsatta, och nya studenter ska känna till sitt stöd första veckan."],
        ["Var tredje student flyttar hit varje höst. Cykelstölder, drogade drinkar och inbrott i korridorer är det som anmäls oftast; sexuella trakasserier är det som berättas men inte anmäls."],
        [
            new("cyklar", "Cykelstölder", "Cyklar stjäls från {plats} och vid {station}, mest i september och maj.", "Ställen saknar ramlås och ligger avsides.",
            ["Nya cykelställ med ramlås på upplysta platser och märkning under inflyttningsveckan.", "Bevakat cykelgarage vid {station} och bortforsling av övergivna cyklar två gånger om året."])
            {
                Goals = [AtLeast("Minst {n} nya platser med ramlås.", 200, "{v} nya platser| med ramlås"), Down("Andelen studenter som fått en cykel stulen minskar från {f} till {n} procent.", 21, 14, "{v} procent| har fått en cykel stulen")],
                When = "Senast i september {år}", Who = "Gatuingenjör tillsammans med universitetet", Kind = MeasureKind.OneOff, Places = ["{plats}", "{station}"], Groups = ["Studenter"], Notes = ["Platserna valdes efter studenternas egen karta.", "Övergivna cyklar tar fortfarande upp var femte plats."],
            },
            new("insparken", "Inspark och uteliv", "Berusning, trakasserier och drogade drinkar under insparken.", "Faddrar saknar utbildning och krogar saknar gemensam rutin.",
            ["Alla faddrar utbildas i bemötande, samtycke och att larma; nyktra värdar på alla kvällar.", "Gemensam rutin för krogar och kårer när någon misstänks ha blivit drogad."])
            {
                Goals = [Share("Minst {n} procent av faddrarna är utbildade.", 95, "{v} procent| av faddrarna är utbildade"), AtLeast("Minst {n} nyktra värdar per kväll.", 12, "{v} värdar| i genomsnitt per kväll")],
                When = "Augusti–september {år}", Who = "Studentkåren och universitetet", Kind = MeasureKind.OneOff, Groups = ["Studenter"], Notes = ["Kårerna har skrivit in utbildningen i sina avtal.", "Värdarna vill ha fler pauser."],
            },
            new("korridorer", "Inbrott i korridorer", "Inbrott i korridorer och tvättstugor i {omrade}.", "Portar ställs upp och passersystemet är gammalt.",
            ["Nytt passersystem och korridorsvärdar som tar emot nya hyresgäster.", "Portkampanj, nya läsare och larm när porten står öppen mer än två minuter."])
            {
                Goals = [Share("{n} procent av portarna har nytt passersystem.", 100, "{v} procent| av portarna har nytt passersystem")],
                When = "Senast i december {år}", Who = "Bostadsbolaget", Kind = MeasureKind.OneOff, Places = ["{omrade}"], Groups = ["Studenter"], Notes = ["Första etappen är klar.", "Leveransen av läsare har dröjt."],
            },
            new("natt-taxi", "Vägen hem", "Studenter går ensamma hem nattetid längs {park}.", "Sista bussen går före stängning.",
            ["Nattbuss fredag och lördag till klockan 03 under terminerna.", "Följ-med-mig: studenter som utbildats går tillsammans med den som inte vill gå ensam."])
            {
                Goals = [AtLeast("Minst {n} resor eller följen.", 900, "{v} resor eller följen| under året")],
                When = "Under terminerna", Who = "Studentkåren", Places = ["{park}"], Groups = ["Studenter"], Notes = ["Efterfrågan är störst efter tentaveckorna.", "Frågan om kollektivtrafikens tidtabell är lyft till regionen."],
            },
        ]);

    public static readonly Theme Business = new("Brott mot företag",
        ["Företag i {d} ska kunna verka utan att utsättas för stölder, utpressning och hot."],
        ["Stölder av drivmedel, kablar och containrar sker nattetid vid {plats}. Företagare berättar om påtryckningar att köpa bevakning av vissa bolag."],
        [
            new("bevakning", "Stölder från industrin", "Stölder av koppar, verktyg och drivmedel nattetid vid {plats}.", "Området är tomt efter klockan 17, saknar belysning och har fyra obevakade infarter.",
            ["Gemensam bevakning, grindar nattetid och en larmgrupp för alla företag i området.", "Samverkan enligt Säkra företagsområden: rond, skyltning och möte varje kvartal."])
            {
                Goals = [AtLeast("Minst {n} företag är anslutna.", 40, "{v} företag| är anslutna"), Vague("Stölderna minskar kraftigt.")],
                When = "Från 1 april {år}", Who = "Säkerhetschef och fastighetsägarna", Kind = MeasureKind.OneOff, Places = ["{plats}"], Groups = ["Företag"], Notes = ["Två infarter är stängda nattetid.", "Larmgruppen har snabbt blivit den viktigaste delen."],
            },
            new("utpressning-foretag", "Utpressning av företagare", "Företagare pressas att betala för skydd och bevakning.", "De anmäler inte av rädsla och känner ingen att fråga.",
            ["Företagslots som tar emot oro, följer med till polisen och håller kontakten.", "Frukostmöten om utpressning med polis, bank och företagarförening."])
            {
                Goals = [AtLeast("Minst {n} företagare deltar i mötena.", 60, "{v} företagare| har deltagit"), Deed("Lotsen är på plats före sommaren.", "Lotsen är på plats", "Tjänsten är inte tillsatt")],
                When = "Första halvåret {år}", Who = "Tillsynssamordnare", Kind = MeasureKind.OneOff, Groups = ["Företag"], Notes = ["Företagarföreningen sprider inbjudan.", "Frågorna handlar mer om tomma lokaler än om hot."],
            },
            new("tomma-lokaler", "Tomma lokaler", "Tomma industrilokaler används för odling av narkotika, olovligt boende och dumpning av avfall.", "Ägarna bor på annan ort och ingen ser efter lokalerna.",
            ["Inventering av alla tomma lokaler, kontakt med ägaren och tillsyn var tredje månad.", "Miljö- och brandtillsyn av tomma lokaler, med vite när ägaren inte svarar."])
            {
                Goals = [Share("{n} procent av lokalerna har en känd ägare och en kontakt.", 100, "{v} procent| av lokalerna har en känd kontakt"), AtLeast("Minst {n} tillsynsbesök.", 36, "{v} tillsynsbesök| genomförda")],
                When = "Var tredje månad", Who = "Miljöförvaltningen och räddningstjänsten", Groups = ["Fastighetsägare"], Notes = ["Listan växte när drönarbilderna gicks igenom.", "Vite har behövts vid enstaka tillfällen."],
            },
        ]);
}
