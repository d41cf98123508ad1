namespace Tryggve.FollowUps;

/// <summary>Uppföljningsrunda: when a municipality's plans of a year are reported for a period.</summary>
/// <param name="Year">The year the plans are for; the year's end is reported in the next.</param>
/// <param name="Opens">The first day on which those who answer for measures are asked.</param>
/// <param name="Due">The last day to report.</param>
public sealed record ReportingRound(int Year, ReportingPeriod Period, DateOnly Opens, DateOnly Due)
{
    /// <summary>Counts the changes of its dates.</summary>
    public int Version { get; init; }

    /// <summary>The round as it is where nobody has set its dates: from two weeks before the period ends until a fortnight after, the year's end until the last of January.</summary>
    public static ReportingRound Usual(int year, ReportingPeriod period) => period switch
    {
        ReportingPeriod.T1 => new(year, period, new DateOnly(year, 4, 16), new DateOnly(year, 5, 15)),
        ReportingPeriod.T2 => new(year, period, new DateOnly(year, 8, 17), new DateOnly(year, 9, 15)),
        _ => new(year, period, new DateOnly(year, 12, 1), new DateOnly(year + 1, 1, 31)),
    };

    public bool IsOpen(DateOnly today) => today >= Opens;

    /// <summary>What is wrong with the dates; all remarks at once.</summary>
    public IEnumerable<Remark> Check()
    {
        if (Due < Opens) yield return new Remark("round-backwards", Severity.Error, "Sista dagen kommer före den dag rundan öppnar. Ändra en av dem.");
        if (Opens.Year < Year || Due.Year > Year + 1) yield return new Remark("round-far", Severity.Error, $"En runda för {Year} öppnar tidigast den 1 januari {Year} och slutar senast den 31 december {Year + 1}.");
    }
}
