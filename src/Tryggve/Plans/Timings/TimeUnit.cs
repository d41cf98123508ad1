namespace Tryggve.Plans.Timings;

/// <summary>Tidsenhet: what a frequency counts by. A term is half a school year, a tertial four months.</summary>
public enum TimeUnit
{
    Day,
    Week,
    Month,
    Quarter,
    Tertial,
    Term,
    HalfYear,
    Year,
}
