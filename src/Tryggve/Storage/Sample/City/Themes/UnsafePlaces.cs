using Tryggve.Plans;
using static Tryggve.Storage.Sample.City.SampleGoal;

namespace Tryggve.Storage.Sample.City.Themes;

/// <summary>Places where people do not feel safe: invented texts about common ways of working.</summary>
internal static class UnsafePlaces
{
    public static readonly Theme Theme = new("platser",
    [
        "Boende och besökare ska kunna röra sig tryggt i {d} dygnet runt.",
        "De platser där flest är otrygga ska vara upplysta, rena och befolkade.",
        "Färre brott och ordningsstörningar på de platser som återkommer i lägesbilden.",
    ],
    [
        "Tre platser återkommer i polisens och förvaltningens rapporter: {torg}, {station} och {plats}. Trygghetsmätningen visar att kvinnor över 65 år undviker dem efter klockan 19.",
        "Anmälda brott utomhus minskar, men andelen som uppger att de undviker {plats} är oförändrad. Boende pekar på trasig belysning, skräp och tomma lokaler.",
        "Ordningsstörningarna vid {torg} har flyttat in i {park} sedan bänkarna togs bort. Fastighetsägarna efterlyser någon att ringa.",
    ],
    [
        new("belysning", "Mörka stråk", "Gångstråket mellan {station} och {omrade} upplevs som otryggt efter mörkrets inbrott.", "Belysningen är gles, buskage skymmer sikten och det går inte att välja en annan väg.",
        [
            "Byta ut och komplettera belysningen längs stråket samt gallra buskage till en höjd av 70 centimeter.",
            "Ny belysning och röjd sikt från {station} till {omrade}, efter en kvällsvandring där boende pekar ut de mörkaste ställena.",
        ])
        {
            Goals = [AtLeast("Minst {n} lyktpunkter är utbytta eller nya.", 40, "{v} lyktpunkter| är utbytta eller nya"), Share("Andelen som känner sig trygga på stråket ökar till {n} procent.", 55, "{v} procent| känner sig trygga på stråket")],
            When = "Senast den 31 oktober {år}", Who = "Tekniska förvaltningen", Kind = MeasureKind.OneOff, Places = ["{station}", "{omrade}"], Groups = ["Boende"], Notes = ["Upphandlingen är klar och arbetet görs i etapper.", "Gallringen gjordes i mars, innan fåglarna häckade."],
        },
        new("vandring", "Skötsel och ansvar", "Brister i den yttre miljön rapporteras av boende men åtgärdas sent eller inte alls.", "Det är oklart vem som äger frågan när flera fastighetsägare berörs.",
        [
            "Trygghetsvandring vår och höst med boende. Varje punkt får en ägare och ett datum, och alla bjuds in till en återträff.",
            "Två trygghetsvandringar i mörker, en med äldre och en med ungdomar, vid {torg} och {plats}.",
            "Trygghetsvandring med boende i {omrade} och uppföljning av varje brist på en öppen lista.",
        ])
        {
            Goals = [Share("{n} procent av bristerna är åtgärdade inom nio månader.", 80, "{v} procent| av bristerna är åtgärdade"), AtLeast("Minst {n} boende deltar per vandring.", 12, "{v} boende| i genomsnitt per vandring")],
            When = "April och oktober {år}", Who = "Preventionsstrateg", Places = ["{torg}", "{plats}"], Groups = ["Boende"], Notes = ["Vårens vandring gav en lång lista, mest om belysning och skräp.", "Återträffen flyttades en vecka för att fler skulle kunna komma."],
        },
        new("platssamverkan", "Torget", "{Torg} har öppen berusning, langning och vandalisering som skrämmer bort besökare.", "Flera ägare och verksamheter delar på platsen och ingen samordnar skötsel, tillsyn och liv.",
        [
            "Platssamverkan vid {torg} med fastighetsägare, handlare, polis och bibliotek. Månadsmöte med gemensam lista och ansvarig för varje punkt.",
            "En platssamordnare leder samverkan vid {torg} enligt metoden för platssamverkan, med lägesbild, mål och uppföljning varje kvartal.",
        ])
        {
            Goals = [Share("Klotter är borta inom 48 timmar i minst {n} procent av fallen.", 90, "{v} procent| av klottret togs bort inom 48 timmar"), AtLeast("Minst {n} möten genomförs.", 10, "{v} möten| genomförda")],
            When = "En gång i månaden utom juli", Who = "Platssamordnare", Places = ["{torg}"], Groups = ["Besökare", "Handlare"], Notes = ["Alla fastighetsägare utom en deltar.", "Listan har blivit kortare men tar längre tid per punkt."],
        },
        new("est", "Gemensam lägesbild", "Ordningsstörningar återkommer på samma platser vecka efter vecka utan att någon ser mönstret.", "Iakttagelser stannar i varje verksamhet och samlas inte.",
        [
            "Effektiv samordning för trygghet (EST): iakttagelser från parkarbetare, fältare, väktare och polis samlas på karta och gås igenom varannan vecka.",
            "Veckovis lägesbild enligt EST-modellen, med beslut om insats, ansvarig och slutdatum.",
        ])
        {
            Goals = [AtLeast("Minst {n} iakttagelser rapporteras.", 500, "{v} iakttagelser| har rapporterats"), Share("Minst {n} procent av besluten är verkställda i tid.", 85, "{v} procent| av besluten är verkställda i tid")],
            When = "Varannan vecka", Who = "Trygghetsenheten tillsammans med kommunpolis", Groups = ["Personal som arbetar utomhus"], Notes = ["Fler rapporterar sedan formuläret blev kortare.", "Den veckovisa bilden används nu när fältverksamheten planerar."],
        },
        new("ordningsvakter", "Ordning på kvällstid", "Störningar och hot kring {station} på kvällar och helger binder polisens resurser.", "Det saknas ordningshållande personal de tider då det händer.",
        [
            "Ordningsvakter vid {station} och {torg} torsdag till lördag klockan 17–02, med gemensam genomgång före passet.",
            "Schema för ordningsvakter som följer lägesbilden vecka för vecka i stället för fasta pass.",
        ])
        {
            Goals = [Share("Minst {n} procent av passen inleds med en genomgång tillsammans med polisen.", 80, "{v} procent| av passen inleddes med gemensam genomgång"), Vague("Tryggheten ökar.")],
            When = "Torsdag–lördag", Who = "Säkerhetschef", Places = ["{station}", "{torg}"], Groups = ["Resenärer"], Notes = ["Avtalet är förlängt till årets slut.", "Handlarna är nöjda, men flera säger att de unga har flyttat två kvarter bort."],
        },
        new("kamera", "Narkotika i det öppna", "Öppen försäljning av narkotika vid {plats}.", "Platsen saknar insyn och försäljarna varnar varandra i god tid.",
        [
            "Ansöka om och sätta upp kameror vid {plats}, med årlig prövning av om de behövs kvar.",
            "Kamerabevakning och ombyggd entré vid {plats} som gör att personal på kvällen ser platsen.",
        ])
        {
            Goals = [Deed("Kamerorna är i drift före den 1 september.", "Kamerorna är i drift", "Tillståndet dröjer och kamerorna är inte uppsatta"), Down("Andelen boende som uppger att de sett narkotikahandel minskar från {f} till {n} procent.", 34, 22, "{v} procent| har sett narkotikahandel")],
            When = "Senast den 1 september {år}", Who = "Säkerhetschef och bostadsbolaget", Kind = MeasureKind.OneOff, Places = ["{plats}"], Groups = ["Boende"], Notes = ["Bedömningen av integriteten är gjord och finns hos registratorn.", "Bostadsbolaget bekostar den nya entrén."],
        },
        new("klotter", "Skadegörelse", "Klotter och krossade rutor i {park} och på {skola} kostar mer än 300 000 kronor om året.", "Skadorna får sitta länge och ingen är på plats efter klockan 18.",
        [
            "Sanera klotter inom 48 timmar på alla kommunala ytor och anmäl varje skada med bild.",
            "Skolan öppnas för föreningar på kvällarna så att {skola} är bemannad till klockan 21.",
        ])
        {
            Goals = [Share("Minst {n} procent saneras inom 48 timmar.", 85, "{v} procent| sanerades inom 48 timmar"), Vague("Skadegörelsen minskar.")],
            When = "Linjearbete", Who = "Tekniska förvaltningen", Places = ["{park}", "{skola}"], Notes = ["Entreprenören rapporterar med bild i appen.", "Vintern gör att en del ytor inte går att sanera direkt."],
        },
        new("levande", "Liv på platsen", "{Plats} är tom på kvällarna och de som passerar skyndar förbi.", "Det finns ingen anledning att vara där när butikerna stängt.",
        [
            "Torghandel, musik och öppet hus varannan fredag från maj till september vid {plats}.",
            "Kvällsöppet bibliotek, spelkvällar och foodtruck vid {torg} tillsammans med föreningarna.",
        ])
        {
            Goals = [AtLeast("Minst {n} kvällar genomförs.", 10, "{v} kvällar| genomförda"), AtLeast("I genomsnitt minst {n} besökare per kväll.", 80, "{v} besökare| i genomsnitt per kväll")],
            When = "Maj–september {år}", Who = "Platssamordnare och fastighetsägarna", Kind = MeasureKind.OneOff, Places = ["{plats}"], Groups = ["Boende", "Besökare"], Notes = ["Föreningarna har tagit över allt mer av programmet.", "Regniga fredagar drar ner siffrorna."],
        },
        new("grannsamverkan", "Inbrott", "Inbrott i bostäder och källare i {omrade}.", "Låsningen är dålig, området saknar rörelse på dagtid och grannar känner inte varandra.",
        [
            "Grannsamverkan startas i {omrade} med kontaktombud per gård, märkning och förrådsrond.",
            "Inbrottsförebyggande besök av volontärer hos dem som nyligen haft inbrott och hos deras grannar.",
        ])
        {
            Goals = [AtLeast("Minst {n} hushåll är anslutna.", 250, "{v} hushåll| är anslutna"), Share("{n} procent av förråden har nya lås.", 75, "{v} procent| av förråden har nya lås")],
            When = "Hela {år}", Who = "Bostadsbolaget och områdespolis", Places = ["{omrade}"], Groups = ["Boende"], Notes = ["Kontaktombuden har fått utbildning av polisen.", "Byggstoppet i förråden försenade låsbytet."],
        },
        new("medborgarlofte", "Synlig närvaro", "Boende i {d} vet inte vad kommunen och polisen gör åt det de tycker är viktigast.", "Det som görs berättas sällan och på andras villkor.",
        [
            "Medborgarlöfte tas fram i dialog vid {torg} och följs upp offentligt två gånger om året.",
            "Dialogkvällar där boende väljer de tre viktigaste frågorna. Kommun och polis lovar något konkret för var och en.",
        ])
        {
            Goals = [AtLeast("Minst {n} boende deltar i dialogen.", 150, "{v} boende| har deltagit i dialogen"), Deed("Löftet är undertecknat före april.", "Löftet är undertecknat och annonserat", "Löftet är inte undertecknat")],
            When = "Första halvåret {år}", Who = "Kommunpolis och preventionsstrateg", Kind = MeasureKind.OneOff, Places = ["{torg}"], Groups = ["Boende"], Notes = ["Dialogen gjordes på torget i stället för i en lokal, vilket gav fler unga svar.", "Belysning och fart på mopeder kom överst."],
        },
        new("trafik", "Buskörning", "Buskörning med epatraktorer och elsparkcyklar runt {torg} och {skola} på kvällar och helger.", "Gatan är rak och bred och saknar hinder, och det blir sällan en påföljd.",
        [
            "Farthinder och avstängda genomfarter vid {skola}, följt av riktade hastighetskontroller.",
            "Dialog med unga förare på {gard}, ombyggd gata och kontroller två helger i månaden.",
        ])
        {
            Goals = [Down("Andelen fordon över 40 kilometer i timmen minskar från {f} till {n} procent.", 38, 20, "{v} procent| kör för fort"), AtLeast("Minst {n} kontroller genomförs.", 20, "{v} kontroller| genomförda")],
            When = "April–oktober {år}", Who = "Gatuingenjör och områdespolis", Kind = MeasureKind.OneOff, Places = ["{skola}", "{torg}"], Groups = ["Unga förare"], Notes = ["Mätningen görs under två veckor i maj och september.", "Hindren är tillfälliga tills gatan byggs om."],
        },
        new("krogtillsyn", "Krogmiljö", "Misshandel och berusning utanför krogarna kring {torg} natten mot lördag och söndag.", "Överservering, trängsel vid stängning och få sätt att ta sig hem.",
        [
            "Gemensam krogtillsyn en helg i månaden enligt metoden Ansvarsfull alkoholservering, med återkoppling veckan efter.",
            "Krogtillsyn med polis och räddningstjänst, utbildning för personalen och samlade taxiplatser.",
        ])
        {
            Goals = [AtLeast("Minst {n} tillsynsbesök genomförs.", 60, "{v} tillsynsbesök| genomförda"), Share("Minst {n} procent av serveringspersonalen har gått utbildningen.", 80, "{v} procent| av personalen har gått utbildningen")],
            When = "En helg i månaden", Who = "Tillsynssamordnare; polisen och räddningstjänsten deltar", Places = ["{torg}"], Groups = ["Krögare"], Notes = ["Krögarna deltar i halvårsmötena.", "Personalen byts ofta och behöver utbildas om."],
        },
        new("park", "Parken", "{Park} används för missbruk och nedskräpning, och barnfamiljer har slutat gå dit.", "Parken har flera dolda rum och städas bara på vardagar.",
        [
            "Öppna upp siktlinjerna i {park}, flytta lekplatsen närmare gatan och städa även på helger.",
            "Parkvärd i {park} under sommarhalvåret, som öppnar toaletten, lånar ut spel och ringer rätt person.",
        ])
        {
            Goals = [Deed("Parken är ombyggd före midsommar.", "Parken är ombyggd och invigd", "Bygget är försenat"), Share("Minst {n} procent av barnfamiljerna i närområdet använder parken varje vecka.", 45, "{v} procent| använder parken varje vecka")],
            When = "Senast i juni {år}", Who = "Tekniska förvaltningen", Kind = MeasureKind.OneOff, Places = ["{park}"], Groups = ["Barnfamiljer"], Notes = ["Ritningarna är visade för förskolorna.", "Städningen på helger märks tydligt."],
        },
        new("matning", "Kunskap om tryggheten", "Trygghetsmätningen säger inget om enskilda platser i {d}.", "",
        [
            "Platsenkät vid {torg} och {station} vår och höst, med samma tio frågor varje gång.",
            "Kort trygghetsenkät via sms till alla hushåll i {omrade}.",
        ])
        {
            Goals = [AtLeast("Minst {n} svar per omgång.", 200, "{v} svar| per omgång")],
            When = "Maj och november {år}", Who = "Preventionsstrateg", Places = ["{torg}", "{station}"], Groups = ["Boende"], Notes = ["Frågorna är desamma som förra året.", "Många hade tid att svara eftersom intervjuarna stod vid hållplatsen."],
        },
        new("brand", "Anlagda bränder", "Bränder i soprum, mopeder och containrar under loven i {omrade}.", "Soprummen är olåsta och containrar står kvar över helger.",
        [
            "Gemensam rond varje månad i soprum och källare, låsta kärl och containrar på kontrollerad plats.",
            "Brandrond varje månad med bostadsbolaget, och ungdomar som följer med räddningstjänsten på ronden.",
        ])
        {
            Goals = [AtLeast("Minst {n} ronder genomförs.", 10, "{v} ronder| genomförda"), Vague("Färre bränder.")],
            When = "Varje månad", Who = "Räddningstjänsten och bostadsbolaget", Places = ["{omrade}"], Notes = ["Ronderna gör att felanmälningarna kommer in snabbare.", "Containrarna står nu bakom grind."],
        },
    ]);
}
