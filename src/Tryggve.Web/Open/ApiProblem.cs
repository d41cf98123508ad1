namespace Tryggve.Web.Open;

/// <summary>What went wrong, as the API says it (RFC 9457), in Swedish.</summary>
public sealed record ApiProblem(string Title, int Status, string Detail)
{
    private const string MediaType = "application/problem+json";

    public static IResult Of(int status, string title, string detail) => Results.Json(new ApiProblem(title, status, detail), ApiJson.Options, MediaType, status);

    public static IResult BadRequest(string detail) => Of(StatusCodes.Status400BadRequest, "Frågan går inte att besvara", detail);

    public static IResult NotFound(string detail) => Of(StatusCodes.Status404NotFound, "Finns inte", detail);

    /// <summary>Says what an answer without words is about.</summary>
    public static async Task Complete(HttpContext context)
    {
        var response = context.Response;
        if (response.StatusCode < 400 || response.HasStarted || response.ContentType is not null) return;
        var (title, detail) = response.StatusCode switch
        {
            404 => ("Finns inte", $"Det finns inget på adressen. Alla adresser står i {PublicApi.Root}/openapi.json."),
            405 => ("Bara läsning", "API:et tar emot GET och HEAD."),
            429 => ("För många frågor", "Vänta den tid som står i Retry-After och fråga igen."),
            _ => ("Det gick inte", "Försök igen om en stund."),
        };
        await response.WriteAsJsonAsync(new ApiProblem(title, response.StatusCode, detail), ApiJson.Options, MediaType, context.RequestAborted);
    }
}
