using Tryggve.FollowUps;
using Tryggve.Plans;
using Tryggve.Plans.Editing;

namespace Tryggve.Import;

/// <summary>Builds the chain of a draft's rows: rows beside each other with the same problem share it, and so for causes. Order is kept, since order carries meaning.</summary>
internal static class DraftAssembler
{
    public static PlanContent Assemble(PlanDraft draft) => draft.Heading with
    {
        Areas = [.. draft.Areas.Select(a => a.Heading with { Problems = [.. Problems(a.Rows.Where(r => r.LeftOut is null), draft.DocumentHash)] })],
    };

    private static IEnumerable<Problem> Problems(IEnumerable<DraftRow> rows, string document) =>
        from run in Runs(rows, r => (Words.Key(r[PlanField.CollectiveName]), Words.Key(r[PlanField.Problem])))
        select new Problem
        {
            Id = Guid.CreateVersion7(),
            CollectiveName = run[0][PlanField.CollectiveName],
            Text = run[0][PlanField.Problem],
            Causes = [.. Causes(run, document)],
            Origin = OriginOf(document, run[0], PlanField.CollectiveName, PlanField.Problem),
        };

    private static IEnumerable<Cause> Causes(List<DraftRow> rows, string document) =>
        from run in Runs(rows, r => Words.Key(r[PlanField.Cause]))
        let measures = run.Where(HasMeasure).Select(r => MeasureOf(r, document)).ToList()
        where measures.Count > 0 || run[0][PlanField.Cause].Length > 0
        select new Cause
        {
            Id = Guid.CreateVersion7(),
            Text = run[0][PlanField.Cause],
            Measures = measures,
            Origin = OriginOf(document, run[0], PlanField.Cause),
        };

    /// <summary>Rows beside each other with the same key.</summary>
    private static IEnumerable<List<DraftRow>> Runs<TKey>(IEnumerable<DraftRow> rows, Func<DraftRow, TKey> key) where TKey : notnull
    {
        List<DraftRow>? run = null;
        foreach (var row in rows)
        {
            if (run is null || !key(run[0]).Equals(key(row)))
            {
                if (run is not null) yield return run;
                run = [];
            }
            run.Add(row);
        }
        if (run is not null) yield return run;
    }

    private static bool HasMeasure(DraftRow row) =>
        row.Form.Count > 0 || row.Extras.Count > 0 || row.Values.Any(v => v.Value.Text.Length > 0 && v.Key is not (PlanField.CollectiveName or PlanField.Problem or PlanField.Cause));

    /// <summary>What the columns of our own documents report is read out of the other values; what is not understood stays there.</summary>
    internal static Measure MeasureOf(DraftRow row, string document)
    {
        var kind = Vocabulary.KindOf(row[PlanField.Kind]);
        var form = row.Form.Count > 0 ? FormAssembler.Of(row) : null;
        return ReportCells.Read(new Measure
        {
            Id = Guid.CreateVersion7(),
            Name = form is null ? "" : row[PlanField.Measure],
            Text = form is null ? row[PlanField.Measure] : row.Form.FirstOrDefault(l => l.Field == PlanField.Measure)?.Text ?? "",
            Kind = kind,
            Timing = row[PlanField.When],
            Responsible = row[PlanField.Who],
            GoalText = row[PlanField.Goals],
            Goals = GoalList.Split(row[PlanField.Goals]),
            FollowUps = [.. FollowUps(row)],
            Collaboration = form,
            Others = [.. Others(row, kind)],
            Origin = OriginOf(document, row),
        });
    }

    private static IEnumerable<FollowUp> FollowUps(DraftRow row) =>
        new[] { (PlanField.FollowUpT1, ReportingPeriod.T1), (PlanField.FollowUpT2, ReportingPeriod.T2), (PlanField.FollowUp, ReportingPeriod.Year) }
            .Where(p => row[p.Item1].Length > 0).Select(p => new FollowUp(p.Item2, row[p.Item1]));

    /// <summary>Columns without a field, and a form's lines without one.</summary>
    private static IEnumerable<OtherValue> Others(DraftRow row, MeasureKind? kind)
    {
        foreach (var extra in row.Extras) yield return new OtherValue(extra.Header, extra.Text);
        foreach (var line in row.Form.Where(l => l.Field == PlanField.Unknown || (l.Field == PlanField.Kind && kind is null))) yield return new OtherValue(line.Label, line.Text);
    }

    private static Origin OriginOf(string document, DraftRow row, params PlanField[] only)
    {
        var places = row.Values.Where(v => only.Length == 0 || only.Contains(v.Key)).ToDictionary(v => v.Key.ToString(), v => v.Value.Place);
        if (only.Length > 0) return new Origin(document, places);
        foreach (var line in row.Form) places.TryAdd(line.Party is null && line.Field != PlanField.Unknown ? line.Field.ToString() : line.Label, line.Place);
        foreach (var extra in row.Extras) places.TryAdd(extra.Header, extra.Place);
        return new Origin(document, places);
    }
}
