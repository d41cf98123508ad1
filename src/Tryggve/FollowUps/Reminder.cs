namespace Tryggve.FollowUps;

/// <summary>Påminnelse: a letter to somebody who has measures left to report, or the attempt to send one.</summary>
/// <param name="Address">The e-mail address as it was then.</param>
/// <param name="SentBy">Who pressed the button, by name.</param>
/// <param name="ClaimedAt">When it was set aside to be sent; what nobody else then sends.</param>
/// <param name="Problem">Why it was not sent, in a Swedish sentence; else empty.</param>
public sealed record Reminder(
    Guid Id, string MunicipalityId, Guid PlanId, ReportingPeriod Period, Guid PersonId, string PersonName, string Address, string SentBy, DateTimeOffset ClaimedAt, ReminderOutcome Outcome, string Problem)
{
    /// <summary>Nobody is reminded again before this has passed, of whatever plan.</summary>
    public static readonly TimeSpan Between = TimeSpan.FromDays(7);

    /// <summary>Whether it keeps the person from being reminded again. One that was only claimed may have been sent before the machine stopped.</summary>
    public bool Bars(DateTimeOffset at) => Outcome is ReminderOutcome.Claimed or ReminderOutcome.Sent && at - ClaimedAt < Between;
}

/// <summary>Påminnelsens utfall: what became of a reminder.</summary>
public enum ReminderOutcome
{
    /// <summary>Being sent, or nobody knows: Tryggve stopped meanwhile.</summary>
    Claimed,
    Sent,
    Failed,

    /// <summary>Not sent, for the person had been reminded within the week.</summary>
    TooSoon,
}
