namespace Tryggve;

/// <summary>Svensk tid: days and hours as people in Sweden have them, wherever the server stands.</summary>
public static class SwedishClock
{
    public static readonly TimeZoneInfo Sweden = TimeZoneInfo.FindSystemTimeZoneById("Europe/Stockholm");

    /// <summary>The day it is in Sweden.</summary>
    public static DateOnly ToDay(this DateTimeOffset time) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(time, Sweden).DateTime);
}
