using Tryggve.Storage.Copying;
using Tryggve.Web.Operations;

namespace Tryggve.Tests.Operations;

public sealed class The_backup_of_each_night : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("tryggve-night-");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("2026-11-22T01:00:00Z", "2026-11-21T02:00:00Z", "2026-11-22T02:00:00Z")]
    [InlineData("2026-11-22T02:00:00Z", "2026-11-22T02:00:00Z", "2026-11-22T02:00:00Z")]
    [InlineData("2026-11-22T12:00:00Z", "2026-11-22T02:00:00Z", "2026-11-23T02:00:00Z")]
    // The night when the clocks go forward, and the one when they go back.
    [InlineData("2026-03-29T00:30:00Z", "2026-03-28T02:00:00Z", "2026-03-29T01:00:00Z")]
    [InlineData("2026-10-25T12:00:00Z", "2026-10-25T02:00:00Z", "2026-10-26T02:00:00Z")]
    public void Is_due_once_a_day_in_Swedish_time(string now, string last, string next)
    {
        var settings = new BackupSettings(folder.FullName, 14, new TimeOnly(3, 0));
        Assert.Equal(DateTimeOffset.Parse(last), settings.Last(DateTimeOffset.Parse(now)));
        Assert.Equal(DateTimeOffset.Parse(next), settings.Next(DateTimeOffset.Parse(now)));
    }

    [Fact]
    public async Task Is_made_up_for_when_nothing_ran_at_night()
    {
        using var app = new App().With("Tryggve:Backup:Folder", folder.FullName).With("Tryggve:Jobs", "true");
        await app.Stranger().Open("/om");
        for (var tries = 0; tries < 300 && NightlyBackup.Latest(folder.FullName) is null; tries++) await Task.Delay(100);
        Assert.Equal(DateTimeOffset.UtcNow.ToDay(), NightlyBackup.Latest(folder.FullName));
    }
}
