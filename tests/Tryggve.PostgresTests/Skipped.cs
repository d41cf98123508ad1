namespace Tryggve.Tests;

/// <summary>A test on PostgreSQL: passed over, with the reason, where there is none. It stands nearer than xunit's own to every test of this project.</summary>
public class FactAttribute : Xunit.FactAttribute
{
    public FactAttribute() => Skip = Storage.PostgresServer.Missing;
}

/// <inheritdoc cref="FactAttribute"/>
public sealed class TheoryAttribute : Xunit.TheoryAttribute
{
    public TheoryAttribute() => Skip = Storage.PostgresServer.Missing;
}
