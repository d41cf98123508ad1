using Tryggve.Storage;
using Tryggve.Storage.Copying;
using Tryggve.Storage.Jobs;
using Tryggve.Web.Operations;

namespace Tryggve.Web.Jobs;

/// <summary>Seals and backs up, once a night in whichever instance takes the work.</summary>
public sealed class BackupWork(Database database, BackupSettings settings, TimeProvider time, ILogger<BackupWork> log) : IJobWork
{
    public const string Name = "backup";

    public string Kind => Name;

    public async Task<string> Do(Job job, CancellationToken cut)
    {
        var done = await new NightlyBackup(database, time, settings.Folder!, settings.Keep).Run(cut);
        log.LogInformation("Backup: {Done}", done);
        return done;
    }
}
