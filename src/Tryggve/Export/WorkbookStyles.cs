using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Tryggve.Export;

/// <summary>The looks a cell can have; the values are indexes in the workbook's style sheet.</summary>
internal enum CellStyle
{
    Plain,
    Title,
    Paragraph,
    Header,
    Guidance,
    Text,
    Heading,
    Label,
    Number,
}

/// <summary>The workbook's style sheet: ink on white, one wash for headers, as the web pages have it.</summary>
internal static class WorkbookStyles
{
    private const uint Thin = 1, Wash = 2;

    /// <summary>The same look for a text that starts like a formula: Excel then keeps it a text when somebody edits the cell.</summary>
    public static uint Index(CellStyle style, bool likeFormula) => (uint)style + (likeFormula ? (uint)Looks.Length : 0);

    private static readonly (uint Font, uint Fill, uint Border, HorizontalAlignmentValues Side)[] Looks =
    [
        (0, 0, 0, HorizontalAlignmentValues.General),
        (1, 0, 0, HorizontalAlignmentValues.Left),
        (0, 0, 0, HorizontalAlignmentValues.Left),
        (2, Wash, Thin, HorizontalAlignmentValues.Left),
        (3, 0, Thin, HorizontalAlignmentValues.Left),
        (4, 0, Thin, HorizontalAlignmentValues.Left),
        (5, 0, 0, HorizontalAlignmentValues.Left),
        (2, 0, Thin, HorizontalAlignmentValues.Left),
        (4, 0, Thin, HorizontalAlignmentValues.Right),
    ];

    public static Stylesheet Sheet() => new(
        new Fonts(Font(11), Font(16, bold: true), Font(10, bold: true), Font(9, italic: true), Font(10), Font(12, bold: true)),
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            new Fill(new PatternFill(new ForegroundColor { Rgb = "FFE3F0F2" }) { PatternType = PatternValues.Solid })),
        new Borders(
            new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()),
            new Border(Line<LeftBorder>(), Line<RightBorder>(), Line<TopBorder>(), Line<BottomBorder>(), new DiagonalBorder())),
        new CellStyleFormats(new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0 }),
        new CellFormats(Looks.Select(l => Format(l, false)).Concat(Looks.Select(l => Format(l, true)))),
        new CellStyles(new DocumentFormat.OpenXml.Spreadsheet.CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }));

    private static CellFormat Format((uint Font, uint Fill, uint Border, HorizontalAlignmentValues Side) look, bool quoted) =>
        new(new Alignment { Horizontal = look.Side, Vertical = VerticalAlignmentValues.Top, WrapText = true })
        {
            NumberFormatId = 0, FontId = look.Font, FillId = look.Fill, BorderId = look.Border, FormatId = 0,
            ApplyFont = true, ApplyFill = true, ApplyBorder = true, ApplyAlignment = true, QuotePrefix = quoted ? true : null,
        };

    private static Font Font(double size, bool bold = false, bool italic = false)
    {
        var font = new Font();
        if (bold) font.Append(new Bold());
        if (italic) font.Append(new Italic());
        font.Append(new FontSize { Val = size }, new Color { Rgb = "FF1D2330" }, new FontName { Val = "Calibri" }, new FontFamilyNumbering { Val = 2 });
        return font;
    }

    private static T Line<T>() where T : BorderPropertiesType, new() => new() { Style = BorderStyleValues.Thin, Color = new Color { Rgb = "FF9AA1B2" } };
}
