namespace Tryggve.Pdf;

/// <summary>A page as it is seen. All measures in points from the upper left corner (see <see cref="PdfBox"/>).</summary>
/// <param name="Number">1-based.</param>
/// <param name="Words">In the order the content stream shows them; invisible and clipped ones are among them, marked as such.</param>
/// <param name="Rules">Straight lines: stroked segments, sides of stroked rectangles, filled paths at most 3 points thick.</param>
/// <param name="Fills">Filled axis-parallel rectangles thicker than a rule: bands, shaded cells.</param>
/// <param name="Images">Where images are painted.</param>
public sealed record PdfPage(
    int Number,
    double Width,
    double Height,
    IReadOnlyList<PdfWord> Words,
    IReadOnlyList<PdfRule> Rules,
    IReadOnlyList<PdfFill> Fills,
    IReadOnlyList<PdfBox> Images);

/// <summary>Characters painted without a gap between them.</summary>
/// <param name="Text">Unicode, composed (NFC), ligatures taken apart, never empty, no white space inside.</param>
/// <param name="Box">Left and right by the advance widths; top and bottom by the font's ascent and descent.</param>
/// <param name="Baseline">Distance from the page's top to the line the characters stand on.</param>
/// <param name="Size">Font size in points as seen (text matrix and CTM applied).</param>
/// <param name="Angle">Direction of writing as seen, degrees clockwise: 0, 90, 180 or 270. Anything else is rounded.</param>
/// <param name="SpaceAfter">The content shows a space character right after the word, also at the end of a line.</param>
public sealed record PdfWord(string Text, PdfBox Box, double Baseline, double Size, string Font, bool IsBold, bool IsItalic, int Angle, bool SpaceAfter)
{
    /// <summary>The clipping region in force when the word was painted, as a rectangle; null when it is the whole page.</summary>
    public PdfBox? Clip { get; init; }

    /// <summary>Marked-content identifier (ISO 32000-1, 14.7.4.2) that ties the word to the structure tree; null outside marked content.</summary>
    public int? MarkedContent { get; init; }

    /// <summary>The content calls the word an artifact (14.8.2.2): page header, footer, repeated table head.</summary>
    public bool IsArtifact { get; init; }

    /// <summary>Painted with text rendering mode 3 (9.3.6), as under a scanned page.</summary>
    public bool IsInvisible { get; init; }
}

/// <summary>A horizontal or vertical line; <paramref name="Box"/> holds its extent, as thin as it is painted.</summary>
public sealed record PdfRule(PdfBox Box, bool IsHorizontal);

/// <summary>A filled rectangle.</summary>
/// <param name="Lightness">0 black to 1 white.</param>
public sealed record PdfFill(PdfBox Box, double Lightness);
