using System.IO.Compression;
using Tryggve.FollowUps;
using Tryggve.Storage;

namespace Tryggve.Tests.Pages;

public sealed class Fetching_a_plan_for_the_archive : IDisposable
{
    private readonly App app = new();

    [Fact]
    public async Task Is_done_from_the_page_of_its_decisions_by_whoever_may_see_it()
    {
        var plan = await app.Plan("Hamnstaden");
        await app.Get<PlanStore>().Change(plan.Id, Actor.Local, p =>
        {
            p.CloseRound(ReportingPeriod.T1, true, Actor.Local, DateTimeOffset.UnixEpoch);
            return true;
        });
        var link = (await app.Open($"/planer/{plan.Id}/beslut")).Find("a[href$='/arkiv.zip']").GetAttribute("href")!;
        using var zip = new ZipArchive(new MemoryStream(await app.Download(link)));
        Assert.Contains(zip.Entries, e => e.FullName.EndsWith("/manifest-sha256.txt", StringComparison.Ordinal));
        Assert.NotEqual(200, (await app.Stranger().Open(link)).Status);
        Assert.Equal(404, (await app.Open($"/planer/{Guid.NewGuid()}/arkiv.zip")).Status);
    }

    public void Dispose() => app.Dispose();
}
