using Dapper;
using Tryggve.Storage;

namespace Tryggve.Tests.Storage;

public sealed class A_new_database : IDisposable
{
    private readonly TemporaryDatabase kept = new();

    [Fact]
    public async Task Is_migrated_once() => Assert.Empty(await new Migrator(kept.Database, TimeProvider.System).Run());

    [Fact]
    public void Keeps_what_it_acknowledged()
    {
        using var connection = kept.Database.Open();
        Assert.Equal("wal", connection.ExecuteScalar<string>("PRAGMA journal_mode"));
        Assert.Equal(2, connection.ExecuteScalar<int>("PRAGMA synchronous"));
        Assert.Equal(1, connection.ExecuteScalar<int>("PRAGMA foreign_keys"));
    }

    [Fact]
    public void Is_read_by_nobody_else_on_the_machine()
    {
        if (OperatingSystem.IsWindows()) return;
        using var connection = kept.Database.Open();
        connection.Execute("CREATE TABLE made (x)");
        foreach (var file in Directory.GetFiles(Path.GetDirectoryName(kept.Setting)!)) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
    }

    [Fact]
    public void Uses_a_library_no_older_than_the_bundled() => Assert.True(Version.Parse(kept.Database.Engine.Split(' ')[1]) >= new Version(3, 35, 5), kept.Database.Engine);

    [Fact]
    public async Task Takes_the_sample_once()
    {
        var sample = kept.Samples;
        Assert.True(await sample.LoadOnce());
        Assert.False(await sample.LoadOnce());
    }

    public void Dispose() => kept.Dispose();
}
