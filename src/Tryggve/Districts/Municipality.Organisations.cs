namespace Tryggve.Districts;

public sealed partial record Municipality
{
    /// <summary>A unit with its organisation, or an organisation, by id; null when there is none any more.</summary>
    public string? NameOf(string unitOrOrganisation)
    {
        if (Organisations.FirstOrDefault(o => o.Id == unitOrOrganisation) is { } whole) return whole.Name;
        var organisation = Organisations.FirstOrDefault(o => o.Units.Any(u => u.Id == unitOrOrganisation));
        return organisation is null ? null : $"{organisation.Units.First(u => u.Id == unitOrOrganisation).Name}, {organisation.Name}";
    }

    /// <summary>What must be mended before the organisation is kept; all remarks at once. A remark about a unit says which by its number, from 1.</summary>
    /// <param name="edited">As somebody left it; no id when it is new, and none on a new unit.</param>
    /// <param name="removedUnits">Ids of the units to take away. A unit that the edited organisation does not mention stays.</param>
    /// <param name="members">How many people belong to each unit or whole organisation, by its id.</param>
    public IEnumerable<Remark> Check(Organisation edited, IReadOnlyCollection<string> removedUnits, IReadOnlyDictionary<string, int> members)
    {
        if (edited.Id.Length > 0 && Organisations.FirstOrDefault(o => o.Id == edited.Id)?.Version != edited.Version)
        {
            yield return new Remark("organisation-overtaken", Severity.Error, "Någon annan har ändrat organisationen under tiden. Inget är sparat ännu; jämför och spara igen.");
        }
        foreach (var remark in CheckName(edited.Name, "organisationens namn", null, Organisations.Where(o => o.Id != edited.Id).Select(o => o.Name))) yield return remark;
        if (edited.Aliases.Any(a => a.Length > LongestName)) yield return new Remark("aliases-long", Severity.Error, $"Skriv ett namn på varje rad, högst {LongestName} tecken.");
        if (edited.DistrictId is { } district && Districts.All(d => d.Id != district)) yield return new Remark("district-unknown", Severity.Error, "Välj en stadsdel som finns.");
        for (var i = 0; i < edited.Units.Count; i++)
        {
            var (unit, place) = (edited.Units[i], new Place($"enhet {i + 1}"));
            var others = edited.Units.Where((u, other) => other != i && !removedUnits.Contains(u.Id)).Select(u => u.Name);
            if (removedUnits.Contains(unit.Id))
            {
                if (members.GetValueOrDefault(unit.Id) is > 0 and var count) yield return new Remark("unit-has-members", Severity.Error, Members(unit.Name, count), place);
                continue;
            }
            foreach (var remark in CheckName(unit.Name, "enhetens namn", place, others)) yield return remark;
            if (unit.Aliases.Any(a => a.Length > LongestName)) yield return new Remark("aliases-long", Severity.Error, $"Skriv ett namn på varje rad, högst {LongestName} tecken.", place);
            if (unit.Roles.Any(r => r.Length > LongestName)) yield return new Remark("roles-long", Severity.Error, $"Skriv en roll på varje rad, högst {LongestName} tecken.", place);
        }
    }

    public MunicipalityChange Put(Organisation edited, IReadOnlyCollection<string> removedUnits)
    {
        var before = Organisations.FirstOrDefault(o => o.Id == edited.Id);
        var id = before?.Id ?? UniqueId(edited.Name, Organisations.Select(o => o.Id));
        var taken = (before?.Units ?? []).Select(u => u.Id).ToList();
        var units = new List<Unit>();
        foreach (var unit in edited.Units.Where(u => !removedUnits.Contains(u.Id)))
        {
            units.Add(unit with { Id = taken.Contains(unit.Id) ? unit.Id : UniqueId(unit.Name, taken.Concat(units.Select(u => u.Id)), $"{id}/") });
        }
        units.AddRange((before?.Units ?? []).Where(u => !removedUnits.Contains(u.Id) && units.All(kept => kept.Id != u.Id)));
        var after = edited with { Id = id, Units = units, Version = edited.Version + 1 };
        return before is null
            ? new MunicipalityChange(this with { Organisations = [.. Organisations, after] }, "organisation-added", $"Organisationen {after.Name} lades till")
            : new MunicipalityChange(this with { Organisations = [.. Organisations.Select(o => o.Id == id ? after : o)] }, "organisation-changed",
                $"Organisationen {before.Name} ändrades: {string.Join("; ", Changes(before, after).DefaultIfEmpty("inget nytt"))}");
    }

    public static IEnumerable<Remark> CheckRemoving(Organisation organisation, IReadOnlyDictionary<string, int> members)
    {
        foreach (var (name, id) in organisation.Units.Select(u => (u.Name, u.Id)).Prepend((organisation.Name, organisation.Id)))
        {
            if (members.GetValueOrDefault(id) is > 0 and var count) yield return new Remark("organisation-has-members", Severity.Error, Members(name, count));
        }
    }

    public MunicipalityChange Remove(Organisation organisation) =>
        new(this with { Organisations = [.. Organisations.Where(o => o.Id != organisation.Id)] }, "organisation-removed", $"Organisationen {organisation.Name} togs bort");

    private static string Members(string name, int count) =>
        $"{name} kan inte tas bort: {(count == 1 ? "en person" : $"{count} personer")} hör dit. Flytta dem till en annan enhet först, under Personer.";

    private static IEnumerable<string> Changes(Organisation before, Organisation after)
    {
        if (before.Name != after.Name) yield return $"namnet blev {after.Name}";
        if (before.Kind != after.Kind) yield return $"slaget {Vocabulary.Of(before.Kind)} blev {Vocabulary.Of(after.Kind)}";
        if (before.DistrictId != after.DistrictId) yield return $"stadsdelen {before.DistrictId ?? "(hela kommunen)"} blev {after.DistrictId ?? "(hela kommunen)"}";
        if (!before.Aliases.SequenceEqual(after.Aliases)) yield return $"andra namn {Lines(before.Aliases)} blev {Lines(after.Aliases)}";
        foreach (var unit in after.Units.Where(u => before.Units.All(b => b.Id != u.Id))) yield return $"enheten {unit.Name} lades till";
        foreach (var unit in before.Units)
        {
            if (after.Units.FirstOrDefault(u => u.Id == unit.Id) is not { } now) yield return $"enheten {unit.Name} togs bort";
            else
            {
                if (unit.Name != now.Name) yield return $"enheten {unit.Name} heter nu {now.Name}";
                if (!unit.Aliases.SequenceEqual(now.Aliases)) yield return $"enheten {now.Name}: andra namn {Lines(unit.Aliases)} blev {Lines(now.Aliases)}";
                if (!unit.Roles.SequenceEqual(now.Roles)) yield return $"enheten {now.Name}: roller {Lines(unit.Roles)} blev {Lines(now.Roles)}";
            }
        }
    }
}
