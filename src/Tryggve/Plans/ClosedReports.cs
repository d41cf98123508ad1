using Tryggve.FollowUps;

namespace Tryggve.Plans;

/// <summary>Keeps what was reported in closed rounds as it is, whatever else of a plan is changed, taken back or read anew.</summary>
internal static class ClosedReports
{
    public static PlanContent Keep(PlanContent before, PlanContent after, PlanCourse course)
    {
        var closed = Enum.GetValues<ReportingPeriod>().Where(course.IsClosed).ToList();
        if (closed.Count == 0) return after;
        var kept = before.Measures.ToDictionary(m => m.Id);
        return after with { Areas = [.. after.Areas.Select(a => a with { Problems = [.. a.Problems.Select(p => p with { Causes = [.. p.Causes.Select(c => c with { Measures = [.. c.Measures.Select(Keep)] })] })] })] };

        Measure Keep(Measure measure)
        {
            var was = kept.GetValueOrDefault(measure.Id);
            if (closed.TrueForAll(period => Same(was?.FollowUpOf(period) ?? new FollowUp(period, ""), measure.FollowUpOf(period)))) return measure;
            var reports = Enum.GetValues<ReportingPeriod>().Select(period => closed.Contains(period) ? was?.FollowUpOf(period) ?? new FollowUp(period, "") : measure.FollowUpOf(period));
            return measure with { FollowUps = [.. reports.Where(r => !r.IsEmpty)] };
        }
    }

    /// <summary>What a newer document says of closed rounds is not lost: it becomes supplements.</summary>
    public static PlanCourse Supplement(PlanContent read, PlanContent kept, PlanCourse course, string document, Actor by, DateTimeOffset at)
    {
        var standing = kept.Measures.ToDictionary(m => m.Id);
        foreach (var (measure, said) in read.Measures.SelectMany(m => m.FollowUps.Select(f => (m.Id, f))).Where(r => r.f.Text.Length > 0 && course.IsClosed(r.f.Period)))
        {
            var text = $"Ur {document}: {said.Text}";
            if (standing[measure].FollowUpText(said.Period) == said.Text || course.Round(said.Period).SupplementsOf(measure).Any(s => s.Text == text)) continue;
            course = course.With(said.Period, r => r with { Supplements = [.. r.Supplements, new Supplement(measure, text, at, by.Name)] });
        }
        return course;
    }

    /// <summary>The same in every word.</summary>
    public static bool Same(FollowUp one, FollowUp other) =>
        one.Text == other.Text && one.Status == other.Status && one.Reason == other.Reason && one.Outcomes.SequenceEqual(other.Outcomes) && one.Parties.SequenceEqual(other.Parties);
}
