namespace Tryggve.Pdf.Content;

/// <summary>A transformation (8.3.3): x' = a·x + c·y + e, y' = b·x + d·y + f.</summary>
internal readonly record struct Matrix(double A, double B, double C, double D, double E, double F)
{
    public static readonly Matrix Identity = new(1, 0, 0, 1, 0, 0);

    /// <summary>First this, then the other.</summary>
    public Matrix Then(in Matrix m) => new(
        A * m.A + B * m.C, A * m.B + B * m.D,
        C * m.A + D * m.C, C * m.B + D * m.D,
        E * m.A + F * m.C + m.E, E * m.B + F * m.D + m.F);

    public (double X, double Y) Apply(double x, double y) => (A * x + C * y + E, B * x + D * y + F);

    /// <summary>How much a unit along x and along y is stretched.</summary>
    public double ScaleX => Math.Sqrt(A * A + B * B);
    public double ScaleY => Math.Sqrt(C * C + D * D);

    /// <summary>The smallest upright rectangle around a transformed one.</summary>
    public PdfBox Bounds(double x1, double y1, double x2, double y2)
    {
        var ((ax, ay), (bx, by), (cx, cy), (dx, dy)) = (Apply(x1, y1), Apply(x2, y1), Apply(x1, y2), Apply(x2, y2));
        return new PdfBox(Math.Min(Math.Min(ax, bx), Math.Min(cx, dx)), Math.Min(Math.Min(ay, by), Math.Min(cy, dy)), Math.Max(Math.Max(ax, bx), Math.Max(cx, dx)), Math.Max(Math.Max(ay, by), Math.Max(cy, dy)));
    }
}
