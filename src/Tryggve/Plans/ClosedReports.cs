using Tryggve.FollowUps;

namespace Tryggve.Plans;

/// <summary>Keeps what was reported in closed rounds as it is, whatever else of a plan is changed, taken back or read anew.</summary>
internal static class ClosedReports
{
    /// <remarks>A measure that was not there before brings what it brings: the undoing of a removal its reports, a pasted row its texts. The frozen edition is the same all the while.</remarks>
    public static PlanContent Keep(PlanContent before, PlanContent after, PlanCourse course)
    {
        var closed = Enum.GetValues<ReportingPeriod>().Where(course.IsClosed).ToList();
        if (closed.Count == 0) return after;
        var kept = before.Measures.ToDictionary(m => m.Id);
        if (after.Measures.All(m => ReferenceEquals(Keep(m), m))) return after;
        return after with { Areas = [.. after.Areas.Select(a => a with { Problems = [.. a.Problems.Select(p => p with { Causes = [.. p.Causes.Select(c => c with { Measures = [.. c.Measures.Select(Keep)] })] })] })] };

        Measure Keep(Measure measure)
        {
            if (kept.GetValueOrDefault(measure.Id) is not { } was || closed.TrueForAll(period => Same(was.FollowUpOf(period), measure.FollowUpOf(period)))) return measure;
            var reports = Enum.GetValues<ReportingPeriod>().Select(period => (closed.Contains(period) ? was : measure).FollowUpOf(period));
            return measure with { FollowUps = [.. reports.Where(r => !r.IsEmpty)] };
        }
    }

    /// <summary>What a newer document says of closed rounds is not lost: it becomes supplements.</summary>
    public static PlanCourse Supplement(PlanContent read, PlanContent kept, PlanCourse course, string document, Actor by, DateTimeOffset at)
    {
        var standing = kept.Measures.ToDictionary(m => m.Id);
        foreach (var (measure, said) in read.Measures.SelectMany(m => m.FollowUps.Select(f => (Measure: m, f))).Where(r => course.IsClosed(r.f.Period)))
        {
            var text = $"Ur {document}: {InWords(said, standing[measure.Id].FollowUpOf(said.Period), measure)}";
            if (Same(standing[measure.Id].FollowUpOf(said.Period), said) || course.Round(said.Period).SupplementsOf(measure.Id).Any(s => s.Text == text)) continue;
            course = course.With(said.Period, r => r with { Supplements = [.. r.Supplements, new Supplement(measure.Id, text, at, by.Name)] });
        }
        return course;
    }

    /// <summary>What is said otherwise than what stands.</summary>
    private static string InWords(FollowUp said, FollowUp standing, Measure measure) => string.Join('\n', new[]
    {
        said.Text != standing.Text ? said.Text : "", said.Status is { } status && status != standing.Status ? $"Status: {Vocabulary.Of(status)}" : "", said.Reason.Length > 0 && said.Reason != standing.Reason ? $"Skäl: {said.Reason}" : "",
    }
    .Concat(said.Outcomes.Except(standing.Outcomes).Select(o => $"{Words.Shorten(measure.Goals.FirstOrDefault(g => g.Id == o.Goal)?.Text ?? "Mål")}: {(o.Verdict is { } verdict ? Vocabulary.Of(verdict) : "")} {o.Value}".Trim()))
    .Concat(said.Parties.Except(standing.Parties).Select(p => $"{p.Party}: {p.Text}"))
    .Where(line => line.Length > 0));

    /// <summary>The same in every word.</summary>
    public static bool Same(FollowUp one, FollowUp other) =>
        one.Text == other.Text && one.Status == other.Status && one.Reason == other.Reason && one.Outcomes.SequenceEqual(other.Outcomes) && one.Parties.SequenceEqual(other.Parties);
}
