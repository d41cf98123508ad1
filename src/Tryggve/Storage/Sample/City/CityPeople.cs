using Tryggve.Districts;
using Tryggve.People;
using static Tryggve.Storage.Sample.LindvikensPeople;

namespace Tryggve.Storage.Sample.City;

/// <summary>Those who work with the whole city's plans, invented: the nine of the small sample and more for the other districts.</summary>
internal static class CityPeople
{
    /// <summary>The same for as long as Tryggve runs: the plans' history names them.</summary>
    public static readonly IReadOnlyList<Person> All =
    [
        .. LindvikensPeople.People,
        Of("Jamila Rask", "Preventionsstrateg", "Kvarnberget", Safety, Role.Coordinator),
        Of("Karl-Erik Tunbrant", "Trygghetssamordnare", "Sjövik", Safety, Role.Coordinator),
        Of("Lovisa Åkerblom", "Säkerhetschef", "Lärkbacken", Safety, Role.Coordinator),
        Of("Mattias Wede", "Tillsynssamordnare", "Västra Verken", Safety, Role.Coordinator),
        Of("Nadja Forsell", "Enhetschef barn och unga", "Kvarnberget", "Barn och unga", Role.Reporter),
        Of("Olof Hedvall", "Enhetschef fritid", "Sjövik", "Fritid", Role.Reporter),
        Of("Petra Sundvik", "Socialsekreterare", "Lärkbacken", "Barn och unga", Role.Reporter),
        Of("Rolf Ängeby", "Enhetschef fält", "Norra Älvsund", "Social omsorg", Role.Reporter),
        Of("Ylva Stén", "Enhetschef fält", "Västra Verken", "Fritid", Role.Reporter),
        Of("Viktor Palm", "Planeringsledare", "Kvarnberget", Safety, Role.Editor),
        Of("Sara Mohlin", "Nämndsekreterare", "Kvarnberget", Safety, Role.Secretary),
        Of("Tomas Wik", "Nämndsekreterare", "Lärkbacken", Safety, Role.Secretary),
        Of("Ulla Brandt", "Ledamot i nämnden", "Sjövik", Safety, Role.Reader),
        With("Zara Engdal", "Områdespolis", Unit("Polisen", "Lokalpolisområde Lindviken"), [.. CityDistricts.All.Where(d => d.Name != "Hamnstaden").Select(d => (Role.Reporter, (string?)d.Id))]),
        With("Gustav Ekman", "Rektor", Unit("Utbildningsförvaltningen", "Grundskolorna"), (Role.Reporter, "kvarnberget"), (Role.Reporter, "sjovik")),
    ];

    public static IReadOnlyList<Organisation> Organisations =>
    [
        .. CityDistricts.All.Select(AdministrationOf),
        .. LindvikensPeople.Organisations.Where(o => o.Kind != OrganisationKind.DistrictAdministration),
        LindvikensPeople.Of("Räddningstjänsten Lindviken", OrganisationKind.Other, ["Räddningstjänsten"], ("Förebyggande", [], ["Brandingenjör"])),
        LindvikensPeople.Of("Miljöförvaltningen", OrganisationKind.City, [], ("Livsmedel, tobak och alkohol", [], ["Miljöinspektör"])),
        LindvikensPeople.Of("Brottsofferjouren Lindviken", OrganisationKind.Other, ["Brottsofferjouren"]),
        LindvikensPeople.Of("Fastighetsägarna Lindviken", OrganisationKind.PropertyOwner, ["Fastighetsägarna"]),
        LindvikensPeople.Of("Lindvikens universitet", OrganisationKind.Other, ["Universitetet"], ("Studentkåren", ["Kåren"], [])),
    ];

    private const string Safety = "Trygghet och säkerhet";

    private static Organisation AdministrationOf(CityDistrict district)
    {
        var known = LindvikensPeople.Organisations.FirstOrDefault(o => o.DistrictId == district.Id);
        var usual = LindvikensPeople.Of(district.Administration, OrganisationKind.DistrictAdministration, [$"SDF {district.Name}", "Stadsdelsförvaltningen"],
            ("Barn och unga", ["BoU"], ["Enhetschef barn och unga", "Samordnare föräldrastöd", "Socialsekreterare", "Samordnare SSPF", "Samordnare SIG"]),
            ("Fritid", ["Fältverksamheten"], ["Enhetschef fritid", "Enhetschef fält", "Fältassistent"]),
            ("Stöd och försörjning", ["IoF", "Individ- och familjeomsorgen"], ["Avdelningschef stöd och försörjning", "Samordnare avhopparstöd", "Samordnare mot våld i nära relation"]),
            ("Äldre och hemtjänst", ["Äldreomsorgen"], ["Enhetschef hemtjänst", "Seniorlots"]),
            (Safety, [], ["Preventionsstrateg", "Platssamordnare", "Säkerhetschef", "Tillsynssamordnare"])) with { DistrictId = district.Id };
        // The two that were there keep their units and names; a role that they have stays theirs.
        if (known is null) return usual;
        var taken = known.Units.SelectMany(u => u.Roles).ToHashSet();
        var added = usual.Units.Select(u => u with { Roles = [.. u.Roles.Where(r => !taken.Contains(r))] }).ToList();
        return known with { Units = [.. known.Units.Select(u => added.Find(a => a.Id == u.Id) is { } more ? u with { Roles = [.. u.Roles, .. more.Roles] } : u), .. added.Where(a => known.Units.All(u => u.Id != a.Id))] };
    }

    private static Person Of(string name, string title, string district, string unit, Role role)
    {
        var place = CityDistricts.All.First(d => d.Name == district);
        return With(name, title, Unit(place.Administration, unit), (role, place.Id));
    }
}
