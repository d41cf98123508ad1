using System.Globalization;
using System.Text.RegularExpressions;
using Tryggve.Storage.Sealing;

namespace Tryggve.Storage.Copying;

/// <summary>Seals and backs up once a night, and takes old backups away: of the last days each is kept, and the first of each month for a year.</summary>
/// <param name="folder">Where the files lie.</param>
/// <param name="days">How many days each is kept.</param>
public sealed partial class NightlyBackup(Database database, TimeProvider time, string folder, int days)
{
    public const int MonthsKept = 12;

    /// <summary>Does it and says in a line what it did. Done again the same day it replaces the day's file.</summary>
    public async Task<string> Run(CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        var seal = await new Seals(database, time).Make();
        stop.ThrowIfCancellationRequested();
        Directory.CreateDirectory(folder);
        var today = time.GetUtcNow().ToDay();
        var report = await new Backup(database, time).Write(Path.Combine(folder, $"tryggve-{today:yyyy-MM-dd}.db"), overwrite: true);
        var gone = Prune(today);
        return string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(report.File)}: {report.Plans} plans, {report.Events} events, {report.Documents} documents, {report.Bytes} bytes; seal {seal.Number} {seal.Hash}; {gone} old taken away");
    }

    /// <summary>The day of the latest that lies in a folder; null where there is none.</summary>
    public static DateOnly? Latest(string folder) => Directory.EnumerateFiles(folder).Select(DayOf).Max();

    private int Prune(DateOnly today)
    {
        var gone = 0;
        foreach (var file in Directory.EnumerateFiles(folder))
        {
            // What somebody who was killed left half written.
            if (Path.GetFileName(file) is ['.', ..] part && part.EndsWith(".part", StringComparison.Ordinal) && File.GetLastWriteTimeUtc(file) < time.GetUtcNow().UtcDateTime.AddDays(-1)) File.Delete(file);
            if (DayOf(file) is not { } day || IsKept(day, today, days)) continue;
            File.Delete(file);
            gone++;
        }
        return gone;
    }

    private static DateOnly? DayOf(string file) => Name().Match(Path.GetFileName(file)) is { Success: true } name && DateOnly.TryParseExact(name.Groups[1].Value, "yyyy-MM-dd", out var day) ? day : null;

    internal static bool IsKept(DateOnly day, DateOnly today, int days) => day > today.AddDays(-days) || (day.Day == 1 && day > today.AddMonths(-MonthsKept));

    [GeneratedRegex(@"^tryggve-(\d{4}-\d{2}-\d{2})\.db$")]
    private static partial Regex Name();
}
