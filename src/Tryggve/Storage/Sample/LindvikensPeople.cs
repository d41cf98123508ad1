using Tryggve.Districts;
using Tryggve.People;

namespace Tryggve.Storage.Sample;

/// <summary>Those who work with the sample municipality's plans, invented: their organisations, units and roles.</summary>
internal static class LindvikensPeople
{
    private static readonly string Lindviken = Slug.Of(SampleData.Municipality);
    private static readonly string Hamnstaden = Slug.Of("Hamnstaden");
    private static readonly string Alvsund = Slug.Of("Norra Älvsund");

    public static IReadOnlyList<Organisation> Organisations =>
    [
        Of("Hamnstadens stadsdelsförvaltning", OrganisationKind.DistrictAdministration, ["SDF Hamnstaden", "Stadsdelsförvaltningen"],
            ("Barn och unga", ["BoU"], ["Enhetschef barn och unga", "Samordnare föräldrastöd", "Socialsekreterare"]),
            ("Fritid", ["Fältverksamheten"], ["Enhetschef fritid", "Enhetschef fält", "Fältassistent"]),
            ("Stöd och försörjning", ["IoF", "Individ- och familjeomsorgen"], ["Avdelningschef stöd och försörjning", "Samordnare avhopparstöd", "Samordnare mot våld i nära relation"]),
            ("Trygghet och säkerhet", [], ["Preventionsstrateg", "Platssamordnare", "Säkerhetschef", "Tillsynssamordnare", "Seniorlots"])) with { DistrictId = Hamnstaden },
        Of("Norra Älvsunds stadsdelsförvaltning", OrganisationKind.DistrictAdministration, ["SDF Norra Älvsund", "Stadsdelsförvaltningen"],
            ("Social omsorg", [], ["Samordnare SSPF", "Enhetschef fält"]), ("Stadsmiljö", [], ["Parkingenjör"])) with { DistrictId = Alvsund },
        Of("Polisen", OrganisationKind.Police, ["Polismyndigheten", "LPO Lindviken"], ("Lokalpolisområde Lindviken", ["LPO"], ["Kommunpolis", "Områdespolis", "Ungdomspolis", "Inre befäl"])),
        Of("Utbildningsförvaltningen", OrganisationKind.Education, ["Skolan"], ("Grundskolorna", [], ["Rektor", "Biträdande rektor"]), ("Elevhälsan", [], ["Kurator"])),
        Of("Tekniska förvaltningen", OrganisationKind.City, [], ("Gata och belysning", [], ["Gatuingenjör"])),
        Of("Lindvikens bostäder", OrganisationKind.PropertyOwner, ["Bostadsbolaget"], ("Bosocialt arbete", [], ["Torgvärd"])),
        Of("Stadsledningskontoret", OrganisationKind.City, ["SLK"], ("Trygghetsenheten", [], ["Trygghetsstrateg"])),
    ];

    public static IReadOnlyList<Person> People =>
    [
        With("Ingrid Norén", "Brottsförebyggande samordnare", Unit("Stadsledningskontoret", "Trygghetsenheten"), (Role.Coordinator, null)),
        With("Anna Ek", "Preventionsstrateg", Unit("Hamnstadens stadsdelsförvaltning", "Trygghet och säkerhet"), (Role.Coordinator, Hamnstaden)),
        With("Björn Lind", "Kommunpolis", Unit("Polisen", "Lokalpolisområde Lindviken"), (Role.Coordinator, Alvsund), (Role.Reporter, Hamnstaden)),
        With("Cecilia Sjö", "Enhetschef fritid", Unit("Hamnstadens stadsdelsförvaltning", "Fritid"), (Role.Reporter, Hamnstaden)),
        With("David Holm", "Rektor", Unit("Utbildningsförvaltningen", "Grundskolorna"), (Role.Editor, Hamnstaden)),
        With("Eva Berg", "Nämndsekreterare", Unit("Hamnstadens stadsdelsförvaltning", "Trygghet och säkerhet"), (Role.Secretary, Hamnstaden)),
        With("Farid Nouri", "Trygghetsstrateg", Unit("Stadsledningskontoret", "Trygghetsenheten"), (Role.City, null)),
        With("Hanna Falk", "Ledamot i nämnden", Slug.Of("Hamnstadens stadsdelsförvaltning"), (Role.Reader, Hamnstaden)),
        With("Greta Lund", "Systemförvaltare", Slug.Of("Stadsledningskontoret"), (Role.Administrator, null)),
    ];

    public static Organisation Of(string name, OrganisationKind kind, IReadOnlyList<string> aliases, params (string Name, string[] Aliases, string[] Roles)[] units) =>
        new(Slug.Of(name), name, kind, aliases, [.. units.Select(u => new Unit(Unit(name, u.Name), u.Name, u.Aliases, u.Roles))]);

    public static string Unit(string organisation, string unit) => $"{Slug.Of(organisation)}/{Slug.Of(unit)}";

    public static Person With(string name, string title, string membership, params (Role Role, string? District)[] roles) =>
        new(Guid.CreateVersion7(), Lindviken, name, $"{Slug.Of(name).Replace('-', '.')}{SampleData.EmailEnding}", [membership],
            [.. roles.Select(r => new Grant(Guid.CreateVersion7(), Lindviken, r.Role, r.District, null))], null) { Title = title };
}
