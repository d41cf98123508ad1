using Tryggve.Storage;
using Tryggve.Web.Operations;

namespace Tryggve.Web.Plumbing;

/// <summary>Tells the person at the terminal where Tryggve is to be found.</summary>
internal static class Announcement
{
    public static void AnnounceAddress(this WebApplication app) => app.Lifetime.ApplicationStarted.Register(() =>
    {
        var database = app.Services.GetRequiredService<Database>();
        foreach (var address in app.Urls) Say(app, $"Tryggve finns på {address} – öppna adressen i webbläsaren. Avsluta med Ctrl+C.");
        Say(app, $"Databas: {database.Name} ({database.Engine})");
    });

    /// <summary>In plain words where people read the log, as an event where a program does.</summary>
    private static void Say(WebApplication app, string sentence)
    {
        if (LogRules.IsJson(app.Configuration)) app.Logger.LogInformation("{Sentence}", sentence);
        else Console.WriteLine(sentence);
    }
}
