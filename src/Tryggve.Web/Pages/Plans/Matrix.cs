using Tryggve.FollowUps;
using Tryggve.Plans;

namespace Tryggve.Web.Pages.Plans;

/// <summary>The plan laid out as the table people know: which cells span rows, and how wide each period's column must be.</summary>
public sealed record Matrix(IReadOnlyList<MatrixArea> Areas, IReadOnlyList<PeriodColumn> Periods)
{
    /// <param name="course">What has become of the plan's rounds; null where that is not shown.</param>
    public static Matrix Of(PlanContent plan, PlanFilter filter, PlanCourse? course = null) => new(
        [.. filter.Of(plan).Select(MatrixArea.Of)],
        [.. Enum.GetValues<ReportingPeriod>().Select(p => PeriodColumn.Of((course ?? new PlanCourse()).Round(p), plan))]);

    public int Columns => 6 + Periods.Count;

    public int Measures => Areas.Sum(a => a.Rows.Count(r => r.Row.Measure is not null));

    /// <summary>A plan of nothing but collaborations needs no table.</summary>
    public bool IsTable => Areas.Any(a => a.Rows.Any(r => !r.IsCollaboration));
}

public sealed record MatrixArea(AreaRows Shown, SummaryRow Figures, IReadOnlyList<MatrixRow> Rows)
{
    public PriorityArea Area => Shown.Area;

    /// <summary>The area's place in the document, for links to it.</summary>
    public string Anchor => $"omrade-{Shown.Position}";

    /// <summary>What the area says besides its measures; empty lines left out.</summary>
    public IReadOnlyList<(string Label, string Value)> Texts { get; } = [.. Shown.Area.TextLines().Where(t => t.Value.Length > 0)];

    public static MatrixArea Of(AreaRows shown) => new(shown, SummaryRow.Of(shown.Area.Name, shown.Rows, null), MatrixRow.Of(shown.Rows));
}

/// <param name="ProblemSpan">Rows the problem's cell covers from here; 0 when a row above covers this one.</param>
public sealed record MatrixRow(PlanRow Row, int ProblemSpan, int CauseSpan)
{
    /// <summary>Shown across the whole width: its form says more than the columns hold.</summary>
    public bool IsCollaboration => Row.Measure?.Collaboration is not null;

    public static IReadOnlyList<MatrixRow> Of(IReadOnlyList<PlanRow> rows)
    {
        var laid = new MatrixRow[rows.Count];
        var (problem, cause) = (0, 0);
        for (var i = rows.Count - 1; i >= 0; i--)
        {
            var (above, row) = (i > 0 ? rows[i - 1] : null, rows[i]);
            (problem, cause) = (problem + 1, cause + 1);
            var sameProblem = above is not null && !IsForm(above) && !IsForm(row) && above.Problem.Id == row.Problem.Id;
            var sameCause = sameProblem && row.Cause is not null && above!.Cause?.Id == row.Cause.Id;
            laid[i] = new MatrixRow(row, sameProblem ? 0 : problem, sameCause ? 0 : cause);
            if (!sameProblem) problem = 0;
            if (!sameCause) cause = 0;
        }
        return laid;
    }

    private static bool IsForm(PlanRow row) => row.Measure?.Collaboration is not null;
}

/// <summary>A period's column, as wide as what stands in it.</summary>
public sealed record PeriodColumn(PlanRound Round, string Width)
{
    /// <summary>As many letters as the shortest status takes with its sign: a column with anything in it is never the narrowest.</summary>
    private const int Sign = 10;

    public ReportingPeriod Period => Round.Period;

    public static PeriodColumn Of(PlanRound round, PlanContent plan)
    {
        var longest = plan.Measures.Where(m => m.Collaboration is null).Select(m => new PeriodCell(m, round)).Where(c => !c.IsEmpty).Select(Letters).DefaultIfEmpty().Max();
        return new PeriodColumn(round, longest switch { 0 => "narrow", <= 100 => "middling", _ => "wide" });
    }

    private static int Letters(PeriodCell cell) => Sign + cell.Report.Text.Length + cell.Report.Reason.Length
        + cell.Report.Outcomes.Sum(o => Sign + o.Value.Length) + cell.Report.Parties.Sum(p => p.Text.Length) + cell.Supplements.Sum(s => s.Text.Length);
}
