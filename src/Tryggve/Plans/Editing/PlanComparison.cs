using Tryggve.FollowUps;

namespace Tryggve.Plans.Editing;

/// <summary>Compares two states of a plan part by part: what is new, gone, rewritten, or in another place.</summary>
internal sealed class PlanComparison(PlanContent older, PlanContent newer)
{
    private readonly Dictionary<Guid, ComparedPart> before = ComparedPart.Of(older);
    private readonly Dictionary<Guid, ComparedPart> after = ComparedPart.Of(newer);

    public static IEnumerable<PlanChange> Of(PlanContent older, PlanContent newer)
    {
        (older, newer) = ContentTree.Unlike(older, newer);
        return new PlanComparison(older, newer).Changes();
    }

    private IEnumerable<PlanChange> Changes()
    {
        foreach (var now in after.Values)
        {
            if (!before.TryGetValue(now.Id, out var was))
            {
                if (now.StandsAlone) yield return now.As(ChangeKind.Added, now.Kind, "", now.Own ?? now.Label);
                continue;
            }
            foreach (var change in Rewritten(was, now)) yield return change;
            if (was.Parent != now.Parent && MovedTo(was, now) is { } moved) yield return moved;
            if (Reordered(was, now) is { } reordered) yield return reordered;
        }
        foreach (var was in before.Values.Where(was => was.StandsAlone && !after.ContainsKey(was.Id))) yield return was.As(ChangeKind.Removed, was.Kind, was.Label, "");
    }

    private static IEnumerable<PlanChange> Rewritten(ComparedPart was, ComparedPart now) => ReferenceEquals(was.Source, now.Source) ? [] :
        from field in was.Texts.Concat(now.Texts).Select(t => t.Field).Distinct()
        let old = was.TextOf(field)
        let text = now.TextOf(field)
        where old != text
        select now.As(ChangeKind.Changed, field, old, text);

    /// <summary>A part under another parent. Where the new parent is the old one rewritten, as when a document is read again, it is that text that changed.</summary>
    private PlanChange? MovedTo(ComparedPart was, ComparedPart now)
    {
        var (from, to) = (before[was.Parent], after[now.Parent]);
        return before.ContainsKey(to.Id) || after.ContainsKey(from.Id)
            ? now.As(ChangeKind.Moved, to.Kind, from.Label, to.Label)
            : now.As(ChangeKind.Changed, to.Kind, from.Label, to.Label);
    }

    private static PlanChange? Reordered(ComparedPart was, ComparedPart now)
    {
        var old = was.Children.Where(now.Children.Contains).ToList();
        var order = now.Children.Where(was.Children.Contains).ToList();
        return old.SequenceEqual(order) ? null : now.As(ChangeKind.Moved, "", was.InOrder, now.InOrder);
    }
}

/// <summary>A part as it is compared: its own texts without those of the parts under it.</summary>
/// <param name="Source">The part itself; the same object says the same.</param>
/// <param name="Below">What the parts under it are called, in their order.</param>
/// <param name="Say">Reads its texts, when they are asked for.</param>
internal sealed record ComparedPart(Guid Id, string Kind, Guid Parent, string Area, string Label, object Source, IReadOnlyList<Guid> Children, IEnumerable<string> Below, Func<IEnumerable<(string Field, string Text)>> Say)
{
    private List<(string Field, string Text)>? texts;

    public List<(string Field, string Text)> Texts => texts ??= [.. Say()];

    public string InOrder => string.Join('\n', Below.Select((l, i) => $"{i + 1}. {Words.Shorten(First(l, "utan text"), 70)}"));

    /// <summary>A new or lost problem or cause is told by the measures under it; one without any is told by itself.</summary>
    public bool StandsAlone { get; private init; } = true;

    /// <summary>What the part itself says, where its label is borrowed from what stands above it.</summary>
    public string? Own { get; private init; }

    public string TextOf(string field) => Texts.Find(t => t.Field == field).Text ?? "";

    public PlanChange As(ChangeKind kind, string field, string old, string text) => new(kind, Area, Label, field, old, text) { Part = Id };

    public static Dictionary<Guid, ComparedPart> Of(PlanContent plan)
    {
        var parts = new Dictionary<Guid, ComparedPart>
        {
            [Guid.Empty] = new(Guid.Empty, "Plan", Guid.Empty, "", "Planen", plan, [.. plan.Areas.Select(a => a.Id)], plan.Areas.Select(a => a.Name), () =>
                [.. Of([PlanField.Title, PlanField.RegistryNumber, PlanField.Preamble, PlanField.Blocking], f => PlanTexts.Of(plan, f)), .. plan.StrategyAnswers.Select(a => ($"Svar på strategin {a.Key}", a.Value))]),
        };
        foreach (var area in plan.Areas)
        {
            parts[area.Id] = new(area.Id, "Område", Guid.Empty, area.Name, area.Name, area, [.. area.Problems.Select(p => p.Id)], area.Problems.Select(LabelOf), () =>
                [.. Of([PlanField.Area, PlanField.OverallGoal, PlanField.SituationalPicture, PlanField.Policies], f => PlanTexts.Of(area, f)), .. area.Others.Select(o => (o.Header, o.Value))]);
            foreach (var problem in area.Problems)
            {
                parts[problem.Id] = new(problem.Id, "Problem", area.Id, area.Name, LabelOf(problem), problem, [.. problem.Causes.Select(c => c.Id)], problem.Causes.Select(c => c.Text), () =>
                    [(Vocabulary.Of(PlanField.CollectiveName), problem.CollectiveName), (Vocabulary.Of(PlanField.Problem), problem.Text)]) { StandsAlone = !problem.Measures.Any() };
                foreach (var cause in problem.Causes)
                {
                    parts[cause.Id] = new(cause.Id, "Orsak", problem.Id, area.Name, First(cause.Text, "orsak utan text"), cause, [.. cause.Measures.Select(m => m.Id)], cause.Measures.Select(m => m.Text), () =>
                        [(Vocabulary.Of(PlanField.Cause), cause.Text), (Vocabulary.Of(PlanField.NoMeasureReason), cause.NoMeasureReason)]) { StandsAlone = cause.Measures.Count == 0 };
                    foreach (var measure in cause.Measures) parts[measure.Id] = Of(new PlanRow(area, problem, cause, measure));
                }
            }
        }
        return parts;
    }

    private static ComparedPart Of(PlanRow row)
    {
        var m = row.Measure!;
        return new ComparedPart(m.Id, "Åtgärd", row.Cause!.Id, row.Area.Name, First(m.Name, First(m.Text, First(row.Cause.Text, LabelOf(row.Problem)))), m, [], [], () => TextsOf(row, m)) { Own = First(m.Name, m.Text) };
    }

    private static List<(string Field, string Text)> TextsOf(PlanRow row, Measure m)
    {
        PlanField[] fields =
        [
            PlanField.Measure, PlanField.Name, PlanField.Goals, PlanField.When, PlanField.TimingMeaning, PlanField.Who, PlanField.Units, PlanField.Kind,
            PlanField.Evidence, PlanField.Places, PlanField.TargetGroups,
        ];
        var texts = Of(fields, f => MeasureTexts.Of(m, f)).ToList();
        texts.AddRange(Enum.GetValues<ReportingPeriod>().Select(p => ($"Uppföljning {Vocabulary.Of(p)}", m.FollowUpText(p))));
        texts.AddRange(m.FollowUps.SelectMany(f => Of(f, m)));
        texts.AddRange(m.Goals.Where(g => g.Baseline.Length > 0).Select(g => ($"Utgångsläge: {Words.Shorten(g.Text, 40)}", g.Baseline)));
        texts.AddRange(m.Attachments.Select(a => ($"Bilaga {a.Name}", a.Hash[..Math.Min(12, a.Hash.Length)])));
        texts.AddRange(m.Others.Select(o => (o.Header, o.Value)));
        if (m.Collaboration is { } form)
        {
            texts.AddRange(form.Commitments.Select(c => ($"Part {c.Party}", "deltar")));
            texts.AddRange(CollaborationForm.LinesOf(row).Where(l => l.Line.Field is not (PlanField.Problem or PlanField.CollectiveName or PlanField.Cause)).Select(l => (l.Line.Label, l.Value)));
        }
        return texts;
    }

    /// <summary>What a report says besides its text.</summary>
    private static IEnumerable<(string Field, string Text)> Of(FollowUp report, Measure measure)
    {
        var period = Vocabulary.Of(report.Period);
        yield return ($"Status {period}", report.Status is { } status ? Vocabulary.Of(status) : "");
        yield return ($"Skäl {period}", report.Reason);
        foreach (var outcome in report.Outcomes)
        {
            var goal = Words.Shorten(measure.Goals.FirstOrDefault(g => g.Id == outcome.Goal)?.Text ?? "borttaget mål", 40);
            yield return ($"Utfall {period}: {goal}", outcome.Verdict is { } verdict ? Vocabulary.Of(verdict) : "");
            yield return ($"Uppmätt värde {period}: {goal}", outcome.Value);
        }
        foreach (var party in report.Parties) yield return ($"{party.Party} {period}", party.Text);
    }

    private static IEnumerable<(string Field, string Text)> Of(IEnumerable<PlanField> fields, Func<PlanField, string?> text) => fields.Select(f => (Vocabulary.Of(f), text(f) ?? ""));

    private static string LabelOf(Problem problem) => First(problem.CollectiveName, First(problem.Text, "problem utan text"));

    private static string First(string text, string otherwise) => text.Length > 0 ? text : otherwise;
}
