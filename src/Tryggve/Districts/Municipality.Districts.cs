namespace Tryggve.Districts;

public sealed partial record Municipality
{
    /// <param name="edited">No id when it is new.</param>
    public IEnumerable<Remark> Check(District edited)
    {
        foreach (var remark in CheckName(edited.Name, "stadsdelens namn", null, Districts.Where(d => d.Id != edited.Id).Select(d => d.Name))) yield return remark;
        // A plan finds its district by the name's slug: two that share it would share their plans.
        if (edited.Id.Length == 0 && Slug.Of(edited.Name) is var slug && (slug.Length == 0 || Districts.Any(d => d.Id == slug && !string.Equals(d.Name, edited.Name, StringComparison.OrdinalIgnoreCase))))
        {
            yield return new Remark("name-taken", Severity.Error, "Namnet är för likt en stadsdel som finns. Välj ett annat namn.");
        }
    }

    /// <summary>A district that is renamed keeps its id, and so its plans and the roles given in it.</summary>
    public MunicipalityChange Put(District edited)
    {
        if (Districts.FirstOrDefault(d => d.Id == edited.Id) is { } before)
        {
            return new MunicipalityChange(this with { Districts = [.. Districts.Select(d => d.Id == edited.Id ? edited : d)] }, "district-renamed", $"Stadsdelen {before.Name} heter nu {edited.Name}");
        }
        var district = edited with { Id = Slug.Of(edited.Name) };
        return new MunicipalityChange(With(district), "district-added", $"Stadsdelen {district.Name} lades till");
    }
}
