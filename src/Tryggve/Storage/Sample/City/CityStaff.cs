using Tryggve.People;

namespace Tryggve.Storage.Sample.City;

/// <summary>Who does what with a district's plans.</summary>
internal sealed record CityStaff(Actor Coordinator, Actor Reporter, Actor Police, Actor Secretary, Actor City)
{
    public static CityStaff Of(CityDistrict district, IReadOnlyDictionary<string, Actor> people) => new(
        people[district.Coordinator], people[district.Reporter], people[district.Name == "Hamnstaden" ? "Björn Lind" : "Zara Engdal"],
        people.Values.FirstOrDefault(p => p.Grants.Any(g => g.Role == Role.Secretary && g.DistrictId == district.Id)) ?? people[district.Coordinator], people["Farid Nouri"]);

    /// <summary>A moment of the sample; never now.</summary>
    public static DateTimeOffset Moment(int year, int month, int day, int hour = 9) => new(year, month, day, hour, 5, 0, TimeSpan.Zero);
}
