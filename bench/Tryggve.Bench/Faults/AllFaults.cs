using System.Diagnostics;

namespace Tryggve.Bench.Faults;

/// <summary>The faults by name, one after the other or one of them.</summary>
internal static class AllFaults
{
    private static readonly (string Name, Func<bool, Task<bool>> Run)[] All =
    [
        ("killed", KilledInstance.Run),
        ("stopped", StoppedServer.Run),
        ("disk", FullDisk.Run),
        ("clock", JumpingClock.Run),
        ("migrations", TwoMigrating.Run),
        ("backup", BackupUnderLoad.Run),
    ];

    public static string Names => string.Join('|', All.Select(f => f.Name));

    public static async Task<bool> Run(string[] args)
    {
        var options = new Options(args, "postgres", "only");
        var (isPostgres, only) = (options.Has("postgres"), options.Text("only", ""));
        var table = new Table("fault", isPostgres ? "on PostgreSQL" : "on SQLite", "seconds");
        var isWell = true;
        var asked = All.Where(f => only.Length == 0 || f.Name == only).ToList();
        if (asked.Count == 0) throw new ArgumentException($"There is no fault {only}; there are {Names}.");
        foreach (var (name, run) in asked)
        {
            Console.WriteLine($"{name}:");
            var clock = Stopwatch.StartNew();
            bool went;
            try
            {
                went = await run(isPostgres);
            }
            // One fault that cannot be staged is no reason to leave the others out.
            catch (Exception broken) when (broken is not OutOfMemoryException)
            {
                Console.WriteLine($"  WRONG: {broken}");
                went = false;
            }
            isWell &= went;
            table.Add(name, went ? "well" : "WRONG", $"{clock.Elapsed.TotalSeconds:0}");
        }
        table.Print();
        return isWell;
    }
}
