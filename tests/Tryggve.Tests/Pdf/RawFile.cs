using System.Globalization;
using System.Text;

namespace Tryggve.Tests.Pdf;

/// <summary>Writes a PDF byte by byte and keeps where each object stands, for files whose cross-reference a test wants to choose.</summary>
internal sealed class RawFile
{
    private readonly List<byte> bytes = [];

    /// <summary>Objects not yet in a section: number → offset, or number of the object stream and index in it.</summary>
    private readonly SortedDictionary<int, (int Kind, int Second, int Third)> pending = [];

    public RawFile(string header = "%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n") => Text(header);

    public int Length => bytes.Count;

    /// <summary>Encrypts strings and streams of an object: its number, the data in clear.</summary>
    public Func<int, byte[], byte[]>? Cipher { get; init; }

    public byte[] Bytes() => [.. bytes];

    public static byte[] Latin(string text) => Encoding.Latin1.GetBytes(text);

    /// <summary>The file with one piece of it written otherwise.</summary>
    public static byte[] Edit(byte[] file, string old, string with) => Latin(Encoding.Latin1.GetString(file).Replace(old, with, StringComparison.Ordinal));

    public RawFile Text(string text)
    {
        bytes.AddRange(Latin(text));
        return this;
    }

    public RawFile Object(int number, string body)
    {
        pending[number] = (1, Length, 0);
        return Text($"{number} 0 obj\n{Encrypted(number, body)}\nendobj\n");
    }

    public RawFile Stream(int number, string entries, byte[] data)
    {
        pending[number] = (1, Length, 0);
        if (Cipher is not null && !entries.Contains("/XRef", StringComparison.Ordinal)) data = Cipher(number, data);
        if (!entries.Contains("/Length ", StringComparison.Ordinal)) entries += $" /Length {data.Length}";
        Text($"{number} 0 obj\n<< {Encrypted(number, entries)} >>\nstream\n");
        bytes.AddRange(data);
        return Text("\nendstream\nendobj\n");
    }

    /// <summary>An object stream (7.5.7) of bodies by their numbers; its strings are not encrypted on their own.</summary>
    public RawFile ObjectStream(int number, IReadOnlyList<(int Number, string Body)> objects)
    {
        var (index, body) = (new StringBuilder(), new StringBuilder());
        for (var i = 0; i < objects.Count; i++)
        {
            index.Append(CultureInfo.InvariantCulture, $"{objects[i].Number} {body.Length} ");
            body.Append(objects[i].Body).Append('\n');
            pending[objects[i].Number] = (2, number, i);
        }
        return Stream(number, $"/Type /ObjStm /N {objects.Count} /First {index.Length} /Filter /FlateDecode", RawFilter.Flate(Latin($"{index}{body}")));
    }

    /// <summary>A cross-reference table (7.5.4) of what was written since the last section, with its trailer.</summary>
    /// <returns>Its offset.</returns>
    public int Table(string trailer)
    {
        var at = Length;
        Text("xref\n0 1\n0000000000 65535 f \n");
        foreach (var (number, place) in pending) Text($"{number} 1\n{place.Second:D10} {place.Third:D5} n \n");
        pending.Clear();
        Text($"trailer\n<< {trailer} >>\n");
        return at;
    }

    /// <summary>A cross-reference stream (7.5.8) of what was written since the last section.</summary>
    /// <returns>Its offset.</returns>
    public int CrossStream(int number, string entries)
    {
        var at = Length;
        pending[number] = (1, at, 0);
        var data = pending.Values.SelectMany(p => new[] { (byte)p.Kind, (byte)(p.Second >> 16), (byte)(p.Second >> 8), (byte)p.Second, (byte)p.Third }).ToArray();
        var index = string.Join(' ', pending.Keys.Select(n => $"{n} 1"));
        Stream(number, $"/Type /XRef /W [1 3 1] /Index [{index}] /Filter /FlateDecode {entries}", RawFilter.Flate(data));
        pending.Clear();
        return at;
    }

    public byte[] Start(int at) => Text($"startxref\n{at}\n%%EOF\n").Bytes();

    /// <summary>Strings of a body as hexadecimal ones, encrypted. Those that a test encrypts hold no parentheses.</summary>
    private string Encrypted(int number, string body) => Cipher is null || body.Contains("/Standard", StringComparison.Ordinal)
        ? body
        : string.Join("", body.Split('(').Select((piece, i) => i == 0 ? piece : $"<{Convert.ToHexString(Cipher(number, Latin(piece[..piece.IndexOf(')')])))}>{piece[(piece.IndexOf(')') + 1)..]}"));
}
