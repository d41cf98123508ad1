using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Tryggve.Storage;

namespace Tryggve.Web.Operations;

/// <summary>
/// Whether the process lives, and whether it is ready to answer people. Asked by proxies, by address and not by name, so these two stand before everything else:
/// the check of names, sign-in, limits, the request log.
/// </summary>
internal static class Health
{
    public const string Live = "/halsa/lever", Ready = "/halsa/redo";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static void AddHealth(this IServiceCollection services)
    {
        services.AddHealthChecks().AddCheck<DatabaseAnswers>("databas", timeout: Patience);
        services.Insert(0, ServiceDescriptor.Singleton<IStartupFilter, BeforeAll>());
    }

    private sealed class BeforeAll : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.UseHealthChecks(Live, Saying("lever", "lever inte", _ => false));
            app.UseHealthChecks(Ready, Saying("redo", "inte redo", _ => true));
            next(app);
        };
    }

    /// <summary>One word and no more: whoever asks may be anybody. Why is in the log.</summary>
    private static HealthCheckOptions Saying(string well, string unwell, Func<HealthCheckRegistration, bool> checks) => new()
    {
        Predicate = checks,
        ResponseWriter = (context, report) =>
        {
            context.Response.ContentType = "text/plain; charset=utf-8";
            context.Response.Headers.CacheControl = "no-store";
            context.Response.Headers.XContentTypeOptions = "nosniff";
            return context.Response.WriteAsync(report.Status == HealthStatus.Healthy ? well : unwell);
        },
    };

    private sealed class DatabaseAnswers(Database database) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
            await DatabaseState.AnswersReady(database, cancellationToken) ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("The database lacks steps of this version.");
    }
}
