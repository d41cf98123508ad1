using System.Globalization;
using System.Text.RegularExpressions;
using Tryggve.Plans;

namespace Tryggve.Import;

/// <summary>Reads the summary that a document prints of itself: a row an area, with the number of problems, causes and measures.</summary>
internal static partial class PrintedSummaryTable
{
    public static bool Begins(SourceRow row) => row.OwnCells.Count(c => Count().IsMatch(c.Text)) >= 2;

    /// <returns>Index of the first row after the summary.</returns>
    public static int Read(Interpretation plan, SourceTable table, int at)
    {
        var header = table.Rows[at];
        var columns = header.OwnCells.Where(c => Count().IsMatch(c.Text)).ToDictionary(c => c.Column, c => c.Text.ToLowerInvariant());
        foreach (var cell in header.OwnCells) plan.Use(cell);
        for (at++; at < table.Rows.Count && !TableColumns.IsHeader(table.Rows[at]); at++)
        {
            var row = table.Rows[at];
            var name = row.OwnCells.FirstOrDefault(c => !columns.ContainsKey(c.Column) && c.Text.Any(char.IsLetter));
            if (name is null || !row.OwnCells.Any(c => columns.ContainsKey(c.Column))) break;
            foreach (var cell in row.OwnCells.Where(c => c == name || columns.ContainsKey(c.Column))) plan.Use(cell);
            if (Total().IsMatch(name.Text)) continue;
            plan.PrintedSummary.Add(new PrintedSummaryRow(AreaNames.Split(name.Text).Name, Figure("problem"), Figure("orsak"), Figure("åtgärd"), name.Place));

            int? Figure(string word) => columns.Where(c => c.Value.Contains(word, StringComparison.Ordinal) && !c.Value.Contains("utan", StringComparison.Ordinal)).Select(c => row[c.Key]?.Text)
                .Select(t => int.TryParse(t, NumberStyles.Integer, CultureInfo.InvariantCulture, out var n) ? n : (int?)null).FirstOrDefault();
        }
        return at;
    }

    [GeneratedRegex(@"\bantal\b.*(?:problem|orsak|åtgärd|insats|aktivitet|mål)|^(?:åtgärder|operativa mål)?\s*utan\s+\p{L}+$", RegexOptions.IgnoreCase)]
    private static partial Regex Count();

    [GeneratedRegex(@"^\s*(?:summa|totalt?|hela planen|samtliga)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Total();
}
