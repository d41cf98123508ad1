using Microsoft.Extensions.Primitives;

namespace Tryggve.Web.Plumbing;

/// <summary>
/// Over https our cookies carry the prefix that binds them to this very host (RFC 6265bis, 4.1.3): no other site of the same domain can set them. In one place, for the
/// framework's own cookies have one name each, and over http, as in development, a browser refuses the prefix.
/// </summary>
internal static class HostCookies
{
    private const string Ours = "tryggve", Host = "__Host-", Secure = "__Secure-";

    public static void UseHostCookies(this WebApplication app) => app.Use((context, next) =>
    {
        if (!context.Request.IsHttps) return next(context);
        context.Request.Headers.Cookie = Read(context.Request.Headers.Cookie, context.Request.PathBase.HasValue);
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            if (headers.SetCookie.Count > 0) headers.SetCookie = new StringValues([.. headers.SetCookie.Select(Write)]);
            return Task.CompletedTask;
        });
        return next(context);
    });

    /// <summary>A cookie of ours without its prefix may come from anybody, and is left out.</summary>
    private static StringValues Read(StringValues sent, bool isBelow)
    {
        var kept = from cookie in sent.SelectMany(header => (header ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                   where !cookie.StartsWith(Ours, StringComparison.Ordinal)
                   where isBelow || !cookie.StartsWith(Secure + Ours, StringComparison.Ordinal)
                   select new[] { Host, Secure }.FirstOrDefault(p => cookie.StartsWith(p + Ours, StringComparison.Ordinal)) is { } prefix ? cookie[prefix.Length..] : cookie;
        return string.Join("; ", kept) is { Length: > 0 } cookies ? cookies : StringValues.Empty;
    }

    /// <summary>Below an address of its own, Tryggve cannot have the whole host's cookies.</summary>
    private static string? Write(string? cookie) => cookie?.StartsWith(Ours, StringComparison.Ordinal) != true ? cookie
        : (cookie.Split(';', StringSplitOptions.TrimEntries).Contains("path=/", StringComparer.OrdinalIgnoreCase) ? Host : Secure) + cookie;
}
