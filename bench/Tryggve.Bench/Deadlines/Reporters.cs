using Tryggve.Bench.Running;
using Tryggve.Districts;
using Tryggve.FollowUps;
using Tryggve.People;
using Tryggve.Plans;
using Tryggve.Storage;

namespace Tryggve.Bench.Deadlines;

/// <summary>One who reports: ten measures of their unit, in their district's plan. A colleague in the unit has the other ten, and sees all twenty.</summary>
internal sealed record Reporter(Visitor Visitor, Guid Plan, IReadOnlyList<FollowUpSlot> Own, IReadOnlyList<FollowUpSlot> Colleagues);

/// <summary>A city whose plans nobody has reported yet, and those who are to.</summary>
internal static class Reporters
{
    private const int UnitsInDistrict = 5, PeopleInUnit = 2, MeasuresEach = 10;
    private const int MeasuresInPlan = UnitsInDistrict * PeopleInUnit * MeasuresEach;

    /// <param name="districts">A plan each, with ten who report in it.</param>
    public static async Task<IReadOnlyList<Plan>> Fill(Database database, int districts)
    {
        await new Migrator(database, TimeProvider.System).Run();
        var (words, store, plans) = (new MadeWords(4_000), new PlanStore(database, TimeProvider.System), new List<Plan>());
        var district = Enumerable.Range(1, districts).Select(d => new District($"stadsdel-{d}", $"Stadsdel {d}")).ToList();
        await new MunicipalityStore(database).Save(new Municipality("lindvikens-kommun", "Lindvikens kommun", district, [ShippedTemplates.FiveAreas])
        {
            Organisations = [.. district.Select(d => new Organisation($"{d.Id}-forvaltning", $"{d.Name} förvaltning", OrganisationKind.DistrictAdministration, [],
                [.. Enumerable.Range(0, UnitsInDistrict).Select(u => new Unit(UnitOf(d.Id, u), $"Enhet {u + 1} i {d.Name}", [], []))]) { DistrictId = d.Id })],
        });
        foreach (var one in district)
        {
            var n = 0;
            var content = words.Plan("Lindvikens kommun", one.Name, TimeProvider.System.GetUtcNow().Year, MeasuresInPlan);
            content = content with { Areas = [.. content.Areas.Select(a => a with { Problems = [.. a.Problems.Select(p => p with { Causes = [.. p.Causes.Select(c => c with { Measures = [.. c.Measures.Select(Unreported)] })] })] })] };
            var plan = Plan.Import(content, null, Actor.Local, TimeProvider.System.GetUtcNow());
            if (await store.Save(plan) != SaveOutcome.Saved) throw new InvalidOperationException("The plan was not saved.");
            plans.Add(plan);

            Measure Unreported(Measure m) => m with { FollowUps = [], Units = [UnitOf(one.Id, n++ / (PeopleInUnit * MeasuresEach))] };
        }
        return plans;
    }

    public static async Task<IReadOnlyList<Reporter>> SignIn(Database database, Uri address, IReadOnlyList<Plan> plans)
    {
        var people = plans.SelectMany(plan => Enumerable.Range(0, UnitsInDistrict * PeopleInUnit).Select(i => Visitor.New(plan.MunicipalityId, $"Rapportör {i + 1} {plan.DistrictId}", Role.Reporter, plan.DistrictId, [UnitOf(plan.DistrictId, i / PeopleInUnit)]))).ToList();
        await Visitor.Add(database, people);
        var visitors = await Visitor.SignIn(address, people);
        var slots = plans.ToDictionary(p => p.Id, p => p.Content.Measures.Select(m => new FollowUpSlot(p.Id, m)).Chunk(MeasuresEach).ToList());
        return [.. visitors.Select((visitor, p) =>
        {
            var (plan, i) = (plans[p / (UnitsInDistrict * PeopleInUnit)].Id, p % (UnitsInDistrict * PeopleInUnit));
            return new Reporter(visitor, plan, slots[plan][i], slots[plan][i % PeopleInUnit == 0 ? i + 1 : i - 1]);
        })];
    }

    private static string UnitOf(string district, int unit) => $"{district}-forvaltning/enhet-{unit + 1}";
}
