using Tryggve.Storage;

namespace Tryggve.Web.Plumbing;

/// <summary>Tells the person at the terminal where Tryggve is to be found.</summary>
internal static class Announcement
{
    public static void AnnounceAddress(this WebApplication app) => app.Lifetime.ApplicationStarted.Register(() =>
    {
        var database = app.Services.GetRequiredService<Database>();
        foreach (var address in app.Urls) Console.WriteLine($"Tryggve finns på {address} – öppna adressen i webbläsaren. Avsluta med Ctrl+C.");
        Console.WriteLine($"Databas: {database.Name} ({database.Engine})");
    });
}
