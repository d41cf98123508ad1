namespace Tryggve.Web.Plumbing;

/// <summary>Times as people in Sweden read them, wherever the server stands.</summary>
internal static class SwedishTime
{
    private static readonly TimeZoneInfo Sweden = TimeZoneInfo.FindSystemTimeZoneById("Europe/Stockholm");

    public static string ToDate(this DateTimeOffset time) => TimeZoneInfo.ConvertTime(time, Sweden).ToString("d MMMM yyyy", SwedishPages.Culture);

    public static string ToDateAndTime(this DateTimeOffset time) => TimeZoneInfo.ConvertTime(time, Sweden).ToString("d MMMM yyyy 'kl.' HH.mm", SwedishPages.Culture);

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
