namespace Tryggve.Pdf.Content;

/// <summary>The current path (8.5), as seen: what becomes a rule, a filled rectangle, or the next clip.</summary>
internal sealed class PaintedPath
{
    /// <summary>Thickest filled shape that counts as a rule, points.</summary>
    private const double Thin = 3;

    private readonly List<List<(double X, double Y)>> subpaths = [];
    private int points;

    public bool IsEmpty => subpaths.Count == 0;

    public PdfBox Bounds => subpaths.SelectMany(s => s).Aggregate(default(PdfBox?), (box, p) => (box ?? At(p)).Union(At(p)))!.Value;

    public void Move((double, double) to) => Start().Add(to);

    public void Line((double, double) to)
    {
        if (subpaths.Count == 0) Move(to);
        else if (points++ < 100_000) subpaths[^1].Add(to);
    }

    public void Close()
    {
        if (subpaths.Count > 0 && subpaths[^1].Count > 0) Line(subpaths[^1][0]);
    }

    public void Rectangle(in Matrix m, double x, double y, double width, double height)
    {
        Move(m.Apply(x, y));
        Line(m.Apply(x + width, y));
        Line(m.Apply(x + width, y + height));
        Line(m.Apply(x, y + height));
        Close();
    }

    public void Clear()
    {
        subpaths.Clear();
        points = 0;
    }

    /// <summary>Each horizontal or vertical piece of the outline.</summary>
    public IEnumerable<PdfRule> Stroked(double width)
    {
        var half = Math.Min(width, Thin) / 2;
        foreach (var subpath in subpaths)
        {
            for (var i = 1; i < subpath.Count; i++)
            {
                var box = At(subpath[i - 1]).Union(At(subpath[i]));
                if (box.Height <= 0.01 * box.Width + 0.01 && box.Width > 0.5) yield return new PdfRule(box with { Top = box.MiddleY - half, Bottom = box.MiddleY + half }, true);
                else if (box.Width <= 0.01 * box.Height + 0.01 && box.Height > 0.5) yield return new PdfRule(box with { Left = box.MiddleX - half, Right = box.MiddleX + half }, false);
            }
        }
    }

    /// <summary>Thin shapes as rules; upright rectangles as fills.</summary>
    public IEnumerable<(PdfRule? Rule, PdfBox? Fill)> Filled()
    {
        foreach (var subpath in subpaths.Where(s => s.Count > 2))
        {
            var box = subpath.Aggregate(At(subpath[0]), (b, p) => b.Union(At(p)));
            if (Math.Min(box.Width, box.Height) <= Thin)
            {
                if (Math.Max(box.Width, box.Height) > 1.5 * Math.Min(box.Width, box.Height) + 0.5) yield return (new PdfRule(box, box.Width > box.Height), null);
            }
            else if (subpath.Count is 4 or 5 && subpath.TrueForAll(p => Near(p.X, box.Left, box.Right) && Near(p.Y, box.Top, box.Bottom))) yield return (null, box);
        }
    }

    private static bool Near(double value, double a, double b) => Math.Abs(value - a) < 0.5 || Math.Abs(value - b) < 0.5;

    private static PdfBox At((double X, double Y) p) => new(p.X, p.Y, p.X, p.Y);

    private List<(double, double)> Start()
    {
        var subpath = new List<(double, double)>();
        if (points++ < 100_000) subpaths.Add(subpath);
        return subpath;
    }
}
