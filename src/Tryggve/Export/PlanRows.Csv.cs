using Tryggve.FollowUps;
using Tryggve.Plans;

namespace Tryggve.Export;

public sealed partial class PlanRows
{
    private static readonly (string Header, Func<ExportedRow, string> Text)[] Known =
    [
        (Vocabulary.Of(PlanField.Area), r => r.Area),
        (Vocabulary.Of(PlanField.CollectiveName), r => r.CollectiveName),
        (Vocabulary.Of(PlanField.Problem), r => r.Problem),
        (Vocabulary.Of(PlanField.Cause), r => r.Cause),
        (Vocabulary.Of(PlanField.Measure), r => r.Measure),
        (Vocabulary.Of(PlanField.Goals), r => r.Goals),
        (Vocabulary.Of(PlanField.When), r => r.When),
        (Vocabulary.Of(PlanField.Who), r => r.Who),
        Extra(Vocabulary.Of(PlanField.Kind)),
        Extra(Vocabulary.Of(PlanField.FollowUpT1)),
        Extra(Vocabulary.Of(PlanField.FollowUpT2)),
        ($"{Vocabulary.Of(PlanField.FollowUp)} {Vocabulary.Of(ReportingPeriod.Year)}", r => r.FollowUp),
    ];

    /// <summary>The rows as a file that Excel opens; see <see cref="Csv"/>.</summary>
    public void WriteCsv(Stream output)
    {
        var columns = Columns().ToList();
        Csv.Write(output, columns.Select(c => c.Header), Rows.Select(row => columns.Select(c => c.Text(row))));
    }

    private IEnumerable<(string Header, Func<ExportedRow, string> Text)> Columns()
    {
        var known = Known.Select(k => k.Header).ToHashSet();
        foreach (var column in Known) yield return column;
        foreach (var header in Rows.SelectMany(r => r.Extra.Keys).Distinct().Where(h => !known.Contains(h))) yield return Extra(header);
        foreach (var label in Rows.SelectMany(r => r.Fields?.Keys ?? []).Distinct()) yield return (label, r => r.Fields?.GetValueOrDefault(label) ?? "");
        yield return ("Ställe", r => r.Place);
    }

    private static (string Header, Func<ExportedRow, string> Text) Extra(string header) => (header, r => r.Extra.GetValueOrDefault(header, ""));
}
