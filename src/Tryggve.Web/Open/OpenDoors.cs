using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace Tryggve.Web.Open;

/// <summary>
/// What holds for everything that is open to all, pages under /oppet and addresses under /api: one may only read; the answer may be kept by whoever asks and is not sent again
/// while it is the same; other sites' pages may read what is public. Errors of the API are problem details.
/// </summary>
internal static class OpenDoors
{
    public const string Pages = "/oppet", Api = "/api", Internal = "/api/v1/internal";

    public static void UseOpenDoors(this WebApplication app)
    {
        app.UseWhen(context => context.Request.Path.StartsWithSegments(Api, StringComparison.OrdinalIgnoreCase), api => api.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = SayItBroke }));
        app.Use(Enter);
    }

    private static async Task Enter(HttpContext context, RequestDelegate next)
    {
        var path = context.Request.Path;
        var isApi = path.StartsWithSegments(Api, StringComparison.OrdinalIgnoreCase);
        if (!isApi && !path.StartsWithSegments(Pages, StringComparison.OrdinalIgnoreCase))
        {
            await next(context);
            return;
        }
        var isPublic = !path.StartsWithSegments(Internal, StringComparison.OrdinalIgnoreCase);
        if (isApi && isPublic) AllowOtherSites(context);
        if (isApi && isPublic && HttpMethods.IsOptions(context.Request.Method)) context.Response.StatusCode = StatusCodes.Status204NoContent;
        else if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
        {
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            context.Response.Headers.Allow = "GET, HEAD";
        }
        else if (isPublic && !OpenFiles.Holds(path)) await Tagged(context, next);
        else await next(context);
        if (isApi) await ApiProblem.Complete(context);
    }

    /// <summary>What went wrong is in the log already.</summary>
    private static Task SayItBroke(HttpContext context)
    {
        if (!context.Request.Path.StartsWithSegments(Internal, StringComparison.OrdinalIgnoreCase)) AllowOtherSites(context);
        return ApiProblem.Complete(context);
    }

    private static void AllowOtherSites(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.AccessControlAllowOrigin = "*";
        headers.AccessControlExposeHeaders = "ETag, Link, Retry-After";
        if (!HttpMethods.IsOptions(context.Request.Method)) return;
        headers.AccessControlAllowMethods = "GET, HEAD";
        headers.AccessControlAllowHeaders = "If-None-Match";
        headers.AccessControlMaxAge = "86400";
    }

    /// <summary>Tags the answer. True when whoever asks has it already. A minute is as long as something withdrawn may linger in others' caches.</summary>
    public static bool IsKnown(HttpContext context, ReadOnlySpan<byte> tagged)
    {
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(tagged))[..32]}\"", isWeak: true);
        context.Response.GetTypedHeaders().ETag = tag;
        context.Response.Headers.CacheControl = "public, max-age=60";
        return context.Request.GetTypedHeaders().IfNoneMatch.Any(asked => asked.Equals(EntityTagHeaderValue.Any) || asked.Compare(tag, useStrongComparison: false));
    }

    /// <summary>The tag is of the answer itself: right whatever the page is made of. It is held for that; whole files, which grow with what is public, are tagged by what they are made of (<see cref="OpenFiles"/>).</summary>
    private static async Task Tagged(HttpContext context, RequestDelegate next)
    {
        var (response, body) = (context.Response, context.Response.Body);
        using var written = new MemoryStream();
        response.Body = written;
        try
        {
            await next(context);
        }
        finally
        {
            response.Body = body;
        }
        if (response.StatusCode == StatusCodes.Status200OK)
        {
            if (IsKnown(context, written.GetBuffer().AsSpan(0, (int)written.Length)))
            {
                response.StatusCode = StatusCodes.Status304NotModified;
                response.ContentType = null;
                response.ContentLength = null;
                return;
            }
            response.ContentLength = written.Length;
        }
        if (written.Length == 0 || HttpMethods.IsHead(context.Request.Method)) return;
        written.Position = 0;
        await written.CopyToAsync(response.Body);
    }
}
