using System.Globalization;
using Tryggve.Plans;

namespace Tryggve.Export;

/// <summary>
/// Formulas that count in an area's table, for Excel and LibreOffice alike. Null where a formula could not give the right figure.
/// A merged cell counts once, blank rows not at all; COUNTIF and MATCH are avoided because they read <c>* ? ~</c> as patterns
/// and refuse texts over 255 characters.
/// </summary>
internal sealed class AreaFormulas(AreaSheet sheet)
{
    /// <summary>A formula that compares every row with every other grows with the square.</summary>
    private const int MostRows = 1_000;

    /// <summary>Blank rows under the table that are counted too, so that what a person adds there is.</summary>
    private const int RoomToGrow = 100;

    private readonly AreaTable table = sheet.Table;
    private readonly SummaryRow inTable = SummaryRow.Of("", sheet.Table.Rows, null);

    private bool Possible => table.HasTable && table.Rows.Count <= MostRows;

    public string? DistinctProblems(int counted)
    {
        var problem = $"IF({Range(PlanField.Problem)}=\"\",{(Has(PlanField.CollectiveName) ? Range(PlanField.CollectiveName) : "\"\"")},{Range(PlanField.Problem)})";
        return Distinct(problem, table.Rows.Select(r => r.Problem.Text.Length > 0 ? r.Problem.Text : r.Problem.CollectiveName), counted);
    }

    public string? DistinctCauses(int counted) => Distinct(Range(PlanField.Cause), table.Rows.Select(r => r.Cause?.Text ?? ""), counted);

    public string? Measures(int counted) => Possible ? $"SUM(--({IsMeasure()})){Plus(counted - inTable.Measures)}" : null;

    public string? MeasuresWithout(int counted, Func<SummaryRow, int> figure, params PlanField[] fields)
    {
        if (!Possible) return null;
        var blanks = table.Columns.Index().Where(c => fields.Contains(c.Item.Field)).Select(c => $"({Range(c.Index)}=\"\")");
        return $"SUM(({IsMeasure()})*{string.Join('*', blanks)}){Plus(counted - figure(inTable))}";
    }

    /// <summary>One for each different text: every row adds one part in as many as there are of its kind.</summary>
    private string? Distinct(string texts, IEnumerable<string> values, int counted)
    {
        if (!Possible || values.Select(KeyOf).Where(k => k.Length > 0).Distinct().Count() != counted) return null;
        var joined = $"TRIM(SUBSTITUTE({texts},CHAR(10),\" \"))";
        // Excel's TRANSPOSE refuses texts over 255 characters: length, beginning and end stand for the whole.
        var key = $"LEN({joined})&\"|\"&LEFT({joined},120)&\"|\"&RIGHT({joined},120)";
        return $"SUM((LEN({joined})>0)/MMULT(--({key}=TRANSPOSE({key})),ROW({Range(PlanField.Problem)})^0))";
    }

    /// <summary>What the formula compares, so that we know beforehand whether it will count as we do.</summary>
    private static string KeyOf(string text)
    {
        var joined = string.Join(' ', text.Replace('\n', ' ').Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToUpperInvariant();
        return joined.Length <= 240 ? joined : $"{joined.Length}|{joined[..120]}|{joined[^120..]}";
    }

    /// <summary>A row is a measure when any of its own cells has a text; problem and cause may stand there without one.</summary>
    private string IsMeasure() =>
        $"{string.Join('+', table.Columns.Select((c, i) => (c.Field, Index: i)).Where(c => c.Field is not (PlanField.CollectiveName or PlanField.Problem or PlanField.Cause)).Select(c => $"({Range(c.Index)}<>\"\")"))}>0";

    private bool Has(PlanField field) => table.Columns.Any(c => c.Field == field);

    private string Range(PlanField field) => Range(table.Columns.Select(c => c.Field).ToList().IndexOf(field));

    private string Range(int index)
    {
        var room = table.Collaborations.Count == 0 ? RoomToGrow : 0;
        var column = SheetWriter.Letters(index + 1);
        var tab = sheet.Name.Replace("'", "''", StringComparison.Ordinal);
        return string.Create(CultureInfo.InvariantCulture, $"'{tab}'!${column}${sheet.FirstRow}:${column}${sheet.FirstRow + table.Rows.Count - 1 + room}");
    }

    private static string Plus(int collaborations) => collaborations == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"+{collaborations}");
}
