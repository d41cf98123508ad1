namespace Tryggve.Cli;

/// <summary>Whether the keys that seal cookies and forms will still be there after a restart.</summary>
internal static class KeyFindings
{
    private const string About = "nycklar";

    public static IEnumerable<Finding> Of(GivenSettings given)
    {
        var home = given.Find("HOME") ?? Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        if (OperatingSystem.IsWindows()) yield break;
        if (home.Length == 0 || home == "/" || !Directory.Exists(home))
        {
            yield return Finding.Error(About, $"användaren {Environment.UserName} har ingen hemkatalog, så nycklarna försvinner vid varje omstart och alla loggas ut. Sätt HOME till en mapp som bara webben når.");
            yield break;
        }
        var folder = Path.Combine(home, ".aspnet", "DataProtection-Keys");
        var keys = Directory.Exists(folder) ? Directory.GetFiles(folder, "key-*.xml") : [];
        if (keys.FirstOrDefault(FileAccess.OthersMayRead) is { } open) yield return Finding.Warning(About, $"{open} kan läsas av andra på maskinen. Kör: chmod 700 {folder}");
        else if (keys.Length > 0) yield return Finding.Ok(About, $"{keys.Length} i {folder}");
        else if (FileAccess.MayWriteIn(home)) yield return Finding.Ok(About, $"inga ännu; de skapas i {folder}");
        else yield return Finding.Error(About, $"användaren {Environment.UserName} får inte skriva i {home}, så nycklarna försvinner vid varje omstart. Rätta rättigheterna eller sätt HOME.");
    }
}
