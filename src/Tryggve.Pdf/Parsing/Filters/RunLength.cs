namespace Tryggve.Pdf.Parsing.Filters;

/// <summary>RunLengthDecode (7.4.5): 0–127 copies that many bytes and one more, 129–255 repeats the next byte, 128 ends the data.</summary>
internal static class RunLength
{
    public static void Decode(ReadOnlySpan<byte> input, BoundedBytes output)
    {
        for (var i = 0; i < input.Length && input[i] != 128 && !output.IsFull;)
        {
            var length = input[i++];
            if (length < 128)
            {
                var count = Math.Min(length + 1, input.Length - i);
                output.Add(input.Slice(i, count));
                i += count;
            }
            else if (i < input.Length)
            {
                for (var n = 257 - length; n > 0; n--) output.Add(input[i]);
                i++;
            }
        }
    }
}
