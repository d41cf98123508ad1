using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Net.Http.Headers;
using Tryggve.Export;
using Tryggve.Storage;

namespace Tryggve.Web.Pages.Calendar;

/// <summary>A calendar as a program reads it, by an address that only its owner has. Nobody is signed in, and no cookie is set.</summary>
public sealed class FeedModel(CalendarFeeds feeds, PlanCalendars calendars, TimeProvider time) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string secret)
    {
        Response.Headers["X-Robots-Tag"] = "noindex, nofollow";
        if (await feeds.Open(secret) is not { } found)
        {
            // A sentence of our own: the page that usually says so has forms, and forms set cookies.
            return new ContentResult { StatusCode = StatusCodes.Status404NotFound, ContentType = "text/plain; charset=utf-8", Content = "Kalenderadressen gäller inte. Skapa en ny i Tryggve, under Kalender." };
        }
        var days = await calendars.Read(found.Feed.Scope, found.Owner.ToActor());
        var note = days.LeftOut > 0 ? $"{days.LeftOut} planer ryms inte i kalendern. Skapa en kalenderadress för en plan eller stadsdel i stället." : "";
        Response.Headers.CacheControl = "private, max-age=900";
        var tag = Tag(Write(DateTimeOffset.UnixEpoch));
        Response.GetTypedHeaders().ETag = tag;
        if (Request.GetTypedHeaders().IfNoneMatch.Any(asked => asked.Equals(EntityTagHeaderValue.Any) || asked.Compare(tag, useStrongComparison: false))) return StatusCode(StatusCodes.Status304NotModified);
        return Content(Write(time.GetUtcNow()), ICalendar.MediaType);

        // An old client may not say which host it asks; then no day has an address.
        string Write(DateTimeOffset at) => ICalendar.Write(found.Feed.Name, note, days.Entries, at, Uri.TryCreate($"{Request.Scheme}://{Request.Host}", UriKind.Absolute, out var site) ? site : null);
    }

    /// <summary>The same for the same days, whenever they are written: a weak tag, since the files differ in when they were.</summary>
    private static EntityTagHeaderValue Tag(string text) => new($"\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..32]}\"", isWeak: true);
}
