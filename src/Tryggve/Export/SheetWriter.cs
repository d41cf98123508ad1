using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Tryggve.Export;

/// <summary>Writes one sheet from top to bottom without holding it in memory. Every text is an inline string, never a formula.</summary>
internal sealed class SheetWriter : IDisposable
{
    private static readonly OpenXmlAttribute InlineString = new("t", "", "inlineStr"), CustomHeight = new("customHeight", "", "1");
    private static readonly OpenXmlAttribute Preserve = new("xml", "space", "http://www.w3.org/XML/1998/namespace", "preserve");
    private readonly OpenXmlWriter writer;
    private readonly List<string> merges = [];
    private int column;

    /// <param name="frozen">Rows that stay when the sheet scrolls; 0 for none.</param>
    public SheetWriter(WorksheetPart part, IReadOnlyList<double> widths, int frozen = 0)
    {
        writer = OpenXmlWriter.Create(part);
        writer.WriteStartDocument();
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        writer.WriteElement(new SheetViews(View(frozen)));
        writer.WriteElement(new SheetFormatProperties { DefaultRowHeight = 15 });
        writer.WriteElement(new Columns(widths.Select((w, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = w, CustomWidth = true })));
        writer.WriteStartElement(new SheetData());
    }

    /// <summary>The row being written, from 1.</summary>
    public int Row { get; private set; }

    public void BeginRow(double height)
    {
        if (column > 0) writer.WriteEndElement();
        Row++;
        column = 1;
        writer.WriteStartElement(new Row(), [new("r", "", Row.ToString(CultureInfo.InvariantCulture)), new("ht", "", height.ToString("0.##", CultureInfo.InvariantCulture)), CustomHeight]);
    }

    public void SkipRow() => BeginRow(15);

    public void Cell(string text, CellStyle style)
    {
        if (text.Length == 0)
        {
            Blank(style);
            return;
        }
        writer.WriteStartElement(new Cell(), [Reference(), Style(style, LegalText.LooksLikeFormula(text)), InlineString]);
        writer.WriteStartElement(new InlineString());
        writer.WriteStartElement(new Text(), [Preserve]);
        writer.WriteString(LegalText.OfCell(text));
        writer.WriteEndElement();
        writer.WriteEndElement();
        writer.WriteEndElement();
        column++;
    }

    public void Blank(CellStyle style)
    {
        writer.WriteElement(new Cell { CellReference = A1(column, Row), StyleIndex = WorkbookStyles.Index(style, false) });
        column++;
    }

    public void Number(int value, CellStyle style) => Write(new CellValue(value), null, style);

    /// <summary>An array formula with the value it has as written, for programs that do not calculate.</summary>
    public void Formula(string formula, int value, CellStyle style) =>
        Write(new CellValue(value), new CellFormula(formula) { FormulaType = CellFormulaValues.Array, Reference = A1(column, Row) }, style);

    /// <summary>Makes one cell of the one last written and those to its right or below it.</summary>
    public void MergeLast(int columns, int rows)
    {
        if (columns > 1 || rows > 1) merges.Add($"{A1(column - 1, Row)}:{A1(column - 2 + columns, Row - 1 + rows)}");
    }

    public static string A1(int column, int row) => string.Create(CultureInfo.InvariantCulture, $"{Letters(column)}{row}");

    public static string Letters(int column) => column <= 26 ? ((char)('A' + column - 1)).ToString() : Letters((column - 1) / 26) + Letters((column - 1) % 26 + 1);

    public void End(HeaderFooter headerFooter)
    {
        if (column > 0) writer.WriteEndElement();
        writer.WriteEndElement();
        if (merges.Count > 0) writer.WriteElement(new MergeCells(merges.Select(m => new MergeCell { Reference = m })) { Count = (uint)merges.Count });
        writer.WriteElement(new PageMargins { Left = 0.4, Right = 0.4, Top = 0.6, Bottom = 0.6, Header = 0.3, Footer = 0.3 });
        writer.WriteElement(new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 });
        writer.WriteElement(headerFooter);
        writer.WriteEndElement();
    }

    public void Dispose() => writer.Dispose();

    private void Write(CellValue value, CellFormula? formula, CellStyle style)
    {
        var cell = new Cell { CellReference = A1(column, Row), StyleIndex = WorkbookStyles.Index(style, false) };
        if (formula is not null) cell.Append(formula);
        cell.Append(value);
        writer.WriteElement(cell);
        column++;
    }

    private OpenXmlAttribute Reference() => new("r", "", A1(column, Row));

    private static OpenXmlAttribute Style(CellStyle style, bool likeFormula) => new("s", "", WorkbookStyles.Index(style, likeFormula).ToString(CultureInfo.InvariantCulture));

    private static SheetView View(int frozen)
    {
        var view = new SheetView { WorkbookViewId = 0 };
        if (frozen == 0) return view;
        var first = A1(1, frozen + 1);
        view.Append(new Pane { VerticalSplit = frozen, TopLeftCell = first, ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen });
        view.Append(new Selection { Pane = PaneValues.BottomLeft, ActiveCell = first, SequenceOfReferences = new ListValue<StringValue> { InnerText = first } });
        return view;
    }
}
