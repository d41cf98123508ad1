namespace Tryggve.Import;

/// <summary>Plats på sida: a rectangle on a printed page, in points from the page's upper left corner.</summary>
/// <param name="Page">1-based.</param>
public sealed record PageSpot(int Page, double Left, double Top, double Right, double Bottom);
