using Tryggve.Storage;

namespace Tryggve.Tests.Storage;

/// <summary>A real, migrated database of a test's own; gone with the test. Tryggve.PostgresTests has another of the same name.</summary>
public sealed class FreshDatabase : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("tryggve-");

    /// <summary>What the setting Tryggve:Database is to be.</summary>
    public string Setting => Path.Combine(folder.FullName, "test.db");

    /// <summary>One that nobody has migrated.</summary>
    public static FreshDatabase Empty() => new();

    public void Dispose() => folder.Delete(recursive: true);
}
