namespace Tryggve.Cli;

/// <summary>Who may read a file.</summary>
internal static class FileRights
{
    private const UnixFileMode Others = UnixFileMode.OtherRead | UnixFileMode.OtherWrite;

    /// <summary>Whether anybody else on the machine gets at it: the file and every folder above it let them. False on Windows, which says it in another way.</summary>
    public static bool OthersMayRead(string file)
    {
        if (OperatingSystem.IsWindows() || (File.GetUnixFileMode(file) & Others) == 0) return false;
        for (var folder = Path.GetDirectoryName(Path.GetFullPath(file)); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if ((File.GetUnixFileMode(folder) & UnixFileMode.OtherExecute) == 0) return false;
        }
        return true;
    }

    /// <summary>The folder that is there: the one of that path, or the nearest above it.</summary>
    public static string NearestAbove(string folder)
    {
        while (!Directory.Exists(folder)) folder = Path.GetDirectoryName(folder)!;
        return folder;
    }

    /// <summary>Whether whoever runs this may write in a folder.</summary>
    public static bool MayWriteIn(string folder)
    {
        try
        {
            using var trial = new FileStream(Path.Combine(folder, $".tryggve-{Guid.NewGuid():N}"), FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
            return true;
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
