using Tryggve.Bench.Running;

namespace Tryggve.Bench.Loads;

/// <summary>Prints each figure as it comes, all of them as a table at the end, and how they stand to what is wanted.</summary>
internal sealed class LoadReport
{
    private const double MostMegabytes = 350, LeastShare = 0.35, MostOnSqlite = 40, MostOnPostgres = 15;
    private readonly Table table = new("database", "measures", "connections", "request", "wanted/s", "reached/s", "p50 ms", "p95 ms", "p99 ms", "errors", "MB", "cores");
    private readonly List<(string Of, int Connections, Figures Figures, double Megabytes)> noted = [];
    private readonly List<string> wholes = [];
    private string database = "", measures = "";

    public bool IsKept { get; private set; } = true;

    public void Begin(OwnDatabase kept, int size, string line)
    {
        (database, measures) = (kept.Kind, $"{size}");
        Console.WriteLine(line);
    }

    public void Note(int connections, Figures figures, Meter meter)
    {
        meter.Dispose();
        var isOurs = !figures.Name.StartsWith("plain", StringComparison.Ordinal);
        noted.Add(($"{database}, {measures}", connections, figures, isOurs ? meter.Megabytes : 0));
        table.Add(database, measures, $"{connections}", figures.Name, figures.Wanted is { } w ? $"{w:0}" : "most", $"{figures.Reached:0.0}", $"{figures.Percentile(50):0.0}", $"{figures.Percentile(95):0.0}", $"{figures.Percentile(99):0.0}",
            $"{figures.Errors}", isOurs ? $"{meter.Megabytes:0}" : "", isOurs ? $"{meter.Cores:0.00}" : "");
        Console.WriteLine($"  {connections} connections, {figures}");
    }

    public void End(Proof proof, long before, long after)
    {
        IsKept &= proof.IsWhole;
        wholes.Add($"{database}, {measures}: events {before} before, {after} after; {proof}");
        Console.WriteLine($"  {wholes[^1]}");
    }

    public void Print()
    {
        table.Print();
        foreach (var whole in wholes) Console.WriteLine($"- {whole}");
        foreach (var run in noted.GroupBy(n => n.Of))
        {
            var most = run.Key.StartsWith("SQLite", StringComparison.Ordinal) ? MostOnSqlite : MostOnPostgres;
            foreach (var (_, connections, figures, _) in run.Where(n => n.Figures.Name == PageKind.Save && n.Connections == 16)) Say(figures.Percentile(95) <= most, $"{run.Key}: save p95 {figures.Percentile(95):0.0} ms at {connections} connections and {figures.Wanted:0}/s (wanted {most:0} at most)");
            foreach (var same in run.Where(n => n.Figures.Wanted is null).GroupBy(n => n.Connections))
            {
                var plan = same.First(n => n.Figures.Name == PageKind.Plan).Figures.Reached;
                foreach (var (_, _, plain, _) in same.Where(n => n.Figures.Name != PageKind.Plan)) Say(plan >= LeastShare * plain.Reached, $"{run.Key}: plan page {plan:0}/s is {plan / Math.Max(0.1, plain.Reached):0.00} of {plain.Name} {plain.Reached:0}/s at {same.Key} connections (wanted {LeastShare:0.00} at least)");
            }
            var (highest, errors) = (run.Max(n => n.Megabytes), run.Sum(n => n.Figures.Errors));
            Say(highest <= MostMegabytes, $"{run.Key}: {highest:0} MB at most, over {run.Max(n => n.Connections)} connections (wanted {MostMegabytes:0} at most)");
            Say(errors == 0, $"{run.Key}: {errors} errors (wanted none)");
        }

        static void Say(bool isSo, string what) => Console.WriteLine($"- {(isSo ? "yes" : "NO ")} {what}");
    }
}
