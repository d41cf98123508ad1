namespace Tryggve.Tests.Analysis.Outcomes;

/// <summary>Longer follow-ups, written after the rules had learnt from the real plans and without a look at what they make of these. The first reading is reported in docs/outcomes.md.</summary>
/// <remarks>Signs as in <see cref="A_follow_up_in_other_words"/>.</remarks>
public sealed class A_follow_up_in_running_text
{
    [Theory]
    [InlineData("Anställa en fältsekreterare", "En fältsekreterare är anställd.", "Fältsekreteraren anställdes i mars och har varit ute på torget tre kvällar i veckan. Ungdomarna har tagit emot det väl.", "Done", "+")]
    [InlineData("Anställa en fältsekreterare", "", "En fältsekreterare har anställts och börjar i augusti.", "Done", "")]
    [InlineData("Bygga om entrén till biblioteket", "Entrén är ombyggd.", "Ombyggnationen är försenad och planeras nu till våren 2026. Målet är därmed inte uppfyllt.", "Postponed", "-")]
    [InlineData("Drogvaneenkät", "1) Enkäten skickas till alla skolor. 2) Minst 70 procent svarar. 3) Resultatet presenteras för rektorerna.", "Enkäten har skickats till alla skolor. Svarsfrekvensen blev 64 procent. Resultatet presenteras för rektorerna i februari 2026.", "", "+-o")]
    [InlineData("Drogvaneenkät", "1) Enkäten skickas till alla skolor. 2) Minst 70 procent svarar. 3) Resultatet presenteras för rektorerna.", "1) Uppfyllt. 2) Ej uppfyllt, 64 procent svarade. 3) Ännu inte uppfyllt.", "", "+-o")]
    [InlineData("Drogvaneenkät", "1) Enkäten skickas till alla skolor. 2) Minst 70 procent svarar. 3) Resultatet presenteras för rektorerna.", "Mål 1–2 är uppfyllda. Det sista målet kvarstår.", "", "++o")]
    [InlineData("Lovaktiviteter", "Minst 200 barn deltar i sommarens lovaktiviteter.", "Sommarens lovaktiviteter lockade 240 barn, jämfört med 180 barn året före.", "", "+")]
    [InlineData("Lovaktiviteter", "Minst 200 barn deltar i sommarens lovaktiviteter.", "Lovaktiviteterna har genomförts i samarbete med tre föreningar. Antalet barn har inte räknats.", "Done", ".")]
    [InlineData("Lovaktiviteter", "Fler flickor än föregående år deltar.", "Antalet flickor som deltar har ökat jämfört med föregående år.", "", "+")]
    [InlineData("Lovaktiviteter", "Antalet flickor som deltar ökar jämfört med föregående år.", "Antalet flickor har minskat jämfört med 2024.", "", "-")]
    [InlineData("Samverkan med fastighetsägare", "Fyra möten hålls.", "Samverkan fungerar väl. Tre möten har hållits under året, det fjärde fick ställas in.", "", "-")]
    [InlineData("Samverkan med fastighetsägare", "Fyra möten hålls.", "Arbetet löper på enligt plan. Ett möte återstår.", "Ongoing", ".")]
    [InlineData("Samverkan med fastighetsägare", "Fyra möten hålls.", "Vi har haft fyra möten, men målet att alla ägare ska delta är inte nått.", "", "-")]
    [InlineData("Stöd till brottsoffer", "Rutinen är känd av alla medarbetare.", "Målet har inte kunnat följas upp under året då enkäten uteblev.", "", "x")]
    [InlineData("Stöd till brottsoffer", "Rutinen är känd av alla medarbetare.", "Målet anses i huvudsak uppfyllt. Nyanställda återstår att nå.", "", "~")]
    [InlineData("Klottersanering", "80 procent av klottret är borta inom 24 timmar.", "Entreprenören sanerade 83 procent inom 24 timmar.", "", "+")]
    [InlineData("Klottersanering", "80 procent av klottret är borta inom 24 timmar.", "Klottersaneringen fortgår i ordinarie drift.", "Ongoing", ".")]
    [InlineData("Klottersanering", "80 procent av klottret är borta inom 24 timmar.", "Uppdraget har övertagits av trafiknämnden och redovisas inte längre här.", "", ".")]
    [InlineData("Skolsociala team", "1. Två team är i gång.\n2. Frånvaron minskar.", "Båda teamen startade i augusti. Frånvaron mäts först till sommaren.", "", "..")]
    [InlineData("Skolsociala team", "1. Två team är i gång.\n2. Frånvaron minskar.", "Första målet är uppfyllt. För det andra målet saknas underlag.", "", "+x")]
    [InlineData("Skolsociala team", "1. Två team är i gång.\n2. Frånvaron minskar.", "Alla mål uppnådda!", "", "++")]
    [InlineData("Tillsyn av serveringstillstånd", "Tolv tillsyner genomförs.", "Totalt 15 tillsyner, varav 6 gemensamma med polisen. Tre ärenden ledde till varning.", "", "+")]
    [InlineData("Tillsyn av serveringstillstånd", "Tolv tillsyner genomförs.", "Tillsynen har genomförts enligt tillsynsplanen och redovisas i nämndens årsrapport.", "Done", ".")]
    [InlineData("Tillsyn av serveringstillstånd", "Tolv tillsyner genomförs.", "Åtgärden avslutas i förtid. Tjänsten som inspektör är vakant sedan i maj.", "Stopped", ".")]
    [InlineData("Mentorsprogram", "Tio mentorer är utbildade.", "Programmet har vilat under året i väntan på ny huvudman och återupptas 2026.", "Postponed", ".")]
    [InlineData("Mentorsprogram", "Tio mentorer är utbildade.", "Åtta av tio mentorer är utbildade.", "", "-")]
    [InlineData("Mentorsprogram", "Tio mentorer är utbildade.", "Programmet avslutades i december. Samtliga uppsatta mål har nåtts med marginal.", "Done", "+")]
    [InlineData("Mentorsprogram", "Tio mentorer är utbildade.", "Syftet var att nå unga vuxna. Det har varit svårt, och målgruppen behöver ses över.", "", ".")]
    public void Is_understood(string measure, string goals, string text, string status, string verdicts)
    {
        var made = Outcome.Made(measure, goals, text);
        Assert.Equal((status, verdicts), Outcome.Signs(Outcome.Read(made), made));
    }

    /// <summary>What a person would understand here, the rules do not: they propose nothing, and nothing wrong.</summary>
    [Theory]
    [InlineData("Bygga om entrén till biblioteket", "Entrén är ombyggd.", "Förstudien är klar. Själva ombyggnationen har inte startat eftersom bygglov saknas.", "", ".")]
    [InlineData("Stöd till brottsoffer", "Rutinen är känd av alla medarbetare.", "Rutinen finns på intranätet. Om målet är uppfyllt vet vi först efter medarbetarenkäten.", "", ".")]
    public void Is_left_to_the_person(string measure, string goals, string text, string status, string verdicts) => Is_understood(measure, goals, text, status, verdicts);
}
