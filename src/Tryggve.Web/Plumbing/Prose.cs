using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Tryggve.Web.Plumbing;

/// <summary>
/// <c>&lt;prose text="…"&gt;</c>: a text of the plan with its own line breaks. Words too long for a column may break, without a
/// character that would follow when the text is copied.
/// </summary>
[HtmlTargetElement("prose", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class Prose(HtmlEncoder encoder) : TagHelper
{
    /// <summary>Longer than nearly every Swedish word; addresses and slips of the keyboard are what remains.</summary>
    private const int LongestWord = 22;

    public string Text { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", output.Attributes.TryGetAttribute("class", out var more) ? $"prose {more.Value}" : "prose");
        if (Text.Length <= LongestWord) output.Content.Append(Text);
        else output.Content.AppendHtml(Breakable(Text));
    }

    private string Breakable(string text)
    {
        var html = new StringBuilder(text.Length + 32);
        var (start, run) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            run = char.IsWhiteSpace(text[i]) ? 0 : run + 1;
            var apart = run > LongestWord || (run > LongestWord / 2 && text[i] is '/' or '-' or '_' or '&' or '=');
            if (!apart || char.IsHighSurrogate(text[i])) continue;
            html.Append(encoder.Encode(text[start..(i + 1)])).Append("<wbr>");
            (start, run) = (i + 1, 0);
        }
        return html.Append(encoder.Encode(text[start..])).ToString();
    }
}
