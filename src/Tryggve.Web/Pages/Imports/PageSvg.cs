using System.Globalization;
using System.Net;
using System.Text;
using System.Xml;
using Tryggve.Import;

namespace Tryggve.Web.Pages.Imports;

/// <summary>Draws a printed page as SVG 1.1, with the places in question framed. It holds no script, no style sheet and nothing from elsewhere.</summary>
public static class PageSvg
{
    /// <summary>More words than this are no page one reads beside a draft.</summary>
    private const int MaxWords = 20_000;

    public static string Draw(PagePicture page, IEnumerable<PageSpot> marked)
    {
        var svg = new StringBuilder();
        Write($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {page.Width:0.##} {page.Height:0.##}\" font-family=\"Liberation Sans, Arial, Helvetica, sans-serif\">");
        Write($"<rect width=\"{page.Width:0.##}\" height=\"{page.Height:0.##}\" fill=\"#fff\"/>");
        foreach (var (spot, lightness) in page.Fills.Where(f => f.Lightness < 0.98).Take(MaxWords)) Write($"<rect {Box(spot)} fill=\"{Grey(lightness)}\"/>");
        foreach (var rule in page.Rules.Take(MaxWords)) Write($"<rect {Box(rule, 0.4)} fill=\"#555\"/>");
        foreach (var word in page.Words.Take(MaxWords)) Word(word);
        foreach (var spot in marked.Where(s => s.Page == page.Number)) Write($"<rect {Box(spot)} fill=\"#0b5c6b\" fill-opacity=\".14\" stroke=\"#0b5c6b\" stroke-width=\"1.8\"/>");
        return svg.Append("</svg>").ToString();

        void Write(FormattableString part) => svg.Append(part.ToString(CultureInfo.InvariantCulture));

        void Word(PictureWord word)
        {
            var spot = word.Spot;
            var down = 0.22 * word.Size;
            var (x, y, length) = word.Angle switch
            {
                90 => (spot.Left + down, spot.Top, spot.Bottom - spot.Top),
                180 => (spot.Right, word.Baseline, spot.Right - spot.Left),
                270 => (spot.Right - down, spot.Bottom, spot.Bottom - spot.Top),
                _ => (spot.Left, word.Baseline, spot.Right - spot.Left),
            };
            Write($"<text x=\"{x:0.##}\" y=\"{y:0.##}\" font-size=\"{word.Size:0.##}\" textLength=\"{Math.Max(0.1, length):0.##}\" lengthAdjust=\"spacingAndGlyphs\" fill=\"{Ink(page, word)}\"");
            if (word.IsBold) svg.Append(" font-weight=\"700\"");
            if (word.IsItalic) svg.Append(" font-style=\"italic\"");
            if (word.Angle != 0) Write($" transform=\"rotate({word.Angle} {x:0.##} {y:0.##})\"");
            svg.Append('>').Append(WebUtility.HtmlEncode(Legal(word.Text))).Append("</text>");
        }
    }

    /// <summary>Words on a dark band are drawn light.</summary>
    private static string Ink(PagePicture page, PictureWord word)
    {
        var (x, y) = ((word.Spot.Left + word.Spot.Right) / 2, (word.Spot.Top + word.Spot.Bottom) / 2);
        var under = page.Fills.Where(f => f.Spot.Left <= x && x <= f.Spot.Right && f.Spot.Top <= y && y <= f.Spot.Bottom).Select(f => (double?)f.Lightness).LastOrDefault();
        return under < 0.5 ? "#fff" : "#1d2330";
    }

    private static string Box(PageSpot s, double least = 0) => string.Create(CultureInfo.InvariantCulture, $"x=\"{s.Left:0.##}\" y=\"{s.Top:0.##}\" width=\"{Math.Max(least, s.Right - s.Left):0.##}\" height=\"{Math.Max(least, s.Bottom - s.Top):0.##}\"");

    private static string Grey(double lightness)
    {
        var level = (int)Math.Round(Math.Clamp(lightness, 0, 1) * 255);
        return string.Create(CultureInfo.InvariantCulture, $"#{level:x2}{level:x2}{level:x2}");
    }

    private static string Legal(string text) => string.Concat(text.Where(c => XmlConvert.IsXmlChar(c)));
}
