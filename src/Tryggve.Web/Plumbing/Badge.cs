using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Tryggve.Web.Plumbing;

/// <summary><c>&lt;badge mark="…" /&gt;</c>: a status or a verdict. Those who listen hear the word; the sign is for the eye.</summary>
[HtmlTargetElement("badge", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class Badge : TagHelper
{
    public StateMark Mark { get; set; } = StateMark.NotReported;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"badge {Mark.Style}");
        output.Content.AppendHtml("<span aria-hidden=\"true\">").Append(Mark.Sign).AppendHtml("</span> ").Append(Mark.Word);
    }
}
