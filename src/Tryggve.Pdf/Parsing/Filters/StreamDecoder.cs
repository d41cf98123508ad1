namespace Tryggve.Pdf.Parsing.Filters;

/// <summary>Undoes a stream's filters (7.4) one after the other, within the bounds of <see cref="PdfLimits"/>.</summary>
internal sealed class StreamDecoder(PdfFile file)
{
    private const int MaxFilters = 8;

    private long total;

    public ReadOnlyMemory<byte> Decode(PdfStream stream)
    {
        var filters = All(stream.Dictionary["Filter"] ?? stream.Dictionary["F"]);
        var parameters = All(stream.Dictionary["DecodeParms"] ?? stream.Dictionary["DP"]);
        var data = stream.Raw;
        for (var i = 0; i < Math.Min(filters.Count, MaxFilters); i++)
        {
            var limit = (int)Math.Min(file.Limits.StreamBytes, Math.Max(0, file.Limits.TotalBytes - total));
            var output = new BoundedBytes(limit);
            if (!Apply(file.Name(filters[i]), data, output)) return default;
            if (output.IsFull) file.Note("stream-too-large");
            if (output.IsDamaged) file.Note("stream-damaged");
            data = Predictor.Undo(output.ToMemory(), file, i < parameters.Count ? file.Dictionary(parameters[i]) : null);
            total += data.Length;

            bool Apply(string? name, ReadOnlyMemory<byte> input, BoundedBytes to)
            {
                switch (name)
                {
                    case "FlateDecode" or "Fl": Flate.Decode(input, to); break;
                    case "LZWDecode" or "LZW": Lzw.Decode(input.Span, to, file.Integer((i < parameters.Count ? file.Dictionary(parameters[i]) : null)?["EarlyChange"]) ?? 1); break;
                    case "ASCII85Decode" or "A85": Ascii.Decode85(input.Span, to); break;
                    case "ASCIIHexDecode" or "AHx": Ascii.DecodeHex(input.Span, to); break;
                    case "RunLengthDecode" or "RL": RunLength.Decode(input.Span, to); break;
                    case "Crypt": to.Add(input.Span); break;
                    // Images and what is not known hold nothing to read.
                    default: return false;
                }
                return true;
            }
        }
        return data;
    }

    private IReadOnlyList<PdfObject?> All(PdfObject? o) => file.Resolve(o) switch { PdfArray array => array.Items, null => [], var one => [one] };
}
