using Tryggve.Import;
using Tryggve.Plans;

namespace Tryggve.Tests.Export;

public class A_plan_that_is_exported_and_read_again
{
    [Theory]
    [InlineData(".xlsx")]
    [InlineData(".docx")]
    public void Says_the_same(string extension) => Property.Holds(100, MadePlan.From, plan =>
    {
        using var file = Written.As(extension, plan);
        var again = PlanImport.Draft(Upload.From(file, $"plan{extension}")).ToContent();
        Assert.Equal(PlanAsText.Of(plan), PlanAsText.Of(again));
    });

    [Theory]
    [InlineData(".xlsx")]
    [InlineData(".docx")]
    public void Gives_the_same_rows(string extension) => Property.Holds(20, MadePlan.From, plan =>
    {
        using var file = Written.As(extension, plan);
        var again = PlanImport.Draft(Upload.From(file, $"plan{extension}")).ToContent();
        Assert.Equal(RowsOf(plan), RowsOf(again));
    });

    private static List<string> RowsOf(PlanContent plan) =>
        [.. Tryggve.Export.PlanRows.Of(plan).Rows.Select(r => System.Text.Json.JsonSerializer.Serialize(r with { Place = "", Extra = Sorted(r.Extra) }))];

    /// <summary>A table has its unknown columns in one order for all rows, a plan may have them in another for each.</summary>
    private static SortedDictionary<string, string> Sorted(IReadOnlyDictionary<string, string> extra) => new(extra.ToDictionary(), StringComparer.Ordinal);
}
