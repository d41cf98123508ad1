using Tryggve.Storage.Jobs;

namespace Tryggve.Web.Jobs;

/// <summary>Takes jobs one after another and has them done, beside the other instances. What is not finished when Tryggve stops is taken by another, or at the next start.</summary>
public sealed class JobRunner(JobStore jobs, IEnumerable<IJobWork> kinds, ILogger<JobRunner> log) : BackgroundService
{
    /// <summary>How often somebody looks whether there is work.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(5);

    private readonly Dictionary<string, IJobWork> kinds = kinds.ToDictionary(k => k.Kind);
    private readonly string name = $"{Environment.MachineName} {Environment.ProcessId}";

    /// <summary>Does all work whose time has come. Returns how many jobs it was.</summary>
    public async Task<int> DoAll(CancellationToken stop)
    {
        var done = 0;
        while (!stop.IsCancellationRequested && await jobs.Take(kinds.Keys, name) is { } job)
        {
            await Do(job, stop);
            done++;
        }
        return done;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await DoAll(stoppingToken);
            }
            catch (Exception cause) when (!stoppingToken.IsCancellationRequested)
            {
                // The database may be away for a while; the next look finds it again.
                log.LogWarning("Work could not be looked for: {Cause}", cause.GetType().Name);
            }
            await Task.Delay(Rest, stoppingToken).ContinueWith(_ => { }, TaskScheduler.Default);
        }
    }

    private async Task Do(Job job, CancellationToken stop)
    {
        using var lost = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var holding = Hold(job, lost);
        try
        {
            var result = await kinds[job.Kind].Do(job, lost.Token);
            if (!await jobs.Finish(job, result)) log.LogWarning("The job {Kind} {Job} took so long that another has begun it again.", job.Kind, job.Id);
        }
        catch (OperationCanceledException) when (lost.IsCancellationRequested)
        {
            log.LogInformation("The job {Kind} {Job} was cut off and will be begun again.", job.Kind, job.Id);
            await jobs.Return(job);
        }
        catch (Exception cause)
        {
            log.LogError(cause, "The job {Kind} {Job} failed at attempt {Attempt}.", job.Kind, job.Id, job.Attempt);
            await jobs.Fail(job, cause.GetType().Name);
        }
        finally
        {
            await lost.CancelAsync();
            await holding;
        }
    }

    /// <summary>Says again and again that the work goes on; cuts it off when it has been lost.</summary>
    private async Task Hold(Job job, CancellationTokenSource lost)
    {
        try
        {
            while (true)
            {
                await Task.Delay(JobStore.Lease / 4, lost.Token);
                if (!await jobs.Prolong(job)) await lost.CancelAsync();
            }
        }
        catch (OperationCanceledException)
        {
            // Done, or lost.
        }
        catch (Exception cause)
        {
            log.LogWarning("The job {Kind} {Job} could not be held: {Cause}", job.Kind, job.Id, cause.GetType().Name);
            await lost.CancelAsync();
        }
    }
}
