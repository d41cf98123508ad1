namespace Tryggve.FollowUps;

/// <summary>Uppföljningsperiod: tertial 1 (to 30 April), tertial 2 (to 31 August) or the whole year (verksamhetsberättelsen).</summary>
public enum ReportingPeriod
{
    T1,
    T2,
    Year,
}
