using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Tryggve.FollowUps;
using Tryggve.Plans;

namespace Tryggve.Web.Plumbing;

/// <summary><c>&lt;verdict-bar counts="…" not-judged="3" /&gt;</c>: how goals went, as one bar in parts and the same in signs and figures, so that nobody depends on its colours.</summary>
[HtmlTargetElement("verdict-bar", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class VerdictBar : TagHelper
{
    private const double Width = 100;

    public VerdictCounts Counts { get; set; } = null!;

    public int NotJudged { get; set; }

    /// <summary>Where each figure leads, by its verdict, null for those not judged; without it the figures are no links.</summary>
    public Func<Verdict?, string>? Address { get; set; }

    /// <summary>What the figures are of, for those who listen: <c>Hamnstaden, Unga</c>.</summary>
    public string Of { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "verdict-bar");
        var parts = Enum.GetValues<Verdict>().Cast<Verdict?>().Append(null).Select(v => (Verdict: v, Count: v is { } known ? Counts[known] : NotJudged, Mark: StateMark.Of(v))).Where(p => p.Count > 0).ToList();
        var all = parts.Sum(p => p.Count);
        if (all == 0) return;
        output.Content.AppendHtml("<svg viewBox=\"0 0 100 8\" preserveAspectRatio=\"none\" aria-hidden=\"true\" focusable=\"false\">");
        var from = 0.0;
        foreach (var (_, count, mark) in parts)
        {
            var wide = Width * count / all;
            output.Content.AppendHtml(string.Create(CultureInfo.InvariantCulture, $"<rect class=\"{mark.Style.Replace("badge", "bar", StringComparison.Ordinal)}\" x=\"{from:0.##}\" width=\"{wide:0.##}\" height=\"8\"/>"));
            from += wide;
        }
        output.Content.AppendHtml("</svg><span class=\"counts\">");
        foreach (var (verdict, count, mark) in parts)
        {
            output.Content.AppendHtml(Address is null ? $"<span class=\"{mark.Style}\">" : $"<a class=\"{mark.Style}\" href=\"{System.Text.Encodings.Web.HtmlEncoder.Default.Encode(Address(verdict))}\">");
            output.Content.AppendHtml("<span aria-hidden=\"true\">").Append(mark.Sign).AppendHtml("</span>").Append(count.ToString(CultureInfo.InvariantCulture));
            output.Content.AppendHtml("<span class=\"unseen\"> ").Append($"mål {mark.Word}{(Of.Length > 0 ? $", {Of}" : "")}").AppendHtml("</span>").AppendHtml(Address is null ? "</span> " : "</a> ");
        }
        output.Content.AppendHtml("</span>");
    }
}
