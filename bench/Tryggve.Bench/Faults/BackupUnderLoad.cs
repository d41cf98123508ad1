using System.Diagnostics;
using Tryggve.Bench.Running;
using Tryggve.Storage;

namespace Tryggve.Bench.Faults;

/// <summary>A backup is taken while people save, and restored beside: all that was acknowledged before it began is in it, whole.</summary>
internal static class BackupUnderLoad
{
    public static async Task<bool> Run(bool isPostgres)
    {
        if (!await Tool.Has("backup") || !await Tool.Has("restore"))
        {
            Console.WriteLine("  passed over: this tryggve has no commands backup and restore.");
            return true;
        }
        using var scene = await Scene.Set(isPostgres, instances: 1);
        using var work = scene.Begin();
        await work.Going();
        var file = Path.Combine(Directory.CreateTempSubdirectory("tryggve-backup-").FullName, "backup");
        var (promised, clock, from) = (work.Promised, Stopwatch.StartNew(), work.Now);
        var taken = await Tool.Run(scene.Kept.Setting, "backup", file);
        var (took, to) = (clock.Elapsed, work.Now);
        await Task.Delay(2_000);
        await work.Stop();
        if (taken.Code != 0) scene.Wrong.Add($"backup: {taken.Said}");
        var during = work.Seen.Count(o => o.IsSave && o.IsRight && o.At >= from && o.At <= to);
        Console.WriteLine($"  backup of {(File.Exists(file) ? new FileInfo(file).Length / 1_048_576.0 : 0):0.0} MB in {took.TotalSeconds:0.0} s, {during} saves meanwhile");
        if (taken.Code == 0) await Restore(scene, file, promised);
        Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
        return await scene.Report(work);
    }

    private static async Task Restore(Scene scene, string file, IReadOnlyList<string> promised)
    {
        var setting = scene.Kept.Another();
        var restored = await Tool.Run(setting, "restore", file);
        if (restored.Code != 0)
        {
            scene.Wrong.Add($"restore: {restored.Said}");
            return;
        }
        using var database = Database.At(setting);
        var (proof, counts) = (await Proof.Of(database, scene.Slots, promised), await Proof.Count(database));
        Console.WriteLine($"  restored: events {counts.Events}, follow-ups {counts.FollowUps}; of what was acknowledged before it began: {proof}");
        if (!proof.IsWhole) scene.Wrong.Add("the restored database lacks something, or has it by halves");
        var verified = await Tool.Run(setting, "verify");
        if (verified.Code != 0) scene.Wrong.Add($"verify of the restored database: {verified.Said.Split('\n')[^1]}");
    }
}
