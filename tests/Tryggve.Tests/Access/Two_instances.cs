using System.Net;
using Tryggve.Storage;
using Tryggve.Tests.Storage;

namespace Tryggve.Tests.Access;

/// <summary>Two of Tryggve's processes on one database, as behind a proxy that sends each request to either.</summary>
public sealed class Two_instances : IDisposable
{
    private readonly FreshDatabase shared = new();
    private readonly App one, other;

    public Two_instances()
    {
        one = new App().With("Tryggve:Database", shared.Setting);
        _ = one.Get<Database>();
        other = new App().With("Tryggve:Database", shared.Setting);
        _ = other.Get<Database>();
    }

    public void Dispose()
    {
        one.Dispose();
        other.Dispose();
        shared.Dispose();
    }

    [Fact]
    public async Task Know_the_same_session_and_take_each_others_forms()
    {
        var plan = await one.Plan("Hamnstaden");
        var cookies = new CookieContainer();
        var (here, there) = (await one.As("Anna Ek", cookies: cookies), other.Stranger(cookies));

        var page = await there.Open($"/planer/{plan.Id}");
        Assert.Equal(200, page.Status);
        Assert.Contains("Anna Ek", page.Text, StringComparison.Ordinal);

        // A form that the other made: its token is sealed with the same keys.
        await here.Send(page.All("form").First(f => f.GetAttribute("action") == "/logga-ut"));
        Assert.DoesNotContain("Anna Ek", (await there.Open("/om")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Use_what_may_be_used_once_only_once()
    {
        var life = TimeSpan.FromMinutes(10);
        Assert.True(await one.Get<UsedOnce>().Use("svar", life));
        Assert.False(await other.Get<UsedOnce>().Use("svar", life));
        one.Clock.Pass(TimeSpan.FromMinutes(11));
        Assert.True(await one.Get<UsedOnce>().Use("svar", life));
    }
}
