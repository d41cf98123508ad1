namespace Tryggve.Web.Operations;

/// <summary>What whoever runs Tryggve needs: settings that are checked, a log, health, and figures for a collector.</summary>
internal static class OperationsRules
{
    /// <returns>False when the settings are wrong; what is wrong has then been printed.</returns>
    public static bool AddOperations(this WebApplicationBuilder builder)
    {
        builder.AddCredentials();
        if (!builder.HasSoundSettings()) return false;
        builder.AddLog();
        builder.Services.AddHealth();
        if (Telemetry.IsWanted(builder.Configuration)) builder.Services.AddHostedService<Telemetry>();
        return true;
    }
}
