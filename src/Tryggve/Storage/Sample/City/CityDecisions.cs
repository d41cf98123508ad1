using Tryggve.Decisions;
using Tryggve.Plans;
using static Tryggve.Storage.Sample.City.CityStaff;

namespace Tryggve.Storage.Sample.City;

/// <summary>How a plan of the city passes those who decide it.</summary>
internal sealed class CityDecisions(CityDistrict district, CityStaff staff)
{
    public void Pass(Plan plan, int year)
    {
        switch (district.Name, year)
        {
            case ("Norra Älvsund" or "Lärkbacken", 2027):
                return;
            case ("Kvarnberget", 2027):
                Submit(plan, 2026, 11, 12);
                return;
            case ("Sjövik", 2027):
                Submit(plan, 2026, 10, 22);
                Decide(plan, new DateOnly(2026, 11, 10), "§ 31", staff.Secretary, "Två områden saknar mål som går att mäta, och det framgår inte vad polisen åtar sig vid Strandtorget. Komplettera och lämna in igen.");
                return;
            case ("Hamnstaden", 2027):
                Submit(plan, 2026, 10, 21);
                Decide(plan, new DateOnly(2026, 11, 5), "§ 14", staff.Secretary);
                Decide(plan, new DateOnly(2026, 11, 18), "§ 3", staff.City);
                return;
            case ("Västra Verken", 2026):
                Submit(plan, 2026, 9, 28, "Planen blev försenad; kvarvarande brister rättas under hösten.", missing: 4);
                Decide(plan, new DateOnly(2026, 10, 14), "§ 22", staff.Secretary);
                return;
            case ("Lärkbacken", 2026):
                Submit(plan, 2025, 10, 27);
                Decide(plan, new DateOnly(2025, 11, 11), "§ 19", staff.Secretary, "Orsaksanalysen för det egna området saknas. Styrgruppen vill också se vem som betalar nattbussen.");
                Submit(plan, 2025, 12, 1);
                Decide(plan, new DateOnly(2025, 12, 9), "§ 24", staff.Secretary);
                Decide(plan, new DateOnly(2026, 1, 14), "§ 2", staff.City);
                return;
            default:
                var luck = Luck.Of($"{district.Name} {year} beslut");
                Submit(plan, year - 1, 10, 20 + (int)(luck * 10));
                Decide(plan, new DateOnly(year - 1, 11, 6 + (int)(luck * 8)), $"§ {10 + (int)(luck * 40)}", staff.Secretary);
                Decide(plan, new DateOnly(year - 1, 12, 5 + (int)(luck * 9)), $"§ {3 + (int)(luck * 20)}", staff.City);
                return;
        }
    }

    private void Submit(Plan plan, int year, int month, int day, string reason = "", int missing = 0) =>
        plan.Submit(DecisionPath.GroupAndCity, missing, reason, staff.Coordinator, Moment(year, month, day, 15));

    /// <summary>Recorded the day after it was made; a comment sends the plan back.</summary>
    private static void Decide(Plan plan, DateOnly on, string paragraph, Actor by, string comment = "")
    {
        var recorded = on.AddDays(1);
        var at = Moment(recorded.Year, recorded.Month, recorded.Day, 10);
        var submitted = plan.NewEditions.Last(e => e.Edition.Number == plan.Course.Latest!.Edition).Text;
        var decision = new Decision(plan.Course.Waiting!.Body, comment.Length == 0 ? DecisionOutcome.Approved : DecisionOutcome.SentBack, on, plan.Content.RegistryNumber, paragraph, comment, at, by.Name);
        plan.Decide(decision, submitted, by, at);
    }
}
