using System.Data.Common;
using Tryggve.Storage;

namespace Tryggve.Cli;

/// <summary>What the database comes to: it is never changed, and never made where there is none.</summary>
internal static class DatabaseFindings
{
    private const string About = "databas", Disk = "disk", Clock = "klocka";
    private const long Megabyte = 1024 * 1024, Little = 100 * Megabyte, Some = 1024 * Megabyte;

    /// <summary>Local disks only: over these SQLite's locks are not kept.</summary>
    private static readonly string[] Networked = ["nfs", "nfs4", "cifs", "smb", "smb2", "smbfs", "fuse.sshfs", "9p"];

    public static async Task<IReadOnlyList<Finding>> Of(GivenSettings given)
    {
        if (given.Find("Tryggve:Database") is { } server && DatabaseSetting.IsServer(server)) return await OfServer(server);
        var path = Path.GetFullPath(given.Find("Tryggve:Database") is { Length: > 0 } set ? set : Database.DefaultPath);
        if (!File.Exists(path)) return NotThere(path);
        var findings = new List<Finding>();
        try
        {
            using var database = Database.At(path);
            var state = await DatabaseState.Of(database);
            findings.AddRange(Fits(state, $"{path} ({database.Engine})"));
            findings.Add(At(state.Latest, TimeProvider.System.GetUtcNow()));
        }
        catch (Exception cause) when (cause is DbException or UnauthorizedAccessException or IOException)
        {
            findings.Add(Finding.Error(About, $"{path} går inte att öppna, eller är ingen databas av Tryggve ({cause.GetType().Name}). Är det rätt fil, och körs kommandot som samma användare som webben?"));
        }
        findings.AddRange(Beside(path));
        return findings;
    }

    private static async Task<IReadOnlyList<Finding>> OfServer(string setting)
    {
        try
        {
            using var database = Database.At(setting);
            var name = $"{database.Name} ({database.Engine})";
            if (!await DatabaseState.IsTryggves(database)) return [Finding.Warning(About, $"{name} är tom. Den fylls första gången Tryggve startar.")];
            var state = await DatabaseState.Of(database);
            return [.. Fits(state, name), At(state.Latest, TimeProvider.System.GetUtcNow())];
        }
        catch (ArgumentException)
        {
            return [Finding.Error(About, "Tryggve:Database går inte att läsa. Skriv den som Host=…;Database=…;Username=…;Password=…")];
        }
        catch (DbException cause)
        {
            return [Finding.Error(About, $"servern svarar inte, eller släpper inte in ({cause.SqlState ?? cause.GetType().Name}). Stämmer Host, Database, Username och Password, och når den här maskinen servern?")];
        }
    }

    private static IReadOnlyList<Finding> NotThere(string path)
    {
        var folder = FileRights.NearestAbove(Path.GetDirectoryName(path)!);
        return FileRights.MayWriteIn(folder)
            ? [Finding.Warning(About, $"{path} finns inte ännu. Den skapas första gången Tryggve startar."), Room(path)]
            : [Finding.Error(About, $"{path} finns inte, och den som kör kommandot får inte skriva i {folder}. Rätta sökvägen eller rättigheterna.")];
    }

    private static IEnumerable<Finding> Fits(DatabaseState state, string name)
    {
        if (state.Newer.Count > 0) yield return Finding.Error(About, $"{name} har ändrats av en nyare Tryggve (steg {string.Join(", ", state.Newer)}). Använd den versionen, eller läs tillbaka säkerhetskopian.");
        else if (!state.IsReady) yield return Finding.Warning(About, $"{name} saknar {state.Missing.Count} steg av den här versionen. De görs när Tryggve startar; ta en säkerhetskopia först.");
        else yield return Finding.Ok(About, name);
        if (state.Careless.Count > 0) yield return Finding.Error(About, $"inställd så att det som har sparats kan gå förlorat vid ett strömavbrott: {string.Join(", ", state.Careless)}");
    }

    private static IEnumerable<Finding> Beside(string path)
    {
        if (FileRights.OthersMayRead(path)) yield return Finding.Warning(About, $"filen kan läsas av andra på maskinen. Kör: chmod 600 {path}");
        if (!FileRights.MayWriteIn(Path.GetDirectoryName(path)!)) yield return Finding.Error(About, $"den som kör kommandot får inte skriva i {Path.GetDirectoryName(path)}, och det måste webben få. Kör kommandot som samma användare som webben.");
        yield return Room(path);
        if (Networked.Contains(DriveOf(path)?.DriveFormat, StringComparer.OrdinalIgnoreCase)) yield return Finding.Error(Disk, "databasen ligger på ett nätverksfilsystem, som inte håller SQLites lås. Flytta den till en lokal disk.");
    }

    private static Finding Room(string path)
    {
        if (DriveOf(path) is not { } drive) return Finding.Warning(Disk, "det går inte att se hur mycket plats som är ledig");
        var words = $"{drive.AvailableFreeSpace / Megabyte} MB lediga";
        return drive.AvailableFreeSpace < Little ? Finding.Error(Disk, $"{words}. Frigör plats: när disken är full går inget att spara.")
            : drive.AvailableFreeSpace < Some ? Finding.Warning(Disk, $"{words}. Frigör plats snart.")
            : Finding.Ok(Disk, words);
    }

    /// <summary>The file system that holds the path: the one mounted nearest above it.</summary>
    private static DriveInfo? DriveOf(string path) => DriveInfo.GetDrives().Where(d => d.IsReady && path.StartsWith(d.Name, StringComparison.Ordinal)).MaxBy(d => d.Name.Length);

    private static Finding At(DateTimeOffset? latest, DateTimeOffset now)
    {
        if (latest > now.AddMinutes(1)) return Finding.Error(Clock, $"maskinens klocka är {now:yyyy-MM-dd HH:mm} UTC, men databasen har ändrats {latest:yyyy-MM-dd HH:mm}. Ställ klockan innan Tryggve startas.");
        return now.Year < 2026 ? Finding.Error(Clock, $"maskinens klocka är {now:yyyy-MM-dd HH:mm} UTC. Ställ den.") : Finding.Ok(Clock, $"{now:yyyy-MM-dd HH:mm} UTC");
    }
}
