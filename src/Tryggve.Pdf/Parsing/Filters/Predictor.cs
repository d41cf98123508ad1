namespace Tryggve.Pdf.Parsing.Filters;

/// <summary>Undoes the predictors (7.4.4.4): TIFF's (2) and the PNG filters (10 and more), which each row names itself.</summary>
internal static class Predictor
{
    public static ReadOnlyMemory<byte> Undo(ReadOnlyMemory<byte> data, PdfFile file, PdfDictionary? parameters)
    {
        var predictor = file.Integer(parameters?["Predictor"]) ?? 1;
        if (predictor < 2) return data;
        var colors = Math.Clamp(file.Integer(parameters!["Colors"]) ?? 1, 1, 32);
        var bits = Math.Clamp(file.Integer(parameters["BitsPerComponent"]) ?? 8, 1, 16);
        var columns = Math.Clamp(file.Integer(parameters["Columns"]) ?? 1, 1, 1 << 20);
        var pixel = Math.Max(1, colors * bits / 8);
        var row = (int)Math.Min(int.MaxValue / 2, ((long)colors * bits * columns + 7) / 8);
        return predictor == 2 ? Tiff(data.ToArray(), row, pixel, bits) : Png(data.Span, row, pixel);
    }

    private static byte[] Tiff(byte[] data, int row, int pixel, int bits)
    {
        if (bits != 8) return data;
        for (var start = 0; start < data.Length; start += row)
        {
            for (var i = start + pixel; i < Math.Min(start + row, data.Length); i++) data[i] += data[i - pixel];
        }
        return data;
    }

    private static ReadOnlyMemory<byte> Png(ReadOnlySpan<byte> data, int row, int pixel)
    {
        var rows = (data.Length + row) / (row + 1);
        var output = new byte[Math.Max(0, data.Length - rows)];
        for (int from = 0, to = 0; from < data.Length && to < output.Length; from += row + 1, to += row)
        {
            var kind = data[from];
            for (var i = 0; i < row && from + 1 + i < data.Length && to + i < output.Length; i++)
            {
                var left = i >= pixel ? output[to + i - pixel] : 0;
                var up = to >= row ? output[to + i - row] : 0;
                var corner = i >= pixel && to >= row ? output[to + i - row - pixel] : 0;
                output[to + i] = (byte)(data[from + 1 + i] + kind switch { 1 => left, 2 => up, 3 => (left + up) / 2, 4 => Paeth(left, up, corner), _ => 0 });
            }
        }
        return output;
    }

    private static int Paeth(int left, int up, int corner)
    {
        var estimate = left + up - corner;
        var (l, u, c) = (Math.Abs(estimate - left), Math.Abs(estimate - up), Math.Abs(estimate - corner));
        return l <= u && l <= c ? left : u <= c ? up : corner;
    }
}
