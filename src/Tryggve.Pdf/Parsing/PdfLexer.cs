using System.Globalization;
using System.Text;

namespace Tryggve.Pdf.Parsing;

/// <summary>
/// Reads basic objects and operators one after another (ISO 32000-1, 7.2 and 7.3), from a file, an object stream, a content stream
/// or a CMap. Never throws and always moves on: what is no object is skipped.
/// </summary>
internal sealed class PdfLexer(ReadOnlyMemory<byte> bytes, int position = 0, int maxDepth = 64)
{
    private readonly PdfObject end = new PdfOperator("");
    private int position = Math.Clamp(position, 0, bytes.Length);

    /// <summary>Where the next object is looked for.</summary>
    public int Position
    {
        get => position;
        set => position = Math.Clamp(value, 0, bytes.Length);
    }

    public ReadOnlySpan<byte> Bytes => bytes.Span;

    /// <summary>Arrays or dictionaries stood in each other deeper than was allowed; what follows them was not read.</summary>
    public bool IsTooDeep { get; private set; }

    /// <summary>The next object. Three tokens <c>12 0 R</c> become a <see cref="PdfReference"/> when <paramref name="references"/> is set; a keyword becomes a <see cref="PdfOperator"/>.</summary>
    /// <returns>False at the end. A PDF <c>null</c> gives true and a C# null.</returns>
    public bool TryRead(out PdfObject? o, bool references = false)
    {
        o = Read(references, 0);
        if (!ReferenceEquals(o, end)) return true;
        o = null;
        return false;
    }

    private PdfObject? Read(bool references, int depth)
    {
        while (true)
        {
            SkipWhite();
            if (position >= bytes.Length) return end;
            var b = bytes.Span[position];
            switch (b)
            {
                case (byte)'/': return new PdfName(Name());
                case (byte)'(': return new PdfString(StringToken.Literal(bytes.Span, ref position));
                case (byte)'<' when Peek(1) == '<': return Dictionary(references, depth);
                case (byte)'<': return new PdfString(StringToken.Hexadecimal(bytes.Span, ref position));
                case (byte)'[':
                    position++;
                    return new PdfArray(Until("]", references, depth));
                case (byte)'>' when Peek(1) == '>':
                    position += 2;
                    return PdfOperator.Of(">>"u8);
                case (byte)']' or (byte)'{' or (byte)'}':
                    return PdfOperator.Of(bytes.Span.Slice(position++, 1));
                case (byte)')' or (byte)'>':
                    position++;
                    continue;
                case >= (byte)'0' and <= (byte)'9' or (byte)'+' or (byte)'-' or (byte)'.': return Number(references);
                default: return Keyword();
            }
        }
    }

    private int Peek(int ahead) => position + ahead < bytes.Length ? bytes.Span[position + ahead] : -1;

    /// <summary>White space and comments (7.2.2, 7.2.3).</summary>
    public void SkipWhite()
    {
        var span = bytes.Span;
        while (position < span.Length)
        {
            var b = span[position];
            if (IsWhite(b)) position++;
            else if (b == '%')
            {
                while (position < span.Length && span[position] is not ((byte)'\r' or (byte)'\n')) position++;
            }
            else return;
        }
    }

    public static bool IsWhite(byte b) => b is 0 or 9 or 10 or 12 or 13 or 32;

    private static bool IsDelimiter(byte b) => b is (byte)'(' or (byte)')' or (byte)'<' or (byte)'>' or (byte)'[' or (byte)']' or (byte)'{' or (byte)'}' or (byte)'/' or (byte)'%';

    private ReadOnlySpan<byte> Regular()
    {
        var span = bytes.Span;
        var start = position;
        while (position < span.Length && !IsWhite(span[position]) && !IsDelimiter(span[position])) position++;
        return span[start..position];
    }

    private PdfObject? Keyword()
    {
        var word = Regular();
        if (word.Length == 0) position++;
        return word switch
        {
            _ when word.SequenceEqual("true"u8) => new PdfBoolean(true),
            _ when word.SequenceEqual("false"u8) => new PdfBoolean(false),
            _ when word.SequenceEqual("null"u8) => null,
            _ => PdfOperator.Of(word),
        };
    }

    private PdfObject Number(bool references)
    {
        var token = Regular();
        if (!TryNumber(token, out var value)) return PdfOperator.Of(token);
        return references && value >= 0 && value <= int.MaxValue && token.IndexOf((byte)'.') < 0 && Reference((int)value) is { } reference ? reference : new PdfNumber(value);
    }

    private PdfReference? Reference(int number)
    {
        var before = position;
        SkipWhite();
        var generation = Regular();
        if (generation.Length is > 0 and < 6 && !generation.ContainsAnyExceptInRange((byte)'0', (byte)'9'))
        {
            _ = TryNumber(generation, out var value);
            SkipWhite();
            if (Regular() is [(byte)'R']) return new PdfReference(number, (int)value);
        }
        position = before;
        return null;
    }

    /// <summary>Numbers as the standard has them (7.3.3), and as programs have been seen to write them: <c>--5</c>, <c>4.</c>, <c>1.2.3</c>, <c>12-3</c>.</summary>
    private static bool TryNumber(ReadOnlySpan<byte> token, out double value)
    {
        var (negative, i) = (false, 0);
        for (; i < token.Length && token[i] is (byte)'+' or (byte)'-'; i++) negative |= token[i] == '-';
        value = 0;
        double scale = 0;
        var digits = 0;
        for (; i < token.Length; i++)
        {
            var b = token[i];
            if (b is >= (byte)'0' and <= (byte)'9')
            {
                digits++;
                if (scale == 0) value = value * 10 + (b - '0');
                else
                {
                    value += (b - '0') * scale;
                    scale /= 10;
                }
            }
            else if (b == '.' && scale == 0) scale = 0.1;
            else if (digits > 0 && b is (byte)'.' or (byte)'-') break;
            else return false;
        }
        if (negative) value = -value;
        return digits > 0 || scale > 0 || token.Length == 1;
    }

    private string Name()
    {
        position++;
        var raw = Regular();
        if (raw.IndexOf((byte)'#') < 0) return Encoding.Latin1.GetString(raw);
        var name = new StringBuilder();
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] == '#' && i + 2 < raw.Length && byte.TryParse(raw.Slice(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                name.Append((char)code);
                i += 2;
            }
            else name.Append((char)raw[i]);
        }
        return name.ToString();
    }

    /// <summary>Items up to the closing token; too deep, nothing more is read at all.</summary>
    private List<PdfObject?> Until(string close, bool references, int depth)
    {
        var items = new List<PdfObject?>();
        while (true)
        {
            if (depth >= maxDepth)
            {
                IsTooDeep = true;
                position = bytes.Length;
                return items;
            }
            var o = Read(references, depth + 1);
            if (ReferenceEquals(o, end)) return items;
            if (o is PdfOperator keyword)
            {
                if (keyword.Name == close) return items;
                if (keyword.Name is "endobj" or "stream" or "endstream" or "obj")
                {
                    position -= keyword.Name.Length;
                    return items;
                }
                continue;
            }
            items.Add(o);
        }
    }

    private PdfDictionary Dictionary(bool references, int depth)
    {
        position += 2;
        var items = Until(">>", references, depth);
        var entries = new Dictionary<string, PdfObject?>(items.Count / 2);
        for (var i = 0; i + 1 < items.Count; i++)
        {
            // A value lost to damage must not turn the following pairs upside down.
            if (items[i] is PdfName key) entries[key.Value] = items[++i];
        }
        return new PdfDictionary(entries);
    }
}
