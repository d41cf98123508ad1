using System.Globalization;

namespace Tryggve.Plans;

/// <summary>Planperiod: the year a plan holds for, or the first and last year of a span, both included.</summary>
public readonly record struct YearSpan(int From, int To)
{
    public YearSpan(int year) : this(year, year) { }

    public override string ToString() =>
        From == To ? From.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{From}–{To}");

    /// <summary>Reads <c>2025</c>, <c>2025-2026</c>, <c>2025–26</c> or <c>2025/2026</c>; null when it is no year between 2000 and 2099.</summary>
    public static YearSpan? Parse(string? text)
    {
        var match = System.Text.RegularExpressions.Regex.Match(text ?? "", @"^\s*(20\d\d)(?:\s*[-–/]\s*(?:20)?(\d\d))?\s*$");
        if (!match.Success) return null;
        var from = int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture);
        var to = match.Groups[2].Success ? 2000 + int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture) : from;
        return to >= from ? new YearSpan(from, to) : null;
    }
}
