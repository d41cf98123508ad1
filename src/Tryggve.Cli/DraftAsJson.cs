using System.Text.Encodings.Web;
using System.Text.Json;
using Tryggve.Import;
using Tryggve.Plans;

namespace Tryggve.Cli;

/// <summary>A whole draft as JSON: heading, areas down to goals, what each table's columns were taken to mean, remarks, and texts that were not used.</summary>
internal static class DraftAsJson
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(PlanDraft draft, Stream output)
    {
        using var json = new Utf8JsonWriter(output, Readable);
        json.WriteStartObject();
        json.WriteString("document", draft.DocumentName);
        json.WriteString("hash", draft.DocumentHash);
        PlanAsJson.Write(json, draft.ToContent());
        json.Array("tables", draft.Tables, table =>
        {
            json.WriteString("place", table.Place.ToString());
            json.Array("columns", table.Columns, column =>
            {
                json.WriteNumber("column", column.Index);
                json.WriteString("header", column.Header);
                json.WriteString("meaning", column.Field == PlanField.Unknown ? "" : Vocabulary.Of(column.Field));
            });
        });
        json.Array("remarks", draft.Remarks, remark =>
        {
            json.WriteString("severity", Vocabulary.Of(remark.Severity));
            json.WriteString("code", remark.Code);
            json.WriteString("place", remark.Place?.ToString() ?? "");
            json.WriteString("text", remark.Text);
        });
        json.Array("unread", draft.Unread, text =>
        {
            json.WriteString("place", text.Place.ToString());
            json.WriteString("text", text.Text);
        });
        json.WriteEndObject();
    }
}
