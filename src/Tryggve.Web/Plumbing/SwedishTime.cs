namespace Tryggve.Web.Plumbing;

/// <summary>Times as people in Sweden read them, wherever the server stands.</summary>
internal static class SwedishTime
{
    private static readonly TimeZoneInfo Sweden = TimeZoneInfo.FindSystemTimeZoneById("Europe/Stockholm");

    public static string ToDate(this DateTimeOffset time) => TimeZoneInfo.ConvertTime(time, Sweden).ToString("d MMMM yyyy", SwedishPages.Culture);

    public static string ToDateAndTime(this DateTimeOffset time) => TimeZoneInfo.ConvertTime(time, Sweden).ToString("d MMMM yyyy 'kl.' HH.mm", SwedishPages.Culture);

    /// <summary>The day it is in Sweden.</summary>
    public static DateOnly ToDay(this DateTimeOffset time) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(time, Sweden).DateTime);

    /// <summary><c>15 november 2026</c>.</summary>
    public static string ToWords(this DateOnly day) => day.ToString("d MMMM yyyy", SwedishPages.Culture);

    /// <summary><c>15 nov. 2026</c>, for where there is little room.</summary>
    public static string ToShort(this DateOnly day) => day.ToString("d MMM yyyy", SwedishPages.Culture);

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
