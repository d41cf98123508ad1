namespace Tryggve.Import;

/// <summary>Källdokumentets innehåll: what a reader found in a file, in reading order, before anybody has asked what it means.</summary>
/// <param name="Name">The file's name as uploaded.</param>
/// <param name="Hash">SHA-256 of the file, lower-case hexadecimal.</param>
/// <param name="Remarks">What the reader itself had to say: hidden sheets, tracked changes, bounds that were reached.</param>
public sealed record SourceDocument(string Name, string Hash, IReadOnlyList<SourceBlock> Blocks, IReadOnlyList<Remark> Remarks)
{
    /// <summary>Where on a printed page each place stands; empty for documents that have no pages.</summary>
    public IReadOnlyDictionary<Place, IReadOnlyList<PageSpot>> Spots { get; init; } = new Dictionary<Place, IReadOnlyList<PageSpot>>();

    public IEnumerable<SourceTable> Tables => Blocks.OfType<SourceTable>();

    /// <summary>Every text of the document once: what an import must use or account for.</summary>
    public IEnumerable<SourceText> Texts => Blocks.SelectMany(b => b.Texts);
}

/// <summary>A part of a document in reading order: a paragraph or a table.</summary>
public abstract class SourceBlock
{
    public abstract IEnumerable<SourceText> Texts { get; }
}

/// <summary>A text with its place. Compared by reference: two cells with the same words are two texts.</summary>
public class SourceText(string text, Place place)
{
    public string Text { get; } = text;
    public Place Place { get; } = place;
    public bool IsEmpty => string.IsNullOrWhiteSpace(Text);
}

/// <summary>What part a paragraph plays in its document.</summary>
public enum ParagraphKind
{
    Body,
    Header,
    Footer,
    Comment,
    Note,
}

/// <summary>A paragraph outside tables.</summary>
/// <param name="text">Its text.</param>
/// <param name="level">Heading level from 1; 0 for running text, <see cref="TitleLevel"/> for the document's title.</param>
/// <param name="kind">Body, page header or footer, comment, note.</param>
public sealed class SourceParagraph(SourceText text, int level = 0, ParagraphKind kind = ParagraphKind.Body) : SourceBlock
{
    public const int TitleLevel = -1;

    public SourceText Text { get; } = text;
    public int Level { get; } = level;
    public ParagraphKind Kind { get; } = kind;
    public override IEnumerable<SourceText> Texts => [Text];
}
