namespace Tryggve.Pdf;

/// <summary>Bounds that keep a hostile file from eating the machine. What lies beyond one is left out with a <see cref="PdfNotice"/>.</summary>
public sealed record PdfLimits
{
    public static readonly PdfLimits Default = new();

    /// <summary>Nesting of arrays, dictionaries, form XObjects, page tree and structure tree.</summary>
    public int Depth { get; init; } = 64;

    /// <summary>Entries of all cross-reference sections together.</summary>
    public int Objects { get; init; } = 2_000_000;

    /// <summary>Bytes that one stream may expand to.</summary>
    public int StreamBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>Bytes that all decoded streams may expand to, together.</summary>
    public long TotalBytes { get; init; } = 1024L * 1024 * 1024;

    public int Pages { get; init; } = 5_000;

    /// <summary>Operators of one page, form XObjects counted each time they are drawn.</summary>
    public int OperatorsPerPage { get; init; } = 2_000_000;

    /// <summary>Words, rules and fills kept of one page, each.</summary>
    public int MarksPerPage { get; init; } = 200_000;

    /// <summary>Time for the whole document, from opening; after that pages are empty and a notice says so.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(20);
}

/// <summary>What was damaged or beyond a limit, once per kind.</summary>
/// <param name="Code">Stable English code: <c>rebuilt</c>, <c>stream-damaged</c>, <c>too-deep</c>, <c>too-many-objects</c>, <c>too-many-pages</c>, <c>stream-too-large</c>, <c>too-many-operators</c>, <c>too-many-marks</c>, <c>out-of-time</c>, <c>no-unicode</c> (a font without a way to Unicode).</param>
/// <param name="Page">The first page it concerned; null when it was none in particular.</param>
public sealed record PdfNotice(string Code, int? Page = null);
