using Dapper;
using Tryggve.FollowUps;
using Tryggve.Language;
using Tryggve.Plans.Publishing;

namespace Tryggve.Storage;

/// <summary>Which public plans, measures or goals somebody asks for; what is null is not asked about.</summary>
/// <param name="Year">A year that the plan's span holds.</param>
/// <param name="Area">The area's name, to the letter.</param>
/// <param name="Search">Every word, in any of its forms, must stand or begin somewhere in the measure, its problem, cause, goals, area or district.</param>
public sealed record PublicFilter(
    string? Municipality = null, string? District = null, int? Year = null, string? Area = null, MeasureStatus? Status = null, Verdict? Verdict = null, string? Search = null, Guid? Plan = null)
{
    public const int LongestSearch = 200;
    private const int MostWords = 8, ShortestBeginning = 3;

    /// <summary>What a search looks in: stems, each with a space before and after it.</summary>
    internal static string WordsOf(PublicPlan plan, PublicArea area, PublicRow row, PublicMeasure measure) => string.Concat(
        new[] { plan.District, area.Name, row.CollectiveName, row.Problem, row.Cause, measure.Name, measure.Text, measure.Timing, measure.Responsible }
            .Concat(measure.Goals.Select(g => g.Text)).SelectMany(SwedishWords.Of).Select(w => $" {SwedishStemmer.Stem(w.Text)}").Distinct()) + " ";

    /// <summary>The condition on publications <c>p</c> and, where <paramref name="ofMeasures"/>, measures <c>m</c>; its values are added to the parameters.</summary>
    internal string Condition(DynamicParameters values, bool ofMeasures)
    {
        var (conditions, of) = (new List<string> { "1 = 1" }, ofMeasures ? "m" : "p");
        Add(Municipality, $"{of}.municipality_id = @municipality", "municipality");
        Add(District, "p.district_id = @district", "district");
        Add(Year, "@year BETWEEN p.year_from AND p.year_to", "year");
        Add(Plan, $"{of}.plan_id = @plan", "plan");
        if (!ofMeasures) return string.Join(" AND ", conditions);
        Add(Area, "m.area = @area", "area");
        Add(Status?.ToString(), "m.status = @status", "status");
        var words = SwedishWords.Of(Search ?? "").Where(w => !w.IsPart).Select(w => SwedishStemmer.Stem(w.Text)).Distinct().Take(MostWords);
        foreach (var (word, i) in words.Select((w, i) => (w, i))) Add(word.Length < ShortestBeginning ? $" {word} " : $" {word}", $"instr(m.words, @word{i}) > 0", $"word{i}");
        return string.Join(" AND ", conditions);

        void Add(object? value, string condition, string name)
        {
            if (value is null) return;
            values.Add(name, value);
            conditions.Add(condition);
        }
    }
}
