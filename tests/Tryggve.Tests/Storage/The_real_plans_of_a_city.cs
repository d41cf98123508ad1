using System.Text.Json;
using Tryggve.Plans;
using Tryggve.Storage;
using Tryggve.Tests.Import;

namespace Tryggve.Tests.Storage;

/// <summary>The five real plans read in as one city, and the overview's figures counted again straight from the transcriptions.</summary>
public sealed class The_real_plans_of_a_city : IDisposable
{
    private static readonly DateOnly Today = new(2026, 1, 15);
    private readonly TemporaryDatabase kept = new();

    private static readonly (string Number, string Document)[] Documents =
        [("000", ".tabs.xlsx"), ("001", ".tabs.xlsx"), ("002", ".tabs.xlsx"), ("003", ".forms.docx"), ("004", ".tabs.xlsx")];

    [PlansFact]
    public async Task Come_to_what_the_transcriptions_come_to()
    {
        var counted = new Dictionary<Guid, List<int[]>>();
        foreach (var (number, ending) in Documents)
        {
            var file = Shared.Documents(".xlsx", ".docx").Single(f => Path.GetFileName(f).StartsWith(number, StringComparison.Ordinal) && f.EndsWith(ending, StringComparison.Ordinal));
            using var gold = JsonDocument.Parse(File.ReadAllBytes(Shared.Plan(number)));
            var content = Reading.Draft(File.ReadAllBytes(file), Path.GetFileName(file)).ToContent() with { Municipality = "Stockholm", District = gold.RootElement.GetProperty("district").GetString()! };
            var plan = Plan.Import(content with { Years = content.Years ?? new YearSpan(2025) }, null, Actor.Local, DateTimeOffset.UnixEpoch);
            Assert.Equal(SaveOutcome.Saved, await kept.Plans.Save(plan));
            counted[plan.Id] = [.. gold.RootElement.GetProperty("areas").EnumerateArray().Select(Count).Where(c => c[0] > 0)];
        }
        var found = new List<(Guid Plan, int[] Figures)>();
        foreach (var year in new[] { 2024, 2025 })
        {
            foreach (var cell in await kept.City.Cells(year, null, Actor.Local, Today))
            {
                var filter = new MeasureFilter { Plan = cell.Plan, Area = cell.Area };
                var without = new List<int>();
                foreach (var shortfall in new[] { Shortfall.Problem, Shortfall.Cause, Shortfall.Goal, Shortfall.Time, Shortfall.Responsible, Shortfall.FollowUp })
                {
                    without.Add((int)(await kept.Measures.Count(filter with { Lacks = shortfall }, Actor.Local, Today)).Measures);
                }
                Assert.Equal((without[1], without[2]), (cell.Figures.WithoutCause, cell.Figures.WithoutGoal));
                found.Add((cell.Plan, [cell.Figures.Measures, .. without]));
            }
        }
        Assert.Equal(105, found.Sum(f => f.Figures[0]));
        foreach (var (plan, areas) in counted)
        {
            // Areas of a district's own stand in one cell.
            var cells = found.Where(f => f.Plan == plan).Select(f => f.Figures).ToList();
            Assert.Equal(Sum(areas), Sum(cells));
            if (cells.Count == areas.Count) Assert.Equal(areas.Select(Line).Order(), cells.Select(Line).Order());
        }

        static string Line(int[] figures) => string.Join(' ', figures);
        static string Sum(List<int[]> all) => string.Join(' ', Enumerable.Range(0, 7).Select(i => all.Sum(a => a[i])));
    }

    /// <summary>Measures, then how many lack problem, cause, goal, time, responsible and follow-up.</summary>
    private static int[] Count(JsonElement area)
    {
        if (area.TryGetProperty("rows", out var table))
        {
            var rows = table.EnumerateArray().ToList();
            int Without(params string[] keys) => rows.Count(r => keys.All(k => string.IsNullOrEmpty(r.GetProperty(k).GetString())));
            return [rows.Count, Without("problem", "collective_name"), Without("cause"), Without("goals"), Without("when"), Without("who"), Without("follow_up")];
        }
        var forms = area.GetProperty("activities").EnumerateArray().Select(a => a.GetProperty("fields").EnumerateArray().Select(f => (Label: f.GetProperty("label").GetString()!, Value: f.GetProperty("value").GetString()!)).ToList()).ToList();
        int Lacking(params string[] labels) => forms.Count(f => !f.Any(line => labels.Any(l => line.Label.Contains(l, StringComparison.OrdinalIgnoreCase)) && line.Value.Length > 0));
        return [forms.Count, forms.Count, forms.Count, Lacking("mål"), Lacking("löptid"), Lacking("sammankallande"), Lacking("T1", "T2", "VB", "tertial")];
    }

    public void Dispose() => kept.Dispose();
}
