using Tryggve.Plans;
using static Tryggve.Storage.Sample.City.SampleGoal;

namespace Tryggve.Storage.Sample.City.Themes;

/// <summary>Young people at risk, with those who work one by one: invented texts about common ways of working.</summary>
internal static class YoungPeople
{
    public static readonly Theme Theme = new("unga",
    [
        "Färre barn och unga i {d} begår eller utsätts för brott, och fler går ut grundskolan med behörighet till gymnasiet.",
        "Barn och unga i {d} ska ha en trygg vuxen, en trygg skola och något meningsfullt att göra på sin fritid.",
        "Vi ska upptäcka tidigt, agera samma vecka och inte släppa taget förrän det går bättre.",
    ],
    [
        "Elevenkäten visar att skolket ligger över kommunens snitt på {skola}, medan fler elever än tidigare säger att de aldrig provat narkotika.\nPolisen ser att de som misstänks för rån och bråk är yngre än för några år sedan, och att det sker närmare hemmet.",
        "Orosanmälningarna om barn under 13 år har ökat två år i rad. Personalen på {gard} beskriver att yngre barn dröjer sig kvar på kvällarna och att äldre ungdomar ber dem om tjänster.",
        "Skolorna redovisar färre kränkningar men fler långa frånvaroperioder. Vid {torg} samlas ungdomar från hela staden under helgerna, särskilt i samband med löning och lov.",
    ],
    [
        new("narvaro", "Närvaro i skolan", "Frånvaron i årskurs 7–9 är hög på {skola} och {skola2}, och de som är borta mest kommer sällan tillbaka av sig själva.", "Frånvaron upptäcks sent och det är oklart vem som ska göra vad när den passerar en viss gräns.",
        [
            "Gemensam närvarotrappa: skolan ringer hem samma dag, elevhälsan kallar efter fem dagar och socialtjänsten bjuds in efter tio.",
            "Närvaroteam på {skola} som varje måndag går igenom frånvaron och bestämmer vem som tar nästa kontakt.",
            "Skolan och socialtjänsten följer en skriven rutin för frånvaro med tre nivåer, från samtal hem till gemensam kartläggning.",
        ])
        {
            Goals = [Down("Andelen elever med mer än 20 procents frånvaro minskar från {f} till {n} procent vid läsårets slut.", 13, 9, "{v} procent| av eleverna har hög frånvaro"), Share("Minst {n} procent av mötena hålls inom en vecka från att gränsen passerats.", 90, "{v} procent| av mötena har hållits i tid")],
            When = "Hela läsåret", Who = "Rektor tillsammans med socialsekreterare", Groups = ["Elever i årskurs 7–9"], Places = ["{skola}", "{skola2}"], Notes = ["Rutinen används på båda skolorna och elevhälsan för listan varje vecka.", "Ny frånvaroorsak i systemet gör att siffrorna inte är helt jämförbara med förra året."],
        },
        new("sspf", "Tidiga signaler", "Barn mellan 10 och 17 år visar normbrytande beteende i skolan och på fritiden, utan att någon har hela bilden.", "Skola, socialtjänst, polis och fritid får var sin del av informationen och saknar ett gemensamt sätt att agera på den.",
        [
            "SSPF-grupp som träffas var tredje vecka och, med samtycke, gör en plan för varje barn tillsammans med vårdnadshavarna.",
            "Arbetet i SSPF utvecklas: en samordnare per skola, fast mötesordning och uppföljning av varje plan efter tre och sex månader.",
            "Individärenden lyfts i SSPF inom två veckor från att skolan eller fritiden fått samtycke.",
        ])
        {
            Goals = [AtLeast("Minst {n} barn har en gemensam plan under året.", 14, "{v} barn| har en gemensam plan"), Share("{n} procent av vårdnadshavarna säger att stödet hängde ihop.", 80, "{v} procent| av vårdnadshavarna tycker att stödet hänger ihop")],
            When = "Var tredje vecka", Who = "Samordnare SSPF; rektor, ungdomspolis och enhetschef fritid deltar", Groups = ["Barn och unga 10–17 år"], Notes = ["Gruppen har träffats enligt mötesordningen.", "Samtycke tar tid och några familjer har tackat nej till att delta."],
        },
        new("sig", "Unga som fastnat", "Ungdomar och unga vuxna med upprepad brottslighet får många insatser efter varandra som inte samordnas.", "Ansvaret går över mellan enheter när den unge fyller 18 eller flyttar, och planen börjar om.",
        [
            "Sociala insatsgrupper (SIG): en handlingsplan med arbete, bostad och fritid som alla skriver under och följer upp var fjärde vecka.",
            "SIG erbjuds alla mellan 15 och 25 år där socialtjänst och polis gör samma bedömning om risken, med en fast koordinator.",
        ])
        {
            Goals = [AtLeast("Minst {n} ungdomar deltar i en SIG.", 10, "{v} ungdomar| deltar i en SIG"), Share("Minst {n} procent följer sin plan efter sex månader.", 70, "{v} procent| följer sin plan efter sex månader")],
            When = "Linjearbete", Who = "Samordnare SIG", Groups = ["Unga 15–25 år"], Notes = ["Koordinatorn är på plats och planerna följs upp var fjärde vecka.", "Det är svårt att hitta praktikplatser till dem som saknar betyg."],
        },
        new("faltare", "Vuxna ute på kvällarna", "Ungdomar samlas vid {torg} och {station} sent på helgkvällar, och det förekommer berusning, langning och hot.", "Det finns få trygga vuxna ute de tider och på de platser där det händer.",
        [
            "Fältassistenterna arbetar uppsökande fredag och lördag till klockan 01 efter en veckovis gemensam bild med polisen.",
            "Fältverksamheten lägger sitt schema efter polisens lägesbild och finns vid {torg}, {station} och på {skola} under rasterna.",
        ])
        {
            Goals = [AtLeast("Fältassistenterna är ute minst {n} kvällar under året.", 90, "{v} kvällar| med fältarbete"), Share("{n} procent av passen följs upp med en rad i den gemensamma loggen.", 95, "{v} procent| av passen är loggade")],
            When = "Varje fredag och lördag", Who = "Enhetschef fält", Groups = ["Unga 13–19 år"], Places = ["{torg}", "{station}"], Notes = ["Schemat läggs efter torsdagsmötet med polisen.", "Sjukfrånvaro har gjort att enstaka pass bemannats av en person och då ställts in."],
        },
        new("nattvandring", "Vuxna ute på kvällarna", "Ungdomar samlas vid {torg} och {station} sent på helgkvällar, och det förekommer berusning, langning och hot.", "Föräldrar känner inte till var barnen är och nattvandringen har tappat deltagare.",
        [
            "Starta om nattvandringen tillsammans med föräldraföreningarna: en kväll per klass och termin, introduktion av polis och fältare.",
            "Nattvandringen samordnas av {gard}, med fika, västar och en genomgång av kvällens läge innan man går ut.",
        ])
        {
            Goals = [AtLeast("Nattvandring genomförs minst {n} kvällar.", 30, "{v} kvällar| med nattvandring"), AtLeast("I genomsnitt minst {n} vuxna per kväll.", 5, "{v} vuxna| i genomsnitt per kväll")],
            When = "Fredagar under terminerna samt skolavslutningen", Who = "Preventionsstrateg och föräldraföreningarna", Groups = ["Vårdnadshavare"], Places = ["{torg}"], Notes = ["Två nya föräldragrupper har introducerats.", "Det är lätt att få ihop grupper före jul och svårt i februari."],
        },
        new("fritidsgard", "Något att göra på helgen", "Många ungdomar i {d} saknar något att göra på fredags- och lördagskvällar.", "{Gard} stänger tidigt och når mest pojkar.",
        [
            "{Gard} håller öppet till klockan 23 fredag och lördag, med två kvällar i månaden som flickorna själva planerar.",
            "Utökat öppethållande på {gard} helger och lov, med personal som också rör sig i närområdet.",
            "Helgöppet på {gard} med idrottshall, matlagning och studio. Programmet bestäms av ungdomsrådet.",
        ])
        {
            Goals = [AtLeast("I genomsnitt minst {n} besökare per kväll.", 40, "{v} besökare| i genomsnitt per kväll"), Share("Minst {n} procent av besökarna är flickor.", 40, "{v} procent| av besökarna är flickor")],
            When = "Från 1 februari {år}", Who = "Enhetschef fritid", Groups = ["Unga 13–18 år"], Places = ["{gard}"], Notes = ["Öppet alla planerade kvällar utom under semesterveckorna.", "Ungdomsrådet har tagit fram vårens program."],
        },
        new("islandsmodellen", "Något att göra på helgen", "Många ungdomar i {d} saknar något att göra på fredags- och lördagskvällar.", "Vuxenvärlden drar åt olika håll och det lokala utbudet bygger inte på vad ungdomarna själva svarat i enkäten.",
        [
            "Lokal koalition enligt Islandsmodellen: skola, föreningar och föräldrar går varje höst igenom enkätsvaren och väljer tre saker att göra under året.",
            "Arbetet efter Islandsmodellen fortsätter med föräldramöten i alla årskurs 7-klasser och ett gemensamt aktivitetskort för fritiden.",
        ])
        {
            Goals = [Share("Minst {n} procent av vårdnadshavarna i årskurs 7 deltar i ett möte.", 60, "{v} procent| av vårdnadshavarna har deltagit"), Share("Andelen elever i årskurs 9 som aldrig provat narkotika är minst {n} procent i enkäten.", 92, "{v} procent| har aldrig provat narkotika")],
            When = "Hela {år}", Who = "Preventionsstrateg i samverkan med rektorerna", Groups = ["Elever i årskurs 7–9", "Vårdnadshavare"], Notes = ["Koalitionen har träffats fyra gånger.", "Enkäten görs vartannat år, så det skarpa måttet kommer senare."],
        },
        new("mvp", "Kränkningar och våld bland unga", "Elever berättar om kränkningar, sexuella trakasserier och våld i korridorer och på väg hem.", "Normer om manlighet och tystnad gör att de som ser på inte ingriper.",
        [
            "Alla elever i årskurs 8 går programmet Mentorer i våldsprevention (MVP) under minst sju lektioner.",
            "MVP införs på {skola} och därefter {skola2}, med utbildade lärare och äldre elever som mentorer.",
        ])
        {
            Goals = [Share("Minst {n} procent av eleverna i årskurs 8 har gått hela programmet.", 85, "{v} procent| av eleverna har gått hela programmet"), Share("{n} procent av eleverna säger efteråt att de skulle ingripa om någon kränks.", 70, "{v} procent| svarar att de skulle ingripa")],
            When = "Höstterminen {år}", Who = "Biträdande rektor", Kind = MeasureKind.OneOff, Groups = ["Elever i årskurs 8"], Places = ["{skola}", "{skola2}"], Notes = ["Lärarna har gått utbildningen och lektionerna är schemalagda.", "Programmet har fått tid på mentorstiden i stället för på temadagar."],
        },
        new("foraldrastod", "Föräldrar som bär", "Vårdnadshavare upplever att de saknar stöd när barnen kommer i tonåren.", "Stödet är okänt, ges på dagtid och på svenska.",
        [
            "Föräldrakurs i fem träffar på kvällstid, med barnpassning och tolk, i {skola}s matsal.",
            "Öppet föräldracafé en kväll i månaden med socialtjänst, polis och fritid på plats.",
            "Kortkurs för tonårsföräldrar om gränser, nätet och droger. Inbjudan lämnas personligen av mentorn.",
        ])
        {
            Goals = [AtLeast("Minst {n} vårdnadshavare deltar under året.", 60, "{v} vårdnadshavare| har deltagit"), Share("{n} procent av deltagarna skulle rekommendera kursen.", 90, "{v} procent| av deltagarna skulle rekommendera kursen")],
            When = "4 gånger per år", Who = "Samordnare föräldrastöd", Groups = ["Vårdnadshavare"], Notes = ["Vårens träffar är genomförda med tolk på tre språk.", "Den personliga inbjudan ger tydligt fler deltagare än breven."],
        },
        new("lovaktiviteter", "Lov och sommar", "Anmälningarna om skadegörelse och bråk ökar under loven.", "De barn som mest behöver något att göra kommer inte till de öppna aktiviteterna.",
        [
            "Kostnadsfria lovaktiviteter i {park} och på {gard}, med platser som skolan kan boka åt barn som behöver dem mest.",
            "Sommarprogram i åtta veckor med föreningarna: prova på, utflykter och lunch.",
        ])
        {
            Goals = [AtLeast("Minst {n} deltagartillfällen under sommaren.", 400, "{v} deltagartillfällen| under sommaren"), Share("Minst {n} procent av platserna går till barn som skolan föreslagit.", 30, "{v} procent| av platserna gick till barn som skolan föreslagit")],
            When = "Juni–augusti {år}", Who = "Enhetschef fritid tillsammans med föreningarna", Kind = MeasureKind.OneOff, Groups = ["Barn 9–15 år"], Places = ["{park}", "{gard}"], Notes = ["Programmet togs fram med sex föreningar.", "Lunchen betydde mycket för hur länge barnen stannade."],
        },
        new("sommarjobb", "Lov och sommar", "Anmälningarna om skadegörelse och bråk ökar under loven.", "Unga i {d} får sommarjobb i lägre grad än i övriga kommunen.",
        [
            "Sommarjobb med förtur för ungdomar som har en plan i SSPF, på bostadsbolagets gårdar och i {park}.",
            "Feriejobb där ungdomar själva sköter och visar sin närmiljö, med handledare kvar under hösten.",
        ])
        {
            Goals = [AtLeast("Minst {n} ungdomar får ett feriejobb.", 45, "{v} ungdomar| har fått feriejobb")],
            When = "Juni–augusti {år}", Who = "Bostadsbolaget och enhetschef barn och unga", Kind = MeasureKind.OneOff, Groups = ["Unga 15–18 år"], Notes = ["Ansökan öppnade i februari och handledarna är utbildade.", "Handledarna tycker att gruppen var lagom stor."],
        },
        new("natet", "Unga på nätet", "Elever utsätts för hot, kränkningar och spridning av bilder i slutna grupper.", "Vuxna ser inte vad som händer och elever tror inte att anmälan leder till något.",
        [
            "Lektioner om nätet i årskurs 5 och 7, och en rutin som säger vem som gör vad när en bild har spridits.",
            "Elevhälsan och ungdomspolisen håller klassmöten om bilder, hot och lagar. Föräldramöte samma vecka.",
        ])
        {
            Goals = [Share("Alla klasser i årskurs 5 och 7, {n} procent, har haft lektionen.", 100, "{v} procent| av klasserna har haft lektionen"), Deed("En gemensam rutin vid bildspridning är beslutad före höstterminen.", "Rutinen är beslutad och finns på båda skolornas webb", "Rutinen är inte beslutad")],
            When = "Senast den 15 december {år}", Who = "Kurator och ungdomspolis", Kind = MeasureKind.OneOff, Groups = ["Elever i årskurs 5–9"], Notes = ["Lektionsmaterialet är klart och provat i två klasser.", "Eleverna vill ha fler exempel från appar som de själva använder."],
        },
        new("yngre-syskon", "Yngre syskon", "Yngre syskon till unga med kriminalitet riskerar att rekryteras till kriminella nätverk.", "Insatserna gäller den som redan begått brott och inte syskonen hemma.",
        [
            "Familjestöd hemma hos familjer där ett äldre syskon är känt för brott, med fritidsaktivitet och läxhjälp till de yngre.",
            "Syskonstöd: en socialsekreterare och en fritidsledare följer familjen i minst ett år.",
        ])
        {
            Goals = [AtLeast("Minst {n} familjer har en gemensam plan vid årets slut.", 10, "{v} familjer| har en gemensam plan")],
            When = "Linjearbete", Who = "Socialsekreterare", Groups = ["Barn 8–14 år"], Notes = ["Stödet ges hemma, oftast på kvällstid.", "Fritidsaktiviteten är det som familjerna frågar mest efter."],
        },
        new("tobak", "Tobak, alkohol och droger", "Elever kommer lätt över vitt snus, vejp och alkohol i butiker och genom langning.", "Butiker frågar inte efter legitimation, och eleverna vet vilka.",
        [
            "Kontrollköp och tillsyn i alla butiker med tillstånd inom en kilometer från skolorna, följt av samtal med handlaren.",
            "Tillsyn av tobak och folköl i butikerna vid {torg} två gånger om året, med återkoppling till skolan.",
        ])
        {
            Goals = [AtLeast("Minst {n} butiksbesök genomförs.", 16, "{v} butiksbesök| genomförda"), Share("Minst {n} procent av kontrollköpen avbryts av kassören.", 85, "{v} procent| av köpen avbröts")],
            When = "April och oktober {år}", Who = "Miljöförvaltningen", Kind = MeasureKind.OneOff, Groups = ["Elever i årskurs 7–9"], Places = ["{torg}"], Notes = ["Vårens omgång är gjord och handlarna har fått återkoppling.", "Vejp köps nu mest via konton i telefonen, inte i butik."],
        },
        new("overgang", "Övergången till gymnasiet", "En del elever i årskurs 9 lämnar skolan utan behörighet och syns inte i någon verksamhet under hösten.", "Ingen har uppdraget mellan juni och september.",
        [
            "Studiecoach som följer elever utan behörighet från april till oktober, med praktik eller sommarskola.",
            "Gemensam överlämning från {skola} till gymnasiet för elever med stor frånvaro, med ett besök före sommaren.",
        ])
        {
            Goals = [Share("Minst {n} procent av eleverna är i studier eller praktik den 1 oktober.", 95, "{v} procent| av eleverna är i studier eller praktik")],
            When = "April–oktober {år}", Who = "Rektor", Groups = ["Elever i årskurs 9"], Places = ["{skola}"], Notes = ["Coachen har träffat alla elever på listan.", "Sommarskolan gav flera elever det betyg som saknades."],
        },
        new("medling", "Efter första brottet", "Unga som begått ett första brott möter följderna av det sent eller inte alls.", "Medling erbjuds för sällan och tiden från brott till samtal är lång.",
        [
            "Medling erbjuds alla under 18 år som erkänt brott, med ett första samtal inom två veckor.",
            "Ung efter brott: samtal med familjen, medling och ett uppdrag i närmiljön inom en månad.",
        ])
        {
            Goals = [Share("Minst {n} procent får ett samtal inom två veckor.", 80, "{v} procent| har fått samtal i tid"), AtLeast("Minst {n} medlingar genomförs.", 10, "{v} medlingar| genomförda")],
            When = "Linjearbete", Who = "Socialsekreterare och ungdomspolis", Groups = ["Unga 12–17 år"], Notes = ["Polisens rutin för att fråga om medling är uppdaterad.", "Målsägande tackar ja oftare när medlaren ringer än när brevet går ut."],
        },
        new("idrott", "Något att göra på helgen", "Många ungdomar i {d} saknar något att göra på fredags- och lördagskvällar.", "Föreningarna har plats men når inte dem som aldrig varit med.",
        [
            "Nattfotboll i {skola}s idrottshall lördagar klockan 20–24, med ledare från föreningarna.",
            "Öppen hall på lördagskvällar utan avgift och anmälan, med unga ledare som får utbildning och lön.",
        ])
        {
            Goals = [AtLeast("Minst {n} kvällar genomförs.", 36, "{v} kvällar| genomförda"), AtLeast("I genomsnitt minst {n} deltagare per kväll.", 30, "{v} deltagare| i genomsnitt")],
            When = "Lördagar under terminerna", Who = "Enhetschef fritid; föreningarna deltar", Groups = ["Unga 13–20 år"], Places = ["{skola}"], Notes = ["Unga ledare från närområdet håller i kvällarna.", "Hallen var stängd tre veckor för ett nytt golv."],
        },
        new("orosanmalan", "Tidiga signaler", "Barn mellan 10 och 17 år visar normbrytande beteende i skolan och på fritiden, utan att någon har hela bilden.", "Förskolor och skolor är osäkra på när de ska anmäla oro och får sällan återkoppling.",
        [
            "Dialogmöten mellan socialtjänsten och varje skola två gånger per termin, och återkoppling på varje orosanmälan.",
            "Utbildning i att anmäla oro för all personal i förskola, skola och fritid, med övningsfall från {d}.",
        ])
        {
            Goals = [Share("Minst {n} procent av personalen har deltagit.", 80, "{v} procent| av personalen har deltagit"), Vague("Fler vågar anmäla.")],
            When = "Två gånger per termin", Who = "Enhetschef barn och unga", Groups = ["Personal i skola och förskola"], Notes = ["Mötena har hållits på alla skolor utom en.", "Återkopplingen uppskattas, också när svaret är att inget mer går att säga."],
        },
    ]);
}
