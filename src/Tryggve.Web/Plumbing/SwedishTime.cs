namespace Tryggve.Web.Plumbing;

/// <summary>Times as people in Sweden read them, wherever the server stands.</summary>
internal static class SwedishTime
{
    private static readonly TimeZoneInfo Sweden = TimeZoneInfo.FindSystemTimeZoneById("Europe/Stockholm");

    public static string ToDate(this DateTimeOffset time) => TimeZoneInfo.ConvertTime(time, Sweden).ToString("d MMMM yyyy", SwedishPages.Culture);

    public static string ToDateAndTime(this DateTimeOffset time) => TimeZoneInfo.ConvertTime(time, Sweden).ToString("d MMMM yyyy 'kl.' HH.mm", SwedishPages.Culture);

    /// <summary>The moment at which the day begins in Sweden.</summary>
    public static DateTimeOffset StartOfDay(this DateOnly day)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(midnight, Sweden.GetUtcOffset(midnight));
    }
}
