using System.Globalization;

namespace Tryggve.Import;

/// <summary>Cell references of a workbook: <c>C7</c> is row 7, column 3.</summary>
internal static class CellReference
{
    public static string Of(int row, int column) => Letters(column) + row.ToString(CultureInfo.InvariantCulture);

    public static string Letters(int column)
    {
        var letters = "";
        for (; column > 0; column = (column - 1) / 26) letters = (char)('A' + (column - 1) % 26) + letters;
        return letters;
    }

    public static (int Row, int Column)? Parse(ReadOnlySpan<char> reference)
    {
        var column = 0;
        var i = 0;
        for (; i < reference.Length && char.IsAsciiLetter(reference[i]) && i < 4; i++) column = column * 26 + (char.ToUpperInvariant(reference[i]) - 'A' + 1);
        return column > 0 && int.TryParse(reference[i..], NumberStyles.None, CultureInfo.InvariantCulture, out var row) ? (row, column) : null;
    }

    /// <summary><c>A3:B8</c>; a single cell is a range of one.</summary>
    public static (int Row, int Column, int LastRow, int LastColumn)? ParseRange(string? range)
    {
        if (range is null) return null;
        var colon = range.IndexOf(':', StringComparison.Ordinal);
        var first = Parse(colon < 0 ? range : range.AsSpan(0, colon));
        var last = colon < 0 ? first : Parse(range.AsSpan(colon + 1));
        return first is { } f && last is { } l && l.Row >= f.Row && l.Column >= f.Column ? (f.Row, f.Column, l.Row, l.Column) : null;
    }
}
