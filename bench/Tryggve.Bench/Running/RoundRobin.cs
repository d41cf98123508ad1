using System.Net;
using System.Net.Sockets;

namespace Tryggve.Bench.Running;

/// <summary>A proxy before several instances: each new connection goes to the next of them that answers.</summary>
internal sealed class RoundRobin : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly IReadOnlyList<Uri> instances;
    private int next;

    public RoundRobin(IReadOnlyList<Uri> instances)
    {
        this.instances = instances;
        listener.Start();
        Address = new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");
        _ = Accept();
    }

    public Uri Address { get; }

    private async Task Accept()
    {
        try
        {
            while (true) _ = Pass(await listener.AcceptTcpClientAsync());
        }
        catch (Exception over) when (over is ObjectDisposedException or SocketException)
        {
        }
    }

    private async Task Pass(TcpClient client)
    {
        using (client)
        {
            if (await Connect() is not { } instance) return;
            using (instance)
            {
                var (from, to) = (client.GetStream(), instance.GetStream());
                await Task.WhenAny(Copy(from, to), Copy(to, from));
            }
        }
    }

    private async Task<TcpClient?> Connect()
    {
        for (var tries = 0; tries < instances.Count; tries++)
        {
            var instance = instances[(Interlocked.Increment(ref next) & int.MaxValue) % instances.Count];
            var connection = new TcpClient();
            try
            {
                await connection.ConnectAsync(IPAddress.Loopback, instance.Port);
                return connection;
            }
            catch (SocketException)
            {
                connection.Dispose();
            }
        }
        return null;
    }

    private static async Task Copy(NetworkStream from, NetworkStream to)
    {
        try
        {
            await from.CopyToAsync(to);
        }
        catch (Exception broken) when (broken is IOException or SocketException or ObjectDisposedException)
        {
            // One side is gone; the other is let go of by the caller.
        }
    }

    public void Dispose() => listener.Dispose();
}
