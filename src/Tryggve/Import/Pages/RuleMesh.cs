using Tryggve.Pdf;

namespace Tryggve.Import.Pages;

/// <summary>A straight line of a mesh: at a distance along one axis, from and to along the other; points.</summary>
internal readonly record struct MeshLine(double At, double From, double To)
{
    public bool Covers(double point, double slack = 0) => point >= From - slack && point <= To + slack;
}

/// <summary>Lines that touch each other: the drawing of one table.</summary>
internal sealed record RuleMesh(IReadOnlyList<MeshLine> Horizontal, IReadOnlyList<MeshLine> Vertical)
{
    /// <summary>How far two lines may miss each other and still meet, points.</summary>
    public const double Slack = 3;

    /// <summary>More lines than this on a page are a drawing, no tables.</summary>
    private const int MaxLines = 3_000;

    public PdfBox Box => new(
        Horizontal.Select(l => l.From).Concat(Vertical.Select(l => l.At)).Min(), Vertical.Select(l => l.From).Concat(Horizontal.Select(l => l.At)).Min(),
        Horizontal.Select(l => l.To).Concat(Vertical.Select(l => l.At)).Max(), Vertical.Select(l => l.To).Concat(Horizontal.Select(l => l.At)).Max());

    /// <summary>The meshes of a page, from its rules and the edges of its shaded rectangles.</summary>
    public static List<RuleMesh> Of(PdfPage page)
    {
        var horizontal = page.Rules.Where(r => r.IsHorizontal).Select(r => new MeshLine(r.Box.MiddleY, r.Box.Left, r.Box.Right)).ToList();
        var vertical = page.Rules.Where(r => !r.IsHorizontal).Select(r => new MeshLine(r.Box.MiddleX, r.Box.Top, r.Box.Bottom)).ToList();
        foreach (var box in page.Fills.Where(f => IsCell(f, page)).Select(f => f.Box))
        {
            horizontal.AddRange([new(box.Top, box.Left, box.Right), new(box.Bottom, box.Left, box.Right)]);
            vertical.AddRange([new(box.Left, box.Top, box.Bottom), new(box.Right, box.Top, box.Bottom)]);
        }
        (horizontal, vertical) = (Straighten(horizontal), Straighten(vertical));
        return horizontal.Count + vertical.Count > MaxLines ? [] : Connected(horizontal, vertical);
    }

    /// <summary>A shaded rectangle that may be a cell, a row or a band: neither the paper, a picture's frame nor a marker pen over words.</summary>
    private static bool IsCell(PdfFill fill, PdfPage page)
    {
        if (fill.Box.Width < 8 || fill.Box.Height < 7 || fill.Box.Width * fill.Box.Height > 0.5 * page.Width * page.Height) return false;
        var words = page.Words.Where(w => fill.Box.Contains(w.Box.MiddleX, w.Box.MiddleY)).ToList();
        if (words.Count == 0) return true;
        var text = words.Select(w => w.Box).Aggregate((a, b) => a.Union(b));
        return fill.Box.Width - text.Width > 3 || fill.Box.Height > 2 * text.Height;
    }

    /// <summary>Joins pieces of the same line and lines drawn twice.</summary>
    private static List<MeshLine> Straighten(List<MeshLine> lines)
    {
        var straight = new List<MeshLine>();
        foreach (var group in Near(lines.OrderBy(l => l.At), l => l.At, Slack))
        {
            var at = group.Average(l => l.At);
            MeshLine? open = null;
            foreach (var line in group.OrderBy(l => l.From))
            {
                if (open is { } o && line.From <= o.To + Slack) open = o with { To = Math.Max(o.To, line.To) };
                else
                {
                    if (open is { } done) straight.Add(done);
                    open = line with { At = at };
                }
            }
            if (open is { } last) straight.Add(last);
        }
        return straight;
    }

    private static List<RuleMesh> Connected(List<MeshLine> horizontal, List<MeshLine> vertical)
    {
        var parent = Enumerable.Range(0, horizontal.Count + vertical.Count).ToArray();
        for (var h = 0; h < horizontal.Count; h++)
        {
            for (var v = 0; v < vertical.Count; v++)
            {
                if (horizontal[h].Covers(vertical[v].At, Slack) && vertical[v].Covers(horizontal[h].At, Slack)) parent[Root(h)] = Root(horizontal.Count + v);
            }
        }
        return WithOpenSides([.. Enumerable.Range(0, parent.Length).GroupBy(Root).Select(g => new RuleMesh(
            [.. g.Where(i => i < horizontal.Count).Select(i => horizontal[i]).OrderBy(l => l.At)],
            [.. g.Where(i => i >= horizontal.Count).Select(i => vertical[i - horizontal.Count]).OrderBy(l => l.At)]))]);

        int Root(int i)
        {
            while (parent[i] != i) i = parent[i] = parent[parent[i]];
            return i;
        }
    }

    /// <summary>A merged cell that a page break cut has neither top nor bottom: its outer line stands alone beside the table, as high as it.</summary>
    private static List<RuleMesh> WithOpenSides(List<RuleMesh> meshes)
    {
        foreach (var side in meshes.Where(m => m.Horizontal.Count == 0 && m.Vertical.Count == 1).ToList())
        {
            var line = side.Vertical[0];
            var at = meshes.FindIndex(m => m.Horizontal.Count > 1 && m.Vertical.Count > 1 && Math.Abs(m.Box.Top - line.From) <= Slack && Math.Abs(m.Box.Bottom - line.To) <= Slack);
            if (at < 0) continue;
            meshes[at] = meshes[at] with { Vertical = [.. meshes[at].Vertical.Append(line).OrderBy(l => l.At)] };
            meshes.Remove(side);
        }
        return Neighbours(meshes);
    }

    /// <summary>Tables side by side whose rows are drawn at the same heights are one, with an empty column between.</summary>
    private static List<RuleMesh> Neighbours(List<RuleMesh> meshes)
    {
        const double nearest = 80;
        var tables = meshes.Where(m => m.Horizontal.Count > 2 && m.Vertical.Count > 1).OrderBy(m => m.Box.Left).ToList();
        for (var i = 0; i + 1 < tables.Count; i++)
        {
            for (var j = i + 1; j < tables.Count; j++)
            {
                var (left, right) = (tables[i], tables[j]);
                var gap = right.Box.Left - left.Box.Right;
                if (gap < 0 || gap > nearest || 4 * Shared(left, right) < 3 * Math.Max(left.Horizontal.Count, right.Horizontal.Count)) continue;
                meshes.Remove(left);
                meshes.Remove(right);
                tables[i] = new RuleMesh([.. left.Horizontal.Concat(right.Horizontal).OrderBy(l => l.At)], [.. left.Vertical.Concat(right.Vertical).OrderBy(l => l.At)]);
                meshes.Add(tables[i]);
                tables.RemoveAt(j--);
            }
        }
        return meshes;

        static int Shared(RuleMesh a, RuleMesh b) => a.Horizontal.Count(x => b.Horizontal.Any(y => Math.Abs(x.At - y.At) <= Slack));
    }

    /// <summary>Ordered values in groups that each stay within <paramref name="reach"/> of the group's first.</summary>
    public static IEnumerable<List<T>> Near<T>(IEnumerable<T> ordered, Func<T, double> at, double reach)
    {
        List<T>? group = null;
        foreach (var item in ordered)
        {
            if (group is not null && at(item) - at(group[0]) <= reach) group.Add(item);
            else
            {
                if (group is not null) yield return group;
                group = [item];
            }
        }
        if (group is not null) yield return group;
    }
}
