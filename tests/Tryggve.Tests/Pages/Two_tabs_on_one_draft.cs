using AngleSharp.Dom;
using Tryggve.Plans;

namespace Tryggve.Tests.Pages;

/// <summary>Two people, or one person with two tabs, have opened the same draft before either of them saved.</summary>
public sealed class Two_tabs_on_one_draft : IDisposable
{
    private readonly App app = new();

    [Fact]
    public async Task Keep_each_others_cells()
    {
        var (first, second) = await Rows();
        await app.Send(first.Find("form.row-form"), new() { ["Cells[Who]"] = "Gatuchef" });

        var review = await app.Send(second.Find("form.row-form"), new() { ["Cells[When]"] = "2026-09-30" });

        var row = Answer.Words(review.Find("table.draft tbody tr"));
        Assert.Contains("Gatuchef", row, StringComparison.Ordinal);
        Assert.Contains("2026-09-30", row, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Are_shown_both_texts_of_a_cell_that_both_changed()
    {
        var (first, second) = await Rows();
        await app.Send(first.Find("form.row-form"), new() { ["Cells[Who]"] = "Gatuchef", ["Cells[Cause]"] = "För få ställ" });

        var conflict = await app.Send(second.Find("form.row-form"), new() { ["Cells[Who]"] = "Parkchef", ["Cells[When]"] = "2026-09-30" });

        Assert.Equal(409, conflict.Status);
        Assert.Equal("#falt-Who", conflict.All(".errors a").Single().GetAttribute("href"));
        Assert.Equal("Parkchef", conflict.Find("#falt-Who").TextContent.Trim());
        Assert.Contains("Gatuchef", Answer.Words(conflict.Find("#andras-Who")), StringComparison.Ordinal);
        Assert.Equal("2026-09-30", conflict.Find("#falt-When").TextContent.Trim());
        Assert.Equal("För få ställ", conflict.Find("#falt-Cause").TextContent.Trim());
        Assert.DoesNotContain("2026-09-30", (await app.Open(Review(first))).Find("table.draft").TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "Parkchef")]
    [InlineData(1, "Gatuchef")]
    public async Task Choose_which_of_two_texts_counts(int button, string chosen)
    {
        var (first, second) = await Rows();
        await app.Send(first.Find("form.row-form"), new() { ["Cells[Who]"] = "Gatuchef" });
        var conflict = await app.Send(second.Find("form.row-form"), new() { ["Cells[Who]"] = "Parkchef", ["Cells[When]"] = "2026-09-30" });

        var review = await app.Send(conflict.Find("form.row-form"), button: conflict.All("form.row-form button")[button]);

        var row = Answer.Words(review.Find("table.draft tbody tr"));
        Assert.Contains(chosen, row, StringComparison.Ordinal);
        Assert.Contains("2026-09-30", row, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keep_each_others_heading()
    {
        var first = await Uploaded();
        var second = await app.Open(first.Address);
        await Send(first, new() { ["Heading.Municipality"] = "Lindvikens kommun" });

        var review = await Send(second, new() { ["Heading.District"] = "Västra stranden" });

        Assert.Equal("Lindvikens kommun", review.Find("#Heading_Municipality").GetAttribute("value"));
        Assert.Equal("Västra stranden", review.Find("#Heading_District").GetAttribute("value"));
    }

    [Fact]
    public async Task Are_shown_both_texts_of_a_heading_that_both_changed()
    {
        var first = await Uploaded();
        var second = await app.Open(first.Address);
        await Send(first, new() { ["Heading.Title"] = "Trygg strand", ["Heading.Areas[0].Name"] = "Stationen" });

        var conflict = await Send(second, new() { ["Heading.Title"] = "Trygga stränder", ["Heading.Areas[0].Name"] = "Torget" });

        Assert.Equal(409, conflict.Status);
        Assert.Equal("Trygga stränder", conflict.Find("#Heading_Title").GetAttribute("value"));
        Assert.Contains("Trygg strand", Answer.Words(conflict.Find("#fel_Title")), StringComparison.Ordinal);
        Assert.Equal("Torget", conflict.Find("#Heading_Areas_0__Name").GetAttribute("value"));
        Assert.Contains("Stationen", Answer.Words(conflict.Find("#fel-Heading_Areas_0__Name")), StringComparison.Ordinal);
        Assert.All(conflict.All(".errors li a"), a => Assert.NotNull(conflict.Page.QuerySelector(a.GetAttribute("href")!)));
        var review = await Send(conflict, []);
        Assert.Equal("Trygga stränder", review.Find("#Heading_Title").GetAttribute("value"));
        Assert.Contains("Torget", Answer.Words(review.Find(".draft-area h3")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Are_shown_both_meanings_of_a_column()
    {
        var review = await Uploaded();
        var (first, second) = (await app.Open(Review(review) + "/kolumner"), await app.Open(Review(review) + "/kolumner"));
        await app.Send(first.Find("form.columns"), new() { ["meanings[7]"] = nameof(PlanField.FollowUpT1) });

        var conflict = await app.Send(second.Find("form.columns"), new() { ["meanings[7]"] = nameof(PlanField.FollowUpT2), ["meanings[6]"] = nameof(PlanField.Unknown) });

        Assert.Equal(409, conflict.Status);
        Assert.NotNull(conflict.Find("select[name='meanings[7]'] option[value=FollowUpT2]").GetAttribute("selected"));
        Assert.Contains("T1", Answer.Words(conflict.Find(".theirs")), StringComparison.Ordinal);
        await app.Send(conflict.Find("form.columns"));
        Assert.NotNull((await app.Open(conflict.Address)).Find("select[name='meanings[7]'] option[value=FollowUpT2]").GetAttribute("selected"));
    }

    [Fact]
    public async Task Are_shown_both_reasons_to_leave_a_row_out()
    {
        var (first, second) = await Rows();
        await app.Send(ReasonForm(first), new() { ["reason"] = "Dubblett" });

        var conflict = await app.Send(ReasonForm(second), new() { ["reason"] = "Förra året" });

        Assert.Equal(409, conflict.Status);
        Assert.Equal("Förra året", conflict.Find("#reason").GetAttribute("value"));
        Assert.Contains("Dubblett", conflict.Text, StringComparison.Ordinal);
        Assert.Contains("Förra året", (await app.Send(ReasonForm(conflict))).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tr.shift button[value=true]")]
    [InlineData("tr.shift button[value=false]")]
    [InlineData("button.edit")]
    [InlineData(".draft-area details button")]
    public async Task Lose_nothing_typed_whichever_button_is_pressed(string button)
    {
        var review = await Uploaded();

        var page = await app.Send(review.Find("form#uppgifter"), new() { ["Heading.Title"] = "Trygg strand" }, review.Find(button));

        Assert.Equal(200, page.Status);
        Assert.Equal("Trygg strand", (await app.Open(Review(review))).Find("#Heading_Title").GetAttribute("value"));
    }

    [Fact]
    public async Task Are_told_when_what_was_typed_cannot_be_saved_before_anything_is_done()
    {
        var review = await Uploaded();

        var refused = await app.Send(review.Find("form#uppgifter"), new() { ["Heading.Years"] = "förra året" }, review.Find("tr.shift button[value=true]"));

        Assert.Equal(400, refused.Status);
        Assert.Equal("förra året", refused.Find("#Heading_Years").GetAttribute("value"));
        Assert.NotEmpty(refused.All("tr.shift"));
    }

    public void Dispose() => app.Dispose();

    private Task<Answer> Uploaded() => app.Upload(SampleWorkbook.Of(SampleWorkbook.Bicycles, SampleWorkbook.Shifted), "plan.xlsx");

    /// <summary>The first row's page, opened twice.</summary>
    private async Task<(Answer First, Answer Second)> Rows()
    {
        var address = (await Uploaded()).Find("a[data-edit]").GetAttribute("href")!;
        return (await app.Open(address), await app.Open(address));
    }

    private Task<Answer> Send(Answer review, Dictionary<string, string> filled) => app.Send(review.Find("form#uppgifter"), filled, review.Find("form#uppgifter button"));

    private static IElement ReasonForm(Answer row) => row.All("form").Single(f => f.QuerySelector("[name=reason]") is not null);

    private static string Review(Answer page) => page.Address[.."/import/0198c0de-0000-7000-8000-000000000000".Length];
}
