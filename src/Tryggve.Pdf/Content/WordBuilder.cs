using System.Text;
using Tryggve.Pdf.Fonts;

namespace Tryggve.Pdf.Content;

/// <summary>A glyph as it is painted.</summary>
/// <param name="X">Where it stands, as seen.</param>
/// <param name="EndX">Where the next one is expected.</param>
/// <param name="Size">Font size as seen, points.</param>
internal readonly record struct PaintedGlyph(string Text, double X, double Y, double EndX, double EndY, double Size, PdfFont Font, int Angle);

/// <summary>What holds for a glyph apart from its shape: see the same names of <see cref="PdfWord"/>.</summary>
internal readonly record struct GlyphMarks(PdfBox? Clip, int? MarkedContent, bool IsArtifact, bool IsInvisible, bool IsStroked);

/// <summary>Makes words of glyphs in the order they are painted: what touches belongs together, a space or a gap parts.</summary>
internal sealed class WordBuilder(int limit)
{
    /// <summary>Widest room inside a word, parts of the font size.</summary>
    private const double Gap = 0.2;

    /// <summary>The same in a font that never shows a space: there, narrow gaps are all there is between words.</summary>
    private const double GapWithoutSpaces = 0.13;

    /// <summary>Longer than any word or address; what goes on is garbage.</summary>
    private const int LongestWord = 500;

    private readonly List<PdfWord> words = [];
    private readonly Dictionary<string, PdfWord> latest = [];
    private readonly HashSet<PdfFont> showSpaces = [];
    private readonly StringBuilder text = new();
    private PaintedGlyph first;
    private PaintedGlyph last;
    private PdfBox box;
    private GlyphMarks marks;

    public bool IsFull => words.Count >= limit;

    public List<PdfWord> Finish()
    {
        Close(spaceAfter: false);
        SpacedLetters.Join(words);
        return words;
    }

    public void Add(in PaintedGlyph glyph, in GlyphMarks around)
    {
        if (glyph.Text.Length == 0 && text.Length == 0) return;
        if (WordText.IsSpace(glyph.Text))
        {
            showSpaces.Add(glyph.Font);
            if (text.Length > 0) Close(spaceAfter: Follows(glyph, 0.6));
            return;
        }
        if (text.Length > 0)
        {
            // Bold drawn as the same glyph twice, a hair apart.
            if (glyph.Text == last.Text && glyph.Text.Length > 0 && Math.Abs(glyph.X - last.X) + Math.Abs(glyph.Y - last.Y) < 0.08 * glyph.Size) return;
            if (IsAccented(glyph)) return;
            if (text.Length > LongestWord || !Follows(glyph, showSpaces.Contains(glyph.Font) ? Gap : GapWithoutSpaces)) Close(spaceAfter: false);
        }
        if (text.Length == 0) (first, box, marks) = (glyph, BoxOf(glyph), around);
        else box = box.Union(BoxOf(glyph));
        text.Append(glyph.Text);
        last = glyph;
        if (glyph.Text.Length > 1 && char.IsWhiteSpace(glyph.Text[^1])) Close(spaceAfter: true);
    }

    /// <summary>An accent painted over the letter before or after it becomes one character with it.</summary>
    private bool IsAccented(in PaintedGlyph glyph)
    {
        var (before, after) = (WordText.AccentOf(last.Text), WordText.AccentOf(glyph.Text));
        if (before is null == after is null || glyph.Angle != 0 || last.Angle != 0) return false;
        var shared = Math.Min(glyph.EndX, last.EndX) - Math.Max(glyph.X, last.X);
        if (shared < 0.5 * Math.Min(glyph.EndX - glyph.X, last.EndX - last.X) || Math.Abs(glyph.Y - last.Y) > 0.5 * glyph.Size) return false;
        if (glyph.Text.Length == 0 || last.Text.Length == 0 || !char.IsLetter(before is null ? last.Text[^1] : glyph.Text[0])) return false;
        if (before is { } accent)
        {
            text.Length--;
            if (text.Length == 0) first = glyph;
            text.Append(glyph.Text).Append(accent);
            last = glyph;
        }
        else text.Append(after);
        box = box.Union(BoxOf(glyph));
        return true;
    }

    /// <summary>Whether the glyph stands where the one before it ends, on the same line.</summary>
    private bool Follows(in PaintedGlyph glyph, double gap)
    {
        if (glyph.Angle != last.Angle) return false;
        var (dx, dy) = (glyph.X - last.EndX, glyph.Y - last.EndY);
        var (along, across) = last.Angle switch { 90 => (dy, dx), 180 => (-dx, dy), 270 => (-dy, dx), _ => (dx, dy) };
        var size = Math.Max(glyph.Size, last.Size);
        return Math.Abs(across) < 0.25 * size && along < gap * size && along > -0.4 * size;
    }

    private static PdfBox BoxOf(in PaintedGlyph g)
    {
        var (up, down) = (g.Font.Ascent * g.Size, g.Font.Descent * g.Size);
        var (left, right, top, bottom) = (Math.Min(g.X, g.EndX), Math.Max(g.X, g.EndX), Math.Min(g.Y, g.EndY), Math.Max(g.Y, g.EndY));
        return g.Angle switch
        {
            90 => new(left - down, top, right + up, bottom),
            180 => new(left, top - down, right, bottom + up),
            270 => new(left - up, top, right + down, bottom),
            _ => new(left, top - up, right, bottom + down),
        };
    }

    private void Close(bool spaceAfter)
    {
        if (text.Length == 0) return;
        var clean = WordText.Clean(text.ToString());
        text.Clear();
        if (clean.Length == 0 || IsFull) return;
        var word = new PdfWord(clean, box, first.Y, first.Size, first.Font.Name, first.Font.IsBold || marks.IsStroked, first.Font.IsItalic, first.Angle, spaceAfter)
        {
            Clip = marks.Clip,
            MarkedContent = marks.MarkedContent,
            IsArtifact = marks.IsArtifact,
            IsInvisible = marks.IsInvisible,
        };
        if (latest.TryGetValue(clean, out var twin) && Math.Abs(twin.Box.Left - box.Left) < 0.06 * word.Size && Math.Abs(twin.Baseline - word.Baseline) < 0.06 * word.Size && twin.MarkedContent == word.MarkedContent) return;
        latest[clean] = word;
        words.Add(word);
    }
}
