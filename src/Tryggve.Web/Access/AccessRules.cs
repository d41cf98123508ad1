using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tryggve.People;
using Tryggve.Storage;
using Tryggve.Web.Access.OpenId;

namespace Tryggve.Web.Access;

/// <summary>Who gets in, and how often: sign-in for every page, folders for those with a permission, limits on what can be tried again and again.</summary>
internal static class AccessRules
{
    public static void AddAccess(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddHttpContextAccessor();
        KeysInDatabase.Use(services);
        services.AddSingleton<UsedOnce>();
        services.AddSingleton<CurrentActor>();
        services.AddSingleton<Passwords>();
        services.AddOpenId();
        services.AddAuthentication(SessionCookie.Scheme).AddCookie(SessionCookie.Configure);
        services.AddAuthorization(options =>
        {
            foreach (var permission in Enum.GetValues<Permission>()) options.AddPolicy(permission.ToString(), policy => policy.RequireAssertion(context => Has(context, permission)));
        });
        // After all others: the framework begins with conventions of its own and throws away those set before.
        services.PostConfigure<RazorPagesOptions>(Gate);
        services.AddRateLimiter(options => Limit(options, configuration.GetSection("Tryggve:Limits")));
    }

    /// <summary>Every page wants somebody signed in, but those that let people in or must be open by law.</summary>
    private static void Gate(RazorPagesOptions options)
    {
        options.Conventions.AuthorizeFolder("/");
        options.Conventions.AllowAnonymousToFolder("/SignIn");
        options.Conventions.AllowAnonymousToFolder("/Open");
        foreach (var page in new[] { "/About", "/Roles", "/Accessibility", "/Problem", "/Calendar/Feed" }) options.Conventions.AllowAnonymousToPage(page);
        options.Conventions.AuthorizeFolder("/Imports", nameof(Permission.ImportDocument));
        options.Conventions.AuthorizeFolder("/People", nameof(Permission.GrantInPlan));
        options.Conventions.AuthorizeFolder("/Administration", nameof(Permission.ManageOrganisations));
        foreach (var page in new[] { "/Administration/Log", "/Administration/LogFile" }) options.Conventions.AuthorizePage(page, nameof(Permission.ReadSecurityLog));
    }

    private static bool Has(AuthorizationHandlerContext context, Permission permission) =>
        context.Resource is HttpContext http && SessionCookie.PersonOf(http)?.ToActor().MayAnywhere(permission) == true;

    /// <summary>Sign-ins by address, uploads by person, calendars by what is read and from where. The figures can be set: <c>Tryggve:Limits:SignInsPerMinute</c>, <c>UploadsPerMinute</c>, <c>CalendarsPerMinute</c>, <c>ReportsPerMinute</c>, <c>OpenPerMinute</c>.</summary>
    private static void Limit(Microsoft.AspNetCore.RateLimiting.RateLimiterOptions options, IConfiguration limits)
    {
        var signIns = limits.GetValue("SignInsPerMinute", 10);
        var uploads = limits.GetValue("UploadsPerMinute", 20);
        var calendars = limits.GetValue("CalendarsPerMinute", 60);
        var reports = limits.GetValue("ReportsPerMinute", 5);
        var open = limits.GetValue("OpenPerMinute", 300);
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.OnRejected = (rejected, _) =>
        {
            // No more of the address than its beginning: the rest may be a secret.
            rejected.HttpContext.RequestServices.GetRequiredService<ILogger<CurrentActor>>().LogWarning("Too many requests at /{Beginning}", rejected.HttpContext.Request.Path.Value?.Split('/').ElementAtOrDefault(1));
            if (rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait))
            {
                rejected.HttpContext.Response.Headers.RetryAfter = ((int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
            }
            return ValueTask.CompletedTask;
        };
        options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => context.Request switch
        {
            // The page that says so is the same request once more.
            _ when context.Features.Get<IStatusCodeReExecuteFeature>() is not null => RateLimitPartition.GetNoLimiter(""),
            { Method: "POST", Path: var path } when path.StartsWithSegments("/tillganglighet") => PerMinute($"anm {context.Connection.RemoteIpAddress}", reports),
            { Method: "POST", Path: var path } when path.StartsWithSegments("/logga-in") || path.StartsWithSegments("/losenord") =>
                PerMinute($"in {context.Connection.RemoteIpAddress}", signIns),
            { Method: "POST", Path: var path, ContentType: { } type } when type.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) =>
                PerMinute($"upp {SessionCookie.PersonOf(context)?.Id.ToString() ?? context.Connection.RemoteIpAddress?.ToString()} {path.Value?.ToLowerInvariant()}", uploads),
            { Path: var path } when path.StartsWithSegments("/api") || path.StartsWithSegments("/oppet") => PerMinute($"opp {context.Connection.RemoteIpAddress}", open),
            // A calendar service reads many people's calendars from one address. What is no address of ours is counted together.
            { Path: var path } when path.StartsWithSegments("/kalender", out var file) && file.Value!.EndsWith(".ics", StringComparison.OrdinalIgnoreCase) =>
                PerMinute($"kal {context.Connection.RemoteIpAddress} {(CalendarFeeds.CouldBe(file.Value[1..^4]) ? file.Value.ToLowerInvariant() : "")}", calendars),
            _ => RateLimitPartition.GetNoLimiter(""),
        });
    }

    private static RateLimitPartition<string> PerMinute(string who, int most) =>
        RateLimitPartition.GetFixedWindowLimiter(who, _ => new FixedWindowRateLimiterOptions { PermitLimit = most, Window = TimeSpan.FromMinutes(1) });
}
