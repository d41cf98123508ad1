using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Tryggve.Export;

/// <summary>Paragraphs and cells of a Word document. A text is one paragraph, its line breaks are breaks within it: so it reads back as it was.</summary>
internal static class WordText
{
    public static Paragraph Paragraph(string text, string? style = null)
    {
        var paragraph = new Paragraph();
        if (style is not null) paragraph.Append(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        if (text.Length > 0) paragraph.Append(Run(text));
        return paragraph;
    }

    public static Run Run(string text)
    {
        var run = new Run();
        var start = 0;
        var legal = LegalText.Of(text);
        for (var end = legal.IndexOfAny(['\n', '\t']); end >= 0; end = legal.IndexOfAny(['\n', '\t'], start))
        {
            Append(legal[start..end]);
            run.Append(legal[end] == '\n' ? new Break() : new TabChar());
            start = end + 1;
        }
        Append(legal[start..]);
        return run;

        void Append(string part)
        {
            if (part.Length > 0) run.Append(new Text(part) { Space = SpaceProcessingModeValues.Preserve });
        }
    }

    public static TableCell Cell(string text, int width, string style = WordStyles.CellText, MergedCellValues? merge = null)
    {
        var properties = new TableCellProperties(new TableCellWidth { Width = width.ToString(System.Globalization.CultureInfo.InvariantCulture), Type = TableWidthUnitValues.Dxa });
        if (merge is { } part) properties.Append(new VerticalMerge { Val = part });
        return new TableCell(properties, Paragraph(text, style));
    }
}
