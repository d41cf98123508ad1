using System.Globalization;

namespace Tryggve.Web.Operations;

/// <summary>Where backups are kept, how long, and when they are made: <c>Tryggve:Backup:Folder</c>, <c>:Keep</c> (days) and <c>:At</c>. Without a folder none are made.</summary>
public sealed record BackupSettings(string? Folder, int Keep, TimeOnly At)
{
    public static BackupSettings Of(IConfiguration configuration) => new(
        string.IsNullOrWhiteSpace(configuration["Tryggve:Backup:Folder"]) ? null : configuration["Tryggve:Backup:Folder"],
        int.TryParse(configuration["Tryggve:Backup:Keep"], NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days > 0 ? days : 14,
        TimeOnly.TryParseExact(configuration["Tryggve:Backup:At"], "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var at) ? at : new TimeOnly(3, 0));

    /// <summary>The next time it is due, in Swedish time.</summary>
    public DateTimeOffset Next(DateTimeOffset now)
    {
        var today = now.ToDay();
        var due = Moment(today);
        return due >= now ? due : Moment(today.AddDays(1));
    }

    /// <summary>The last time it was due: what was missed because nothing ran is made up for when something does.</summary>
    public DateTimeOffset Last(DateTimeOffset now)
    {
        var today = now.ToDay();
        var due = Moment(today);
        return due <= now ? due : Moment(today.AddDays(-1));
    }

    private DateTimeOffset Moment(DateOnly day)
    {
        var local = day.ToDateTime(At);
        // In the night when the clocks go forward an hour is missing.
        if (SwedishClock.Sweden.IsInvalidTime(local)) local = local.AddHours(1);
        return new DateTimeOffset(local, SwedishClock.Sweden.GetUtcOffset(local));
    }
}
