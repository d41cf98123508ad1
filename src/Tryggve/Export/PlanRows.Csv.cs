using Tryggve.FollowUps;
using Tryggve.Plans;
using Tryggve.Plans.Editing;

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
        foreach (var header in Rows.SelectMany(r => r.Extra.Keys).Distinct().Where(h => !known.Contains(h)).OrderBy(Place)) yield return Extra(header);
        foreach (var label in Rows.SelectMany(r => r.Fields?.Keys ?? []).Distinct()) yield return (label, r => r.Fields?.GetValueOrDefault(label) ?? "");
        yield return ("Ställe", r => r.Place);
    }

    /// <summary>What is reported stands together, period by period, before the columns of unknown meaning.</summary>
    private static int Place(string header) => ReportCells.FieldOf(header) is { } field ? (1000 * (int)field.Period!.Value) + (int)field.Field : int.MaxValue;

    private static (string Header, Func<ExportedRow, string> Text) Extra(string header) => (header, r => r.Extra.GetValueOrDefault(header, ""));
}
