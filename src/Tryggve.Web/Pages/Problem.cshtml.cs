using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tryggve.Web.Access;
using Tryggve.Web.Plumbing;

namespace Tryggve.Web.Pages;

/// <summary>The page people meet when something went wrong. It never knows the exception: that is for the log.</summary>
[IgnoreAntiforgeryToken]
[ResponseCache(Duration = 0, Location = ResponseCacheLocation.None, NoStore = true)]
public sealed class ProblemModel : PageModel
{
    public string Heading { get; private set; } = "";
    public string Advice { get; private set; } = "";

    /// <summary>What was sent after the session had ended, sealed; null for any other problem.</summary>
    public string? Kept => KeptForm.SealedIn(HttpContext);

    /// <summary>The way back: for those who came by the open pages, to them.</summary>
    public bool IsOpen => HttpContext.Features.Get<Microsoft.AspNetCore.Diagnostics.IStatusCodeReExecuteFeature>()?.OriginalPath.StartsWith("/oppet", StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>The page answers in the place of another, whatever the method was.</summary>
    [NonHandler]
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context) => Say(Convert.ToInt32(RouteData.Values["code"], CultureInfo.InvariantCulture));

    public void OnPost()
    {
    }

    private void Say(int code) => (Heading, Advice) = (Response.StatusCode == StatusCodes.Status503ServiceUnavailable ? Response.StatusCode : code) switch
    {
        503 => ("Tryggve kan inte svara just nu", "Tryggve kommer inte åt sin databas. Det du skickade nu är inte sparat; det som var sparat finns kvar. Vänta en minut, gå tillbaka och försök igen."),
        404 => ("Sidan finns inte", "Adressen kan vara felskriven, eller så har det som fanns här tagits bort. Gå till listan över planer och leta därifrån."),
        410 => ("Planen är inte öppen längre", "Kommunen har dragit tillbaka den. Den kan bli publicerad igen på samma adress."),
        401 => ("Du har blivit utloggad", "Du har varit borta så länge att du måste logga in igen. Det du skrev är kvar och skickas när du har loggat in."),
        429 => ("Vänta en liten stund", "Det kom för många försök på kort tid. Vänta en minut och försök igen. Inget har gått förlorat."),
        413 => ("Filen är för stor", $"Tryggve tar emot filer på högst {UploadLimit.Megabytes} MB. Ta bort bilder ur dokumentet eller spara det på nytt, och försök igen."),
        400 when HttpMethods.IsGet(Request.Method) || HttpMethods.IsHead(Request.Method) => ("Adressen går inte att använda", "Det står tecken i den som inte hör hemma i en adress. Gå till listan över planer och leta därifrån."),
        400 => ("Formuläret gick inte att ta emot", "Sidan kan ha stått öppen för länge. Gå tillbaka, ladda om sidan och skicka igen."),
        405 => ("Så kan sidan inte användas", "Gå tillbaka och försök på ett annat sätt."),
        >= 500 => ("Något gick fel hos oss", "Inget av det du hade sparat har gått förlorat. Försök igen om en stund. Händer det igen: berätta för den som sköter Tryggve vad du gjorde och när."),
        _ => ("Det gick inte", "Gå tillbaka och försök igen."),
    };
}
