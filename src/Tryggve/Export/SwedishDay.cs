using System.Globalization;

namespace Tryggve.Export;

/// <summary>The day of a moment as the calendar in Sweden has it: <c>2026-05-12</c>.</summary>
internal static class SwedishDay
{
    public static string Of(DateTimeOffset time) => time.ToDay().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
