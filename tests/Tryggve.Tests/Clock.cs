namespace Tryggve.Tests;

/// <summary>The time as a test wants it: now, until it is moved.</summary>
public sealed class Clock : TimeProvider
{
    private TimeSpan moved;

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + moved;

    public void Pass(TimeSpan time) => moved += time;
}
