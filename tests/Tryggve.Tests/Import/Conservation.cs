using System.Text.Encodings.Web;
using System.Text.Json;
using Tryggve.Import;
using Tryggve.Plans;

namespace Tryggve.Tests.Import;

/// <summary>Nothing of a document disappears: every text is in the plan, is furniture that we give back in our own way, or is listed as unread.</summary>
public class Conservation
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void Holds_for_notes_sums_and_stray_cells()
    {
        var document = RawWorkbook.With("Plan", ["Handlingsplan 2026"], ["Problem", "Åtgärd", "Vem"], ["P", "Å", "V", "utanför"], ["Summa", "1"], [], ["En längre anteckning under tabellen som inte hör till någon rad men som någon har skrivit för att minnas den."]).Sheet("Statistik", ["År", "Antal brott", "Antal stölder"], ["2025", "120", "40"]);
        AssertConserved(document.Bytes(), "plan.xlsx");
    }

    [PlansFact]
    public void Holds_for_every_real_document()
    {
        foreach (var file in Shared.Documents(".xlsx", ".docx", ".pdf")) AssertConserved(File.ReadAllBytes(file), Path.GetFileName(file));
    }

    private static void AssertConserved(byte[] bytes, string name)
    {
        var source = PlanImport.Read(Upload.From(new MemoryStream(bytes), name));
        var draft = PlanInterpreter.Interpret(source, null, DraftCorrections.None);
        var content = Squeeze(JsonSerializer.Serialize(draft.ToContent(), Plain).Replace("\\n", " ", StringComparison.Ordinal).Replace("\\\"", "\"", StringComparison.Ordinal).Replace("\\t", " ", StringComparison.Ordinal));
        var unread = draft.Unread.ToHashSet(ReferenceEqualityComparer.Instance);
        foreach (var text in source.Texts.Where(t => !unread.Contains(t)))
        {
            var bare = Squeeze(AreaNames.Split(text.Text).Name);
            Assert.True(content.Contains(Squeeze(text.Text), StringComparison.OrdinalIgnoreCase) || content.Contains(bare, StringComparison.OrdinalIgnoreCase) || IsFurniture(text, source), $"{name}, {text.Place}: ”{text.Text}” is neither in the plan nor listed as unread.");
        }
    }

    /// <summary>Headers, guidance, page margins, comments and the printed summary's figures: told in other ways.</summary>
    private static bool IsFurniture(SourceText text, SourceDocument source) =>
        text is SourceCell cell
            ? source.Tables.SelectMany(t => t.Rows).Where(r => r.Cells.Values.Contains(cell)).Any(r => TableColumns.IsHeader(r) || Guidance.IsRow(r) || PrintedSummaryTable.Begins(r)) || int.TryParse(cell.Text, out _) || PlanIntroduction.IsSummaryTitle(cell.Text) || Headings.OfLabel(cell.Text).IsKnown || PlanTitle.IsMetadata(cell.Text)
            : source.Blocks.OfType<SourceParagraph>().Any(p => p.Text == text && p.Kind != ParagraphKind.Body) || PlanTitle.IsMetadata(text.Text) || PlanIntroduction.IsSummaryTitle(text.Text);

    private static string Squeeze(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
