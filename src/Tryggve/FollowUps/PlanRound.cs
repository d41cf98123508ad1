namespace Tryggve.FollowUps;

/// <summary>Planens runda: what has happened in one plan's reporting of a period: who has signed, what was sent back, when it was closed.</summary>
public sealed record PlanRound(ReportingPeriod Period)
{
    /// <summary>One for each party, the latest.</summary>
    public IReadOnlyList<Signature> Signatures { get => field ?? []; init; } = [];

    public IReadOnlyList<SentBack> SentBack { get => field ?? []; init; } = [];
    public IReadOnlyList<RoundClosing> Closings { get => field ?? []; init; } = [];
    public IReadOnlyList<Supplement> Supplements { get => field ?? []; init; } = [];

    /// <summary>What is reported is frozen; what comes later is a supplement.</summary>
    public bool IsClosed => Closings is [.., { Reopened: null }];

    /// <summary>What is to be mended in a measure's report; null when nothing is.</summary>
    public SentBack? ToMend(Guid measure) => SentBack.LastOrDefault(s => s.Measure == measure && s.AnsweredAt is null);

    public IEnumerable<Supplement> SupplementsOf(Guid measure) => Supplements.Where(s => s.Measure == measure);
}

/// <summary>Underskrift: a party stands by what is reported of its part.</summary>
/// <param name="Organisation">Id of the party.</param>
/// <param name="Name">The party as it was called then.</param>
/// <param name="By">Who signed, by name.</param>
/// <param name="Confirmed">Who in the party has confirmed it, where a coordinator signed for them; else empty.</param>
/// <param name="Hash">SHA-256 of the party's part as it was; another now means that it was changed afterwards.</param>
/// <param name="Measures">Ids of the measures it covers.</param>
public sealed record Signature(string Organisation, string Name, DateTimeOffset At, string By, string Confirmed, string Hash, IReadOnlyList<Guid> Measures);

/// <summary>Återsändning: a measure's report that the coordinator wants mended.</summary>
/// <param name="AnsweredAt">When the report was changed after that; null while it waits.</param>
public sealed record SentBack(Guid Measure, string Comment, DateTimeOffset At, string By, DateTimeOffset? AnsweredAt = null);

/// <summary>Stängning: a round that was closed.</summary>
/// <param name="Edition">Number of the edition that holds what was reported.</param>
public sealed record RoundClosing(int Edition, DateTimeOffset At, string By)
{
    public Reopening? Reopened { get; init; }
}

/// <summary>Återöppning: why something closed was opened again, and by whom.</summary>
public sealed record Reopening(DateTimeOffset At, string By, string Reason);

/// <summary>Tillägg: what was said of a measure after its round was closed.</summary>
public sealed record Supplement(Guid Measure, string Text, DateTimeOffset At, string By);
