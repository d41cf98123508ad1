using Tryggve.Setup;

namespace Tryggve.Web.Mail;

/// <summary>Mail, when the settings name a server that sends it.</summary>
internal static class MailRules
{
    public static void AddMail(this IServiceCollection services)
    {
        services.AddSingleton(provider => MailSettings.Read(name => provider.GetRequiredService<IConfiguration>()[name]));
        services.AddSingleton<MailSender>();
        services.AddSingleton<Reminders>();
    }
}
