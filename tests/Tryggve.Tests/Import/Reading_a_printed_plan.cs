using System.Text.Json;
using Tryggve.Export;
using Tryggve.Import;

namespace Tryggve.Tests.Import;

public class Reading_a_printed_plan
{
    private static readonly string[] Columns = ["problem", "cause", "measure", "goals", "when", "who", "followUp"];

    [Theory]
    [InlineData("calc")]
    [InlineData("calc-wide")]
    [InlineData("writer")]
    [InlineData("writer-tagged")]
    public void Gives_the_same_rows_whoever_printed_it(string print) => Assert.Equal(Expected().Select(r => Flat(r)), Rows(print).Select(r => Flat(r)));

    [Fact]
    public void Gives_the_columns_that_a_web_page_shows() => Assert.Equal(Expected().Where(HasMeasure).Select(r => Flat(r, Columns)), Rows("chromium").Where(HasMeasure).Select(r => Flat(r, Columns)));

    [Theory]
    [InlineData("calc-wide", "wide-sheet", 2)]
    [InlineData("writer", "table-continued", 3)]
    [InlineData("writer", "row-joined", 3)]
    public void Says_what_it_guessed_and_on_which_page(string print, string code, int page) =>
        Assert.Contains(Draft(print).Remarks, r => r.Code == code && r.Place!.Part == $"sida {page}");

    [Theory]
    [InlineData("calc")]
    [InlineData("writer-tagged")]
    [InlineData("chromium")]
    public void Knows_where_on_the_page_each_row_stands(string print)
    {
        var draft = Draft(print);
        var upload = Upload.From(new MemoryStream(Bytes(print)), "plan.pdf");
        foreach (var row in draft.Rows.Where(r => r.LeftOut is null))
        {
            var spots = draft.SpotsOf(row);
            var page = PagePicture.Of(upload, draft.PageOf(row)!.Value)!;
            var first = row.Values.Values.First(v => v.Text.Length > 0).Text.Split(' ', '\n')[0];
            Assert.Contains(page.Words, w => w.Text.StartsWith(first[..Math.Min(3, first.Length)], StringComparison.Ordinal) && spots.Any(s => s.Page == page.Number && w.Spot.Left >= s.Left - 1 && w.Spot.Right <= s.Right + 40 && w.Spot.Top >= s.Top - 3 && w.Spot.Bottom <= s.Bottom + 3));
        }
    }

    [Fact]
    public void Takes_the_registry_number_from_the_page_header_and_leaves_page_numbers_out()
    {
        var draft = Draft("calc");
        Assert.Equal("LIN 2026/0147", draft.Heading.RegistryNumber);
        Assert.DoesNotContain(draft.Unread, t => t.Text.StartsWith("Sida ", StringComparison.Ordinal));
    }

    [Fact]
    public void Gives_a_picture_of_each_page_and_of_no_other()
    {
        var upload = Upload.From(new MemoryStream(Bytes("writer")), "plan.pdf");
        Assert.Null(PagePicture.Of(upload, 0));
        Assert.Null(PagePicture.Of(upload, 1_000));
        var page = PagePicture.Of(upload, 1)!;
        Assert.True(page.Width > page.Height && page.Words.Count > 20);
    }

    private static byte[] Bytes(string print) => File.ReadAllBytes(Path.Combine(Repository.Root, "tests/Tryggve.Tests/Import/Printed", print + ".pdf"));

    private static PlanDraft Draft(string print) => Reading.Draft(Bytes(print), print + ".pdf");

    private static JsonElement[] Rows(string print)
    {
        using var json = new MemoryStream();
        PlanRows.Of(Draft(print).ToContent()).WriteJson(json);
        return JsonSerializer.Deserialize<JsonElement[]>(json.ToArray())!;
    }

    private static JsonElement[] Expected() => JsonSerializer.Deserialize<JsonElement[]>(Repository.Read("tests/Tryggve.Tests/Import/Printed/rows.json"))!;

    private static bool HasMeasure(JsonElement row) => row.GetProperty("measure").GetString() is { Length: > 0 };

    /// <summary>All texts of a row, each line break and run of spaces as one space.</summary>
    private static string Flat(JsonElement row, string[]? columns = null) => string.Join(" | ",
        from property in row.EnumerateObject()
        where columns is null ? property.Name != "place" : columns.Contains(property.Name)
        select $"{property.Name}: {string.Join(' ', property.Value.ToString().Replace("\\n", " ", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}");
}
