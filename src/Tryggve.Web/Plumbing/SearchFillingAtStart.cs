using Tryggve.Storage.Searching;

namespace Tryggve.Web.Plumbing;

/// <summary>Puts plans that the search index lacks into it, while people work. A plan that cannot be read is named in the log and passed over; it is tried again at the next start.</summary>
internal sealed class SearchFillingAtStart(SearchFilling filling, ILogger<SearchFillingAtStart> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        var (lacking, filled) = (await filling.Lacking(), 0);
        if (lacking.Count == 0) return;
        log.LogInformation("Sökregistret saknar {Count} planer och fylls på.", lacking.Count);
        foreach (var plan in lacking)
        {
            if (stoppingToken.IsCancellationRequested) return;
            try
            {
                await filling.Fill(plan);
                filled++;
            }
#pragma warning disable CA1031 // Whatever is wrong with one plan, the others are still to be found.
            catch (Exception problem)
            {
                log.LogError(problem, "Planen {Plan} kom inte med i sökregistret.", plan);
            }
#pragma warning restore CA1031
        }
        log.LogInformation("Sökregistret har fått {Count} planer.", filled);
    }
}
