using Tryggve.Setup;

namespace Tryggve.Web.Operations;

/// <summary>The settings as they are when Tryggve starts: what is wrong stops it there, not on a Monday when somebody needs the part it concerns.</summary>
internal static class StartSettings
{
    /// <summary>Where systemd puts what a unit's <c>LoadCredential=</c> names: a file each, by the name an environment variable would have.</summary>
    private const string CredentialsFolder = "CREDENTIALS_DIRECTORY";

    public static void AddCredentials(this WebApplicationBuilder builder)
    {
        if (Environment.GetEnvironmentVariable(CredentialsFolder) is { Length: > 0 } folder) builder.Configuration.AddKeyPerFile(folder, optional: true);
    }

    public static bool HasSoundSettings(this WebApplicationBuilder builder)
    {
        var given = builder.Configuration.GetSection(KnownSettings.Root).AsEnumerable().Where(s => s.Value is not null).ToDictionary(s => s.Key, s => s.Value!);
        var remarks = SettingsCheck.Of(given, builder.Environment.IsDevelopment());
        var errors = remarks.Count(r => r.Severity == Severity.Error);
        // No log yet: how it is to look is one of the settings.
        foreach (var remark in remarks) Console.Error.WriteLine($"{(remark.Severity == Severity.Error ? "Fel" : "Varning")}: {SettingsCheck.Line(remark)}");
        if (errors > 0) Console.Error.WriteLine($"Tryggve startar inte: {(errors == 1 ? "en inställning" : $"{errors} inställningar")} måste rättas.");
        return errors == 0;
    }
}
