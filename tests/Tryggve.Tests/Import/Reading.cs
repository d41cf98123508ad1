using Tryggve.Import;
using Tryggve.Plans;

namespace Tryggve.Tests.Import;

/// <summary>Short ways to read a document in a test.</summary>
internal static class Reading
{
    public static PlanDraft Draft(this RawWorkbook workbook, DraftCorrections? corrections = null) => Draft(workbook.Bytes(), "plan.xlsx", corrections);

    public static PlanDraft Draft(byte[] bytes, string name = "plan.docx", DraftCorrections? corrections = null) =>
        PlanImport.Draft(Upload.From(new MemoryStream(bytes), name), null, corrections);

    public static List<PlanRow> Rows(this PlanDraft draft) => [.. PlanRow.Of(draft.ToContent())];

    public static IEnumerable<string> Codes(this PlanDraft draft) => draft.Remarks.Select(r => r.Code);

    public static string Refusal(byte[] bytes, string name = "plan.xlsx")
    {
        var refused = Assert.Throws<DocumentRefusedException>(() => PlanImport.Draft(Upload.From(new MemoryStream(bytes), name)));
        Assert.Matches("[a-zåäö].*[.]$", refused.Message);
        Assert.DoesNotContain("Exception", refused.Message, StringComparison.Ordinal);
        return refused.Code;
    }
}
