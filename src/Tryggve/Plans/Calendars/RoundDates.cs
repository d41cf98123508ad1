using Tryggve.FollowUps;

namespace Tryggve.Plans.Calendars;

/// <summary>When the rounds of a plan's last year open and end.</summary>
internal static class RoundDates
{
    public static IEnumerable<CalendarEntry> Of(CalendarReader reader, YearSpan years)
    {
        if (!reader.SeesRounds) yield break;
        foreach (var period in Enum.GetValues<ReportingPeriod>())
        {
            var round = reader.Municipality.RoundOf(years.To, period);
            var name = Vocabulary.Of(period);
            var (id, path) = ($"{reader.Plan.Id}-round-{name.ToLowerInvariant()}", reader.MayReport ? $"{reader.PlanPath}/uppfoljning/{name.ToLowerInvariant()}" : reader.PlanPath);
            yield return reader.Entry($"{id}-opens", CalendarKind.RoundOpens, round.Opens, $"Uppföljning {name} öppnar", $"Rapportera senast {round.Due:yyyy-MM-dd}.", round.Version) with { Path = path };
            if (reader.Plan.Course.IsClosed(period)) continue;
            var left = reader.Reports.Count(m => !reader.Plan.IsReported(m, period));
            var text = left == 0 ? "Allt är rapporterat." : $"{left} av {reader.Reports.Count} åtgärder är kvar att rapportera.";
            yield return reader.Entry($"{id}-due", CalendarKind.RoundDue, round.Due, $"Sista dag för uppföljning {name}", text, round.Version) with { Path = path, IsOpen = left > 0 };
        }
    }
}
