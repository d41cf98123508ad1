using Tryggve.Storage.Jobs;
using Tryggve.Web.Jobs;

namespace Tryggve.Web.Operations;

/// <summary>Asks for what is to be done each night. All instances ask; asked for twice it is done once.</summary>
public sealed class NightlyJobs(JobStore jobs, BackupSettings backups, TimeProvider time, ILogger<NightlyJobs> log) : BackgroundService
{
    private static readonly TimeSpan Often = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested && backups.Folder is not null)
        {
            try
            {
                var now = time.GetUtcNow();
                foreach (var due in new[] { backups.Last(now), backups.Next(now) })
                    await jobs.Ask(BackupWork.Name, due.ToDay().ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), due: due);
            }
            catch (Exception cause) when (!stoppingToken.IsCancellationRequested)
            {
                // The database may be away for a while; there is time until the night.
                log.LogWarning("The nightly work could not be asked for: {Cause}", cause.GetType().Name);
            }
            await Task.Delay(Often, stoppingToken).ContinueWith(_ => { }, TaskScheduler.Default);
        }
    }
}
