using Tryggve.Analysis.Smart;

namespace Tryggve.Tests.Analysis.Smart;

public sealed class A_goal_one_can_see_done
{
    [Theory]
    [InlineData("Minst 35 ungdomar har gått ledarutbildningen före sommaren.")]
    [InlineData("En lokal överenskommelse med ridklubben är undertecknad.")]
    [InlineData("Nattvandring genomförs varje fredag från maj till september.")]
    [InlineData("80 procent av hyresgästerna på Kvarngatan har säkerhetsdörr.")]
    [InlineData("Antalet cykelstölder vid resecentrum ska minska från 140 till 110.")]
    [InlineData("Samtliga förskolechefer har gått utbildningen i orosanmälan.")]
    [InlineData("Två föräldramöten per termin och skola.")]
    [InlineData("Häcken vid gångtunneln är klippt till högst 80 cm.")]
    [InlineData("Lamporna längs strandpromenaden är bytta senast 1 oktober.")]
    [InlineData("Hälften av restaurangerna med serveringstillstånd får ett oanmält tillsynsbesök.")]
    [InlineData("Väntetiden till första samtalet är högst 5 arbetsdagar.")]
    [InlineData("Varje skola har ett årshjul för elevhälsans förebyggande arbete.")]
    [InlineData("Tre fastighetsägare ansluter sig till platssamverkan Hamnen.")]
    [InlineData("Andelen niondeklassare som säger nej till cannabis är minst 95 %.")]
    [InlineData("Alla nyanställda i hemtjänsten får utbildning om bedrägerier inom 3 månader.")]
    [InlineData("12 torgvärdar är rekryterade och på plats till midsommar.")]
    [InlineData("Sju av tio deltagare uppger efter kursen att de vet vart man vänder sig.")]
    [InlineData("Kameror är monterade vid båda uppgångarna.")]
    [InlineData("Halvera antalet anlagda bränder vid återvinningsstationerna, från 14 till 7.")]
    [InlineData("Minst 1 500 hushåll har fått informationsbladet.")]
    public void Is_specific_and_measurable(string goal) =>
        Assert.Equal((SmartVerdict.Met, SmartVerdict.Met), (Judged.Specific(goal), Judged.Measurable(goal)));

    [Theory]
    [InlineData("En rutin för hot mot förtroendevalda är beslutad.")]
    [InlineData("Kartläggning av otrygga gångvägar är gjord.")]
    [InlineData("Ta fram en gemensam checklista för sommarloven.")]
    [InlineData("Skötselplanen för Ekparken är reviderad.")]
    [InlineData("Utreda om fritidsgården kan ha öppet på söndagar.")]
    [InlineData("Ansökan om statsbidrag är inlämnad.")]
    [InlineData("En mötesplats för unga tjejer finns i Lövdalen.")]
    [InlineData("Orsaksanalys av stölderna i hamnen.")]
    public void Needs_no_number_when_it_is_there_or_is_not(string goal) =>
        Assert.Equal((SmartVerdict.Met, SmartVerdict.Met), (Judged.Specific(goal), Judged.Measurable(goal)));

    [Theory]
    [InlineData("Stärka föräldrar i deras roll genom att hålla fyra föräldrakvällar.")]
    [InlineData("Utveckla arbetet med orosanmälningar: en mall är beslutad.")]
    [InlineData("Säkerställa att alla badvakter har gått kursen i bemötande.")]
    [InlineData("Genomföra en kampanj för att stärka tryggheten.")]
    [InlineData("Förbättra belysningen genom att byta 40 armaturer.")]
    public void May_hold_a_weak_verb_beside_it(string goal) =>
        Assert.Equal((SmartVerdict.Met, SmartVerdict.Met), (Judged.Specific(goal), Judged.Measurable(goal)));
}
