using Tryggve.Plans;
using Tryggve.Plans.Editing;

namespace Tryggve.Storage.Sample.City;

/// <summary>Writes a district's measures into its plans, with the gaps that real plans have, and remembers where each comes from.</summary>
internal sealed class PlanWriter(CityDistrict district)
{
    private readonly Dictionary<Guid, Placement> placements = [];

    public Placement this[Measure measure] => placements.TryGetValue(measure.Id, out var known) ? known : placements[measure.Id] = Placement.Own(measure);

    /// <summary>Puts what is new for the year in its areas.</summary>
    public void AddNew(Plan plan, int year, Actor by, DateTimeOffset at)
    {
        var keys = district.New.GetValueOrDefault(year, "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        foreach (var theme in CityDistricts.ThemesOf(district))
        {
            var methods = theme.Methods.Where(m => keys.Contains(m.Key)).GroupBy(m => m.Problem).SelectMany(g => g).ToList();
            if (methods.Count == 0) continue;
            var goals = methods.ConvertAll(m => GoalsOf(m));
            var rows = methods.Select((m, i) => RowOf(m, goals[i], year)).ToList();
            var problems = SampleRow.Chain(rows);
            foreach (var (measure, i) in problems.SelectMany(p => p.Measures).Select((m, i) => (m, i))) placements[measure.Id] = new Placement(methods[i], goals[i]);
            plan.Paste(AreaOf(plan, theme, by, at), problems, by, at.AddMinutes(5));
            at = at.AddMinutes(10);
        }
    }

    /// <summary>What the areas say before their tables; some districts leave some of them blank.</summary>
    public void WriteTexts(Plan plan, int year, string registryNumber, Actor by, DateTimeOffset at)
    {
        var edits = new List<TextEdit> { TextEdit.Of(Guid.Empty, PlanField.RegistryNumber, plan.Content.RegistryNumber, registryNumber) };
        if (plan.Content.Preamble.Count == 0) edits.Add(TextEdit.Of(Guid.Empty, PlanField.Preamble, "", district.Fill(Luck.Pick($"{district.Name} inledning", Preambles), year)));
        foreach (var theme in CityDistricts.ThemesOf(district))
        {
            if (Find(plan, theme) is not { } area || !area.Measures.Any()) continue;
            if (area.OverallGoal.Length == 0) edits.Add(TextEdit.Of(area.Id, PlanField.OverallGoal, "", district.Fill(Luck.Pick($"{district.Name} {theme.Area} mål", theme.OverallGoals), year)));
            if (Luck.Of($"{district.Name} {theme.Area} {year} bild") > 0.25) edits.Add(TextEdit.Of(area.Id, PlanField.SituationalPicture, area.SituationalPicture, district.Fill(Luck.Pick($"{district.Name} {theme.Area} {year}", theme.Pictures), year)));
        }
        plan.Write(edits, by, at);
    }

    /// <summary>Follows measures into the next plan: their dates are moved, and what was to be changed is put in other words.</summary>
    public void GoOn(Plan earlier, Plan plan, int year, Actor by, DateTimeOffset at)
    {
        var edits = new List<TextEdit>();
        foreach (var measure in plan.Content.Measures.Where(m => m.Earlier is not null))
        {
            if (earlier.Content.Measures.FirstOrDefault(m => m.Id == measure.Earlier) is not { } was) continue;
            var method = (placements[measure.Id] = this[was]).Method;
            if (!district.ForgetsDates && measure.Timing.Length > 0) edits.Add(TextEdit.Of(measure.Id, PlanField.When, measure.Timing, measure.Timing.Replace($"{earlier.Content.Years!.Value.To}", $"{year}", StringComparison.Ordinal)));
            if (earlier.ChoiceFor(was.Id)?.Continuation != Continuation.GoesOnChanged || method.Wordings.Length == 0) continue;
            var now = Array.FindIndex(method.Wordings, w => district.Fill(w, year) == measure.Text);
            edits.Add(TextEdit.Of(measure.Id, PlanField.Measure, measure.Text, district.Fill(method.Wordings[(now + 1) % method.Wordings.Length], year)));
        }
        plan.Write(edits, by, at);
    }

    private List<SampleGoal> GoalsOf(Method method) => Luck.Of($"{district.Name} {method.Key} mål saknas") < 0.06 ? [] : [.. method.Goals.Select(g => g.Sized(district.Size * (0.9 + 0.2 * Luck.Of($"{district.Name} {g.Text}"))))];

    private SampleRow RowOf(Method method, List<SampleGoal> goals, int year)
    {
        var texts = goals.ConvertAll(g => district.Fill(g.InWords, year));
        var overloaded = district.Overloaded.Length > 0 && Luck.Of($"{district.Name} {method.Key} bärs") < 0.45;
        return new SampleRow(
            district.Fill(method.Name, year), district.Fill(method.Problem, year), Luck.Of($"{district.Name} {method.Key} orsak") < 0.07 ? "" : district.Fill(method.Cause, year),
            district.Fill(Luck.Pick($"{district.Name} {method.Key} ord", method.Wordings), year))
        {
            Goals = texts.Count == 1 ? texts[0] : string.Join('\n', texts.Select((t, i) => $"{i + 1}) {t}")),
            When = Luck.Of($"{district.Name} {method.Key} när") < 0.04 ? "" : district.Fill(method.When, year),
            Who = Luck.Of($"{district.Name} {method.Key} vem") < 0.05 ? "" : overloaded ? district.Overloaded : method.Who,
            Kind = Luck.Of($"{district.Name} {method.Key} slag") < 0.1 ? null : method.Kind,
            Places = [.. method.Places.Select(p => district.Fill(p, year))],
            TargetGroups = method.Groups,
        };
    }

    private static PriorityArea? Find(Plan plan, Theme theme) => plan.Content.Areas.FirstOrDefault(a => a.StandardArea == theme.Area || a.Name == theme.Area || a.Name == NameOf(theme));

    private static Guid AreaOf(Plan plan, Theme theme, Actor by, DateTimeOffset at)
    {
        if (Find(plan, theme) is { } area) return area.Id;
        var added = plan.Add(Guid.Empty, null, by, at)!.Value;
        plan.Write([TextEdit.Of(added, PlanField.Area, "", NameOf(theme))], by, at.AddMinutes(1));
        return added;
    }

    private static string NameOf(Theme theme) => Districts.ShippedTemplates.FiveAreas.Areas.FirstOrDefault(a => a.Key == theme.Area)?.Name ?? theme.Area;

    private static readonly string[] Preambles =
    [
        "Planen beskriver vad stadsdelen, lokalpolisen och skolorna gör tillsammans i {d} under året. Den bygger på höstens lägesbild och på samtal med boende.\n\nVarje åtgärd utgår från en orsak. Där orsaken ännu inte är klarlagd står fältet tomt, och analysen fortsätter.",
        "Det här är årets gemensamma åtgärdsplan för {d}. Parterna har valt få åtgärder och följer upp dem på riktigt.\n\nUppföljning sker vid tertial 1, tertial 2 och i verksamhetsberättelsen.",
        "Planen är framtagen av den lokala samverkansgruppen i {d}. Lägesbilden finns som bilaga hos registratorn.",
    ];
}
