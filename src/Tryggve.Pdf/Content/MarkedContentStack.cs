using Tryggve.Pdf.Parsing;

namespace Tryggve.Pdf.Content;

/// <summary>The marked-content sequences that are open (14.6): which piece of the structure tree is being painted, or an artifact, or text that stands for glyphs.</summary>
internal sealed class MarkedContentStack(PdfFile file)
{
    /// <summary>What holds inside a sequence, by its own word or that of a sequence around it.</summary>
    private sealed record Mark(int? Identifier, bool IsArtifact, Replacement? Replacement);

    /// <summary>Text instead of glyphs (14.9.4), said once.</summary>
    private sealed class Replacement(string text)
    {
        public string Text { get; } = text;
        public bool HasSpace { get; } = text.Any(char.IsWhiteSpace);
        public bool IsTold { get; set; }
    }

    private static readonly Mark Outside = new(null, false, null);

    private readonly Stack<Mark> open = new();

    private Mark Current => open.TryPeek(out var mark) ? mark : Outside;

    public int? Identifier => Current.Identifier;
    public bool IsArtifact => Current.IsArtifact;

    public void Begin(string tag, PdfDictionary? properties)
    {
        var around = Current;
        var replacement = tag == "Span" && file.Text(properties?["ActualText"]) is { } text ? new Replacement(text) : around.Replacement;
        open.Push(new Mark(file.Integer(properties?["MCID"]) ?? around.Identifier, around.IsArtifact || tag == "Artifact", replacement));
    }

    public void End() => open.TryPop(out _);

    /// <summary>The text of a glyph, or what the sequence around it says instead: once, at its first glyph.</summary>
    public string TextFor(string glyph)
    {
        // Where several words stand on the line, the glyphs say better than a text without places.
        if (Current.Replacement is not { } instead || (glyph.Length > 0 && instead.HasSpace)) return glyph;
        if (instead.IsTold) return "";
        instead.IsTold = true;
        return instead.Text;
    }
}
