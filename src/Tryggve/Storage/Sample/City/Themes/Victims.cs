using Tryggve.Plans;
using static Tryggve.Storage.Sample.City.SampleGoal;

namespace Tryggve.Storage.Sample.City.Themes;

/// <summary>Those who are hit hardest by crime: invented texts about common ways of working.</summary>
internal static class Victims
{
    public static readonly Theme Theme = new("brottsoffer",
    [
        "Den som utsatts för brott får stöd snabbt och utan att behöva leta.",
        "Fler utsatta i {d} ska känna till stödet, söka det och få det i tid.",
    ],
    [
        "Anmälningarna om våld i nära relation är oförändrade medan stödverksamheten får färre nya kontakter. Mörkertalet bedöms som stort bland äldre och bland personer med funktionsnedsättning.",
        "Bedrägerier mot äldre ökar, både per telefon och vid dörren. Ungdomar är de som oftast rånas, men de tackar sällan ja till stöd.",
    ],
    [
        new("fraga-om-vald", "Våld i nära relation", "Få våldsutsatta söker stöd trots att mörkertalet bedöms som stort.", "Verksamheter som möter utsatta ställer inte frågan om våld.",
        [
            "Utbilda hemtjänst, öppen förskola och bibliotek i att fråga om våld och lotsa vidare.",
            "Rutin för att fråga alla om våld i mottagningen, med stöd av korta formulär och handledning.",
            "Personal i skola, vård och omsorg tränas i att fråga om våld. Varje arbetsplats har en utsedd kontakt.",
        ])
        {
            Goals = [Share("Minst {n} procent av personalen har gått utbildningen.", 80, "{v} procent| av personalen har gått utbildningen"), AtLeast("Minst {n} nya kontakter med relationsvåldsteamet.", 60, "{v} nya kontakter| med relationsvåldsteamet")],
            When = "Senast den 30 november {år}", Who = "Samordnare mot våld i nära relation", Kind = MeasureKind.OneOff, Groups = ["Våldsutsatta", "Personal"], Notes = ["Utbildningen ges digitalt med ett övningspass på plats.", "Vikarier är svåra att nå."],
        },
        new("bedragerier", "Bedrägerier mot äldre", "Äldre utsätts för bedrägerier på telefon och vid dörren.", "Information når inte dem som bor ensamma och saknar nätet.",
        [
            "Hembesök av volontärer och seniorlots hos alla över 80 år som tackar ja.",
            "Träffar på mötesplatser för äldre om bedrägerier, med övning i att lägga på luren.",
        ])
        {
            Goals = [AtLeast("Minst {n} hembesök eller samtal.", 150, "{v} hembesök eller samtal| genomförda"), Share("Minst {n} procent säger efteråt att de vet vad de ska göra.", 90, "{v} procent| säger att de vet vad de ska göra")],
            When = "Hela {år}", Who = "Seniorlots och kommunpolis", Groups = ["Äldre"], Notes = ["Volontärerna är utbildade och går alltid två och två.", "Mötesplatserna vill ha fler träffar än vi hinner med."],
        },
        new("hedersvald", "Hedersrelaterat våld", "Elever lever med kontroll och begränsningar, och en del förs utomlands under loven.", "Personalen ser tecknen men är rädd för att göra fel.",
        [
            "Elevhälsan på {skola} och {skola2} går igenom varje känd oro före loven och har ett förberett stöd.",
            "Metodstöd och handledning om heder till skolorna, samt föräldragrupper med utbildade samtalsledare.",
        ])
        {
            Goals = [Share("Minst {n} procent av skolpersonalen har fått metodstödet.", 75, "{v} procent| av skolpersonalen har fått metodstödet"), Deed("Skolorna har en gemensam rutin före sommarlovet.", "Rutinen används på alla skolor", "Rutinen är inte klar")],
            When = "Före loven", Who = "Kurator", Groups = ["Elever i årskurs 6–9"], Notes = ["Handledningen ges i mindre grupper.", "Fler ringer och frågar anonymt."],
        },
        new("stodcentrum", "Unga brottsoffer", "Unga som rånats eller misshandlats avslutar ofta kontakten efter första samtalet.", "Stödet erbjuds sent och på en annan ort.",
        [
            "Stöd till unga brottsoffer på {gard}: kontakt inom två dagar efter anmälan och följe till förhör och rättegång.",
            "Stödcentrum för unga erbjuder samtal på skolan inom en vecka från anmälan.",
        ])
        {
            Goals = [Share("Minst {n} procent kontaktas inom två dagar.", 85, "{v} procent| kontaktades inom två dagar"), AtLeast("Minst {n} unga tar emot stöd.", 40, "{v} unga| har tagit emot stöd")],
            When = "Linjearbete", Who = "Socialsekreterare; brottsofferjouren deltar", Groups = ["Unga 12–20 år"], Places = ["{gard}"], Notes = ["Polisen lämnar samtycken varje vecka.", "Stöd på skolan tackas ja till oftare än stöd på kontor."],
        },
        new("vittnesstod", "Rädsla att vittna", "Vittnen och målsägande drar sig ur av rädsla.", "De vet inte vilket stöd och skydd som finns.",
        [
            "Lokalt vittnesstöd med brottsofferjouren, bostadsbolaget och polisen, inklusive möjlighet till snabb omflyttning.",
            "Information om vittnesstöd i trapphus, skolor och föreningar i {omrade}.",
        ])
        {
            Goals = [Share("{n} procent av dem som tackar ja får kontakt inom tre dagar.", 90, "{v} procent| fick kontakt inom tre dagar")],
            When = "Linjearbete", Who = "Brottsofferjouren och bostadsbolaget", Places = ["{omrade}"], Groups = ["Vittnen"], Notes = ["Överenskommelsen är undertecknad av alla parter.", "Frågan om omflyttning är den svåraste."],
        },
        new("akut-boende", "Våld i nära relation", "Få våldsutsatta söker stöd trots att mörkertalet bedöms som stort.", "Det saknas trygga boenden den dag det behövs.",
        [
            "Två jourlägenheter hos bostadsbolaget med möbler, lås och stöd inom ett dygn.",
            "Samlad väg från akut skydd till eget kontrakt för våldsutsatta med barn.",
        ])
        {
            Goals = [Share("Minst {n} procent får plats inom ett dygn.", 95, "{v} procent| fick plats inom ett dygn"), Deed("Avtalet om jourlägenheter är skrivet före mars.", "Avtalet är skrivet", "Avtalet är inte skrivet")],
            When = "Från 1 mars {år}", Who = "Avdelningschef stöd och försörjning", Kind = MeasureKind.OneOff, Groups = ["Våldsutsatta"], Notes = ["Lägenheterna har använts större delen av tiden.", "Det är vägen ut ur jourboendet som tar tid."],
        },
        new("utsatta-for-utpressning", "Utpressning", "Unga utsätts för utpressning och skuldsätts av jämnåriga och äldre.", "De vågar inte berätta och föräldrarna betalar.",
        [
            "Gemensam rutin för skola, socialtjänst och polis när en ung person är skuldsatt till kriminella, med skydd samma dag.",
            "Föräldramöten om tecken på utpressning, och ett nummer att ringa dygnet runt.",
        ])
        {
            Goals = [Deed("Rutinen är känd på alla skolor före höstlovet.", "Rutinen är genomgången på alla skolor", "Rutinen är bara känd på en del av skolorna"), AtLeast("Minst {n} vårdnadshavare nås.", 120, "{v} vårdnadshavare| har nåtts")],
            When = "Senast den 25 oktober {år}", Who = "Enhetschef barn och unga samt ungdomspolis", Kind = MeasureKind.OneOff, Groups = ["Unga 13–18 år", "Vårdnadshavare"], Notes = ["Rutinen togs fram tillsammans med polisens brottsoffersamordnare.", "Fler samtal kommer från föräldrar än från skolor."],
        },
        new("butiksran", "Upprepat utsatta", "Samma butiker och hushåll drabbas av rån och inbrott flera gånger.", "Den som drabbats får inget stöd i att skydda sig.",
        [
            "Besök inom en vecka hos alla som drabbats två gånger, med råd om lås, ljus och rutiner.",
            "Besök hos dem som drabbats flera gånger, och utbildning för handlarna vid {torg} i att larma och bemöta.",
        ])
        {
            Goals = [Share("Minst {n} procent av de upprepat drabbade har fått besök.", 85, "{v} procent| av de drabbade har fått besök")],
            When = "Vid behov", Who = "Kommunpolis", Places = ["{torg}"], Groups = ["Handlare"], Notes = ["Listan från polisen kommer varje månad.", "Handlarna har startat en egen larmkedja."],
        },
        new("hatbrott", "Hatbrott", "Hatbrott anmäls sällan, och föreningar och församlingar avstår från att synas.", "Förtroendet för att anmälan leder till något är lågt.",
        [
            "Dialog varje termin med föreningar och församlingar om utsatthet, skydd och anmälan.",
            "Öppet hus där polisen tar emot anmälningar på biblioteket en eftermiddag i månaden.",
        ])
        {
            Goals = [AtLeast("Minst {n} föreningar och församlingar deltar.", 12, "{v} föreningar och församlingar| har deltagit"), Vague("Fler anmäler.")],
            When = "En gång per termin", Who = "Trygghetsstrateg och kommunpolis", Groups = ["Föreningar", "Trossamfund"], Notes = ["Samtalen hålls hos föreningarna.", "Biblioteket är en plats man vågar komma till."],
        },
        new("aldre-vald", "Våld mot äldre", "Våld mot äldre upptäcks sällan, och den som utövar våldet är ofta anhörig.", "",
        [
            "Riktlinje och utbildning om våld mot äldre för all hemtjänst, och en fråga om våld i varje uppföljning.",
            "Biståndshandläggarna frågar alltid enskilt om våld vid ny utredning.",
        ])
        {
            Goals = [Share("{n} procent av uppföljningarna innehåller frågan.", 90, "{v} procent| av uppföljningarna innehåller frågan")],
            When = "Linjearbete", Who = "Enhetschef hemtjänst", Groups = ["Äldre"], Notes = ["Frågan ligger nu i mallen för uppföljning.", "Enskilda samtal kräver att besöken läggs om."],
        },
    ]);
}
