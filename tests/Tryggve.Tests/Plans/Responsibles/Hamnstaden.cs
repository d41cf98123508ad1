using Tryggve.Districts;
using Tryggve.Plans.Responsibles;

namespace Tryggve.Tests.Plans.Responsibles;

/// <summary>An invented municipality, and what is read of a text there: <c>R sodra/falt enhetschef</c>.</summary>
internal static class Hamnstaden
{
    public static readonly IReadOnlyList<Organisation> Organisations =
    [
        Make("sodra", "Södra stadsdelsförvaltningen", OrganisationKind.DistrictAdministration, ["Stadsdelsförvaltningen", "SDF"],
            Unit("iof", "Individ och familj", ["IoF"]), Unit("bou", "Barn och unga", []), Unit("falt", "Enheten för fält och fritid", ["Fält"], "Fältassistent"),
            Unit("sso", "Stöd, service och omsorg", ["SSO"]), Unit("prevention", "Prevention", [], "Preventionssamordnare", "Trygghets- och säkerhetssamordnare"),
            Unit("administration", "Administrativa avdelningen", []), Unit("socialtjanst", "Socialtjänsten", [], "Socialsekreterare"), Unit("forskola", "Förskola", [])),
        Make("polis", "Polismyndigheten", OrganisationKind.Police, ["LPO Hamnstaden"]),
        Make("skola", "Utbildningsförvaltningen", OrganisationKind.Education, [], Unit("grundskola", "Grundskola", ["Skolan"], "Rektor"), Unit("forskola", "Kommunal förskola", ["Förskola"])),
        Make("hem", "Hamnstadens Bostäder", OrganisationKind.PropertyOwner, ["Einar Holm"]),
        Make("trafik", "Trafikkontoret", OrganisationKind.City, ["TK"]),
    ];

    public static Responsibility Read(string text) => Responsibility.Read(text, Organisations);

    /// <summary>One line an actor: the part's initial, the unit or organisation or <c>?</c>, the function.</summary>
    public static string Understood(string text) => string.Join("; ", Read(text).Actors.Select(a => $"{a.Part.ToString()[0]} {a.UnitId ?? a.OrganisationId ?? "?"} {a.Function}".TrimEnd()));

    public static string Codes(string text) => string.Join(' ', Read(text).Remarks.Select(r => r.Code["responsible-".Length..]));

    private static Organisation Make(string id, string name, OrganisationKind kind, string[] aliases, params Unit[] units) =>
        new(id, name, kind, aliases, [.. units.Select(u => u with { Id = $"{id}/{u.Id}" })]);

    private static Unit Unit(string id, string name, string[] aliases, params string[] roles) => new(id, name, aliases, roles);
}
