using System.Text;
using Tryggve.Analysis.Reports;
using Tryggve.FollowUps;

namespace Tryggve.Export;

/// <summary>Rapporten som text: plain text without marks, to be pasted into a system that asks for a text of its own about each area or measure.</summary>
public static class RoundReportText
{
    /// <summary>An area with its figures and all its measures.</summary>
    public static string Of(ReportedArea area) =>
        string.Join("\n\n", area.Measures.Select(m => $"{m.Name}\n{Of(m)}").Prepend($"{area.Heading}\n{Figures(area.Figures)}"));

    /// <summary>What a measure reports, without its name.</summary>
    public static string Of(ReportedMeasure measure)
    {
        var report = measure.Report;
        var lines = new List<string> { $"Status: {(report.Status is { } status ? Vocabulary.Of(status) : "inte rapporterad")}" };
        if (report.Reason.Length > 0) lines.Add($"Skäl: {report.Reason}");
        if (report.Text.Length > 0) lines.Add(report.Text);
        lines.AddRange(measure.Goals.Select(g => GoalLine(g, measure.Goals.Count == 1)));
        lines.AddRange(report.Parties.Select(p => $"{p.Party}: {p.Text}"));
        lines.AddRange(measure.Supplements.Select(s => $"Tillägg {SwedishDay.Of(s.At)} av {s.By}: {s.Text}"));
        return string.Join('\n', lines);
    }

    /// <summary>All areas as a file that any program opens: UTF-8 with byte order mark, CRLF.</summary>
    public static void Write(string title, RoundReport report, Stream output)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), bufferSize: -1, leaveOpen: true);
        var text = string.Join("\n\n\n", report.Areas.Select(Of).Prepend($"{title}\n{Figures(report.Total)}"));
        writer.Write(text.ReplaceLineEndings("\r\n"));
        writer.Write("\r\n");
    }

    /// <summary>The figures as one line; what there is none of is left out, but never what is missing.</summary>
    private static string Figures(ReportFigures figures)
    {
        if (figures.Measures == 0) return "Inga åtgärder.";
        var statuses = Enum.GetValues<MeasureStatus>().Where(s => figures.Of(s) > 0).Select(s => $"{Vocabulary.Of(s)} {figures.Of(s)}").Append($"inte rapporterade {figures.NotReported}");
        var verdicts = Enum.GetValues<Verdict>().Where(v => figures.Of(v) > 0).Select(v => $"{Vocabulary.Of(v)} {figures.Of(v)}").Append($"inte bedömda {figures.NotJudged}");
        return $"Åtgärder {figures.Measures}: {string.Join(", ", statuses)}.{(figures.Goals > 0 ? $"\nMål {figures.Goals}: {string.Join(", ", verdicts)}." : "")}";
    }

    private static string GoalLine(ReportedGoal goal, bool only)
    {
        string[] said = [goal.Verdict is { } verdict ? Vocabulary.Of(verdict) : "inte bedömt", goal.Value, goal.Compared];
        return $"{(only ? "Mål" : $"Mål {goal.Number}")} ({goal.Goal.Text}): {string.Join(", ", said.Where(s => s.Length > 0))}";
    }
}
