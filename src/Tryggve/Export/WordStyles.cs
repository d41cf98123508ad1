using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Tryggve.Export;

/// <summary>The Word document's named styles, so that its headings work in navigation, contents and screen readers.</summary>
internal static class WordStyles
{
    public const string Title = "Title", Heading1 = "Heading1", Heading2 = "Heading2", Table = "Plantabell", CellText = "Celltext", CellHeader = "Cellrubrik";
    private const string Ink = "1D2330", Line = "9AA1B2", Wash = "E3F0F2";

    public static Styles Sheet() => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = "Calibri", HighAnsi = "Calibri", EastAsia = "Calibri", ComplexScript = "Calibri" },
                new Color { Val = Ink },
                new FontSize { Val = "22" },
                new Languages { Val = "sv-SE", EastAsia = "sv-SE", Bidi = "ar-SA" })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "120", Line = "264", LineRule = LineSpacingRuleValues.Auto }))),
        new Style(new StyleName { Val = "Normal" }, new PrimaryStyle()) { Type = StyleValues.Paragraph, StyleId = "Normal", Default = true },
        Heading(Title, "Title", "40", before: "0", after: "160", level: null),
        Heading(Heading1, "heading 1", "30", before: "360", after: "120", level: 0),
        Heading(Heading2, "heading 2", "24", before: "280", after: "100", level: 1),
        Cell(CellText, "Celltext", new StyleRunProperties(new FontSize { Val = "18" })),
        Cell(CellHeader, "Cellrubrik", new StyleRunProperties(new Bold(), new FontSize { Val = "18" })),
        new Style(new StyleName { Val = "Normal Table" }, new UIPriority { Val = 99 }, new SemiHidden(), new UnhideWhenUsed(), new StyleTableProperties(
            new TableIndentation { Width = 0, Type = TableWidthUnitValues.Dxa }, Margins())) { Type = StyleValues.Table, StyleId = "TableNormal", Default = true },
        PlanTable());

    private static Style Heading(string id, string name, string size, string before, string after, int? level)
    {
        var paragraph = new StyleParagraphProperties(new KeepNext(), new SpacingBetweenLines { Before = before, After = after });
        if (level is { } outline) paragraph.Append(new OutlineLevel { Val = outline });
        return new Style(
            new StyleName { Val = name }, new BasedOn { Val = "Normal" }, new NextParagraphStyle { Val = "Normal" }, new PrimaryStyle(),
            paragraph, new StyleRunProperties(new Bold(), new FontSize { Val = size })) { Type = StyleValues.Paragraph, StyleId = id };
    }

    private static Style Cell(string id, string name, StyleRunProperties run) => new(
        new StyleName { Val = name }, new BasedOn { Val = "Normal" }, new PrimaryStyle(),
        new StyleParagraphProperties(new SpacingBetweenLines { After = "0", Line = "240", LineRule = LineSpacingRuleValues.Auto }), run)
    { Type = StyleValues.Paragraph, StyleId = id, CustomStyle = true };

    private static Style PlanTable() => new(
        new StyleName { Val = "Plantabell" }, new BasedOn { Val = "TableNormal" }, new PrimaryStyle(),
        new StyleTableProperties(new TableBorders(
            Border<TopBorder>(), Border<LeftBorder>(), Border<BottomBorder>(), Border<RightBorder>(), Border<InsideHorizontalBorder>(), Border<InsideVerticalBorder>()), Margins()),
        new TableStyleProperties(
            new TableStyleConditionalFormattingTableCellProperties(new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = Wash }))
        { Type = TableStyleOverrideValues.FirstRow })
    { Type = StyleValues.Table, StyleId = Table, CustomStyle = true };

    private static TableCellMarginDefault Margins() => new(
        new TopMargin { Width = "40", Type = TableWidthUnitValues.Dxa }, new TableCellLeftMargin { Width = 80, Type = TableWidthValues.Dxa },
        new BottomMargin { Width = "40", Type = TableWidthUnitValues.Dxa }, new TableCellRightMargin { Width = 80, Type = TableWidthValues.Dxa });

    private static T Border<T>() where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 4, Space = 0, Color = Line };
}
