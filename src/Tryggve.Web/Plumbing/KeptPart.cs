using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Tryggve.Web.Plumbing;

/// <summary>A part of a page that is the same for all who may see the page, so that it is made once: <c>kept</c>, with the name <c>as</c> which it is kept. Nothing in it may follow from who asks.</summary>
[HtmlTargetElement("kept")]
public sealed class KeptPart(KeptParts parts, HtmlEncoder encoder) : TagHelper
{
    /// <summary>Says everything that the part follows from; empty for a part that is made anew each time. (Razor makes what is null empty.)</summary>
    public string As { get; set; } = "";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        if (As.Length == 0) return;
        if (parts.Of(As) is not { } part) parts.Keep(As, part = new PackedHtml(await output.GetChildContentAsync(), encoder));
        output.Content.SetHtmlContent(part);
    }
}
