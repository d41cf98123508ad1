using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using Tryggve.Import;

namespace Tryggve.Bench;

/// <summary>
/// Reads damaged copies of PDF files, each made from a seed, and tells which of them made the reader throw, hang or eat memory.
/// A draft and a refusal are both right; anything else is a finding.
/// </summary>
internal static class PdfMutants
{
    private static readonly TimeSpan TooLong = TimeSpan.FromSeconds(5);
    private const long TooMuch = 500L * 1024 * 1024;
    private static readonly string[] Keywords = ["obj", "endobj", "stream", "endstream", "xref", "trailer", "startxref", "/Length", "/Kids", "/Parent", "/Prev", "/Contents", "/Filter", "/W", "/Index", "/First", "/N", "/ToUnicode", "/Widths", "/Resources", "/K", "/MCID", "BT", "ET", "Tj", "TJ", "Do", "q", "Q", "cm", "re", "BDC", "EMC"];
    private static readonly string[] Numbers = ["0", "-1", "1", "2147483647", "-2147483648", "4294967296", "99999999999", "1e9", "0.0000001", "65535"];

    /// <param name="args">FILES, and optionally <c>--mutants N</c>, <c>--seed S</c> (the first), <c>--only S</c>.</param>
    public static void Run(string[] args)
    {
        var (count, first, files) = (1_000, 1, new List<string>());
        for (var i = 0; i < args.Length; i++)
        {
            if (args[i] == "--mutants") count = int.Parse(args[++i], System.Globalization.CultureInfo.InvariantCulture);
            else if (args[i] == "--seed") first = int.Parse(args[++i], System.Globalization.CultureInfo.InvariantCulture);
            else if (args[i] == "--only") (first, count) = (int.Parse(args[++i], System.Globalization.CultureInfo.InvariantCulture), 1);
            else files.Add(args[i]);
        }
        var originals = files.Order(StringComparer.Ordinal).Select(File.ReadAllBytes).ToList();
        var findings = new ConcurrentBag<(int Seed, string What)>();
        var (read, refused, slowest) = (0, 0, 0L);
        var clock = Stopwatch.StartNew();
        var next = first - 1;
        var workers = Enumerable.Range(0, 2).Select(_ => new Thread(() =>
        {
            for (int seed; (seed = Interlocked.Increment(ref next)) < first + count;) One(seed);
        }, 16 * 1024 * 1024)).ToList();
        workers.ForEach(w => w.Start());
        workers.ForEach(w => w.Join());
        using var process = Process.GetCurrentProcess();
        Console.WriteLine($"{count} mutants of {files.Count} files, seeds {first} to {first + count - 1}: {read} read, {refused} refused, {findings.Count} findings; slowest {slowest} ms, peak {process.PeakWorkingSet64 / 1_048_576} MB, {clock.Elapsed.TotalSeconds:0} s");
        foreach (var group in findings.GroupBy(f => f.What).OrderByDescending(g => g.Count())) Console.WriteLine($"  {group.Count()} × {group.Key} (seeds {string.Join(", ", group.Select(g => g.Seed).Order().Take(5))})");

        void One(int seed)
        {
            var random = new Random(seed);
            var bytes = Mutate((byte[])originals[seed % originals.Count].Clone(), random);
            var watch = Stopwatch.StartNew();
            string? what = null;
            var worker = new Thread(() =>
            {
                try
                {
                    PlanImport.Draft(Upload.From(new MemoryStream(bytes), "mutant.pdf")).ToContent();
                    Interlocked.Increment(ref read);
                }
                catch (DocumentRefusedException)
                {
                    Interlocked.Increment(ref refused);
                }
                catch (Exception e)
                {
                    what = $"{e.GetType().Name}: {string.Join(" < ", (e.StackTrace ?? "").Split('\n').Take(3).Select(l => l.Trim().Split(" in ")[0].Replace("at ", "", StringComparison.Ordinal)))}";
                }
            }, 16 * 1024 * 1024) { IsBackground = true };
            worker.Start();
            if (!worker.Join(TooLong)) what = "hangs";
            slowest = Math.Max(slowest, watch.ElapsedMilliseconds);
            if (GC.GetTotalMemory(false) > TooMuch) what ??= "much memory";
            if (what is not null) findings.Add((seed, what));
        }
    }

    private static byte[] Mutate(byte[] bytes, Random random)
    {
        for (var times = random.Next(1, 5); times > 0; times--) bytes = Once(bytes, random);
        return bytes;
    }

    private static byte[] Once(byte[] bytes, Random random)
    {
        if (bytes.Length < 64) return bytes;
        var at = random.Next(bytes.Length - 32);
        var run = random.Next(1, Math.Min(2_000, bytes.Length - at));
        switch (random.Next(9))
        {
            case 0: for (var i = 0; i < 20; i++) bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8)); return bytes;
            case 1: bytes.AsSpan(at, run).Clear(); return bytes;
            case 2: return [.. bytes.AsSpan(0, at), .. bytes.AsSpan(at + run)];
            case 3: return [.. bytes.AsSpan(0, at), .. bytes.AsSpan(at, run), .. bytes.AsSpan(at)];
            case 4: return bytes[..random.Next(64, bytes.Length)];
            case 5: random.NextBytes(bytes.AsSpan(at, Math.Min(run, 64))); return bytes;
            case 6: return Replace(bytes, random, IsDigit, Numbers[random.Next(Numbers.Length)]);
            case 7: return Replace(bytes, random, Keywords[random.Next(Keywords.Length)], Keywords[random.Next(Keywords.Length)]);
            default: return Replace(bytes, random, " 0 R", $" {random.Next(40)} 0 R");
        }
    }

    private static bool IsDigit(byte b) => b is >= (byte)'0' and <= (byte)'9';

    /// <summary>A run of such bytes somewhere becomes another text.</summary>
    private static byte[] Replace(byte[] bytes, Random random, Func<byte, bool> such, string other)
    {
        var from = Array.FindIndex(bytes, random.Next(bytes.Length), b => such(b));
        if (from < 0) return bytes;
        var to = from;
        while (to < bytes.Length && such(bytes[to])) to++;
        return [.. bytes.AsSpan(0, from), .. Encoding.Latin1.GetBytes(other), .. bytes.AsSpan(to)];
    }

    private static byte[] Replace(byte[] bytes, Random random, string word, string other)
    {
        var needle = Encoding.Latin1.GetBytes(word);
        var start = random.Next(bytes.Length);
        var found = bytes.AsSpan(start).IndexOf(needle);
        return found < 0 ? bytes : [.. bytes.AsSpan(0, start + found), .. Encoding.Latin1.GetBytes(other), .. bytes.AsSpan(start + found + needle.Length)];
    }
}
