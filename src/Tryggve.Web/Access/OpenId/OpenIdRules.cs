using Tryggve.Setup;

namespace Tryggve.Web.Access.OpenId;

/// <summary>Sign-in at the organisation's identity provider, when the settings name one.</summary>
internal static class OpenIdRules
{
    public static void AddOpenId(this IServiceCollection services)
    {
        services.AddSingleton(provider => OpenIdSettings.Read(name => provider.GetRequiredService<IConfiguration>()[name]));
        services.AddSingleton<Provider>();
        services.AddSingleton<ExternalPeople>();
        services.AddSingleton<OpenIdSignIn>();
    }
}
