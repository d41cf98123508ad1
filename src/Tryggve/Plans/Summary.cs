using Tryggve.FollowUps;

namespace Tryggve.Plans;

/// <summary>Sammanställning: what a plan holds, counted from the plan itself, beside what its document printed.</summary>
public sealed record Summary(IReadOnlyList<SummaryRow> Areas, SummaryRow Total)
{
    public static Summary Of(PlanContent plan)
    {
        var areas = plan.Areas.Select(a => SummaryRow.Of(a.Name, PlanRow.Of(a).ToList(), plan.PrintedSummary.FirstOrDefault(p => Words.Key(p.Area) == Words.Key(a.Name)))).ToList();
        return new Summary(areas, SummaryRow.Of("Hela planen", [.. PlanRow.Of(plan)], Sum(plan.PrintedSummary)));
    }

    private static PrintedSummaryRow? Sum(IReadOnlyList<PrintedSummaryRow> printed) => printed.Count == 0
        ? null
        : new PrintedSummaryRow("", Sum(printed, p => p.Problems), Sum(printed, p => p.Causes), Sum(printed, p => p.Measures));

    private static int? Sum(IReadOnlyList<PrintedSummaryRow> printed, Func<PrintedSummaryRow, int?> figure) =>
        printed.Any(p => figure(p) is null) ? null : printed.Sum(figure);
}

/// <summary>Sammanställningens rad: one area's figures. Distinct means by literal text, without case and white space.</summary>
/// <param name="Rows">Rows of the table: one a measure, or a problem or cause that has none.</param>
/// <param name="Printed">The document's own figures; null where it had none.</param>
public sealed record SummaryRow(
    string Area, int Rows, int Problems, int Causes, int Measures, int Goals,
    int WithoutProblem, int WithoutCause, int WithoutGoal, int WithoutTime, int WithoutResponsible, int WithoutFollowUp, PrintedSummaryRow? Printed)
{
    /// <summary>The figures of any selection of rows.</summary>
    public static SummaryRow Of(string area, IReadOnlyList<PlanRow> rows, PrintedSummaryRow? printed)
    {
        var measures = rows.Where(r => r.Measure is not null).ToList();
        return new SummaryRow(
            area, rows.Count,
            Distinct(rows.Select(r => r.Problem.Text.Length > 0 ? r.Problem.Text : r.Problem.CollectiveName)),
            Distinct(rows.Select(r => r.Cause?.Text ?? "")),
            measures.Count,
            measures.Sum(r => r.Measure!.Goals.Count),
            measures.Count(r => r.Lacks(Gap.Problem)),
            measures.Count(r => r.Lacks(Gap.Cause)),
            measures.Count(r => r.Lacks(Gap.Goal)),
            measures.Count(r => r.Lacks(Gap.Time)),
            measures.Count(r => r.Lacks(Gap.Responsible)),
            measures.Count(r => r.Lacks(Gap.FollowUp)),
            printed);
    }

    /// <summary>How many measures have the gap.</summary>
    public int Without(Gap gap) => gap switch
    {
        Gap.Problem => WithoutProblem,
        Gap.Cause => WithoutCause,
        Gap.Goal => WithoutGoal,
        Gap.Time => WithoutTime,
        Gap.Responsible => WithoutResponsible,
        _ => WithoutFollowUp,
    };

    /// <summary>Each figure the document printed and the plan does not bear out, explained in a Swedish sentence.</summary>
    public IEnumerable<string> Differences()
    {
        if (Printed is null) yield break;
        if (Differs(Printed.Problems, Problems, "olika ", "problem", "problem") is { } problems) yield return problems;
        if (Differs(Printed.Causes, Causes, "olika ", "orsak", "orsaker") is { } causes) yield return causes;
        if (Differs(Printed.Measures, Measures, "", "åtgärd", "åtgärder") is { } measures) yield return measures;
    }

    private string? Differs(int? printed, int counted, string distinct, string one, string many)
    {
        if (printed is not { } figure || figure == counted) return null;
        var there = $"det finns {counted} {(counted == 1 ? "" : distinct)}{(counted == 1 ? one : many)}";
        return figure == Rows ? $"Dokumentet räknar rader: {figure}; {there}." : $"Dokumentet skriver {figure} {(figure == 1 ? one : many)}; {there} på {Rows} {(Rows == 1 ? "rad" : "rader")}.";
    }

    private static int Distinct(IEnumerable<string> texts) => texts.Select(Words.Key).Where(k => k.Length > 0).Distinct().Count();
}
