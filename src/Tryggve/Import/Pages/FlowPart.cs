namespace Tryggve.Import.Pages;

/// <summary>A part of a document in reading order: lines of running text, or a table.</summary>
/// <param name="Level">Heading level when the document itself says so; null when it is to be found out.</param>
internal sealed record FlowPart(List<TextLine> Lines, PrintedTable? Table, int? Level = null);
