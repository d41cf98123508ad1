using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Tryggve.Web.Plumbing;

/// <summary><c>&lt;line-chart points="…" /&gt;</c>: shares from 0 to 1 over years as a line. Where a year has no share the line breaks. The figures stand in a table beside it, so the drawing is for the eye alone.</summary>
[HtmlTargetElement("line-chart", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class LineChart : TagHelper
{
    private const double Left = 44, Right = 16, Top = 14, Bottom = 26, Height = 170, PerPoint = 110;

    public IReadOnlyList<(string Name, double? Share)> Points { get; set; } = [];

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var width = Left + Right + PerPoint * Math.Max(1, Points.Count - 1) + 30;
        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "line-chart");
        output.Attributes.SetAttribute("viewBox", string.Create(CultureInfo.InvariantCulture, $"0 0 {width} {Height}"));
        output.Attributes.SetAttribute("aria-hidden", "true");
        output.Attributes.SetAttribute("focusable", "false");
        var svg = new StringBuilder();
        for (var percent = 0; percent <= 100; percent += 25)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<line class=\"grid\" x1=\"{Left}\" x2=\"{width - Right}\" y1=\"{Y(percent / 100.0):0.#}\" y2=\"{Y(percent / 100.0):0.#}\"/><text x=\"{Left - 6}\" y=\"{Y(percent / 100.0) + 4:0.#}\" text-anchor=\"end\">{percent} %</text>");
        }
        var path = new StringBuilder();
        for (var i = 0; i < Points.Count; i++)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{X(i):0.#}\" y=\"{Height - 8}\" text-anchor=\"middle\">{System.Net.WebUtility.HtmlEncode(Points[i].Name)}</text>");
            if (Points[i].Share is not { } share) continue;
            path.Append(CultureInfo.InvariantCulture, $"{(i > 0 && Points[i - 1].Share is not null ? 'L' : 'M')}{X(i):0.#} {Y(share):0.#}");
            svg.Append(CultureInfo.InvariantCulture, $"<circle cx=\"{X(i):0.#}\" cy=\"{Y(share):0.#}\" r=\"4\"/><text class=\"value\" x=\"{X(i):0.#}\" y=\"{Y(share) - 9:0.#}\" text-anchor=\"middle\">{Math.Round(share * 100)} %</text>");
        }
        output.Content.SetHtmlContent($"{svg}<path d=\"{path}\"/>");
    }

    private static double X(int i) => Left + 20 + i * PerPoint;

    private static double Y(double share) => Top + (1 - share) * (Height - Top - Bottom);
}
