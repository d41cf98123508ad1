using Tryggve.Districts;
using Tryggve.Plans;

namespace Tryggve.Storage.Sample;

/// <summary>A plan in table form, invented, with the gaps that real plans have.</summary>
internal static class Hamnstaden
{
    public static PlanContent Plan() => new()
    {
        Municipality = "Lindvikens kommun",
        District = "Hamnstaden",
        Years = new YearSpan(2026),
        Title = "Åtgärdsplan Hamnstaden 2026",
        RegistryNumber = "LIN 2026/0147",
        Template = ShippedTemplates.FiveAreas.Id,
        Preamble =
        [
            "Planen beskriver vad stadsdelen och lokalpolisen gör tillsammans under 2026 för att förebygga brott i Hamnstaden. Den bygger på den lägesbild som styrgruppen ställde sig bakom i december 2025.",
            "Varje åtgärd utgår från en orsak som framkommit i analysen. Där orsaken ännu inte är klarlagd står fältet tomt, och analysen fortsätter under våren.",
            "Åtgärderna följs upp vid tertial 1 och tertial 2 och i verksamhetsberättelsen.",
        ],
        PrintedSummary =
        [
            new("Unga i riskzon för destruktivt beteende", 6, 6, 6),
            new("Otrygga och brottsutsatta platser", 5, 5, 6),
            new("Systemhotande brottslighet", 2, 2, 2),
            new("Särskilt utsatta och sårbara brottsoffer", 3, 3, 3),
            new("Kriminella miljöer och livsstilar", 1, 1, 1),
        ],
        Areas = [Unga, Platser, Systemhot, Brottsoffer, KriminellaMiljoer, new() { Id = Guid.CreateVersion7(), Number = "6", Name = "[Eget prioriterat område]" }],
    };

    private static PriorityArea Area(string key, string number, params SampleRow[] rows) => new()
    {
        Id = Guid.CreateVersion7(),
        Number = number,
        StandardArea = key,
        Name = ShippedTemplates.FiveAreas.Areas.First(a => a.Key == key).Name,
        Problems = SampleRow.Chain(rows),
    };

    private static PriorityArea Unga => Area("unga", "1",
        new("Närvaro i skolan", "Frånvaron i årskurs 7–9 har ökat tre år i rad på två av stadsdelens skolor.", "Skolan och socialtjänsten får syn på frånvaron för sent; larmet går först efter en månad.",
            "Gemensam närvarorutin: skolan kontaktar hemmet dag ett, elevhälsan kallar till möte efter fem dagar och socialtjänsten bjuds in efter tio.")
        {
            Goals = "1) Andelen elever med mer än 20 procents frånvaro minskar från 11 till 8 procent.\n2) Alla möten efter tio dagars frånvaro hålls inom en vecka.",
            When = "2026-12-18", Who = "Rektorerna och enhetschef barn och unga", Kind = MeasureKind.Ongoing,
            T1 = "Rutinen används på båda skolorna sedan februari. Frånvaron mäts i juni.", T2 = "9,4 procent vid vårterminens slut. Mötena hålls i tid på den ena skolan.",
        },
        new("Närvaro i skolan", "Frånvaron i årskurs 7–9 har ökat tre år i rad på två av stadsdelens skolor.", "Vårdnadshavare känner inte till vilket stöd som finns.",
            "Föräldrastöd på kvällstid i Hamnskolans matsal, med tolk på tre språk.")
        {
            Goals = "Minst 60 vårdnadshavare deltar under året.", When = "4 gånger per år", Who = "Samordnare föräldrastöd", Kind = MeasureKind.Ongoing,
            T1 = "1 kväll, 17 deltagare.", T2 = "2 kvällar, 31 deltagare.",
        },
        new("Trygga kvällar", "Unga samlas sena kvällar vid kajen och i gallerian, och det förekommer langning och hot.", "Fritidsgården stänger klockan 20 och det saknas annat att göra på helgerna.",
            "Öppna fritidsgården till klockan 23 fredag och lördag, med personal som också rör sig ute.")
        {
            Goals = "1) I genomsnitt 40 besökare per kväll.\n2) Minst var tredje besökare är flicka.\n3) Händelserapporterna från gallerian halveras jämfört med hösten 2025.",
            When = "Från 2026-02-06", Who = "Enhetschef fritid", Kind = MeasureKind.OneOff,
            T1 = "Öppet sedan den 6 februari. I snitt 36 besökare.", T2 = "I snitt 44 besökare, 28 procent flickor.",
            Others = [new("Budget", "420 tkr, statsbidrag"), new("Koppling till lägesbilden", "Kapitel 3.2")],
        },
        new("Trygga kvällar", "Unga samlas sena kvällar vid kajen och i gallerian, och det förekommer langning och hot.", "Vuxna i området vet inte vart de ska vända sig när de blir oroliga.",
            "Utbilda nattvandrare och butikspersonal i att larma rätt och bemöta unga.")
        {
            Goals = "25 personer har gått utbildningen.", When = "2026-05-29", Who = "Preventionsstrateg",
            T1 = "Kursen är planerad till maj.", T2 = "22 personer har gått kursen.", Year = "Målet nåddes i september: 27 personer.",
        },
        new("Tidiga signaler", "Yngre syskon till unga med kriminalitet riskerar att rekryteras.", "",
            "Arbetsgruppen för riktat stöd träffas varannan vecka och erbjuder hela familjen en plan.")
        {
            Goals = "Åtta familjer har en gemensam plan vid årets slut.", When = "Linjearbete", Who = "Socialsekreterare och områdespolis", Kind = MeasureKind.Ongoing,
            T1 = "Fyra familjer.", T2 = "Sex familjer. Två har tackat nej.",
        },
        new("Tidiga signaler", "Yngre syskon till unga med kriminalitet riskerar att rekryteras.", "",
            "Simskola och sommarjobb med förtur för barn i familjer som har en plan.")
        {
            When = "Juni–augusti 2026", Who = "Enhetschef barn och unga",
        })
        with
        {
            OverallGoal = "Färre barn och unga i Hamnstaden begår eller utsätts för brott, och fler går ut grundskolan med behörighet till gymnasiet.",
            SituationalPicture = "Enkäten i årskurs 9 visar att skolk och drogerfarenhet ligger över kommunens snitt, medan tryggheten i skolan är oförändrad. Polisen ser att de som misstänks för rån är yngre än tidigare.\nFritidsutbudet är ojämnt: söder om järnvägen finns två mötesplatser, norr om den ingen.",
            Policies = "Kommunens barn- och ungdomsstrategi 2024–2028; överenskommelsen mellan kommunen och lokalpolisområdet.",
        };

    private static PriorityArea Platser => Area("platser", "2",
        new("Kajen", "Kajen mellan bron och gästhamnen upplevs som otrygg efter mörkrets inbrott.", "Mörka stråk, skymd sikt och få anledningar att vara där på kvällen.",
            "Ny belysning längs gångstråket och gallring av buskage.")
        {
            Goals = "1. Alla 34 lyktpunkter är utbytta.\n2. Andelen som känner sig trygga på kajen ökar från 41 till 50 procent.", When = "2026-10-31", Who = "Tekniska förvaltningen", Kind = MeasureKind.OneOff,
            T1 = "Upphandlingen är klar.", T2 = "20 av 34 lyktor utbytta.",
        },
        new("Kajen", "Kajen mellan bron och gästhamnen upplevs som otrygg efter mörkrets inbrott.", "Mörka stråk, skymd sikt och få anledningar att vara där på kvällen.",
            "Torghandel, musik och öppna båthus varannan fredag under sommaren.")
        {
            Goals = "Sex kvällar genomförs.", When = "Juni–augusti 2026", Who = "Platssamordnare", T2 = "Fem kvällar. En ställdes in på grund av storm.",
        },
        new("Stationen", "Öppen försäljning av narkotika vid stationens södra uppgång.", "Uppgången saknar insyn och står utan personal på kvällarna.",
            "Platssamverkan med järnvägsbolaget, fastighetsägaren och polisen, med en gemensam vecka för synlighet varje månad.")
        {
            Goals = "* Elva gemensamma veckor genomförs.\n* Anmälningar från resenärer minskar jämfört med 2025.", When = "1 vecka per månad utom juli", Who = "Kommunpolis och platssamordnare", Kind = MeasureKind.Ongoing,
            T1 = "Fyra veckor enligt plan.", T2 = "Tre veckor, en flyttad till september.",
        },
        new("Trygghetsvandringar", "Brister i den yttre miljön rapporteras men åtgärdas sent.", "Det är oklart vem som äger frågan när flera fastighetsägare berörs.",
            "Två trygghetsvandringar med boende. Varje punkt får en ägare och ett datum vid återträffen.")
        {
            Goals = "1) Två vandringar med minst tio boende vardera.\n2) 80 procent av punkterna är åtgärdade efter nio månader.", When = "April och oktober 2026", Who = "Preventionsstrateg",
            T1 = "En vandring med 14 boende, 23 punkter.", T2 = "15 av 23 punkter åtgärdade.",
        },
        new("", "Skadegörelse på idrottsplatsen kostar mer än 300 000 kronor om året.", "Platsen är obemannad efter klockan 18.",
            "Föreningarna turas om att hålla kiosken öppen till klockan 21 mot sänkt hyra.")
        {
            Goals = "Skadegörelsen minskar.", When = "2026-04-01", Who = "", T1 = "Avtal skrivet med tre föreningar.",
        },
        new("", "", "", "Se över ordningsvakternas schema.") { When = "Våren 2026", Who = "Säkerhetschef" })
        with
        {
            OverallGoal = "Boende och besökare ska kunna röra sig tryggt i Hamnstaden dygnet runt.",
            SituationalPicture = "Fyra platser återkommer i polisens och kommunens rapporter: kajen, stationens södra uppgång, gallerian och idrottsplatsen.",
        };

    private static PriorityArea Systemhot => Area("systemhot", "3",
        new("Rätt till stöd", "Felaktiga utbetalningar av ekonomiskt bistånd och föreningsbidrag.", "Kontrollerna görs var för sig och uppgifterna jämförs inte.",
            "Gemensam kontrollplan för bistånd och föreningsbidrag, med månadsvis genomgång.")
        {
            Goals = "1) Kontrollplanen är beslutad före sommaren.\n2) Tio föreningar får besök under året.", When = "2026-06-15", Who = "Avdelningschef stöd och försörjning", Kind = MeasureKind.OneOff,
            T1 = "Förslag finns.", T2 = "Planen beslutad den 9 juni. Fyra besök gjorda.",
        },
        new("Sund konkurrens", "Verksamheter i källarlokaler misstänks dölja svart arbete.", "Tillsynen är delad mellan fyra myndigheter.",
            "Fyra samordnade tillsynsbesök med räddningstjänsten, Skatteverket och polisen.")
        {
            Goals = "Fyra tillfällen, minst 20 lokaler.", When = "1 gång per kvartal", Who = "Tillsynssamordnare", T1 = "Ett tillfälle, sju lokaler.", T2 = "Två tillfällen, tretton lokaler.",
        });

    private static PriorityArea Brottsoffer => Area("brottsoffer", "4",
        new("Våld i nära relation", "Få våldsutsatta söker stöd trots att mörkertalet är stort.", "Verksamheter som möter utsatta ställer inte frågan om våld.",
            "Utbilda hemtjänst, öppen förskola och bibliotek i att fråga om våld och lotsa vidare.")
        {
            Goals = "1) 90 procent av personalen har gått utbildningen.\n2) Antalet nya kontakter med relationsvåldsteamet ökar med en fjärdedel.", When = "2026-11-30", Who = "Samordnare mot våld i nära relation",
            T1 = "41 procent.", T2 = "68 procent. Kontakterna har ökat från 29 till 33.",
        },
        new("Bedrägerier mot äldre", "Äldre utsätts för bedrägerier på telefon och vid dörren.", "Information når inte dem som bor ensamma och saknar nätet.",
            "Hembesök av polisvolontärer och seniorlots till alla över 80 år som tackar ja.")
        {
            Goals = "150 hembesök.", When = "Under 2026", Who = "Seniorlots och kommunpolis", Kind = MeasureKind.Ongoing, T1 = "38 besök.", T2 = "104 besök.",
        },
        new("Näthat", "Elever utsätts för hot och spridning av bilder på nätet.", "",
            "Stödsamtal inom två skoldagar och hjälp med anmälan.") { When = "Linjearbete", Who = "Elevhälsan" })
        with { OverallGoal = "Den som utsatts för brott får stöd snabbt och utan att behöva leta." };

    private static PriorityArea KriminellaMiljoer => Area("kriminella-miljoer", "5",
        new SampleRow("Vägen ut", "Unga vuxna som vill lämna kriminella kretsar återfaller.", "Boende och sysselsättning ordnas först efter att stödet har avslutats.",
            "Individuell plan med boende, sysselsättning och en fast kontaktperson i minst ett år.")
        {
            Goals = "Fem personer har en plan. Ingen av dem återfaller under året.", When = "Linjearbete", Who = "Samordnare avhopparstöd", Kind = MeasureKind.Ongoing,
            T1 = "Tre personer.", T2 = "Fyra personer, inga kända återfall.",
        });
}
