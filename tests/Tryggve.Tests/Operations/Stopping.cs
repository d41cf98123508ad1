using System.Net.Sockets;
using System.Text;

namespace Tryggve.Tests.Operations;

public sealed class Stopping
{
    [Fact]
    public async Task Answers_what_was_asked_before_it_goes_and_takes_in_nothing_new()
    {
        if (OperatingSystem.IsWindows()) return;
        using var web = new WebProcess("Production");
        var address = await web.Address();
        using var client = new TcpClient(address.Host, address.Port);
        await using var stream = client.GetStream();
        var half = Encoding.ASCII.GetBytes("email=greta%40lindviken.example");
        // The server has half of a form when it is asked to stop, and waits for the rest.
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"POST /logga-in HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {half.Length * 2}\r\n\r\n"));
        await stream.WriteAsync(half);
        await Task.Delay(1000);
        web.AskToStop();
        await Task.Delay(1000);
        await Assert.ThrowsAnyAsync<SocketException>(async () => await new TcpClient().ConnectAsync(address.Host, address.Port));
        await stream.WriteAsync(half);
        using var reader = new StreamReader(stream, Encoding.ASCII);
        Assert.StartsWith("HTTP/1.1 400", await reader.ReadLineAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await web.Exit());
    }
}
