using Tryggve.Plans.Calendars;

namespace Tryggve;

public static partial class Vocabulary
{
    public static string Of(CalendarKind kind) => kind switch
    {
        CalendarKind.RoundOpens => "Uppföljning öppnar",
        CalendarKind.RoundDue => "Sista rapportdag",
        CalendarKind.DecisionDeadline => "Beslut senast",
        CalendarKind.DecisionMade => "Beslut",
        CalendarKind.MeasureDeadline => "Slutdatum",
        _ => "Tillfälle",
    };

    private static string? OfCalendarEvent(string kind) => kind switch
    {
        "calendar-feed-made" => "Ny kalenderadress",
        "calendar-feed-revoked" => "Borttagen kalenderadress",
        _ => null,
    };
}
