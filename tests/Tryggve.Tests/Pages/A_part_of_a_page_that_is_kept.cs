using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Tryggve.Web.Plumbing;

namespace Tryggve.Tests.Pages;

public sealed class A_part_of_a_page_that_is_kept : IDisposable
{
    private readonly KeptParts parts = new();
    private int made;

    public void Dispose() => parts.Dispose();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(40_000)]
    public async Task Comes_out_as_it_was_made(int lines)
    {
        var text = string.Concat(Enumerable.Range(0, lines).Select(i => $"<td>Åtgärd {i} – 🚲 &amp; så vidare</td>\n"));
        var packed = new PackedHtml(new HtmlString(text), HtmlEncoder.Default);
        using StringWriter atOnce = new(), inTurn = new();
        packed.WriteTo(atOnce, HtmlEncoder.Default);
        await packed.WriteToAsync(inTurn);
        Assert.Equal((text, text), (atOnce.ToString(), inTurn.ToString()));
        Assert.True(lines < 1_000 || packed.Length < Encoding.UTF8.GetByteCount(text) / 5);
    }

    [Fact]
    public async Task Is_made_once_for_each_name_and_each_time_without_one()
    {
        foreach (var name in new[] { "plan 1", "plan 1", "plan 2", "", "", "plan 1" }) Assert.StartsWith("del ", await Shown(name), StringComparison.Ordinal);
        Assert.Equal(4, made);
        Assert.Equal("del 1", await Shown("plan 1"));
    }

    private async Task<string> Shown(string name)
    {
        var output = new TagHelperOutput("kept", [], (_, _) =>
        {
            made++;
            return Task.FromResult<TagHelperContent>(new DefaultTagHelperContent().SetHtmlContent($"del {made}"));
        });
        await new KeptPart(parts, HtmlEncoder.Default) { As = name }.ProcessAsync(new TagHelperContext("kept", [], new Dictionary<object, object>(), ""), output);
        using var shown = new StringWriter();
        (output.IsContentModified ? (IHtmlContent)output.Content : await output.GetChildContentAsync()).WriteTo(shown, HtmlEncoder.Default);
        return shown.ToString();
    }
}
