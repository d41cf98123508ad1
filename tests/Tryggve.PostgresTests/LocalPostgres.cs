using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Dapper;
using Npgsql;

namespace Tryggve.Tests.Storage;

/// <summary>A PostgreSQL server on loopback, as Debian's package brings it, started for whoever asks and gone with them. Tests and benchmarks share it.</summary>
public sealed class LocalPostgres : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("tryggve-postgres-").FullName;
    private readonly string settings;
    private readonly int port = FreePort();
    private bool isGone;

    /// <param name="settings">What differs from PostgreSQL's defaults, as its command line takes it: <c>-c fsync=off</c>.</param>
    public LocalPostgres(string settings)
    {
        this.settings = settings;
        Run("chmod", "0777", folder);
        AsPostgres("initdb", "-D", $"{folder}/data", "-U", "tryggve", "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync");
        Begin();
    }

    /// <param name="primary">Followed from here on, change by change.</param>
    private LocalPostgres(LocalPostgres primary)
    {
        settings = primary.settings;
        Run("chmod", "0777", folder);
        AsPostgres("pg_basebackup", "-h", "127.0.0.1", "-p", $"{primary.port}", "-U", "tryggve", "-D", $"{folder}/data", "--write-recovery-conf", "--wal-method=stream", "--checkpoint=fast", "--no-sync");
        Begin();
    }

    private void Begin()
    {
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Dispose();
        Start();
    }

    /// <summary>Why there can be no server; null when there can.</summary>
    public static string? Missing { get; } = Programs is null ? "PostgreSQL is not installed (Debian: apt-get install postgresql-15)." : null;

    private static string? Programs => Directory.Exists("/usr/lib/postgresql")
        ? Directory.GetDirectories("/usr/lib/postgresql").Select(d => Path.Combine(d, "bin")).Where(d => File.Exists(Path.Combine(d, "initdb"))).Order(StringComparer.Ordinal).LastOrDefault()
        : null;

    /// <summary>As a connection string names it: address and port.</summary>
    public string Host => $"127.0.0.1:{port}";

    /// <summary>Another server that has all that this one has, answers questions and takes no writes.</summary>
    public LocalPostgres Standby() => new(this);

    /// <summary>Makes a standby a server that is written to; the one it followed must not be any more.</summary>
    public void Promote() => AsPostgres("pg_ctl", "-D", $"{folder}/data", "-w", "promote");

    public string Setting(string database) => $"Host=127.0.0.1;Port={port};Username=tryggve;Database={database};Maximum Pool Size=100;Pooling=true";

    public void Run(string sql)
    {
        using var connection = new NpgsqlConnection(Setting("postgres") + ";Pooling=false");
        connection.Execute(sql, commandTimeout: 120);
    }

    /// <summary>Comes back when it answers, after having put right what a sudden stop left.</summary>
    public void Start() => AsPostgres("pg_ctl", "-D", $"{folder}/data", "-l", $"{folder}/log", "-w", "-o", $"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={folder} {settings}", "start");

    /// <param name="mode"><c>fast</c> breaks off what is going on and ends in order; <c>immediate</c> leaves all as a power cut would.</param>
    public void Stop(string mode) => AsPostgres("pg_ctl", "-D", $"{folder}/data", "-m", mode, "-w", "stop");

    public void Dispose()
    {
        if (isGone) return;
        isGone = true;
        try
        {
            Stop("immediate");
        }
        catch (InvalidOperationException)
        {
            // It was stopped already.
        }
        Run("rm", "-rf", folder);
    }

    /// <summary>The server refuses to run as root; Debian's package has made somebody else for it.</summary>
    private static void AsPostgres(string program, params string[] arguments)
    {
        var path = Path.Combine(Programs!, program);
        if (Environment.UserName == "root") Run("runuser", ["-u", "postgres", "--", path, .. arguments]);
        else Run(path, arguments);
    }

    private static void Run(string program, params string[] arguments)
    {
        // Nothing is read from it: the server it leaves behind would keep the pipes open.
        using var process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", "cd /tmp; exec \"$@\" >/dev/null 2>&1", "sh", program, .. arguments]))!;
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} exited with {process.ExitCode}.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
