using Tryggve.FollowUps;
using Tryggve.Plans;

namespace Tryggve.Storage.Searching;

/// <summary>All that can be found in a plan. What a measure says of earlier years is left to the plans of those years.</summary>
internal static class SearchTexts
{
    /// <param name="except">Parts that are passed over.</param>
    public static IEnumerable<SearchRow> Of(Plan plan, IReadOnlySet<Guid> except)
    {
        var content = plan.Content;
        yield return new SearchRow(plan.Id, SearchKind.Plan, "", Filled(WholePlan(content)));
        foreach (var area in content.Areas)
        {
            yield return new SearchRow(area.Id, SearchKind.Area, area.Name, Filled(Whole(area)));
            foreach (var row in PlanRow.Of(area).Where(r => !except.Contains(PartOf(r)))) yield return Of(row, plan.Course);
        }
    }

    /// <summary>Finds the row of a measure, or of a cause or a problem without one; null for other parts. The content is gone through when it is first asked.</summary>
    public static Func<Guid, SearchRow?> ByPart(PlanContent content, PlanCourse course)
    {
        var rows = new Lazy<ILookup<Guid, PlanRow>>(() => PlanRow.Of(content).ToLookup(PartOf));
        return part => rows.Value[part].FirstOrDefault() is { } row ? Of(row, course) : null;
    }

    /// <summary>Measures that nobody has changed, nor what stands above them: the same object says the same. One with supplements is read, for those stand beside the plan.</summary>
    public static IEnumerable<Guid> Same(Plan plan, PlanContent before)
    {
        var was = PlanRow.Of(before).Where(r => r.Measure is not null).ToLookup(r => r.Measure!.Id);
        var supplemented = plan.Course.Rounds.SelectMany(r => r.Supplements).Select(s => s.Measure).ToHashSet();
        return PlanRow.Of(plan.Content).Where(r => r.Measure is { } m && !supplemented.Contains(m.Id) && was[m.Id].Any(w => ReferenceEquals(w.Measure, m) && w.Area.Name == r.Area.Name && Chain(w).SequenceEqual(Chain(r)))).Select(PartOf);
    }

    private static SearchRow Of(PlanRow row, PlanCourse course) => row switch
    {
        { Measure: { } measure } => new(PartOf(row), SearchKind.Measure, row.Area.Name, Filled([.. Measure(measure), .. Chain(row), .. Work(row), .. Reports(measure, course)])),
        { Cause: not null } => new(PartOf(row), SearchKind.Cause, row.Area.Name, Filled(Chain(row))),
        _ => new(PartOf(row), SearchKind.Problem, row.Area.Name, Filled(Chain(row))),
    };

    private static Guid PartOf(PlanRow row) => row.Measure?.Id ?? row.Cause?.Id ?? row.Problem.Id;

    private static IEnumerable<SearchText> WholePlan(PlanContent plan)
    {
        yield return Text(SearchField.Whole, PlanField.Title, plan.Title);
        yield return Text(SearchField.Whole, PlanField.RegistryNumber, plan.RegistryNumber);
        foreach (var paragraph in plan.Preamble) yield return Text(SearchField.Whole, PlanField.Preamble, paragraph);
        foreach (var answer in plan.StrategyAnswers.OrderBy(a => a.Key, StringComparer.Ordinal)) yield return Text(SearchField.Whole, PlanField.StrategyAnswer, answer.Value);
    }

    private static IEnumerable<SearchText> Whole(PriorityArea area) =>
        area.TextLines().Select(t => new SearchText(SearchField.Whole, t.Label, t.Value)).Prepend(Text(SearchField.Whole, PlanField.Area, area.Name));

    private static IEnumerable<SearchText> Measure(Measure measure)
    {
        yield return Text(SearchField.Measure, PlanField.Name, measure.Name);
        yield return Text(SearchField.Measure, PlanField.Measure, measure.Text);
        yield return Text(SearchField.Goals, PlanField.Goals, measure.GoalText);
        foreach (var goal in measure.Goals) yield return Text(SearchField.Goals, PlanField.Baseline, goal.Baseline);
    }

    private static IEnumerable<SearchText> Chain(PlanRow row)
    {
        yield return Text(SearchField.Chain, PlanField.CollectiveName, row.Problem.CollectiveName);
        yield return Text(SearchField.Chain, PlanField.Problem, row.Problem.Text);
        yield return Text(SearchField.Chain, PlanField.Cause, row.Cause?.Text ?? "");
        yield return Text(SearchField.Chain, PlanField.NoMeasureReason, row.Cause?.NoMeasureReason ?? "");
    }

    private static IEnumerable<SearchText> Work(PlanRow row)
    {
        var measure = row.Measure!;
        yield return Text(SearchField.Work, PlanField.When, measure.Timing);
        yield return Text(SearchField.Work, PlanField.TimingMeaning, measure.TimingMeaning);
        yield return Text(SearchField.Work, PlanField.Who, measure.Responsible);
        yield return Text(SearchField.Work, PlanField.Places, string.Join('\n', measure.Places));
        yield return Text(SearchField.Work, PlanField.TargetGroups, string.Join('\n', measure.TargetGroups));
        yield return Text(SearchField.Work, PlanField.Evidence, string.Join('\n', measure.Evidence));
        foreach (var other in measure.Others) yield return new SearchText(SearchField.Work, other.Header, other.Value);
        foreach (var attached in measure.Attachments) yield return new SearchText(SearchField.Work, "Bilaga", attached.Name);
        if (measure.Collaboration is not { } form) yield break;
        yield return Text(SearchField.Work, PlanField.Purpose, form.Purpose);
        yield return Text(SearchField.Work, PlanField.Duration, form.Duration);
        yield return Text(SearchField.Work, PlanField.MeetingFrequency, form.MeetingFrequency);
        yield return Text(SearchField.Work, PlanField.Convener, form.Convener);
        yield return Text(SearchField.Work, PlanField.OtherParticipants, form.OtherParticipants);
        yield return Text(SearchField.Work, PlanField.Financing, form.Financing);
        yield return Text(SearchField.Work, PlanField.Communication, form.Communication);
        foreach (var party in form.Commitments)
        foreach (var text in new[] { party.Promise, party.Contact, party.Participants }) yield return new SearchText(SearchField.Work, party.Party, text ?? "");
    }

    private static IEnumerable<SearchText> Reports(Measure measure, PlanCourse course)
    {
        foreach (var report in measure.FollowUps)
        {
            var label = $"Uppföljning {Vocabulary.Of(report.Period)}";
            yield return new SearchText(SearchField.Reports, label, report.Text);
            yield return new SearchText(SearchField.Reports, label, report.Reason);
            foreach (var outcome in report.Outcomes) yield return new SearchText(SearchField.Reports, label, outcome.Value);
            foreach (var party in report.Parties) yield return new SearchText(SearchField.Reports, $"{label}, {party.Party}", party.Text);
        }
        foreach (var round in course.Rounds)
        foreach (var supplement in round.Supplements.Where(s => s.Measure == measure.Id)) yield return new SearchText(SearchField.Reports, $"Tillägg {Vocabulary.Of(round.Period)}", supplement.Text);
    }

    private static SearchText Text(SearchField field, PlanField label, string? text) => new(field, Vocabulary.Of(label), text ?? "");

    private static IReadOnlyList<SearchText> Filled(IEnumerable<SearchText> texts) => [.. texts.Where(t => t.Text.Length > 0)];
}
