namespace Tryggve.FollowUps;

/// <summary>Uppföljning: what a reporting period's report says of one measure.</summary>
/// <param name="Text">The report's text, verbatim; never empty.</param>
public sealed record FollowUp(ReportingPeriod Period, string Text);
