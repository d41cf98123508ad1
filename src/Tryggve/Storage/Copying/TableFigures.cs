namespace Tryggve.Storage.Copying;

/// <summary>What was copied of a table.</summary>
/// <param name="Digest">Sum of the hashes of all rows: the same for the same rows in whatever order.</param>
public sealed record TableFigures(string Table, long Rows, string Digest);
