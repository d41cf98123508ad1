using System.Text;
using Tryggve.Pdf.Fonts;

namespace Tryggve.Pdf.Content;

/// <summary>A glyph as it is painted.</summary>
/// <param name="X">Where it stands, as seen.</param>
/// <param name="EndX">Where the next one is expected.</param>
/// <param name="Size">Font size as seen, points.</param>
internal readonly record struct PaintedGlyph(string Text, double X, double Y, double EndX, double EndY, double Size, PdfFont Font, int Angle);

/// <summary>Makes words of glyphs in the order they are painted: what touches belongs together, a space or a gap parts.</summary>
internal sealed class WordBuilder(int limit)
{
    /// <summary>Widest room inside a word, parts of the font size.</summary>
    private const double Gap = 0.17;

    private readonly List<PdfWord> words = [];
    private readonly Dictionary<string, PdfWord> latest = [];
    private readonly StringBuilder text = new();
    private PaintedGlyph first;
    private PaintedGlyph last;
    private PdfBox box;
    private (PdfBox? Clip, int? MarkedContent, bool IsArtifact, bool IsInvisible) marks;

    public bool IsFull => words.Count >= limit;

    public IReadOnlyList<PdfWord> Finish()
    {
        Close(spaceAfter: false);
        return words;
    }

    public void Add(in PaintedGlyph glyph, PdfBox? clip, int? markedContent, bool isArtifact, bool isInvisible)
    {
        if (glyph.Text.Length == 0 && text.Length == 0) return;
        if (IsSpace(glyph.Text))
        {
            if (text.Length > 0) Close(spaceAfter: Follows(glyph, 0.6));
            return;
        }
        // Bold drawn as the same glyph twice, a hair apart.
        if (text.Length > 0 && glyph.Text == last.Text && glyph.Text.Length > 0 && Math.Abs(glyph.X - last.X) + Math.Abs(glyph.Y - last.Y) < 0.08 * glyph.Size) return;
        if (text.Length > 0 && !Follows(glyph, Gap)) Close(spaceAfter: false);
        if (text.Length == 0)
        {
            (first, box) = (glyph, BoxOf(glyph));
            marks = (clip, markedContent, isArtifact, isInvisible);
        }
        else box = box.Union(BoxOf(glyph));
        text.Append(glyph.Text);
        last = glyph;
    }

    private static bool IsSpace(string text) => text.Length > 0 && text.All(c => char.IsWhiteSpace(c) || c is '\u200B' or '\u2060' or '\uFEFF');

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
        var clean = Clean(text.ToString());
        text.Clear();
        if (clean.Length == 0 || IsFull) return;
        var word = new PdfWord(clean, box, first.Y, first.Size, first.Font.Name, first.Font.IsBold, first.Font.IsItalic, first.Angle, spaceAfter)
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

    /// <summary>Composed, without ligatures and control characters; a soft hyphen only at the end.</summary>
    private static string Clean(string raw)
    {
        var plain = true;
        foreach (var c in raw) plain &= c is > ' ' and < '\u007F' or (>= '\u00C0' and < '\u0180') or '–' or '”' or '•';
        if (plain) return raw;
        var clean = new StringBuilder(raw.Length);
        foreach (var c in raw)
        {
            if (c is >= '\uFB00' and <= '\uFB06') clean.Append(c.ToString().Normalize(NormalizationForm.FormKC));
            else if (c is '\uF0B7' or '\uF06C') clean.Append('•');
            else if (c is '\uF0A7' or '\uF06E') clean.Append('▪');
            else if (c != '\u00AD' && !char.IsControl(c) && !(char.IsSurrogate(c) && raw.Length == 1)) clean.Append(c);
        }
        if (raw[^1] == '\u00AD') clean.Append('\u00AD');
        try
        {
            return clean.ToString().Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            // Half a surrogate pair.
            return string.Concat(clean.ToString().Where(c => !char.IsSurrogate(c)));
        }
    }
}
