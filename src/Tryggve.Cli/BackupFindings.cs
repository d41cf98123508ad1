using Tryggve.Storage.Copying;

namespace Tryggve.Cli;

/// <summary>Whether the backup of each night has a place, and was made lately.</summary>
internal static class BackupFindings
{
    private const string About = "säkerhetskopia";

    /// <summary>One night may be missed because the machine was being mended.</summary>
    private const int MostDays = 2;

    public static IEnumerable<Finding> Of(GivenSettings given)
    {
        if (given.Find("Tryggve:Backup:Folder") is not { } set || string.IsNullOrWhiteSpace(set)) yield break;
        var folder = Path.GetFullPath(set);
        if (!Directory.Exists(folder))
        {
            yield return FileRights.MayWriteIn(FileRights.NearestAbove(folder))
                ? Finding.Warning(About, $"{folder} finns inte ännu. Den skapas när den första säkerhetskopian görs.")
                : Finding.Error(About, $"{folder} finns inte, och den som kör kommandot får inte skapa den. Skapa mappen och ge tjänstens användare rätt att skriva i den.");
        }
        else if (!FileRights.MayWriteIn(folder)) yield return Finding.Error(About, $"den som kör kommandot får inte skriva i {folder}, och det måste webben få. Rätta rättigheterna, eller kör kommandot som samma användare som webben.");
        else yield return Age(folder, TimeProvider.System.GetUtcNow().ToDay());
    }

    private static Finding Age(string folder, DateOnly today)
    {
        if (NightlyBackup.Latest(folder) is not { } latest) return Finding.Warning(About, $"i {folder} finns ingen ännu. Den görs när Tryggve startar.");
        return latest < today.AddDays(-MostDays) ? Finding.Error(About, $"den senaste i {folder} är från {latest:yyyy-MM-dd}. Körs Tryggve, och vad säger loggen om ”backup”?") : Finding.Ok(About, $"{folder}, den senaste från {latest:yyyy-MM-dd}");
    }
}
