using Tryggve.Privacy;
using static Tryggve.Privacy.PersonalDataKind;

namespace Tryggve.Tests.Privacy;

/// <summary>The birth numbers 980–999 are given to nobody; names, addresses and places are invented.</summary>
public sealed class What_points_out_a_person
{
    [Theory]
    [InlineData("850214-9803", "Kontakta 850214-9803 för besked.")]
    [InlineData("19850214-9803", "Ärendet rör 19850214-9803.")]
    [InlineData("198502149803", "Personnummer 198502149803")]
    [InlineData("8502149803", "Född 8502149803, placerad i familjehem")]
    [InlineData("121231+9808", "Den äldsta är 121231+9808.")]
    [InlineData("19121231+9808", "19121231+9808 bor kvar")]
    [InlineData("19121231-9808", "(19121231-9808)")]
    [InlineData("000229-9808", "skottdagen 000229-9808")]
    [InlineData("20000229-9816", "20000229-9816")]
    [InlineData("640823–9801", "tankstreck: 640823–9801")]
    [InlineData("640823‑9801", "hårt bindestreck: 640823‑9801")]
    [InlineData("990101-9803", "990101-9803, 041130-9800", 2)]
    [InlineData("070709-9800", "Pojken (070709-9800) har dömts.")]
    [InlineData("251231-9803", "barnet 251231-9803")]
    [InlineData("202512319811", "202512319811")]
    [InlineData("311225-9803", "311225-9803")]
    [InlineData("710615-9804", "pnr:710615-9804")]
    [InlineData("198502149803", "198502149803 kring torget")]
    [InlineData("710615-9812", "Mål 3. Stöd till 710615-9812 fortsätter 2026.")]
    [InlineData("990101-9811", "251231 klart, 990101-9811 informerad")]
    public void A_personal_number(string number, string text, int count = 1) => Finds(PersonalIdentityNumber, number, text, count);

    [Theory]
    [InlineData("850274-9800", "850274-9800 väntar på besked")]
    [InlineData("19850274-9800", "Samordningsnummer 19850274-9800.")]
    [InlineData("198502749800", "198502749800")]
    [InlineData("000161-9808", "född första januari: 000161-9808")]
    [InlineData("640883-9808", "640883-9808")]
    [InlineData("120191-9808", "120191-9808")]
    [InlineData("9912919801", "9912919801 saknar adress")]
    public void A_coordination_number(string number, string text) => Finds(CoordinationNumber, number, text);

    [Theory]
    [InlineData("anna.berg@hamnstaden.se", "Hör av dig till anna.berg@hamnstaden.se.")]
    [InlineData("Anna.Berg@hamnstaden.se", "Anna.Berg@hamnstaden.se")]
    [InlineData("erik.ek-strand@hamnstaden.se", "erik.ek-strand@hamnstaden.se, fält")]
    [InlineData("bo_lind@exempel.com", "(bo_lind@exempel.com)")]
    [InlineData("a.berg@hamnstaden.se", "Mejla a.berg@hamnstaden.se")]
    [InlineData("åsa.öberg@hamnstaden.se", "åsa.öberg@hamnstaden.se")]
    [InlineData("eva.maria.holm2@hamnstaden.se", "eva.maria.holm2@hamnstaden.se")]
    [InlineData("kim.barnekow@hamnstaden.se", "kim.barnekow@hamnstaden.se")]
    [InlineData("lo.stadin@polisen.se", "lo.stadin@polisen.se")]
    [InlineData("anna.berg(at)hamnstaden.se", "anna.berg(at)hamnstaden.se")]
    [InlineData("anna.berg@hamnstaden.se", "www.hamnstaden.se/trygg, anna.berg@hamnstaden.se")]
    [InlineData("kalleberg@exempel.se", "kalleberg@exempel.se")]
    public void An_e_mail(string address, string text) => Finds(Email, address, text);

    [Theory]
    [InlineData("070-174 06 05", "Ring 070-174 06 05.")]
    [InlineData("0701740605", "mobil 0701740605")]
    [InlineData("070 174 06 05", "070 174 06 05 (dagtid)")]
    [InlineData("073-1740605", "073-1740605")]
    [InlineData("+46 70 174 06 05", "+46 70 174 06 05")]
    [InlineData("+46701740605", "tel:+46701740605")]
    [InlineData("+46 (0)70-174 06 05", "+46 (0)70-174 06 05")]
    [InlineData("0046 70 174 06 05", "0046 70 174 06 05")]
    [InlineData("076-174 06 05", "Anna: 076-174 06 05")]
    [InlineData("08-465 00 41", "Enhetschefen nås på 08-465 00 41")]
    [InlineData("031-390 06 01", "tfn 031-390 06 01")]
    [InlineData("0980-319 06", "0980-319 06")]
    [InlineData("+46 8 465 00 41", "+46 8 465 00 41")]
    public void A_telephone_number(string number, string text) => Finds(Phone, number, text);

    [Theory]
    [InlineData("tre ungdomar", "Under året har tre ungdomar i Solhöjden dömts för rån.")]
    [InlineData("Två elever", "Två elever på Solhöjdsskolan har placerats.")]
    [InlineData("2 familjer", "2 familjer i Solhöjden tackade ja till stöd.")]
    [InlineData("fyra barn", "Totalt fyra barn omhändertogs enligt LVU.")]
    [InlineData("1 person", "Endast 1 person misstänks för bränderna.")]
    [InlineData("3 brukare", "3 brukare har utsatts för bedrägeri")]
    [InlineData("två yngre pojkar", "Det är två yngre pojkar som säljer narkotika vid torget.")]
    [InlineData("3–4 ungdomar", "En grupp om 3–4 ungdomar står för merparten av brotten.")]
    [InlineData("två 15-åringar", "I maj häktades två 15-åringar.")]
    [InlineData("tre kvinnor", "Insatsen nådde tre kvinnor med skyddat boende.")]
    [InlineData("bara en familj", "Av dem har bara en familj fått avslag på ekonomiskt bistånd.")]
    [InlineData("en av klienterna", "I höst avled en av klienterna.")]
    [InlineData("två av de ungdomar", "Det var två av de ungdomar som var aktuella inom socialtjänsten.")]
    [InlineData("Fyra individer", "Fyra individer har hoppat av.")]
    [InlineData("tre av klienterna", "Under året fick tre av klienterna i Solhöjden skyddat boende.")]
    [InlineData("2 ungdomar", "Insatsen avslutades för 2 ungdomar efter återfall i brott.")]
    [InlineData("en (1) familj", "Det gäller en (1) familj där våld förekommer.")]
    [InlineData("En 15-åring", "En 15-åring från Solhöjden dömdes i mars.")]
    [InlineData("en 13-årig flicka", "I ett fall var den utsatta en 13-årig flicka.")]
    [InlineData("två syskon", "Oron gäller två syskon med lång frånvaro från skolan")]
    [InlineData("två eller tre personer", "Det rör sig om två eller tre personer i missbruk.")]
    [InlineData("två invånare", "Max-antalet nåddes inte: två invånare från Södra Älvhöjden kom.")]
    public void A_group_so_small_that_someone_may_be_known(string group, string text) => Finds(SmallGroup, group, text);

    private static void Finds(PersonalDataKind kind, string words, string text, int count = 1)
    {
        var found = PrivacyGuard.Find(text);
        Assert.Equal(count, found.Count);
        Assert.All(found, f => Assert.Equal(kind, f.Kind));
        Assert.Equal(words, text.Substring(found[0].Start, found[0].Length));
    }
}
