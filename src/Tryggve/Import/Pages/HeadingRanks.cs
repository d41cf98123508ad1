using Tryggve.Pdf.Structure;

namespace Tryggve.Import.Pages;

/// <summary>Which lines of a document are headings, and of which level: by its bookmarks, else by size and weight against the running text.</summary>
internal sealed class HeadingRanks
{
    private const int LongestHeading = 160;

    private readonly double bodySize;
    private readonly List<(double Size, bool Bold)> styles;
    private readonly ILookup<int, PdfBookmark> bookmarks;
    private readonly TextLine? title;

    /// <param name="paragraphs">All paragraphs outside tables, as groups of lines in reading order.</param>
    public HeadingRanks(IReadOnlyList<List<TextLine>> paragraphs, double bodySize, IReadOnlyList<PdfBookmark> bookmarks)
    {
        this.bodySize = bodySize;
        this.bookmarks = bookmarks.Where(b => b.Page is not null).ToLookup(b => b.Page!.Value);
        var headings = paragraphs.Where(IsHeading).ToList();
        title = headings.FirstOrDefault() is { } first && first[0].Page == paragraphs[0][0].Page && headings.Skip(1).All(h => h[0].Size < first[0].Size - 0.5) && Bookmark(first) is null ? first[0] : null;
        styles = [.. headings.Where(h => h[0] != title).Select(StyleOf).Distinct().OrderByDescending(s => s.Size).ThenByDescending(s => s.Bold)];
    }

    /// <summary>The heading's level as <see cref="SourceParagraph.Level"/> counts; 0 for running text.</summary>
    public int LevelOf(List<TextLine> paragraph)
    {
        if (paragraph[0] == title) return SourceParagraph.TitleLevel;
        if (Bookmark(paragraph) is { } bookmark) return bookmark.Level;
        return IsHeading(paragraph) ? Math.Min(styles.IndexOf(StyleOf(paragraph)) + 1, 6) : 0;
    }

    public PdfBookmark? Bookmark(List<TextLine> paragraph)
    {
        var text = Letters(string.Join("", paragraph.Select(l => l.Text)));
        return text.Length < 3 ? null : bookmarks[paragraph[0].Page].FirstOrDefault(b => Letters(b.Title) == text);
    }

    private bool IsHeading(List<TextLine> paragraph)
    {
        var length = paragraph.Sum(l => l.Text.Length);
        if (length > LongestHeading || !paragraph.Exists(l => l.Text.Any(char.IsLetter))) return false;
        return Bookmark(paragraph) is not null || paragraph[0].Size > 1.12 * bodySize || (paragraph.TrueForAll(l => l.IsBold) && paragraph[^1].Text[^1] is not ('.' or ':'));
    }

    private static (double Size, bool Bold) StyleOf(List<TextLine> paragraph) => (Math.Round(paragraph[0].Size * 2) / 2, paragraph[0].IsBold);

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
