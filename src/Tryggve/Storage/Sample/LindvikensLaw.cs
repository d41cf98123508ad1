using Tryggve.Districts;
using Tryggve.Districts.Law;
using static Tryggve.Districts.Law.LawField;

namespace Tryggve.Storage.Sample;

/// <summary>How the sample municipality meets lag (2023:196), invented: most is recorded, the picture is soon due, no report to the council is there.</summary>
internal static class LindvikensLaw
{
    /// <param name="at">When it is loaded: duties run out by the calendar, so the sample's days are counted from it.</param>
    public static IEnumerable<LawRecord> Records(DateTimeOffset at) =>
        Said(at.ToDay()).Select(r => new LawRecord(Guid.CreateVersion7(at), Slug.Of(SampleData.Municipality), r.Duty, r.On, r.Until, r.Texts, null, "Exempeldata", at));

    private static IEnumerable<(LawDuty Duty, DateOnly On, DateOnly? Until, Dictionary<LawField, string> Texts)> Said(DateOnly today)
    {
        yield return (LawDuty.Picture, today.AddMonths(-22), null, new()
        {
            [Title] = "Lindvikens lägesbild", [Scope] = "Hela kommunen", [Extent] = "Avsnitt 2: anmälda brott och utsatthet, ort för ort.", [Consequences] = "Avsnitt 3: vad brotten leder till för boende, handlare och skolor.",
            [OtherInformation] = "Avsnitt 4: trygghetsmätningen, samtal med föreningar och skolornas egna iakttagelser.", [LawField.Analysis] = "Avsnitt 5: varför problemen finns kring hamnen och stationen, och vad som väntas öka.", [Reference] = "LIN 2025/0018",
        });
        yield return (LawDuty.Agreement, today.AddMonths(-10), today.AddMonths(14), new()
        {
            [Title] = "Överenskommelse om ett tryggare Lindviken", [Parties] = "Lindvikens kommun\nLokalpolisområde Lindviken\nLindvikens bostäder", [Purposes] = "Minska nyrekryteringen av unga\nGöra hamnen tryggare på kvällarna", [Areas] = "Unga i riskzon\nOtrygga platser",
        });
        yield return (LawDuty.StrategicCouncil, today.AddMonths(-26), null, new()
        {
            [Title] = "Lindvikens trygghetsråd", [Chair] = "Kommundirektören", [LedByMunicipality] = "ja", [Members] = "Chef för lokalpolisområdet\nUtbildningschef\nVerkställande direktör, Lindvikens bostäder", [LeadingPositions] = "ja",
        });
        yield return (LawDuty.Coordination, today.AddMonths(-30), null, new()
        {
            [Title] = "Brottsförebyggande samordnare vid trygghetsenheten", [Contact] = "Kommunens växel, fråga efter trygghetsenheten.", [Publication] = "Sidan Trygg i Lindviken på kommunens webbplats.",
        });
        yield return (LawDuty.Board, today.AddMonths(-28), null, new() { [Title] = "Kommunstyrelsen", [Content] = "Står i reglementet." });
        yield return (LawDuty.OtherPlanning, today.AddMonths(-8), null, new() { [Title] = "Översiktsplanen", [Statute] = "Plan- och bygglagen", [Content] = "Lägesbildens otrygga platser är med när områden planeras om." });
    }
}
