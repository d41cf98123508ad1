using Tryggve.Districts;

namespace Tryggve.Web.Pages.Administration;

/// <summary>What is typed about an organisation and its units.</summary>
public sealed class OrganisationForm
{
    public string? Name { get; set; }
    public OrganisationKind Kind { get; set; } = OrganisationKind.Other;
    public string? District { get; set; }
    public string? Aliases { get; set; }

    /// <summary>The version that the page showed.</summary>
    public int Version { get; set; }

    /// <summary>The units there are, and last an empty one to fill in.</summary>
    public List<UnitForm> Units { get; set; } = [];

    public IReadOnlyList<string> Removed => [.. Units.Where(u => u.Remove && u.Id is not null).Select(u => u.Id!)];

    public static OrganisationForm Of(Organisation? organisation) => organisation is null ? new() { Units = [new()] } : new()
    {
        Name = organisation.Name, Kind = organisation.Kind, District = organisation.DistrictId, Aliases = NameLines.Write(organisation.Aliases), Version = organisation.Version,
        Units = [.. organisation.Units.Select(u => new UnitForm { Id = u.Id, Name = u.Name, Aliases = NameLines.Write(u.Aliases), Roles = NameLines.Write(u.Roles) }), new()],
    };

    public Organisation ToOrganisation(string id) =>
        new(id, (Name ?? "").Trim(), Kind, NameLines.Read(Aliases), [.. Units.Where(u => !u.IsEmpty).Select(u => new Unit(u.Id ?? "", (u.Name ?? "").Trim(), NameLines.Read(u.Aliases), NameLines.Read(u.Roles)))])
        {
            DistrictId = District, Version = Version,
        };

    /// <summary>Always an empty unit last.</summary>
    public void Extend()
    {
        Units.RemoveAll(u => u.IsEmpty);
        Units.Add(new UnitForm());
    }

    public static string FieldOf(Remark remark)
    {
        var field = remark.Code.Split('-')[0] switch { "aliases" => "Aliases", "roles" => "Roles", "district" => "District", "unit" => "Remove", _ => "Name" };
        if (remark.Code == "organisation-overtaken") return "";
        return remark.Place is { Part: var part } ? $"Form.Units[{int.Parse(part.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture) - 1}].{field}" : $"Form.{field}";
    }
}

/// <summary>What is typed about a unit.</summary>
public sealed class UnitForm
{
    /// <summary>Null for a new one.</summary>
    public string? Id { get; set; }
    public string? Name { get; set; }
    public string? Aliases { get; set; }
    public string? Roles { get; set; }
    public bool Remove { get; set; }

    public bool IsEmpty => Id is null && string.IsNullOrWhiteSpace(Name + Aliases + Roles);
}
