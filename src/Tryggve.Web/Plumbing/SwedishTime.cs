namespace Tryggve.Web.Plumbing;

/// <summary>Times as people in Sweden read them, wherever the server stands.</summary>
internal static class SwedishTime
{
    private static TimeZoneInfo Sweden => SwedishClock.Sweden;

    public static string ToDate(this DateTimeOffset time) => TimeZoneInfo.ConvertTime(time, Sweden).ToString("d MMMM yyyy", SwedishPages.Culture);

    public static string ToDateAndTime(this DateTimeOffset time) => TimeZoneInfo.ConvertTime(time, Sweden).ToString("d MMMM yyyy 'kl.' HH.mm", SwedishPages.Culture);

    /// <summary><c>15 november 2026</c>.</summary>
    public static string ToWords(this DateOnly day) => day.ToString("d MMMM yyyy", SwedishPages.Culture);

    /// <summary><c>15 nov. 2026</c>, for where there is little room.</summary>
    public static string ToShort(this DateOnly day) => day.ToString("d MMM yyyy", SwedishPages.Culture);

    /// <summary>Reads a day as people in Sweden write it: <c>2026-11-12</c>, <c>12 november 2026</c>, <c>12/11 2026</c>; null for what is none.</summary>
    public static DateOnly? ReadDay(string? text) =>
        DateOnly.TryParseExact((text ?? "").Trim(), ["yyyy-MM-dd", "yyyy-M-d", "yyyyMMdd", "yyMMdd", "d MMMM yyyy", "d MMM yyyy", "d/M yyyy", "d/M-yyyy", "d.M.yyyy"], SwedishPages.Culture, System.Globalization.DateTimeStyles.None, out var day) ? day : null;

    /// <summary>When a day begins in Sweden.</summary>
    public static DateTimeOffset Begins(this DateOnly day)
    {
        // The calendar's first day began before there was a time to say it in.
        var midnight = (day == DateOnly.MinValue ? day.AddDays(1) : day).ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(midnight, Sweden.GetUtcOffset(midnight));
    }

    /// <summary>For tables that other programs read: <c>2026-11-21 10:22:02</c>, Swedish time.</summary>
    public static string ToTableTime(this DateTimeOffset time) => TimeZoneInfo.ConvertTime(time, Sweden).ToString("yyyy-MM-dd HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture);
}
