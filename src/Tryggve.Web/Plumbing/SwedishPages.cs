using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.Extensions.WebEncoders;

namespace Tryggve.Web.Plumbing;

/// <summary>Razor Pages that speak Swedish in everything the framework says by itself.</summary>
internal static class SwedishPages
{
    public static readonly CultureInfo Culture = CultureInfo.GetCultureInfo("sv-SE");

    /// <summary>How names are ordered where people read them.</summary>
    public static readonly StringComparer Order = StringComparer.Create(Culture, ignoreCase: true);

    /// <summary>A plan of a thousand measures, each with goals of its own, is still closed in one form.</summary>
    private const int MostFields = 20_000;

    public static void AddSwedishPages(this IServiceCollection services)
    {
        services.AddSingleton<KeptParts>();
        services.AddRazorPages().AddMvcOptions(options =>
        {
            Translate(options.ModelBindingMessageProvider);
            options.Filters.Add<Doors.Form>();
            options.Filters.Add<Doors.Handled>();
            options.MaxModelBindingCollectionSize = options.MaxModelValidationErrors = MostFields;
        });
        services.Configure<FormOptions>(options => options.ValueCountLimit = MostFields);
        services.AddRouting(options => options.LowercaseUrls = true);
        services.AddAntiforgery(options => (options.Cookie.Name, options.Cookie.SecurePolicy) = ("tryggve-formular", CookieSecurePolicy.SameAsRequest));
        services.Configure<CookieTempDataProviderOptions>(options => (options.Cookie.Name, options.Cookie.SecurePolicy) = ("tryggve-sagt", CookieSecurePolicy.SameAsRequest));
        // Å, ä and ö as themselves in the page source.
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
    }

    private static void Translate(DefaultModelBindingMessageProvider messages)
    {
        messages.SetValueMustNotBeNullAccessor(_ => "Fyll i fältet.");
        messages.SetValueIsInvalidAccessor(value => $"”{value}” går inte att använda här.");
        messages.SetAttemptedValueIsInvalidAccessor((value, field) => $"”{value}” går inte att använda som {field}.");
        messages.SetValueMustBeANumberAccessor(field => $"Skriv {field} med siffror.");
        messages.SetMissingBindRequiredValueAccessor(field => $"Fyll i {field}.");
        messages.SetMissingKeyOrValueAccessor(() => "Fyll i fältet.");
    }
}
