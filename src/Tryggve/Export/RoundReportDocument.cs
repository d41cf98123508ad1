using System.Globalization;
using DocumentFormat.OpenXml;
using Tryggve.Analysis.Reports;
using Tryggve.FollowUps;
using Tryggve.Plans;

namespace Tryggve.Export;

/// <summary>Rapporten som Worddokument: the figures first, then area by area each measure with its status, text, goals and parties.</summary>
public static class RoundReportDocument
{
    /// <param name="title">The report's own heading.</param>
    /// <param name="facts">Lines under the heading: when the round was closed, or that it still is open.</param>
    public static void Write(PlanContent plan, string title, IEnumerable<string> facts, RoundReport report, Stream output) => WordFile.Write(plan, title, output, writer =>
    {
        writer.WriteElement(WordText.Paragraph(title, WordStyles.Title));
        foreach (var text in PlanFacts.Of(plan).Concat(facts)) writer.WriteElement(WordText.Paragraph(text));
        if (report.Areas.Count > 0) WriteFigures(writer, report);
        if (report.Round.Signatures.Count > 0)
        {
            writer.WriteElement(WordText.Paragraph("Underskrifter", WordStyles.Heading1));
            WordTables.WriteGrid(writer, "Underskrifter", ["Part", "Undertecknad av", "Dag"], [3, 4, 2], report.Round.Signatures.Select(s => (IReadOnlyList<string>)[s.Name, RoundParty.IsChanged(s, plan, report.Period) ? $"{SignedBy(s)} (ändrat efter underskriften)" : SignedBy(s), SwedishDay.Of(s.At)]));
            WordFile.WriteGap(writer);
        }
        foreach (var area in report.Areas)
        {
            writer.WriteElement(WordText.Paragraph(area.Heading, WordStyles.Heading1));
            if (area.Measures.Count == 0) writer.WriteElement(WordText.Paragraph("Området har inga åtgärder."));
            foreach (var measure in area.Measures) WriteMeasure(writer, measure);
        }
    });

    /// <summary>Who signed, and who in the party has confirmed it where somebody else did.</summary>
    public static string SignedBy(Signature signature) => signature.Confirmed.Length == 0 ? signature.By : $"{signature.By}, bekräftat av {signature.Confirmed}";

    private static void WriteFigures(OpenXmlWriter writer, RoundReport report)
    {
        var rows = report.Areas.Select(a => (a.Heading, a.Figures)).Append(("Hela planen", report.Total)).ToList();
        var (statuses, verdicts) = (Enum.GetValues<MeasureStatus>(), Enum.GetValues<Verdict>());
        writer.WriteElement(WordText.Paragraph("Åtgärdernas status", WordStyles.Heading1));
        WordTables.WriteGrid(writer, "Åtgärdernas status", ["Prioriterat område", "åtgärder", .. statuses.Select(Vocabulary.Of), "inte rapporterade"], [4, .. Enumerable.Repeat(1, statuses.Length + 2)],
            rows.Select(r => Row(r.Item1, [r.Item2.Measures, .. statuses.Select(r.Item2.Of), r.Item2.NotReported])));
        writer.WriteElement(WordText.Paragraph("Målens utfall", WordStyles.Heading1));
        WordTables.WriteGrid(writer, "Målens utfall", ["Prioriterat område", "mål", .. verdicts.Select(Vocabulary.Of), "inte bedömda"], [4, .. Enumerable.Repeat(1, verdicts.Length + 2)],
            rows.Select(r => Row(r.Item1, [r.Item2.Goals, .. verdicts.Select(r.Item2.Of), r.Item2.NotJudged])));
        WordFile.WriteGap(writer);
    }

    private static void WriteMeasure(OpenXmlWriter writer, ReportedMeasure measure)
    {
        writer.WriteElement(WordText.Paragraph(measure.Name, WordStyles.Heading2));
        WordTables.WriteLines(writer, Words.Shorten(measure.Name, 200), Lines(measure));
        WordFile.WriteGap(writer);
        if (measure.Goals.Count == 0) return;
        WordTables.WriteGrid(writer, $"Mål: {Words.Shorten(measure.Name, 200)}", ["Mål", "Utfall", "Uppmätt värde"], [5, 2, 3], measure.Goals.Select(g => (IReadOnlyList<string>)
            [g.Goal.Text, g.Verdict is { } verdict ? Vocabulary.Of(verdict) : "inte bedömt", string.Join(", ", new[] { g.Value, g.Compared }.Where(t => t.Length > 0))]));
        WordFile.WriteGap(writer);
    }

    private static IEnumerable<(string Label, string Value)> Lines(ReportedMeasure measure)
    {
        var (m, report) = (measure.Measure, measure.Report);
        if (m.Responsible.Length > 0) yield return (Vocabulary.Of(PlanField.Who), m.Responsible);
        if (m.Timing.Length > 0) yield return (Vocabulary.Of(PlanField.When), m.Timing);
        yield return (Vocabulary.Of(PlanField.Status), report.Status is { } status ? Vocabulary.Of(status) : "inte rapporterad");
        if (report.Reason.Length > 0) yield return (Vocabulary.Of(PlanField.StatusReason), report.Reason);
        yield return (Vocabulary.Of(PlanField.FollowUp), report.Text.Length > 0 ? report.Text : "ingen uppföljning");
        foreach (var party in report.Parties) yield return ($"{party.Party}: {Vocabulary.Of(PlanField.PartyReport).ToLowerInvariant()}", party.Text);
        foreach (var supplement in measure.Supplements) yield return ($"Tillägg {SwedishDay.Of(supplement.At)}, {supplement.By}", supplement.Text);
    }

    private static IReadOnlyList<string> Row(string name, IEnumerable<int> figures) => [name, .. figures.Select(f => f.ToString(CultureInfo.InvariantCulture))];
}
