using Tryggve.Pdf.Parsing;

namespace Tryggve.Pdf.Content;

/// <summary>A colour space (8.6), as far as one must tell light from dark.</summary>
internal sealed class ColourSpace
{
    /// <summary>What <c>g</c>, <c>rg</c> and <c>k</c> use; ICC-based and calibrated spaces are read alike, by the number of components.</summary>
    public static readonly ColourSpace Device = new();

    private bool isPattern;
    private bool isTint;
    private bool isLab;
    private byte[]? palette;
    private int paletteComponents = 3;

    private ColourSpace() { }

    /// <summary>The colour that is set together with the space: black, or full ink (8.6.8).</summary>
    public double? Initial => isPattern ? null : 0;

    public static ColourSpace Of(PdfFile file, PdfObject? o, PdfDictionary resources)
    {
        var named = file.Name(o) is { } name ? file.Resolve(file.Dictionary(resources["ColorSpace"])?[name]) ?? o : file.Resolve(o);
        var items = file.Items(named);
        return (file.Name(named) ?? file.Name(items.Count > 0 ? items[0] : null)) switch
        {
            "Pattern" => new ColourSpace { isPattern = true },
            "Separation" or "DeviceN" => new ColourSpace { isTint = true },
            "Lab" => new ColourSpace { isLab = true },
            "Indexed" or "I" when items.Count > 3 => new ColourSpace { palette = Palette(file, items[3]), paletteComponents = Components(file, items[1]) },
            _ => Device,
        };
    }

    /// <returns>0 black to 1 white; null for a pattern, which has no one colour.</returns>
    public double? Lightness(List<PdfObject?> operands)
    {
        Span<double> values = stackalloc double[4];
        var count = 0;
        var most = 0.0;
        foreach (var o in operands)
        {
            if (o is not PdfNumber n) continue;
            if (count < 4) values[count] = n.Value;
            count++;
            most = Math.Max(most, n.Value);
        }
        if (isPattern || count == 0) return null;
        // How dark an ink is, the file tells by a function; most that print lines and letters are dark.
        if (isTint) return Math.Clamp(1 - most, 0, 1);
        if (isLab) return Math.Clamp(values[0] / 100, 0, 1);
        if (palette is null) return Mixed(values, count);
        var at = (long)Math.Clamp(values[0], 0, 4095) * paletteComponents;
        if (at + paletteComponents > palette.Length) return 0;
        for (var i = 0; i < paletteComponents; i++) values[i] = palette[at + i] / 255.0;
        return Mixed(values, paletteComponents);
    }

    private static double Mixed(ReadOnlySpan<double> v, int count) => Math.Clamp(count switch
    {
        1 => v[0],
        3 => 0.3 * v[0] + 0.59 * v[1] + 0.11 * v[2],
        4 => 1 - (0.3 * v[0] + 0.59 * v[1] + 0.11 * v[2]) - v[3],
        _ => 0.5,
    }, 0, 1);

    private static byte[] Palette(PdfFile file, PdfObject? o) => file.Resolve(o) switch
    {
        PdfString text => text.Bytes,
        PdfStream stream when file.Decode(stream) is var data => data[..Math.Min(data.Length, 4 * 4096)].ToArray(),
        _ => [],
    };

    private static int Components(PdfFile file, PdfObject? o) => file.Resolve(o) switch
    {
        PdfName { Value: "DeviceGray" or "G" or "CalGray" } => 1,
        PdfName { Value: "DeviceCMYK" or "CMYK" } => 4,
        PdfArray { Items: [var kind, var profile, ..] } when file.Name(kind) == "ICCBased" => Math.Clamp(file.Integer(file.Dictionary(profile)?["N"]) ?? 3, 1, 4),
        _ => 3,
    };
}
