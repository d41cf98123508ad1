using Tryggve.Storage;

namespace Tryggve.Web.Plumbing;

/// <summary>Whatever goes wrong is answered by a page that says in Swedish what to do. A database that is away is not a fault of Tryggve's, and says so: 503, try again.</summary>
internal static class ProblemPages
{
    /// <summary>How soon a program may ask again, in seconds.</summary>
    private const string Soon = "15";

    public static void UseProblemPages(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = "/fel/500",
            // Whoever was to be signed in when the database went away is not asked for again.
            CreateScopeForErrors = true,
            StatusCodeSelector = cause => Database.IsAway(cause) ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status500InternalServerError,
        });
        app.Use((context, next) =>
        {
            context.Response.OnStarting(() =>
            {
                if (context.Response.StatusCode == StatusCodes.Status503ServiceUnavailable) context.Response.Headers.RetryAfter = Soon;
                return Task.CompletedTask;
            });
            return next(context);
        });
        app.UseStatusCodePagesWithReExecute("/fel/{0}");
    }
}
