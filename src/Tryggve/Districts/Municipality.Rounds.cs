using System.Globalization;
using Tryggve.Decisions;
using Tryggve.FollowUps;

namespace Tryggve.Districts;

public sealed partial record Municipality
{
    /// <summary>What stands in the way of new dates for a year's rounds; all remarks at once. The place is the period.</summary>
    public IEnumerable<Remark> Check(IReadOnlyList<ReportingRound> edited)
    {
        foreach (var round in edited)
        {
            if (RoundOf(round.Year, round.Period).Version != round.Version) yield return new Remark("rounds-overtaken", Severity.Error, "Någon annan har ändrat rundans datum under tiden. Inget är sparat ännu; jämför och spara igen.", new Place(round.Period.ToString()));
            foreach (var remark in round.Check()) yield return remark with { Place = new Place(round.Period.ToString()) };
        }
    }

    public MunicipalityChange Put(IReadOnlyList<ReportingRound> edited)
    {
        var changed = edited.Where(r => RoundOf(r.Year, r.Period) is var now && (now.Opens != r.Opens || now.Due != r.Due)).Select(r => r with { Version = r.Version + 1 }).ToList();
        var kept = Rounds.Where(r => !changed.Any(c => c.Year == r.Year && c.Period == r.Period));
        return new MunicipalityChange(this with { Rounds = [.. kept.Concat(changed).OrderBy(r => r.Year).ThenBy(r => r.Period)] }, "rounds-changed",
            changed.Count == 0 ? "Rundornas datum sparades utan ändring" : $"Rundornas datum ändrades: {string.Join("; ", changed.Select(InWords))}");
    }

    /// <summary>What stands in the way of another decision path; all remarks at once.</summary>
    public IEnumerable<Remark> Check(DecisionPath edited) => edited.Version == DecisionPath.Version
        ? edited.Check()
        : [new Remark("path-overtaken", Severity.Error, "Någon annan har ändrat beslutsvägen under tiden. Inget är sparat ännu; jämför och spara igen.")];

    /// <summary>Plans that are handed in already keep the path they were handed in on.</summary>
    public MunicipalityChange Put(DecisionPath edited) => new(
        this with { DecisionPath = edited with { Version = edited.Version + 1 } }, "path-changed",
        $"Beslutsvägen är nu {string.Join(", därefter ", edited.Steps.Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.Body} (senast {s.Day}/{s.Month}{(s.YearBefore ? " året före" : "")})")))}");

    private static string InWords(ReportingRound round) =>
        string.Create(CultureInfo.InvariantCulture, $"{Vocabulary.Of(round.Period)} {round.Year} öppnar {round.Opens:yyyy-MM-dd} och slutar {round.Due:yyyy-MM-dd}");
}
