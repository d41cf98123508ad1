namespace Tryggve.Districts;

public sealed partial record Municipality
{
    public const int LongestGuidance = 2000;
    private const int FirstYear = 2000, LastYear = 2100;

    /// <summary>What must be mended before the template is kept; all remarks at once. A remark about an area says which by its number, from 1.</summary>
    /// <param name="removedAreas">Keys of the areas to take away. An area that the edited template does not mention stays.</param>
    public IEnumerable<Remark> Check(PlanTemplate edited, IReadOnlyCollection<string> removedAreas)
    {
        if (Templates.FirstOrDefault(t => t.Id == edited.Id)?.Version != edited.Version)
        {
            yield return new Remark("template-overtaken", Severity.Error, "Någon annan har ändrat mallen under tiden. Inget är sparat ännu; jämför och spara igen.");
        }
        foreach (var (field, text) in edited.Guidance)
        {
            if (text.Length > LongestGuidance) yield return new Remark("guidance-long", Severity.Error, $"Skriv en kortare vägledning, högst {LongestGuidance} tecken.", new Place("kolumn", field));
        }
        for (var i = 0; i < edited.Areas.Count; i++)
        {
            var (area, place) = (edited.Areas[i], new Place($"område {i + 1}"));
            if (removedAreas.Contains(area.Key)) continue;
            var others = edited.Areas.Where((a, other) => other != i && !removedAreas.Contains(a.Key)).Select(a => a.Name);
            foreach (var remark in CheckName(area.Name, "områdets namn", place, others)) yield return remark;
            if (area.Aliases.Any(a => a.Length > LongestName)) yield return new Remark("aliases-long", Severity.Error, $"Skriv ett namn på varje rad, högst {LongestName} tecken.", place);
            if (area.Guidance.Length > LongestGuidance) yield return new Remark("guidance-long", Severity.Error, $"Skriv en kortare vägledning, högst {LongestGuidance} tecken.", place);
        }
    }

    public MunicipalityChange Put(PlanTemplate edited, IReadOnlyCollection<string> removedAreas)
    {
        var before = Templates.First(t => t.Id == edited.Id);
        var taken = before.Areas.Select(a => a.Key).ToList();
        var areas = new List<StandardArea>();
        foreach (var area in edited.Areas.Where(a => !removedAreas.Contains(a.Key)))
        {
            areas.Add(taken.Contains(area.Key) ? area : area with { Key = UniqueId(area.Name, taken.Concat(areas.Select(a => a.Key))) });
        }
        areas.AddRange(before.Areas.Where(a => !removedAreas.Contains(a.Key) && areas.All(kept => kept.Key != a.Key)));
        // What the page does not ask about is kept.
        var guidance = before.Guidance.Where(g => !edited.Guidance.ContainsKey(g.Key)).Concat(edited.Guidance.Where(g => g.Value.Length > 0)).ToDictionary();
        var after = edited with { Areas = areas, Guidance = guidance, Version = edited.Version + 1 };
        return new MunicipalityChange(this with { Templates = [.. Templates.Select(t => t.Id == after.Id ? after : t)] }, "template-changed",
            $"Mallen från {after.FromYear} ändrades: {string.Join("; ", Changes(before, after).DefaultIfEmpty("inget nytt"))}");
    }

    public IEnumerable<Remark> CheckTemplateFrom(int? year)
    {
        if (year is null or < FirstYear or > LastYear) yield return new Remark("year-wrong", Severity.Error, "Skriv året med fyra siffror, till exempel 2027.");
        else if (Templates.Any(t => t.FromYear == year)) yield return new Remark("year-taken", Severity.Error, $"Det finns redan en mall från {year}. Ändra den i stället.");
    }

    /// <summary>A template that begins where the latest one before it ends: the same areas and guidance, to go on from.</summary>
    public MunicipalityChange AddTemplate(int year)
    {
        var latest = TemplateFor(year);
        var template = latest with { Id = UniqueId($"{Id} {year}", Templates.Select(t => t.Id)), FromYear = year, Version = 0 };
        return new MunicipalityChange(this with { Templates = [.. Templates, template] }, "template-added",
            $"En mall från {year} lades till{(latest.Areas.Count > 0 ? $", lik den från {latest.FromYear}" : "")}");
    }

    private static IEnumerable<string> Changes(PlanTemplate before, PlanTemplate after)
    {
        foreach (var area in after.Areas.Where(a => before.Areas.All(b => b.Key != a.Key))) yield return $"området {area.Name} lades till";
        foreach (var area in before.Areas)
        {
            if (after.Areas.FirstOrDefault(a => a.Key == area.Key) is not { } now) yield return $"området {area.Name} togs bort";
            else
            {
                if (area.Name != now.Name) yield return $"området {area.Name} heter nu {now.Name}";
                if (!area.Aliases.SequenceEqual(now.Aliases)) yield return $"området {now.Name}: andra namn {Lines(area.Aliases)} blev {Lines(now.Aliases)}";
                if (area.Guidance != now.Guidance) yield return $"området {now.Name}: vägledningen ändrades";
            }
        }
        var kept = after.Areas.Select(a => a.Key).Where(k => before.Areas.Any(b => b.Key == k));
        if (!kept.SequenceEqual(before.Areas.Select(a => a.Key).Where(k => after.Areas.Any(a => a.Key == k)))) yield return "områdena fick en ny ordning";
        foreach (var field in before.Guidance.Keys.Union(after.Guidance.Keys))
        {
            if (before.Guidance.GetValueOrDefault(field) != after.Guidance.GetValueOrDefault(field)) yield return $"vägledningen för kolumnen {field} ändrades";
        }
    }
}
