using Microsoft.Extensions.Options;

namespace Tryggve.Web.Access.OpenId;

/// <summary>Sign-in at the organisation's identity provider, when the settings name one.</summary>
internal static class OpenIdRules
{
    public static void AddOpenId(this IServiceCollection services)
    {
        services.AddOptions<OpenIdSettings>().BindConfiguration(OpenIdSettings.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<OpenIdSettings>, Sound>();
        services.AddSingleton(provider => provider.GetRequiredService<IOptions<OpenIdSettings>>().Value);
        services.AddSingleton<Provider>();
        services.AddSingleton<ExternalPeople>();
        services.AddSingleton<OpenIdSignIn>();
    }

    /// <summary>Half a setting stops Tryggve at its start, not somebody's sign-in on a Monday.</summary>
    private sealed class Sound(IHostEnvironment environment) : IValidateOptions<OpenIdSettings>
    {
        public ValidateOptionsResult Validate(string? name, OpenIdSettings options) =>
            options.Wrong(environment.IsDevelopment()) is { } wrong ? ValidateOptionsResult.Fail(wrong) : ValidateOptionsResult.Success;
    }
}
