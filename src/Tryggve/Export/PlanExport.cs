using Tryggve.Plans;

namespace Tryggve.Export;

/// <summary>Utlämning: a plan as a file, in the format its extension names.</summary>
public static class PlanExport
{
    private static readonly Dictionary<string, (string MediaType, Action<PlanContent, Stream> Write)> Formats = new(StringComparer.OrdinalIgnoreCase)
    {
        [".xlsx"] = ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", PlanWorkbook.Write),
        [".docx"] = ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", PlanWordDocument.Write),
        [".json"] = ("application/json", (plan, output) => PlanRows.Of(plan).WriteJson(output)),
        [".csv"] = ("text/csv; charset=utf-8", (plan, output) => PlanRows.Of(plan).WriteCsv(output)),
    };

    /// <summary>What is wrong with an extension (with its full stop: <c>.xlsx</c>); null when Tryggve writes it.</summary>
    public static Remark? Check(string extension) => Formats.ContainsKey(extension)
        ? null
        : new Remark("format-unknown", Severity.Error, $"Tryggve skriver inte {(extension.Length == 0 ? "filer utan filändelse" : extension)}. Välj .xlsx, .docx, .json eller .csv.");

    public static string MediaType(string extension) => Formats[extension].MediaType;

    public static void Write(PlanContent plan, string extension, Stream output)
    {
        if (Check(extension) is { } wrong) throw new InvalidOperationException(wrong.Text);
        Formats[extension].Write(plan, output);
    }
}
