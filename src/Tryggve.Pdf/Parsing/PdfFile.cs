using System.Diagnostics;
using Tryggve.Pdf.Fonts;
using Tryggve.Pdf.Parsing.Filters;
using Tryggve.Pdf.Parsing.Security;

namespace Tryggve.Pdf.Parsing;

/// <summary>The objects of a file: found by the cross-reference (7.5) or, where that is damaged, by scanning; resolved, decrypted and decoded on demand.</summary>
internal sealed class PdfFile
{
    private const int MaxReferenceChain = 32;

    /// <summary>Objects that are being read because another one needs them: a stream, its filters, the object stream those stand in.</summary>
    private const int MaxOpening = 32;

    private readonly ReadOnlyMemory<byte> bytes;
    private readonly Stopwatch time = Stopwatch.StartNew();
    private readonly Dictionary<string, PdfNotice> notices = [];
    private readonly Dictionary<int, PdfObject?> objects = [];
    private readonly Dictionary<int, ObjectStream?> objectStreams = [];
    private readonly Dictionary<PdfDictionary, PdfFont> fonts = [];
    private readonly HashSet<int> opening = [];
    private readonly StreamDecoder decoder;
    private Dictionary<int, ObjectPlace> places = [];
    private ReadingAllowance allowance;
    private StandardSecurity? security;
    private bool rebuilt;

    private PdfFile(ReadOnlyMemory<byte> bytes, PdfLimits limits)
    {
        (this.bytes, Limits) = (bytes, limits);
        decoder = new StreamDecoder(this);
        allowance = NewAllowance();
    }

    public PdfLimits Limits { get; }

    public PdfDictionary Trailer { get; private set; } = PdfDictionary.Empty;

    public IReadOnlyCollection<PdfNotice> Notices => notices.Values;

    /// <summary>Numbers of all objects the file says it has, or that were found in it.</summary>
    public IEnumerable<int> ObjectNumbers => places.Keys;

    /// <exception cref="PdfException">No PDF, no catalog to be found, or a password is asked for.</exception>
    public static PdfFile Open(ReadOnlyMemory<byte> bytes, PdfLimits limits)
    {
        var header = bytes.Span[..Math.Min(1024, bytes.Length)].IndexOf("%PDF-"u8);
        if (header < 0) throw new PdfException(PdfFault.NotPdf, "No header.");
        var file = new PdfFile(bytes, limits);
        // Offsets count from the header; where bytes stand before it, some programs count from the file's start.
        if (!file.ReadCrossReference(header) && !(header > 0 && file.ReadCrossReference(0))) file.RebuildAll();
        if (file.Catalog is null && !file.rebuilt) file.RebuildAll();
        if (file.Catalog is null) throw new PdfException(PdfFault.Damaged, "No catalog.");
        return file;
    }

    public PdfDictionary? Catalog => Dictionary(Trailer["Root"]) is { } root && root["Pages"] is not null ? root : null;

    /// <summary>Notes a fault once per code.</summary>
    public void Note(string code, int? page = null) => notices.TryAdd(code, new PdfNotice(code, page));

    /// <summary>The document's time is up (<see cref="PdfLimits.Time"/>); noted.</summary>
    public bool IsOutOfTime
    {
        get
        {
            if (time.Elapsed < Limits.Time) return false;
            Note("out-of-time");
            return true;
        }
    }

    /// <summary>The object itself, or what a chain of references leads to; null when there is nothing, or a loop.</summary>
    public PdfObject? Resolve(PdfObject? o)
    {
        for (var i = 0; o is PdfReference reference; i++)
        {
            if (i > MaxReferenceChain) return null;
            o = Object(reference.Number);
        }
        return o;
    }

    /// <summary>The dictionary, or that of a stream; null when it is something else.</summary>
    public PdfDictionary? Dictionary(PdfObject? o) => Resolve(o) switch { PdfDictionary dictionary => dictionary, PdfStream stream => stream.Dictionary, _ => null };

    public PdfStream? Stream(PdfObject? o) => Resolve(o) as PdfStream;

    /// <summary>Items of an array; empty when it is none.</summary>
    public IReadOnlyList<PdfObject?> Items(PdfObject? o) => (Resolve(o) as PdfArray)?.Items ?? [];

    public double? Number(PdfObject? o) => (Resolve(o) as PdfNumber)?.Value;

    public int? Integer(PdfObject? o) => Number(o) is { } value && Math.Abs(value) < int.MaxValue ? (int)value : null;

    public string? Name(PdfObject? o) => (Resolve(o) as PdfName)?.Value;

    /// <summary>A text string (7.9.2.2): UTF-16 with a byte order mark, UTF-8 with one, else PDFDocEncoding.</summary>
    public string? Text(PdfObject? o) => Resolve(o) is PdfString text ? DocumentText.Of(text.Bytes) : null;

    /// <summary>The font of a dictionary, read once for the whole document.</summary>
    public PdfFont FontOf(PdfDictionary dictionary)
    {
        if (!fonts.TryGetValue(dictionary, out var font)) fonts[dictionary] = font = PdfFont.Read(this, dictionary);
        return font;
    }

    /// <summary>The stream's bytes after all its filters (7.4). Damage gives what could be decoded, and a notice; image filters give nothing.</summary>
    public ReadOnlyMemory<byte> Decode(PdfStream stream) => decoder.Decode(stream);

    private bool ReadCrossReference(int header)
    {
        var reference = new CrossReference(bytes, header, Limits, allowance);
        if (!reference.Read(Decode)) return false;
        (places, Trailer) = (reference.Places, reference.Trailer);
        if (reference.IsFull) Note("too-many-objects");
        objects.Clear();
        OpenSecurity();
        return Catalog is not null;
    }

    private void OpenSecurity()
    {
        security = null;
        if (Trailer["Encrypt"] is null) return;
        if (Dictionary(Trailer["Encrypt"]) is not { } encrypt) return;
        security = StandardSecurity.Open(this, encrypt, (Resolve(Items(Trailer["ID"]) is [var first, ..] ? first : null) as PdfString)?.Bytes ?? []);
        // What was read before the key was known is read again.
        objects.Clear();
        objectStreams.Clear();
    }

    /// <summary>For each object to be looked for, read, read again when decryption is known, and looked at as a length.</summary>
    private ReadingAllowance NewAllowance() => new(6L * bytes.Length + 1024 * 1024, code => Note(code));

    private void RebuildAll()
    {
        Note("rebuilt");
        rebuilt = true;
        objects.Clear();
        objectStreams.Clear();
        allowance = NewAllowance();
        (places, var trailers) = Rebuild.Scan(bytes, Limits, allowance);
        if (places.Count >= Limits.Objects) Note("too-many-objects");
        var streams = places.OrderBy(p => p.Value.Offset).Select(p => (Number: p.Key, Stream: At(p.Value)?.Value as PdfStream)).Where(s => s.Stream is not null).ToList();
        var trailer = new CrossReference(bytes, 0, Limits, allowance);
        // What was saved last counts, and stands last in the file.
        foreach (var found in Enumerable.Reverse(trailers)) trailer.Add(found);
        foreach (var (_, stream) in Enumerable.Reverse(streams).Where(s => IsOfType(s.Stream!, "XRef"))) trailer.Add(stream!.Dictionary);
        Trailer = trailer.Trailer;
        // What the search used up must not keep the pages it found from being read.
        allowance = NewAllowance();
        OpenSecurity();
        foreach (var (number, _) in streams.Where(s => IsOfType(s.Stream!, "ObjStm"))) AddObjectsIn(number);
        if (Catalog is not null) return;
        var root = places.Keys.FirstOrDefault(n => Object(n) is PdfDictionary d && Name(d["Type"]) == "Catalog" && d["Pages"] is not null, -1);
        if (root >= 0) Trailer = new PdfDictionary(new Dictionary<string, PdfObject?>(Trailer.Entries) { ["Root"] = new PdfReference(root, 0) });
    }

    private static bool IsOfType(PdfStream stream, string type) => (stream.Dictionary["Type"] as PdfName)?.Value == type;

    /// <summary>An object that stands later in the file than the object stream has replaced the one in it.</summary>
    private void AddObjectsIn(int stream)
    {
        var at = places[stream].Offset;
        foreach (var (number, index) in ObjectStreamOf(stream)?.Numbers.Select((n, i) => (n, i)) ?? [])
        {
            if (places.Count >= Limits.Objects) return;
            if (!places.TryGetValue(number, out var known) || known.IsCompressed || known.Offset < at) places[number] = new ObjectPlace(stream, index, 0);
        }
    }

    private IndirectObject? At(in ObjectPlace place) => IndirectObject.Read(bytes, place.Offset, Limits.Depth, Length, allowance);

    private long? Length(PdfObject? o) => o is PdfReference reference && places.TryGetValue(reference.Number, out var place) && !place.IsCompressed && IndirectObject.Read(bytes, place.Offset, 4, null, allowance)?.Value is PdfNumber number ? (long)number.Value : (long?)Number(o is PdfReference ? null : o);

    private PdfObject? Object(int number)
    {
        if (objects.TryGetValue(number, out var known)) return known;
        if (!places.TryGetValue(number, out var place)) return null;
        if (opening.Count >= MaxOpening)
        {
            Note("too-deep");
            return null;
        }
        if (!opening.Add(number)) return null;
        try
        {
            return objects[number] = place.IsCompressed ? ObjectStreamOf((int)place.Offset)?.Read(number, place.Index) : Plain(number, place);
        }
        finally
        {
            opening.Remove(number);
        }
    }

    private PdfObject? Plain(int number, ObjectPlace place)
    {
        var found = At(place);
        if (found is null || found.Number != number)
        {
            if (rebuilt) return null;
            // The table leads astray: find everything anew, once.
            var (again, _) = Rebuild.Scan(bytes, Limits, allowance);
            foreach (var (n, p) in again) places[n] = p;
            rebuilt = true;
            Note("rebuilt");
            return places.TryGetValue(number, out place) && At(place) is { } mended && mended.Number == number ? Decrypted(mended) : null;
        }
        return Decrypted(found);
    }

    private PdfObject? Decrypted(IndirectObject o) => security is null ? o.Value : security.Decrypt(o.Value, o.Number, o.Generation);

    private ObjectStream? ObjectStreamOf(int number)
    {
        if (objectStreams.TryGetValue(number, out var known)) return known;
        return objectStreams[number] = Object(number) is PdfStream stream ? ObjectStream.Open(this, stream) : null;
    }
}
