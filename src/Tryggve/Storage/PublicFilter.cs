using Dapper;
using Tryggve.FollowUps;
using Tryggve.Plans.Publishing;

namespace Tryggve.Storage;

/// <summary>Which public plans, measures or goals somebody asks for; what is null is not asked about.</summary>
/// <param name="Year">A year that the plan's span holds.</param>
/// <param name="Area">The area's name, to the letter.</param>
/// <param name="Search">Every word must stand somewhere in the measure, its problem, cause, goals or area, in any case.</param>
public sealed record PublicFilter(
    string? Municipality = null, string? District = null, int? Year = null, string? Area = null, MeasureStatus? Status = null, Verdict? Verdict = null, string? Search = null, Guid? Plan = null)
{
    public const int LongestSearch = 200;
    private const int MostWords = 8;

    /// <summary>What a search looks in.</summary>
    internal static string WordsOf(PublicPlan plan, PublicArea area, PublicRow row, PublicMeasure measure) => Fold(string.Join('\n',
        [plan.District, area.Name, row.CollectiveName, row.Problem, row.Cause, measure.Name, measure.Text, measure.Timing, measure.Responsible, .. measure.Goals.Select(g => g.Text)]));

    /// <summary>The condition on publications <c>p</c> and, where <paramref name="ofMeasures"/>, measures <c>m</c>; its values are added to the parameters.</summary>
    internal string Condition(DynamicParameters values, bool ofMeasures)
    {
        var conditions = new List<string> { "1 = 1" };
        Add(Municipality, "p.municipality_id = @municipality", "municipality");
        Add(District, "p.district_id = @district", "district");
        Add(Year, "@year BETWEEN p.year_from AND p.year_to", "year");
        Add(Plan, "p.plan_id = @plan", "plan");
        if (!ofMeasures) return string.Join(" AND ", conditions);
        Add(Area, "m.area = @area", "area");
        Add(Status?.ToString(), "m.status = @status", "status");
        foreach (var (word, i) in Fold(Search ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Distinct().Take(MostWords).Select((w, i) => (w, i))) Add(word, $"instr(m.words, @word{i}) > 0", $"word{i}");
        return string.Join(" AND ", conditions);

        void Add(object? value, string condition, string name)
        {
            if (value is null) return;
            values.Add(name, value);
            conditions.Add(condition);
        }
    }

    private static string Fold(string text) => text.ToLowerInvariant();
}
