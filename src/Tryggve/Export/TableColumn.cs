using Tryggve.FollowUps;
using Tryggve.Plans;
using Tryggve.Plans.Editing;

namespace Tryggve.Export;

/// <summary>A column of the official table: its heading, its guidance, its width in characters, and each row's text.</summary>
internal sealed record TableColumn(PlanField Field, string Header, double Width, string Guidance, Func<PlanRow, string> Text)
{
    /// <summary>The node whose text the column shows; rows with the same node share one cell. Null where each row has its own.</summary>
    public object? NodeOf(PlanRow row) => Field switch
    {
        PlanField.CollectiveName or PlanField.Problem => row.Problem,
        PlanField.Cause => row.Cause,
        _ => null,
    };

    /// <summary>The columns of one area's table. Which standard columns there are is the same for the whole plan; unknown columns are the area's own.</summary>
    public static IReadOnlyList<TableColumn> Of(PlanContent plan, PriorityArea area) => [.. Standard(plan), .. Unknown(area)];

    private static IEnumerable<TableColumn> Standard(PlanContent plan)
    {
        var measures = plan.Measures.Where(m => m.Collaboration is null).ToList();
        if (plan.Areas.SelectMany(a => a.Problems).Any(p => p.CollectiveName.Length > 0))
            yield return Column(PlanField.CollectiveName, 22, Vocabulary.Of(PlanField.CollectiveName), r => r.Problem.CollectiveName);
        yield return Column(PlanField.Problem, 34, "Ange problemet eller utmaningen som lägesbilden visar.", r => r.Problem.Text);
        yield return Column(PlanField.Cause, 34, "Beskriv orsaken till problemet. Ge varje orsak en egen rad.", r => r.Cause?.Text);
        yield return Column(PlanField.Measure, 42, "Koppla åtgärden till sin orsak. Beskriv vad som ska göras och hur.", r => r.Measure is { Text: "" } m ? m.Name : r.Measure?.Text);
        yield return Column(PlanField.Goals, 34, "Koppla minst ett mål som går att mäta till varje åtgärd. Numrera målen om de är flera: 1) 2) 3).", r => r.Measure?.GoalText);
        yield return Column(PlanField.When, 16, "Ange när åtgärden ska vara klar, eller skriv linjearbete om den pågår hela tiden.", r => r.Measure?.Timing);
        yield return Column(PlanField.Who, 24, "Ange vem som ansvarar för åtgärden.", r => r.Measure?.Responsible);
        if (measures.Any(m => m.Kind is not null))
            yield return Column(PlanField.Kind, 16, "Ange om åtgärden är en punktinsats eller linjearbete.", r => r.Measure?.Kind is { } kind ? Vocabulary.Of(kind) : "");
        var tertials = measures.Any(m => m.FollowUps.Any(f => f.Period != ReportingPeriod.Year));
        foreach (var period in Enum.GetValues<ReportingPeriod>().Where(p => tertials || p == ReportingPeriod.Year))
        {
            foreach (var column in Reported(measures, period, (PlanField.Status, 16, StatusGuidance), (PlanField.StatusReason, 24, "Ange varför åtgärden är avbruten, framflyttad eller sammanslagen."))) yield return column;
            yield return tertials ? FollowUp(period) : Column(PlanField.FollowUp, 42, "Beskriv vad som har gjorts och om målen är nådda. Fyll i kolumnen vid uppföljningen.", r => r.Measure?.FollowUpText(ReportingPeriod.Year));
            foreach (var column in Reported(measures, period, (PlanField.Verdict, 24, VerdictGuidance))) yield return column;
        }
    }

    private static string StatusGuidance => $"Ange ett av orden: {string.Join(", ", Enum.GetValues<MeasureStatus>().Select(Vocabulary.Of))}.";

    private static string VerdictGuidance => $"Ange vart mål för sig, till exempel 1) uppfyllt (84 procent). Orden är: {string.Join(", ", Enum.GetValues<Verdict>().Select(Vocabulary.Of))}.";

    /// <summary>Columns for what a period's reports say beside their texts; only those in which something stands.</summary>
    private static IEnumerable<TableColumn> Reported(List<Measure> measures, ReportingPeriod period, params (PlanField Field, double Width, string Guidance)[] columns) =>
        from column in columns
        let field = FollowUpTexts.Field(column.Field, period)
        where measures.Exists(m => ReportCells.Of(m, field).Length > 0)
        select new TableColumn(column.Field, ReportCells.HeaderOf(field), column.Width, column.Guidance, r => r.Measure is { } m ? ReportCells.Of(m, field) : "");

    /// <summary>Headers in order of first appearance; one that a measure repeats gets as many columns.</summary>
    private static IEnumerable<TableColumn> Unknown(PriorityArea area) =>
        from key in area.Measures.Where(m => m.Collaboration is null).SelectMany(Keys).Distinct()
        select new TableColumn(PlanField.Unknown, key.Header, 24, "", r => r.Measure?.Others.Where(o => o.Header == key.Header).ElementAtOrDefault(key.Repeat)?.Value ?? "");

    private static IEnumerable<(string Header, int Repeat)> Keys(Measure measure) =>
        measure.Others.Select((o, i) => (o.Header, measure.Others.Take(i).Count(earlier => earlier.Header == o.Header)));

    private static TableColumn Column(PlanField field, double width, string guidance, Func<PlanRow, string?> text) =>
        new(field, Vocabulary.Of(field), width, guidance, r => text(r) ?? "");

    private static TableColumn FollowUp(ReportingPeriod period) =>
        new(FollowUpTexts.TextOf(period), $"{Vocabulary.Of(PlanField.FollowUp)} {Vocabulary.Of(period)}", 34, period switch
        {
            ReportingPeriod.T1 => "Beskriv läget efter tertial 1, till och med den 30 april.",
            ReportingPeriod.T2 => "Beskriv läget efter tertial 2, till och med den 31 augusti.",
            _ => "Beskriv hela årets arbete och om målen är nådda.",
        }, r => r.Measure?.FollowUpText(period) ?? "");
}
