using Tryggve.Districts;
using Tryggve.People;
using Tryggve.Plans;

namespace Tryggve.Storage.Sample.City;

/// <summary>All plans of the sample city with all that has happened to them, the same each time but for identities.</summary>
internal static class CityPlans
{
    public static Municipality Municipality() => new(
        Slug.Of(SampleData.Municipality), SampleData.Municipality, [.. CityDistricts.All.Select(d => new District(d.Id, d.Name))], ShippedTemplates.All) { Organisations = CityPeople.Organisations };

    public static IReadOnlyList<Plan> Of(IReadOnlyList<Person> people)
    {
        var municipality = Municipality();
        var actors = people.ToDictionary(p => p.Name, p => p.ToActor());
        return [.. CityDistricts.All.SelectMany(d => new DistrictYears(municipality, d, actors).Plans())];
    }
}
