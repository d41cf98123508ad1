using Microsoft.Extensions.Options;

namespace Tryggve.Web.Mail;

/// <summary>Mail, when the settings name a server that sends it.</summary>
internal static class MailRules
{
    public static void AddMail(this IServiceCollection services)
    {
        services.AddOptions<MailSettings>().BindConfiguration(MailSettings.Section)
            .Configure<IConfiguration>((settings, configuration) => settings.Address = configuration[MailSettings.AddressSetting] ?? "").ValidateOnStart();
        services.AddSingleton<IValidateOptions<MailSettings>, Sound>();
        services.AddSingleton(provider => provider.GetRequiredService<IOptions<MailSettings>>().Value);
        services.AddSingleton<MailSender>();
        services.AddSingleton<Reminders>();
    }

    /// <summary>Half a setting stops Tryggve at its start, not the coordinator's reminders on the last day.</summary>
    private sealed class Sound : IValidateOptions<MailSettings>
    {
        public ValidateOptionsResult Validate(string? name, MailSettings options) => options.Wrong() is { } wrong ? ValidateOptionsResult.Fail(wrong) : ValidateOptionsResult.Success;
    }
}
