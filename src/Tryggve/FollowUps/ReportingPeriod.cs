namespace Tryggve.FollowUps;

/// <summary>Uppföljningsperiod: tertial 1 (to 30 April), tertial 2 (to 31 August) or the whole year (verksamhetsberättelsen).</summary>
public enum ReportingPeriod
{
    T1,
    T2,
    Year,
}

/// <summary>Uppföljningsperiodernas kalender: when each period of a year ends.</summary>
public static class ReportingPeriods
{
    public static DateOnly LastDay(this ReportingPeriod period, int year) => period switch
    {
        ReportingPeriod.T1 => new(year, 4, 30),
        ReportingPeriod.T2 => new(year, 8, 31),
        _ => new(year, 12, 31),
    };

    /// <summary>The period one reports on a day: the latest that has ended, in the first tertial the first.</summary>
    public static ReportingPeriod ToReport(int year, DateOnly today) =>
        Enum.GetValues<ReportingPeriod>().Where(p => p.LastDay(year) < today).DefaultIfEmpty(ReportingPeriod.T1).Max();
}
