using Tryggve.Pdf.Parsing;

namespace Tryggve.Pdf.Content;

/// <summary>From user space to the page as it is seen: crop box (14.11.2), rotation (7.7.3.3), user unit, y downwards.</summary>
internal readonly record struct PageFrame(double Width, double Height, Matrix ToSeen)
{
    /// <summary>A4, where the file does not say.</summary>
    private static readonly double[] Usual = [0, 0, 595.28, 841.89];

    private const double Largest = 20_000;

    public static PageFrame Of(PdfFile file, PdfDictionary page)
    {
        var media = Box(file, page["MediaBox"]) ?? Usual;
        var crop = Box(file, page["CropBox"]) is { } c ? new[] { Math.Max(c[0], media[0]), Math.Max(c[1], media[1]), Math.Min(c[2], media[2]), Math.Min(c[3], media[3]) } : media;
        if (crop[2] - crop[0] < 1 || crop[3] - crop[1] < 1) crop = media;
        var unit = file.Number(page["UserUnit"]) is { } u and > 0 and <= 100 ? u : 1;
        var (width, height) = ((crop[2] - crop[0]) * unit, (crop[3] - crop[1]) * unit);
        var turn = (((file.Integer(page["Rotate"]) ?? 0) % 360) + 360) % 360;
        var upright = new Matrix(unit, 0, 0, -unit, -crop[0] * unit, crop[3] * unit);
        return turn switch
        {
            90 => new(height, width, upright.Then(new Matrix(0, 1, -1, 0, height, 0))),
            180 => new(width, height, upright.Then(new Matrix(-1, 0, 0, -1, width, height))),
            270 => new(height, width, upright.Then(new Matrix(0, -1, 1, 0, 0, width))),
            _ => new(width, height, upright),
        };
    }

    public (double X, double Y) Seen(double x, double y) => ToSeen.Apply(x, y);

    private static double[]? Box(PdfFile file, PdfObject? o)
    {
        var n = file.Items(o).Select(i => file.Number(i) ?? double.NaN).ToArray();
        if (n.Length < 4 || n.Any(v => double.IsNaN(v) || Math.Abs(v) > Largest)) return null;
        double[] box = [Math.Min(n[0], n[2]), Math.Min(n[1], n[3]), Math.Max(n[0], n[2]), Math.Max(n[1], n[3])];
        return box[2] - box[0] < 1 || box[3] - box[1] < 1 ? null : box;
    }
}
