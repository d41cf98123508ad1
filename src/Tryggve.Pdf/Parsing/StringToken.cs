namespace Tryggve.Pdf.Parsing;

/// <summary>Reads a string (7.3.4) from its opening bracket past the closing one.</summary>
internal static class StringToken
{
    /// <summary>Longest string kept, bytes.</summary>
    private const int MaxString = 8 * 1024 * 1024;

    /// <summary>Literal string (7.3.4.2): balanced parentheses, escapes, octal codes, line ends as one LF.</summary>
    public static byte[] Literal(ReadOnlySpan<byte> span, ref int position)
    {
        var text = new List<byte>();
        position++;
        for (var open = 1; position < span.Length && text.Count < MaxString; position++)
        {
            var b = span[position];
            if (b == '\\')
            {
                Escape(span, ref position, text);
                continue;
            }
            if (b == '(') open++;
            else if (b == ')' && --open == 0)
            {
                position++;
                break;
            }
            if (b == '\r')
            {
                text.Add((byte)'\n');
                if (After(span, position) == '\n') position++;
            }
            else text.Add(b);
        }
        // A backslash as the very last byte was counted twice.
        position = Math.Min(position, span.Length);
        return [.. text];
    }

    private static void Escape(ReadOnlySpan<byte> span, ref int position, List<byte> text)
    {
        if (++position >= span.Length) return;
        var b = span[position];
        switch (b)
        {
            case (byte)'n': text.Add(10); break;
            case (byte)'r': text.Add(13); break;
            case (byte)'t': text.Add(9); break;
            case (byte)'b': text.Add(8); break;
            case (byte)'f': text.Add(12); break;
            case (byte)'\n': break;
            case (byte)'\r':
                if (After(span, position) == '\n') position++;
                break;
            case >= (byte)'0' and <= (byte)'7':
                var code = b - '0';
                for (var i = 0; i < 2 && After(span, position) is >= '0' and <= '7'; i++) code = code * 8 + (span[++position] - '0');
                text.Add((byte)code);
                break;
            default: text.Add(b); break;
        }
    }

    /// <summary>Hexadecimal string (7.3.4.3); a missing last digit is 0.</summary>
    public static byte[] Hexadecimal(ReadOnlySpan<byte> span, ref int position)
    {
        var text = new List<byte>();
        var high = -1;
        for (position++; position < span.Length && text.Count < MaxString; position++)
        {
            var b = span[position];
            if (b == '>')
            {
                position++;
                break;
            }
            var digit = b switch { >= (byte)'0' and <= (byte)'9' => b - '0', >= (byte)'a' and <= (byte)'f' => b - 'a' + 10, >= (byte)'A' and <= (byte)'F' => b - 'A' + 10, _ => -1 };
            if (digit < 0) continue;
            if (high < 0) high = digit;
            else
            {
                text.Add((byte)(high * 16 + digit));
                high = -1;
            }
        }
        if (high >= 0) text.Add((byte)(high * 16));
        return [.. text];
    }

    private static int After(ReadOnlySpan<byte> span, int position) => position + 1 < span.Length ? span[position + 1] : -1;
}
