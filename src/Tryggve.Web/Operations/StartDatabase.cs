using System.Data.Common;
using Tryggve.Storage;
using Tryggve.Storage.Sample;
using Tryggve.Storage.Sealing;

namespace Tryggve.Web.Operations;

/// <summary>The database as this version wants it, before anybody is answered.</summary>
internal static class StartDatabase
{
    /// <summary>The exit code where the database does not answer: unlike wrong settings, that may be better in a while.</summary>
    public const int NotThere = 3;

    /// <summary>Brings the database up to date. False when it cannot be reached or opened; that is then said.</summary>
    public static async Task<bool> HasDatabase(this WebApplication app)
    {
        try
        {
            await app.Services.GetRequiredService<Migrator>().Run();
            await app.Services.GetRequiredService<Chains>().CatchUp();
            foreach (var unread in await app.Services.GetRequiredService<DerivedRows>().CatchUp()) app.Logger.LogError("Planen {Plan} går inte att läsa och saknas i listor och sökning.", unread);
            if (app.Environment.IsDevelopment()) await app.Services.GetRequiredService<SampleData>().LoadOnce(SampleSizes.Read(app.Configuration[SampleSizes.Setting]));
            return true;
        }
        catch (Exception cause) when (cause is DbException or UnauthorizedAccessException or IOException)
        {
            Console.Error.WriteLine($"Fel: Tryggve kommer inte åt sin databas ({(cause as DbException)?.SqlState ?? cause.GetType().Name}). Kör tryggve doctor, som säger vad som är fel.");
            return false;
        }
    }
}
