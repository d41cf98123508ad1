using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using Tryggve.Import;

namespace Tryggve.Web.Plumbing;

/// <summary>How large an upload may be. Asked before anything reads the request, so that the answer is a page in Swedish and not a broken form.</summary>
internal static class UploadLimit
{
    public const int Megabytes = Upload.MaxBytes / 1024 / 1024;

    /// <summary>The file and what a form adds around it.</summary>
    public const long RequestBytes = (Megabytes + 1) * 1024L * 1024;

    public static void UseUploadLimit(this WebApplication app) => app.Use((context, next) =>
    {
        // The page that answers is the same request once more.
        var answering = context.Features.Get<IStatusCodeReExecuteFeature>() is not null;
        if (answering || context.Request.ContentLength is null or <= RequestBytes) return next(context);
        // The page that answers must not try to read the body either.
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit) limit.MaxRequestBodySize = null;
        context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
        return Task.CompletedTask;
    });
}
