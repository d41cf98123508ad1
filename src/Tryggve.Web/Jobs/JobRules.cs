using Tryggve.Storage.Jobs;

namespace Tryggve.Web.Jobs;

/// <summary>The kinds of work there are, and somebody to do it.</summary>
internal static class JobRules
{
    /// <summary>False where an instance is to answer people only, and leave the work to others.</summary>
    public const string Setting = "Tryggve:Jobs";

    public static void AddJobs(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<JobStore>();
        services.AddSingleton<IJobWork, RowsWork>();
        services.AddSingleton<IJobWork, LetterWork>();
        services.AddSingleton<JobRunner>();
        if (configuration.GetValue(Setting, true)) services.AddHostedService(provider => provider.GetRequiredService<JobRunner>());
    }
}
