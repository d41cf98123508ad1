using System.Diagnostics;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.StaticAssets;

namespace Tryggve.Web.Operations;

/// <summary>A line for each request: method, route, status, milliseconds. The route as it is declared (<c>/losenord/{secret}</c>), never the address that was asked for.</summary>
internal static partial class RequestLog
{
    private const string Category = "Tryggve.Request";

    /// <summary>First of all, so that it sees what every other step answered.</summary>
    public static void UseRequestLog(this WebApplication app)
    {
        var log = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger(Category);
        app.Use(async (context, next) =>
        {
            var began = Stopwatch.GetTimestamp();
            var asked = new Asked();
            context.Features.Set(asked);
            var answered = false;
            try
            {
                await next(context);
                answered = true;
            }
            finally
            {
                var status = answered || context.Response.HasStarted ? context.Response.StatusCode : StatusCodes.Status500InternalServerError;
                Tag(context, asked, status);
                Write(log, asked.IsFile ? LogLevel.Debug : status >= 500 ? LogLevel.Warning : LogLevel.Information, MethodOf(context), asked.Route, status, Math.Round(Stopwatch.GetElapsedTime(began).TotalMilliseconds, 1));
            }
        });
    }

    /// <summary>After routing: an error page is the same request once more, and what counts is what was asked for first.</summary>
    public static void UseRouteNote(this WebApplication app) => app.Use((context, next) =>
    {
        if (context.Features.Get<IStatusCodeReExecuteFeature>() is null && context.Features.Get<IExceptionHandlerFeature>() is null) context.Features.Get<Asked>()?.For(context.GetEndpoint());
        return next(context);
    });

    /// <summary>The framework's span holds the address until it is told otherwise.</summary>
    private static void Tag(HttpContext context, Asked asked, int status)
    {
        if (context.Features.Get<IHttpActivityFeature>()?.Activity is not { IsAllDataRequested: true } span) return;
        span.DisplayName = $"{MethodOf(context)} {asked.Route}";
        span.SetTag("http.route", asked.Route).SetTag("http.response.status_code", status);
    }

    /// <summary>A method is whatever a stranger sends.</summary>
    private static string MethodOf(HttpContext context) =>
        context.Request.Method is "GET" or "HEAD" or "POST" or "PUT" or "PATCH" or "DELETE" or "OPTIONS" ? context.Request.Method : "OTHER";

    [LoggerMessage(EventName = "request", Message = "{Method} {Route} {Status} {Milliseconds} ms")]
    private static partial void Write(ILogger log, LogLevel level, string method, string route, int status, double milliseconds);

    private sealed class Asked
    {
        /// <summary>A hyphen where no address of ours was asked for.</summary>
        public string Route { get; private set; } = "-";

        public bool IsFile { get; private set; }

        public void For(Endpoint? endpoint)
        {
            if (endpoint is RouteEndpoint { RoutePattern.RawText: { } pattern }) Route = "/" + pattern.TrimStart('/');
            IsFile = endpoint?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null;
        }
    }
}
