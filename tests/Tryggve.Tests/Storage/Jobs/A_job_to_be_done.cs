using Tryggve.Storage.Jobs;

namespace Tryggve.Tests.Storage.Jobs;

public sealed class A_job_to_be_done : IDisposable
{
    private static readonly string[] Kinds = ["letter"];
    private readonly TemporaryDatabase kept = new();
    private readonly Clock clock = new();
    private readonly JobStore jobs;

    public A_job_to_be_done() => jobs = new JobStore(kept.Database, clock);

    public void Dispose() => kept.Dispose();

    [Fact]
    public async Task Is_done_once_however_often_it_is_asked_for()
    {
        Assert.True(await jobs.Ask("letter", "Cecilia"));
        Assert.False(await jobs.Ask("letter", "Cecilia"));
        var job = (await jobs.Take(Kinds, "here"))!;
        Assert.Null(await jobs.Take(Kinds, "there"));
        Assert.True(await jobs.Finish(job));
        Assert.False(await jobs.Ask("letter", "Cecilia"));
        Assert.Null(await jobs.Take(Kinds, "there"));
    }

    [Fact]
    public async Task Is_taken_by_one_of_many_who_look_at_the_same_time()
    {
        foreach (var n in Enumerable.Range(1, 40)) await jobs.Ask("letter", $"person {n}");
        var taken = await Task.WhenAll(Enumerable.Range(1, 8).Select(worker => Task.Run(async () =>
        {
            var mine = new List<string>();
            while (await new JobStore(kept.Database, clock).Take(Kinds, $"worker {worker}") is { } job)
            {
                mine.Add(job.Key);
                await jobs.Finish(job);
            }
            return mine;
        })));
        Assert.Equal(40, taken.Sum(t => t.Count));
        Assert.Equal(40, taken.SelectMany(t => t).Distinct().Count());
    }

    [Fact]
    public async Task Is_taken_over_when_nobody_has_heard_of_the_one_who_took_it()
    {
        await jobs.Ask("letter", "Cecilia", "brev");
        var first = (await jobs.Take(Kinds, "killed"))!;
        clock.Pass(JobStore.Lease / 2);
        Assert.True(await jobs.Prolong(first));
        clock.Pass(JobStore.Lease / 2 + TimeSpan.FromSeconds(1));
        Assert.Null(await jobs.Take(Kinds, "other"));
        clock.Pass(JobStore.Lease);

        var second = (await jobs.Take(Kinds, "other"))!;

        Assert.Equal((first.Id, "brev", 2), (second.Id, second.Content, second.Attempt));
        Assert.False(await jobs.Prolong(first));
        Assert.False(await jobs.Finish(first));
        Assert.True(await jobs.Finish(second));
    }

    [Fact]
    public async Task Is_tried_again_later_and_given_up_at_last()
    {
        await jobs.Ask("letter", "Cecilia");
        for (var attempt = 1; attempt <= JobStore.MostAttempts; attempt++)
        {
            var job = (await jobs.Take(Kinds, "here"))!;
            Assert.Equal(attempt, job.Attempt);
            await jobs.Fail(job, "servern svarade inte");
            Assert.Null(await jobs.Take(Kinds, "here"));
            clock.Pass(TimeSpan.FromMinutes(1 << (attempt - 1)));
        }
        Assert.Null(await jobs.Take(Kinds, "here"));
        Assert.Equal(new JobCount(0, 0, 0, 1), await jobs.Count());
    }

    [Fact]
    public async Task Waits_for_its_time_and_for_somebody_who_can_do_it()
    {
        await jobs.Ask("nightly", "i natt", due: clock.GetUtcNow().AddHours(3));
        Assert.Equal(new JobCount(0, 0, 1, 0), await jobs.Count());
        clock.Pass(TimeSpan.FromHours(4));
        Assert.Null(await jobs.Take(Kinds, "here"));
        Assert.Equal("i natt", (await jobs.Take(["nightly"], "here"))!.Key);
        Assert.Equal(new JobCount(0, 1, 0, 0), await jobs.Count());
    }

    [Fact]
    public async Task That_is_given_back_is_there_for_the_next()
    {
        await jobs.Ask("letter", "Cecilia");
        await jobs.Return((await jobs.Take(Kinds, "stopping"))!);
        Assert.Equal("Cecilia", (await jobs.Take(Kinds, "other"))!.Key);
    }

    [Fact]
    public async Task Is_forgotten_a_month_after_it_was_done()
    {
        await jobs.Ask("letter", "Cecilia");
        await jobs.Finish((await jobs.Take(Kinds, "here"))!);
        clock.Pass(TimeSpan.FromDays(30));
        Assert.Equal(0, await jobs.Tidy());
        clock.Pass(TimeSpan.FromDays(2));
        Assert.Equal(1, await jobs.Tidy());
    }
}
