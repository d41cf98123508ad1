namespace Tryggve.Export;

/// <summary>Row heights in points for wrapped texts. Written out in the file, since some programs otherwise draw every row one line high.</summary>
internal static class RowHeights
{
    private const double LineHeight = 13, Padding = 4, Tallest = 409;

    /// <summary>Letters are narrower than the digits that widths are counted in; but lines break at words, so they are never quite full.</summary>
    private const double LettersPerWidth = 1.1;

    /// <param name="width">Of the column, in characters.</param>
    /// <param name="scale">The font's size against the table's.</param>
    public static double Of(string text, double width, double scale = 1) => Math.Min(Tallest, Lines(text, width / scale * LettersPerWidth) * LineHeight * scale + Padding);

    /// <summary>Heights of a table's rows; a cell that spans rows lends what it lacks to the last of them.</summary>
    public static double[] Of(AreaTable table)
    {
        var heights = new double[table.Rows.Count];
        var spans = new List<(int First, int Last, double Height)>();
        for (var row = 0; row < heights.Length; row++)
        {
            heights[row] = LineHeight + Padding;
            foreach (var column in table.Columns)
            {
                var span = table.SpanOf(column, row);
                if (span == 0) continue;
                var height = Of(column.Text(table.Rows[row]), column.Width);
                if (span == 1) heights[row] = Math.Max(heights[row], height);
                else spans.Add((row, row + span - 1, height));
            }
        }
        foreach (var (first, last, height) in spans)
        {
            var lacking = height - heights[first..(last + 1)].Sum();
            if (lacking > 0) heights[last] = Math.Min(Tallest, heights[last] + lacking);
        }
        return heights;
    }

    private static int Lines(string text, double perLine)
    {
        var lines = 0;
        foreach (var line in text.AsSpan().EnumerateLines()) lines += Math.Max(1, (int)Math.Ceiling(line.Length / perLine));
        return Math.Max(1, lines);
    }
}
