using Microsoft.AspNetCore.Razor.TagHelpers;
using Tryggve.Storage.Searching;

namespace Tryggve.Web.Pages.Search;

/// <summary><c>&lt;runs of="…"&gt;</c>: a snippet with what was found marked. White space of the markup must not come between: what is found may be a part of a word.</summary>
[HtmlTargetElement("runs", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class Runs : TagHelper
{
    public IReadOnlyList<SnippetRun> Of { get; set; } = [];

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.TagMode = TagMode.StartTagAndEndTag;
        foreach (var run in Of)
        {
            if (run.IsFound) output.Content.AppendHtml("<mark>").Append(run.Text).AppendHtml("</mark>");
            else output.Content.Append(run.Text);
        }
    }
}
