using Tryggve.Districts;

namespace Tryggve.Plans.Responsibles;

/// <summary>All names, aliases and roles of a municipality's organisations, to be found in a row of words.</summary>
internal sealed class OrganisationNames
{
    /// <param name="Rank">How exact the name is: 0 as configured, 1 without <c>enheten för</c>, 2 by the organisation's kind alone.</param>
    internal sealed record Bearer(Organisation Organisation, Unit? Unit, bool IsRole, int Rank);

    private static readonly Dictionary<OrganisationKind, string[]> ByKind = new()
    {
        [OrganisationKind.Police] = ["polisen", "polismyndigheten", "lokalpolisområdet", "kommunpolis", "områdespolis", "ingripandepolis"],
        [OrganisationKind.DistrictAdministration] = ["stadsdelsförvaltningen", "förvaltningen"],
        [OrganisationKind.Education] = ["utbildningsförvaltningen", "grundskolechef"],
    };

    private readonly Dictionary<string, List<Bearer>> bearers = [];
    private readonly HashSet<string> openings = [];

    public OrganisationNames(IEnumerable<Organisation> organisations)
    {
        foreach (var organisation in organisations)
        {
            foreach (var name in organisation.Aliases.Prepend(organisation.Name)) Add(name, new Bearer(organisation, null, false, 0));
            foreach (var name in ByKind.GetValueOrDefault(organisation.Kind, [])) Add(name, new Bearer(organisation, null, FunctionWords.FunctionOf(name) is not null && name != "polisen", 2));
            foreach (var unit in organisation.Units)
            {
                foreach (var name in unit.Aliases.Prepend(unit.Name)) Add(name, new Bearer(organisation, unit, false, 0));
                foreach (var role in unit.Roles) Add(role, new Bearer(organisation, unit, true, 0));
            }
        }
    }

    public IReadOnlyCollection<string> Keys => bearers.Keys;

    public IReadOnlyList<Bearer> this[string key] => bearers.GetValueOrDefault(key, []);

    /// <summary>The longest name that begins at a word: how many words and marks it takes and who bears it. A name may be broken by a comma or a new line: <c>Stöd, service och omsorg</c>.</summary>
    public (int Length, IReadOnlyList<Bearer> Bearers) LongestAt(IReadOnlyList<WrittenWord> words, int start)
    {
        var (key, length, found) = ("", 0, (IReadOnlyList<Bearer>)[]);
        for (var i = start; i < words.Count; i++)
        {
            if (words[i].Mark is Mark.Comma or Mark.Stop or Mark.Slash or Mark.Dash && i > start) continue;
            if (words[i].Mark != Mark.Word) break;
            key = key.Length == 0 ? words[i].Key : $"{key} {words[i].Key}";
            if (bearers.TryGetValue(key, out var here)) (length, found) = (i - start + 1, here);
            if (!openings.Contains(key)) break;
        }
        return (length, found);
    }

    private void Add(string name, Bearer bearer)
    {
        var words = WrittenWords.Of(name).Where(w => w.Mark == Mark.Word).Select(w => w.Key).ToList();
        Add(words, bearer);
        if (bearer.Unit is null || bearer.IsRole) return;
        words.RemoveAll(FunctionWords.IsGenericUnit);
        Add(words, bearer with { Rank = 1 });
    }

    private void Add(List<string> words, Bearer bearer)
    {
        var key = string.Join(' ', words);
        if (key.Length == 0) return;
        if (!bearers.TryGetValue(key, out var others)) bearers[key] = others = [];
        if (!others.Exists(o => o.Organisation.Id == bearer.Organisation.Id && o.Unit?.Id == bearer.Unit?.Id)) others.Add(bearer);
        for (var i = key.IndexOf(' ', StringComparison.Ordinal); i > 0; i = key.IndexOf(' ', i + 1)) openings.Add(key[..i]);
    }
}
