namespace Tryggve.Storage.Jobs;

/// <summary>Work that somebody has taken on.</summary>
/// <param name="Key">Of its kind there is one with this key, ever: asked for twice it is done once.</param>
/// <param name="Content">What it is about, as its kind writes it.</param>
/// <param name="Attempt">Which time it is tried, from 1.</param>
public sealed record Job(Guid Id, string Kind, string Key, string Content, int Attempt);

/// <summary>How much work there is.</summary>
/// <param name="Waiting">Whose time has come and that nobody has taken.</param>
/// <param name="Later">Whose time has not come.</param>
/// <param name="GivenUp">Of the last week, that nobody tries any more.</param>
public sealed record JobCount(int Waiting, int Running, int Later, int GivenUp);
