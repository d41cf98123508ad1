namespace Tryggve.Pdf.Parsing;

/// <summary>The objects of a file: found by the cross-reference (7.5) or, where that is damaged, by scanning; resolved, decrypted and decoded on demand.</summary>
internal sealed class PdfFile
{
    private readonly List<PdfNotice> notices = [];

    private PdfFile(PdfLimits limits) => Limits = limits;

    public PdfLimits Limits { get; }

    public PdfDictionary Trailer { get; private set; } = PdfDictionary.Empty;

    public IReadOnlyCollection<PdfNotice> Notices => notices;

    /// <exception cref="PdfException">No PDF, no catalog to be found, or a password is asked for.</exception>
    public static PdfFile Open(ReadOnlyMemory<byte> bytes, PdfLimits limits) => throw new NotImplementedException();

    /// <summary>Notes a fault once per code.</summary>
    public void Note(string code, int? page = null) => throw new NotImplementedException();

    /// <summary>The document's time is up (<see cref="PdfLimits.Time"/>); noted.</summary>
    public bool IsOutOfTime => throw new NotImplementedException();

    /// <summary>The object itself, or what a chain of references leads to; null when there is nothing, or a loop.</summary>
    public PdfObject? Resolve(PdfObject? o) => throw new NotImplementedException();

    /// <summary>The dictionary, or that of a stream; null when it is something else.</summary>
    public PdfDictionary? Dictionary(PdfObject? o) => throw new NotImplementedException();

    public PdfStream? Stream(PdfObject? o) => Resolve(o) as PdfStream;

    /// <summary>Items of an array; empty when it is none.</summary>
    public IReadOnlyList<PdfObject?> Items(PdfObject? o) => throw new NotImplementedException();

    public double? Number(PdfObject? o) => (Resolve(o) as PdfNumber)?.Value;

    public int? Integer(PdfObject? o) => throw new NotImplementedException();

    public string? Name(PdfObject? o) => (Resolve(o) as PdfName)?.Value;

    /// <summary>A text string (7.9.2.2): UTF-16 with a byte order mark, UTF-8 with one, else PDFDocEncoding.</summary>
    public string? Text(PdfObject? o) => throw new NotImplementedException();

    /// <summary>The stream's bytes after all its filters (7.4). Damage gives what could be decoded, and a notice; image filters give nothing.</summary>
    public ReadOnlyMemory<byte> Decode(PdfStream stream) => throw new NotImplementedException();
}
