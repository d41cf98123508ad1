using System.Text;

namespace Tryggve.Bench.Running;

/// <summary>What came back.</summary>
/// <param name="Status">0 where nothing came, or not all of it.</param>
internal readonly record struct Answer(int Status, byte[] Body)
{
    public string Text => Encoding.UTF8.GetString(Body);

    /// <summary>An error that a person can read: a whole page of ours.</summary>
    public bool IsClear => Status >= 400 && Text.Contains("<html lang=\"sv\"", StringComparison.Ordinal);
}

/// <summary>At most so many connections to an address, shared by any number of people: each request carries its own person's cookies.</summary>
/// <param name="isEachNew">A new connection for each request, as a proxy that spreads connections wants it.</param>
internal sealed class Connections(Uri address, int most, bool isEachNew = false, int seconds = 30) : IDisposable
{
    private readonly HttpClient client = new(new SocketsHttpHandler { MaxConnectionsPerServer = most, UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = address, Timeout = TimeSpan.FromSeconds(seconds) };

    public Task<Answer> Get(string path, Visitor? by = null) => Send(new HttpRequestMessage(HttpMethod.Get, path), by);

    /// <summary>As the pages' own script sends a form.</summary>
    public Task<Answer> Post(string path, Visitor by, IEnumerable<KeyValuePair<string, string>> fields)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new FormUrlEncodedContent(fields.Append(new("__RequestVerificationToken", by.Token))) };
        request.Headers.Add("X-Requested-With", "fetch");
        return Send(request, by);
    }

    private async Task<Answer> Send(HttpRequestMessage request, Visitor? by)
    {
        using (request)
        {
            if (by is not null) request.Headers.Add("Cookie", by.Cookies);
            if (isEachNew) request.Headers.ConnectionClose = true;
            try
            {
                using var answer = await client.SendAsync(request);
                return new Answer((int)answer.StatusCode, await answer.Content.ReadAsByteArrayAsync());
            }
            catch (Exception broken) when (broken is HttpRequestException or OperationCanceledException or IOException)
            {
                return new Answer(0, []);
            }
        }
    }

    public void Dispose() => client.Dispose();
}
