using Tryggve.Pdf;

namespace Tryggve.Import.Pages;

/// <summary>Reads the cells between drawn lines: smallest boxes of a mesh, put together where no line parts them.</summary>
internal static class RuledTable
{
    /// <param name="words">The page's words; those inside the table are taken out.</param>
    /// <returns>Null when the mesh parts nothing: an underline, a frame.</returns>
    public static PrintedTable? Read(RuleMesh mesh, int page, List<PdfWord> words)
    {
        if (mesh.Horizontal.Count == 0 || mesh.Vertical.Count == 0) return null;
        var box = mesh.Box;
        var xs = Steps(mesh.Vertical.Select(l => l.At).Append(box.Left).Append(box.Right));
        var ys = Steps(mesh.Horizontal.Select(l => l.At).Append(box.Top).Append(box.Bottom));
        if (xs.Count < 2 || ys.Count < 2 || mesh.Horizontal.Count + mesh.Vertical.Count < 4) return null;
        var inside = words.FindAll(w => Inside(w, box));
        if (inside.Count == 0) return null;
        words.RemoveAll(w => Inside(w, box));

        var cells = Cells(mesh, xs, ys);
        var texts = inside.ToLookup(w => cells[Index(ys, Anchor(w).Y), Index(xs, Anchor(w).X)]);
        var rows = new List<PrintedRow>();
        for (var r = 0; r < ys.Count - 1; r++)
        {
            var row = new PrintedRow(page, ys[r], ys[r + 1], []);
            for (var c = 0; c < xs.Count - 1; c++)
            {
                var cell = cells[r, c];
                if (cell.Top != r || cell.Left != c) continue;
                row.Cells.Add(new PrintedCell(c, cell.Right - c + 1, cell.Bottom - r + 1, new PdfBox(xs[c], ys[r], xs[cell.Right + 1], ys[cell.Bottom + 1]), CellLines.Of(page, texts[cell]))
                {
                    IsOpenAbove = !Parted(mesh.Horizontal, ys[r], xs[c], xs[cell.Right + 1]),
                    IsOpenBelow = !Parted(mesh.Horizontal, ys[cell.Bottom + 1], xs[c], xs[cell.Right + 1]),
                });
            }
            rows.Add(row);
        }
        return new PrintedTable(xs, rows);
    }

    /// <summary>Where a word belongs: its middle; where clipping hides that, the nearest point that can be seen, since text may run over its cell.</summary>
    private static (double X, double Y) Anchor(PdfWord word)
    {
        var (x, y) = (word.Box.MiddleX, word.Box.MiddleY);
        if (word.Clip is not { Width: > 0, Height: > 0 } clip || clip.Contains(x, y)) return (x, y);
        var (insideX, insideY) = (Math.Min(3, clip.Width / 3), Math.Min(3, clip.Height / 3));
        return (Math.Clamp(x, clip.Left + insideX, clip.Right - insideX), Math.Clamp(y, clip.Top + insideY, clip.Bottom - insideY));
    }

    private static bool Inside(PdfWord word, PdfBox box)
    {
        var (x, y) = Anchor(word);
        return box.Contains(x, y);
    }

    private sealed record Block(int Top, int Left, int Bottom, int Right);

    private static Block[,] Cells(RuleMesh mesh, List<double> xs, List<double> ys)
    {
        var (rows, columns) = (ys.Count - 1, xs.Count - 1);
        var cells = new Block[rows, columns];
        for (var r = 0; r < rows; r++)
        {
            for (var c = 0; c < columns; c++)
            {
                if (cells[r, c] is not null) continue;
                var right = c;
                while (right + 1 < columns && cells[r, right + 1] is null && !Parted(mesh.Vertical, xs[right + 1], ys[r], ys[r + 1])) right++;
                var bottom = r;
                while (bottom + 1 < rows && Enumerable.Range(c, right - c + 1).All(i => !Parted(mesh.Horizontal, ys[bottom + 1], xs[i], xs[i + 1])
                    && (i == right || !Parted(mesh.Vertical, xs[i + 1], ys[bottom + 1], ys[bottom + 2])))) bottom++;
                var block = new Block(r, c, bottom, right);
                for (var y = r; y <= bottom; y++) for (var x = c; x <= right; x++) cells[y, x] = block;
            }
        }
        return cells;
    }

    private static bool Parted(IReadOnlyList<MeshLine> lines, double at, double from, double to) =>
        lines.Any(l => Math.Abs(l.At - at) <= RuleMesh.Slack && l.Covers((from + to) / 2));

    private static List<double> Steps(IEnumerable<double> values) => [.. RuleMesh.Near(values.Order(), v => v, RuleMesh.Slack).Select(g => g.Average())];

    private static int Index(List<double> steps, double value)
    {
        var i = 0;
        while (i < steps.Count - 2 && value > steps[i + 1]) i++;
        return i;
    }
}
