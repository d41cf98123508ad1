namespace Tryggve.Tests.Storage;

/// <summary>The one server that the test run starts for itself and stops at its end.</summary>
public static class PostgresServer
{
    // What a test keeps need not outlive the machine.
    private static readonly Lazy<LocalPostgres> One = new(() => new LocalPostgres("-c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=1000"));

    /// <summary>Why no test can run; null when there is a server.</summary>
    public static string? Missing => LocalPostgres.Missing;

    public static LocalPostgres Started => One.Value;
}
