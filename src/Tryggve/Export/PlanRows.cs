using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Tryggve.FollowUps;
using Tryggve.Plans;
using Tryggve.Plans.Editing;

namespace Tryggve.Export;

/// <summary>Planens rader: a plan as flat rows for the command line, a spreadsheet or another system.</summary>
public sealed partial class PlanRows
{
    /// <summary>Label of an area's running text; it is no line of a form.</summary>
    private const string UnlabelledText = "Text under rubriken";

    private PlanRows(IReadOnlyList<ExportedRow> rows) => Rows = rows;

    public IReadOnlyList<ExportedRow> Rows { get; }

    /// <summary>The plan's rows in printed order. An area without rows, or with a form's texts of its own, is told by a row that only names it.</summary>
    public static PlanRows Of(PlanContent plan) => new([.. plan.Areas.SelectMany(Export)]);

    /// <summary>A JSON array of rows, UTF-8 without byte order mark, å written as å.</summary>
    public void WriteJson(Stream output) => JsonSerializer.Serialize(output, Rows, RowsAsJson.Readable.IReadOnlyListExportedRow);

    private static IEnumerable<ExportedRow> Export(PriorityArea area)
    {
        var rows = PlanRow.Of(area).Select(Export).ToList();
        var forms = rows.Exists(r => r.Fields is not null);
        if (rows.Count > 0 && !forms) return rows;
        var own = forms ? ByLabel(area.TextLines().Where(t => t.Label != UnlabelledText)) : null;
        return rows.Count > 0 && own!.Count == 0 ? rows : rows.Prepend(new ExportedRow(area.Name, "", "", "", "", "", "", "", "", own, ByLabel([]), area.Origin?.Places.Values.FirstOrDefault()?.ToString() ?? ""));
    }

    private static ExportedRow Export(PlanRow row)
    {
        var measure = row.Measure;
        return new ExportedRow(
            row.Area.Name, row.Problem.CollectiveName, row.Problem.Text, row.Cause?.Text ?? "",
            measure is null ? "" : measure.Text.Length > 0 ? measure.Text : measure.Name,
            measure?.GoalText ?? "", measure?.Timing ?? "", measure?.Responsible ?? "", measure?.FollowUpText(ReportingPeriod.Year) ?? "",
            measure?.Collaboration is null ? null : ByLabel(CollaborationLines.FieldsOf(row)),
            measure is null ? ByLabel([]) : ByLabel(ExtraOf(measure)),
            PlaceOf(row));
    }

    private static IEnumerable<(string Label, string Value)> ExtraOf(Measure measure)
    {
        if (measure.Text.Length > 0 && measure.Name.Length > 0 && measure.Name != measure.Text) yield return ("Namn", measure.Name);
        foreach (var (field, text) in ReportCells.Of(measure)) yield return (ReportCells.HeaderOf(field), text);
        if (measure.Collaboration is not null) yield break;
        foreach (var other in measure.Others) yield return (other.Header, other.Value);
        if (measure.Kind is { } kind) yield return (Vocabulary.Of(PlanField.Kind), Vocabulary.Of(kind));
        if (measure.FollowUpText(ReportingPeriod.T1) is { Length: > 0 } t1) yield return (Vocabulary.Of(PlanField.FollowUpT1), t1);
        if (measure.FollowUpText(ReportingPeriod.T2) is { Length: > 0 } t2) yield return (Vocabulary.Of(PlanField.FollowUpT2), t2);
    }

    /// <summary>Keeps every line of a form or row that repeats a label: the second one is called "Label (2)".</summary>
    private static OrderedDictionary<string, string> ByLabel(IEnumerable<(string Label, string Value)> lines)
    {
        var byLabel = new OrderedDictionary<string, string>();
        foreach (var (label, value) in lines)
        {
            var key = label;
            for (var n = 2; !byLabel.TryAdd(key, value); n++) key = $"{label} ({n})";
        }
        return byLabel;
    }

    private static string PlaceOf(PlanRow row)
    {
        var origin = row.Measure?.Origin ?? row.Cause?.Origin ?? row.Problem.Origin;
        return (origin?[PlanField.Measure] ?? origin?.Places.Values.FirstOrDefault())?.ToString() ?? "";
    }
}

[JsonSerializable(typeof(IReadOnlyList<ExportedRow>))]
internal sealed partial class RowsAsJson : JsonSerializerContext
{
    public static readonly RowsAsJson Readable = new(new JsonSerializerOptions
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
    });
}
