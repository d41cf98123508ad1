using Tryggve.Bench.Running;

namespace Tryggve.Bench.Faults;

/// <summary>The disk of a SQLite database (a small tmpfs) fills up while people save, and is given room again.</summary>
internal static class FullDisk
{
    private const int Megabytes = 48;

    public static async Task<bool> Run(bool isPostgres)
    {
        if (isPostgres)
        {
            Console.WriteLine("  passed over: this is about SQLite's file.");
            return true;
        }
        var folder = Directory.CreateTempSubdirectory("tryggve-full-").FullName;
        if (!Shell.Run("mount", "-t", "tmpfs", "-o", $"size={Megabytes}m", "tmpfs", folder))
        {
            Directory.Delete(folder);
            Console.WriteLine("  passed over: a tmpfs can be mounted only by root.");
            return true;
        }
        try
        {
            return await On(folder);
        }
        finally
        {
            Shell.Run("umount", "-l", folder);
            Directory.Delete(folder);
        }
    }

    private static async Task<bool> On(string folder)
    {
        using var scene = await Scene.Set(isPostgres: false, instances: 1, within: folder);
        using var work = scene.Begin();
        await work.Going();
        var ballast = Path.Combine(folder, "ballast");
        Fill(ballast);
        var full = work.Now;
        await work.Until(2 * Scene.People, o => o.At > full && o.IsSave && !o.IsRight);
        await Task.Delay(2_000);
        var refused = work.Seen.Where(o => o.At > full && o.IsSave && !o.IsRight).ToList();
        var read = work.Seen.Count(o => o.At > full && !o.IsSave && o.IsRight);
        Console.WriteLine($"  tmpfs of {Megabytes} MB full after {full.TotalSeconds:0.0} s: {refused.Count} saves refused ({string.Join(", ", refused.CountBy(o => o.Status).Select(s => $"{s.Value} with {s.Key}"))}) and {read} pages read meanwhile; the web {(scene.Webs[0].IsRunning ? "runs on" : "has ended")}");
        if (refused.Count == 0) scene.Wrong.Add("the disk was never too full to save");
        if (refused.Any(o => o.Status != 503)) scene.Wrong.Add("a full disk was taken for a fault of ours");
        File.Delete(ballast);
        var room = work.Now;
        if (!scene.Webs[0].IsRunning) scene.Wrong.Add("the web ended when the disk was full");
        var again = await work.Recovered(room, TimeSpan.FromSeconds(60));
        Console.WriteLine(again is { } at ? $"  saves again {(at - room).TotalSeconds:0.0} s after there was room" : "  no save in a minute after there was room");
        if (again is null) scene.Wrong.Add("nobody could save though there was room again");
        await Task.Delay(2_000);
        await work.Stop();
        await scene.CheckSessions();
        return await scene.Report(work);
    }

    /// <summary>Until not a byte more finds room.</summary>
    private static void Fill(string path)
    {
        using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.Read, bufferSize: 0);
        for (var block = new byte[65_536]; block.Length > 0; block = new byte[block.Length / 2])
        {
            try
            {
                while (true) file.Write(block);
            }
            catch (IOException)
            {
                // Full to within this block.
            }
        }
    }
}
