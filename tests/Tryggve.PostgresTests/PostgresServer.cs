using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Dapper;
using Npgsql;

namespace Tryggve.Tests.Storage;

/// <summary>A PostgreSQL server on loopback that the test run starts for itself, as Debian's package brings it, and stops at its end.</summary>
public sealed class PostgresServer
{
    private static readonly Lazy<PostgresServer> One = new(() => new PostgresServer());
    private readonly string folder = Directory.CreateTempSubdirectory("tryggve-postgres-").FullName;
    private readonly int port = FreePort();

    private PostgresServer()
    {
        Run("chmod", "0777", folder);
        AsPostgres("initdb", "-D", $"{folder}/data", "-U", "tryggve", "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync");
        // What a test keeps need not outlive the machine.
        AsPostgres("pg_ctl", "-D", $"{folder}/data", "-l", $"{folder}/log", "-w", "-o",
            $"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={folder} -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=1000", "start");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Stop();
    }

    /// <summary>Why no test can run; null when there is a server.</summary>
    public static string? Missing { get; } = Programs is null ? "PostgreSQL is not installed (Debian: apt-get install postgresql-15)." : null;

    public static PostgresServer Started => One.Value;

    private static string? Programs => Directory.Exists("/usr/lib/postgresql")
        ? Directory.GetDirectories("/usr/lib/postgresql").Select(d => Path.Combine(d, "bin")).Where(d => File.Exists(Path.Combine(d, "initdb"))).Order(StringComparer.Ordinal).LastOrDefault()
        : null;

    public string Setting(string database) => $"Host=127.0.0.1;Port={port};Username=tryggve;Database={database};Maximum Pool Size=100;Pooling=true";

    public void Run(string sql)
    {
        using var connection = new NpgsqlConnection(Setting("postgres") + ";Pooling=false");
        connection.Execute(sql, commandTimeout: 120);
    }

    private void Stop()
    {
        AsPostgres("pg_ctl", "-D", $"{folder}/data", "-m", "immediate", "stop");
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
