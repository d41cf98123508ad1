using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace Tryggve.Import;

/// <summary>
/// Streams one worksheet (ECMA-376 18.3) into a grid of the cells that hold text. It never trusts the sheet's stated
/// dimension; rows, columns and characters have bounds of their own.
/// </summary>
internal sealed partial class SheetReader(IReadOnlyList<string> shared, CellFormats formats, List<Remark> remarks)
{
    private const int MaxRows = 20_000;
    private const int MaxColumns = 256;
    private const long MaxCharacters = 60_000_000;
    private const int MaxMerges = 20_000;

    private long characters;

    /// <summary>Cells whose invisible characters were removed.</summary>
    public int Cleaned { get; private set; }

    /// <summary>The sheet's page header and footer, when it has them, and its table.</summary>
    public IEnumerable<SourceBlock> Read(WorksheetPart part, string name, Place place, bool hidden)
    {
        var rows = new SortedDictionary<int, (bool Hidden, Dictionary<int, SourceCell> Cells)>();
        var hiddenColumns = new List<(int From, int To)>();
        var merges = new List<(int Row, int Column, int LastRow, int LastColumn)>();
        var formulas = 0;
        var beyond = 0;
        var margins = new List<SourceBlock>();
        using var xml = XmlReader.Create(part.GetStream(), SharedTexts.Safe);
        var number = 0;
        Dictionary<int, SourceCell>? cells = null;
        var rowHidden = false;
        var column = 0;
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            switch (xml.LocalName)
            {
                case "col" when xml.GetAttribute("hidden") is "1" or "true":
                    hiddenColumns.Add((Number(xml.GetAttribute("min"), 1), Number(xml.GetAttribute("max"), 1)));
                    break;
                case "row":
                    number = Number(xml.GetAttribute("r"), number + 1);
                    rowHidden = xml.GetAttribute("hidden") is "1" or "true";
                    (cells, column) = (null, 0);
                    break;
                case "c":
                    column = CellReference.Parse(xml.GetAttribute("r"))?.Column ?? column + 1;
                    if (ReadCell(xml, ref formulas) is not { Length: > 0 } text) break;
                    if (column > MaxColumns || (cells is null && rows.Count >= MaxRows && !rows.ContainsKey(number)))
                    {
                        beyond++;
                        break;
                    }
                    if (cells is null)
                    {
                        if (!rows.TryGetValue(number, out var row)) rows[number] = row = (rowHidden, []);
                        cells = row.Cells;
                    }
                    cells[column] = new SourceCell(text, place with { Cell = CellReference.Of(number, column) }, number, column);
                    break;
                case "oddHeader" or "oddFooter":
                    margins.AddRange(Margin(xml, place));
                    break;
                case "mergeCell" when merges.Count < MaxMerges && CellReference.ParseRange(xml.GetAttribute("ref")) is { } range:
                    merges.Add(range);
                    break;
            }
        }
        Spread(rows, merges, place);
        Tell(rows, hiddenColumns, formulas, beyond, place);
        return [.. margins, new SourceTable(name, place, hidden, [.. rows.Select(r => new SourceRow(r.Key, r.Value.Hidden, r.Value.Cells))])];
    }

    private static IEnumerable<SourceBlock> Margin(XmlReader xml, Place place)
    {
        var header = xml.LocalName == "oddHeader";
        using var element = xml.ReadSubtree();
        element.Read();
        var text = CleanText.Of(MarginCode().Replace(element.ReadElementContentAsString(), " "), out _);
        if (text.Length > 0) yield return new SourceParagraph(new SourceText(text, place with { Cell = header ? "sidhuvud" : "sidfot" }), kind: header ? ParagraphKind.Header : ParagraphKind.Footer);
    }

    private string ReadCell(XmlReader xml, ref int formulas)
    {
        if (xml.IsEmptyElement) return "";
        var type = xml.GetAttribute("t");
        var style = Number(xml.GetAttribute("s"), 0);
        var (value, formula) = ("", false);
        using var cell = xml.ReadSubtree();
        cell.Read();
        while (cell.Read())
        {
            while (cell.NodeType == XmlNodeType.Element && cell.LocalName is "v" or "is")
            {
                if (cell.LocalName == "is") value = SharedTexts.ReadText(cell);
                else value = cell.ReadElementContentAsString();
                if (cell.LocalName == "is") break;
            }
            if (cell.NodeType == XmlNodeType.Element && cell.LocalName == "f") formula = true;
        }
        if (formula && value.Length == 0) formulas++;
        var shown = type switch
        {
            "s" => int.TryParse(value, CultureInfo.InvariantCulture, out var index) && index >= 0 && index < shared.Count ? shared[index] : "",
            "inlineStr" or "str" or "e" => value,
            "b" => value == "1" ? "SANT" : value == "0" ? "FALSKT" : value,
            "d" => value.EndsWith("T00:00:00", StringComparison.Ordinal) ? value[..^9] : value,
            _ => formats.Show(value, style),
        };
        var text = CleanText.Of(shown, out var removed);
        if (removed) Cleaned++;
        if ((characters += text.Length) > MaxCharacters) throw new DocumentRefusedException("out-of-bounds", "Arbetsboken innehåller mer text än någon plan gör och läses därför inte in. Ta bort blad som inte hör till planen och försök igen.");
        return text;
    }

    /// <summary>Lets a merged value stand in every row and column it covers, where the row holds anything else.</summary>
    private static void Spread(SortedDictionary<int, (bool Hidden, Dictionary<int, SourceCell> Cells)> rows, List<(int Row, int Column, int LastRow, int LastColumn)> merges, Place place)
    {
        foreach (var (row, column, lastRow, lastColumn) in merges)
        {
            if (!rows.TryGetValue(row, out var own) || !own.Cells.TryGetValue(column, out var cell)) continue;
            var merged = new SourceCell(cell.Text, place with { Cell = CellReference.Of(row, column) }, row, column, lastRow - row + 1, lastColumn - column + 1);
            var covered = lastRow - row > rows.Count ? rows.Where(r => r.Key >= row && r.Key <= lastRow) : Enumerable.Range(row, lastRow - row + 1).Where(rows.ContainsKey).Select(r => KeyValuePair.Create(r, rows[r]));
            foreach (var (_, line) in covered.ToList())
            {
                for (var c = column; c <= Math.Min(lastColumn, MaxColumns); c++) line.Cells[c] = merged;
            }
        }
    }

    private void Tell(SortedDictionary<int, (bool Hidden, Dictionary<int, SourceCell> Cells)> rows, List<(int From, int To)> hiddenColumns, int formulas, int beyond, Place place)
    {
        var hiddenRows = rows.Where(r => r.Value.Hidden).Select(r => r.Key).ToList();
        if (hiddenRows.Count > 0) remarks.Add(new Remark("hidden-rows", Severity.Hint, $"Dolda rader har lästs: {Some(hiddenRows.Select(r => r.ToString(CultureInfo.InvariantCulture)))}. Kontrollera att de hör till planen.", place));
        var columns = rows.Values.SelectMany(r => r.Cells.Keys).Distinct().Where(c => hiddenColumns.Any(h => c >= h.From && c <= h.To)).Order().ToList();
        if (columns.Count > 0) remarks.Add(new Remark("hidden-columns", Severity.Hint, $"Dolda kolumner har lästs: {Some(columns.Select(CellReference.Letters))}. Kontrollera att de hör till planen.", place));
        if (formulas > 0) remarks.Add(new Remark("formula-without-value", Severity.Warning, $"{formulas} formler saknar uträknat värde och är tomma här. Öppna dokumentet i Excel, spara det och läs in det igen.", place));
        if (beyond > 0) remarks.Add(new Remark("out-of-bounds", Severity.Warning, $"{beyond} celler ligger bortom rad {MaxRows} med innehåll eller kolumn {CellReference.Letters(MaxColumns)} och har inte lästs. Ta bort tomma rader och kolumner och läs in dokumentet igen.", place));
    }

    private static string Some(IEnumerable<string> all)
    {
        var list = all.ToList();
        return list.Count <= 10 ? string.Join(", ", list) : $"{string.Join(", ", list.Take(10))} och {list.Count - 10} till";
    }

    private static int Number(string? text, int otherwise) => int.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : otherwise;

    [GeneratedRegex("&(?:\"[^\"]*\"|K[0-9A-Fa-f]{6}|\\d{1,3}|[LCRPNDTFAGZBIUSXYE])")]
    private static partial Regex MarginCode();
}
