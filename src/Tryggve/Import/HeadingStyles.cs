using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Tryggve.Import;

/// <summary>Which paragraphs are headings: by outline level, by style (Heading 1, Rubrik 1, or a style built on one), or by looking like one.</summary>
internal sealed partial class HeadingStyles(IReadOnlyDictionary<string, int> levels)
{
    private const int MaxHeading = 200;

    public static HeadingStyles Read(MainDocumentPart main)
    {
        var styles = main.StyleDefinitionsPart?.Styles?.Elements<Style>().Where(s => s.StyleId?.Value is not null)
            .GroupBy(s => s.StyleId!.Value!).ToDictionary(g => g.Key, g => g.First()) ?? [];
        var levels = new Dictionary<string, int>();
        foreach (var id in styles.Keys)
        {
            var at = id;
            for (var hops = 0; hops < 12 && styles.TryGetValue(at, out var style); hops++)
            {
                if (LevelOf(style, at) is { } level)
                {
                    levels[id] = level;
                    break;
                }
                at = style.BasedOn?.Val?.Value ?? "";
            }
        }
        return new HeadingStyles(levels);
    }

    /// <summary>1 to 9; 0 for running text. A document's title counts as level 1 above all others, told by <see cref="IsTitle"/>.</summary>
    public int LevelOf(Paragraph paragraph, string text)
    {
        if (text.Length is 0 or > MaxHeading) return 0;
        if (paragraph.ParagraphProperties?.OutlineLevel?.Val?.Value is { } outline and < 9) return outline + 1;
        var style = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value;
        if (style is not null && levels.TryGetValue(style, out var level)) return level;
        if (style is not null && Named().Match(style) is { Success: true } named) return int.Parse(named.Groups[1].Value, CultureInfo.InvariantCulture);
        return LooksLikeHeading(paragraph, text) ? 9 : 0;
    }

    public static bool IsTitle(Paragraph paragraph) => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value is { } id && TitleName().IsMatch(id);

    private static int? LevelOf(Style style, string id)
    {
        if (style.StyleParagraphProperties?.OutlineLevel?.Val?.Value is { } outline and < 9) return outline + 1;
        var name = Named().Match(style.StyleName?.Val?.Value ?? id);
        return name.Success ? int.Parse(name.Groups[1].Value, CultureInfo.InvariantCulture) : null;
    }

    /// <summary>A short line all in bold that ends without a full stop: the heading of someone who does not use styles.</summary>
    private static bool LooksLikeHeading(Paragraph paragraph, string text)
    {
        if (text.Length > 120 || text.Contains('\n', StringComparison.Ordinal) || text[^1] is '.' or ',' or ';' or ':' or '?') return false;
        if (paragraph.ParagraphProperties?.NumberingProperties is not null) return false;
        var runs = paragraph.Descendants<Run>().Where(r => r.InnerText.Trim().Length > 0).ToList();
        return runs.Count > 0 && runs.All(r => r.RunProperties?.Bold is { } bold && (bold.Val is null || bold.Val.Value));
    }

    [GeneratedRegex(@"^(?:heading|rubrik|överskrift|headline)\s*([1-9])$", RegexOptions.IgnoreCase)]
    private static partial Regex Named();

    [GeneratedRegex("^(?:title|titel|rubrik|huvudrubrik)$", RegexOptions.IgnoreCase)]
    private static partial Regex TitleName();
}
