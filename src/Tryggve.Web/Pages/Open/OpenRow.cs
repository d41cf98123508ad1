using Tryggve.Plans.Publishing;

namespace Tryggve.Web.Pages.Open;

/// <summary>A row of a public plan's table, and how many rows its problem and cause cover from here; 0 when a row above covers this one.</summary>
public sealed record OpenRow(PublicRow Row, int ProblemSpan, int CauseSpan)
{
    public static IReadOnlyList<OpenRow> Of(IReadOnlyList<PublicRow> rows)
    {
        var laid = new OpenRow[rows.Count];
        var (problem, cause) = (0, 0);
        for (var i = rows.Count - 1; i >= 0; i--)
        {
            var (above, row) = (i > 0 ? rows[i - 1] : null, rows[i]);
            (problem, cause) = (problem + 1, cause + 1);
            var sameProblem = above?.ProblemId == row.ProblemId;
            var sameCause = sameProblem && row.CauseId is not null && above!.CauseId == row.CauseId;
            laid[i] = new OpenRow(row, sameProblem ? 0 : problem, sameCause ? 0 : cause);
            if (!sameProblem) problem = 0;
            if (!sameCause) cause = 0;
        }
        return laid;
    }
}
