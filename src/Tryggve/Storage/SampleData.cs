using Tryggve.Districts;
using Tryggve.People;
using Tryggve.Plans;
using Tryggve.Storage.Sample;
using Tryggve.Storage.Sample.City;

namespace Tryggve.Storage;

/// <summary>Lindvikens kommun: an invented municipality with plans and those who work with them, to try Tryggve on.</summary>
public sealed class SampleData(PlanStore plans, MunicipalityStore municipalities, PersonStore people, LawStore law, TimeProvider time)
{
    public const string Municipality = "Lindvikens kommun";

    /// <summary>What the addresses of the sample's people end in; <c>example</c> is a domain that can belong to nobody (RFC 2606).</summary>
    public const string EmailEnding = "@lindviken.example";

    private static readonly Actor Author = new("exempel", "Exempeldata");

    /// <summary>Loads the sample into a database that holds no municipality yet. True when it did.</summary>
    public async Task<bool> LoadOnce(SampleSize size = SampleSize.District)
    {
        if ((await municipalities.All()).Count > 0) return false;
        if (size == SampleSize.City) await Load(CityPlans.Municipality(), CityPeople.All, CityPlans.Of(CityPeople.All));
        else await Load(
            new Municipality(Slug.Of(Municipality), Municipality, [], ShippedTemplates.All) { Organisations = LindvikensPeople.Organisations }, LindvikensPeople.People,
            [.. new[] { Hamnstaden.Plan(), NorraAlvsund.Plan() }.Select(content => Plan.Import(content, null, Author, time.GetUtcNow()))]);
        return true;
    }

    private async Task Load(Municipality municipality, IReadOnlyList<Person> those, IReadOnlyList<Plan> all)
    {
        await municipalities.Save(municipality);
        foreach (var plan in all) await plans.Save(plan);
        foreach (var person in those) await people.Add(person, Author);
        foreach (var record in LindvikensLaw.Records(time.GetUtcNow())) await law.Add(record, Actor.Local);
    }
}
