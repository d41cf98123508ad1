namespace Tryggve.Storage.Archiving;

/// <summary>A file of a package.</summary>
/// <param name="Path">Below the package's folder, with <c>/</c> between: <c>data/utgavor/utgava-1.json</c>.</param>
public sealed record ArchivedFile(string Path, byte[] Bytes);
