using Tryggve.Import.Pages;
using Tryggve.Pdf;

namespace Tryggve.Import;

/// <summary>Sidbild: what a printed page shows, enough to draw it beside the draft. All measures in points from the upper left corner.</summary>
/// <param name="Fills">Shaded rectangles, in the order they are painted; lightness 0 black to 1 white.</param>
public sealed record PagePicture(int Number, double Width, double Height, IReadOnlyList<PictureWord> Words, IReadOnlyList<PageSpot> Rules, IReadOnlyList<(PageSpot Spot, double Lightness)> Fills)
{
    /// <summary>Draws one page of a PDF.</summary>
    /// <returns>Null when the document is no PDF that can be opened, or has no such page.</returns>
    public static PagePicture? Of(Upload upload, int page)
    {
        if (upload.Kind != UploadKind.Pdf) return null;
        PdfPage seen;
        try
        {
            var pdf = PdfDocument.Open(upload.Bytes);
            if (page < 1 || page > pdf.PageCount) return null;
            seen = pdf.ReadPage(page);
        }
        catch (PdfException)
        {
            // Called a PDF by its first bytes, but damaged or locked: the import itself has said so.
            return null;
        }
        return new PagePicture(
            page, seen.Width, seen.Height,
            [.. seen.Words.Where(w => !w.IsInvisible && IsInside(w)).Select(w => new PictureWord(w.Text, TableText.Spot(page, w.Box), w.Baseline, w.Size, w.IsBold, w.IsItalic, w.Angle))],
            [.. seen.Rules.Select(r => TableText.Spot(page, r.Box))],
            [.. seen.Fills.Select(f => (TableText.Spot(page, f.Box), f.Lightness))]);
    }

    private static bool IsInside(PdfWord word) => word.Clip is not { } clip || word.Box.Intersection(clip) is { Width: > 0, Height: > 0 };
}

/// <summary>A word of a page.</summary>
/// <param name="Baseline">Distance from the page's top to the line the word stands on.</param>
/// <param name="Size">Font size in points.</param>
/// <param name="Angle">Direction of writing, degrees clockwise: 0, 90, 180 or 270.</param>
public sealed record PictureWord(string Text, PageSpot Spot, double Baseline, double Size, bool IsBold, bool IsItalic, int Angle);
