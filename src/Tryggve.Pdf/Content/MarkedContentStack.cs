using Tryggve.Pdf.Parsing;

namespace Tryggve.Pdf.Content;

/// <summary>The marked-content sequences that are open (14.6): which piece of the structure tree is being painted, or an artifact, or text that stands for glyphs.</summary>
internal sealed class MarkedContentStack(PdfFile file)
{
    private sealed record Mark(int? Identifier, bool IsArtifact, string? ActualText)
    {
        public bool IsTold { get; set; }
    }

    private readonly List<Mark> open = [];

    public int? Identifier { get; private set; }
    public bool IsArtifact { get; private set; }

    public void Begin(string tag, PdfDictionary? properties)
    {
        // Deeper nesting than any program writes is only counted.
        open.Add(open.Count > 1_000 ? open[^1] : new Mark(file.Integer(properties?["MCID"]), tag == "Artifact", tag == "Span" ? file.Text(properties?["ActualText"]) : null));
        Settle();
    }

    public void End()
    {
        if (open.Count > 0) open.RemoveAt(open.Count - 1);
        Settle();
    }

    /// <summary>The text of a glyph, or what the sequence around it says instead: once, at its first glyph.</summary>
    public string TextFor(string glyph)
    {
        var mark = open.FindLast(m => m.ActualText is not null);
        if (mark is null || mark.ActualText!.Any(char.IsWhiteSpace)) return glyph;
        if (mark.IsTold) return "";
        mark.IsTold = true;
        return mark.ActualText!;
    }

    private void Settle() => (Identifier, IsArtifact) = (open.FindLast(m => m.Identifier is not null)?.Identifier, open.Exists(m => m.IsArtifact));
}
