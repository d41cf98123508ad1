using Tryggve.FollowUps;

namespace Tryggve.Plans;

/// <summary>Ändringens slag: whether a part of a plan is new, gone or changed.</summary>
public enum ChangeKind
{
    Added,
    Removed,
    Changed,
}

/// <summary>Ändring: one difference between two readings of a plan.</summary>
/// <param name="What">The measure or text it concerns, in a few words.</param>
/// <param name="Field">Swedish name of the field; empty for a whole measure.</param>
public sealed record PlanChange(ChangeKind Kind, string Area, string What, string Field, string Old, string New)
{
    /// <summary>All differences, measures paired by identity.</summary>
    public static IReadOnlyList<PlanChange> Between(PlanContent older, PlanContent newer)
    {
        var changes = new List<PlanChange>();
        Compare(changes, "", "Planen", Facts(older), Facts(newer));
        var areas = older.Areas.ToDictionary(a => a.Id);
        foreach (var area in newer.Areas)
        {
            if (areas.Remove(area.Id, out var was)) Compare(changes, area.Name, area.Name, Facts(was), Facts(area));
            else changes.Add(new PlanChange(ChangeKind.Added, area.Name, area.Name, "Område", "", area.Name));
        }
        changes.AddRange(areas.Values.Select(gone => new PlanChange(ChangeKind.Removed, gone.Name, gone.Name, "Område", gone.Name, "")));
        var rows = ByMeasure(older);
        foreach (var (id, row) in ByMeasure(newer))
        {
            if (rows.Remove(id, out var was)) Compare(changes, row.Area.Name, Label(row), Facts(was), Facts(row));
            else changes.Add(new PlanChange(ChangeKind.Added, row.Area.Name, Label(row), "", "", Label(row)));
        }
        changes.AddRange(rows.Values.Select(gone => new PlanChange(ChangeKind.Removed, gone.Area.Name, Label(gone), "", Label(gone), "")));
        return changes;
    }

    /// <summary>"2 nya, 1 borttagen, 3 ändrade uppgifter".</summary>
    public static string InWords(IReadOnlyList<PlanChange> changes)
    {
        var words = new[] { (ChangeKind.Added, "ny", "nya"), (ChangeKind.Removed, "borttagen", "borttagna"), (ChangeKind.Changed, "ändrad uppgift", "ändrade uppgifter") }
            .Select(k => (Count: changes.Count(c => c.Kind == k.Item1), One: k.Item2, Many: k.Item3))
            .Where(k => k.Count > 0)
            .Select(k => $"{k.Count} {(k.Count == 1 ? k.One : k.Many)}");
        return changes.Count == 0 ? "inget har ändrats" : string.Join(", ", words);
    }

    private static Dictionary<Guid, PlanRow> ByMeasure(PlanContent plan) =>
        PlanRow.Of(plan).ToDictionary(r => r.Measure?.Id ?? r.Cause?.Id ?? r.Problem.Id);

    private static string Label(PlanRow row) =>
        new[] { row.Measure?.Name, row.Measure?.Text, row.Cause?.Text, row.Problem.CollectiveName, row.Problem.Text }.FirstOrDefault(t => !string.IsNullOrEmpty(t)) ?? "rad utan text";

    private static void Compare(List<PlanChange> changes, string area, string what, List<(string Field, string Text)> older, List<(string Field, string Text)> newer)
    {
        foreach (var field in older.Concat(newer).Select(f => f.Field).Distinct())
        {
            var (was, now) = (TextOf(older, field), TextOf(newer, field));
            if (was != now) changes.Add(new PlanChange(ChangeKind.Changed, area, what, field, was, now));
        }
    }

    private static string TextOf(List<(string Field, string Text)> facts, string field) => facts.Find(f => f.Field == field).Text ?? "";

    private static List<(string Field, string Text)> Facts(PlanContent plan) =>
    [
        ("Titel", plan.Title), ("Diarienummer", plan.RegistryNumber), ("Inledning", string.Join("\n", plan.Preamble)),
    ];

    private static List<(string Field, string Text)> Facts(PriorityArea area) =>
    [
        ("Namn", area.Name), (Vocabulary.Of(PlanField.OverallGoal), area.OverallGoal), (Vocabulary.Of(PlanField.SituationalPicture), area.SituationalPicture),
        (Vocabulary.Of(PlanField.Policies), area.Policies), .. area.Others.Select(o => (o.Header, o.Value)),
    ];

    private static List<(string Field, string Text)> Facts(PlanRow row)
    {
        var m = row.Measure;
        List<(string, string)> facts = [(Vocabulary.Of(PlanField.CollectiveName), row.Problem.CollectiveName), (Vocabulary.Of(PlanField.Problem), row.Problem.Text), (Vocabulary.Of(PlanField.Cause), row.Cause?.Text ?? "")];
        if (m is null) return facts;
        facts.AddRange([(Vocabulary.Of(PlanField.Measure), m.Text), ("Namn", m.Name), (Vocabulary.Of(PlanField.Goals), m.GoalText), (Vocabulary.Of(PlanField.When), m.Timing), (Vocabulary.Of(PlanField.Who), m.Responsible)]);
        facts.Add((Vocabulary.Of(PlanField.Kind), m.Kind is { } kind ? Vocabulary.Of(kind) : ""));
        facts.AddRange(Enum.GetValues<ReportingPeriod>().Select(p => ($"Uppföljning {Vocabulary.Of(p)}", m.FollowUpText(p))));
        facts.AddRange(m.Others.Select(o => (o.Header, o.Value)));
        if (m.Collaboration is { } form) facts.AddRange(form.Lines.Select(l => (l.Label, CollaborationForm.ValueOf(row, l) ?? "")));
        return facts;
    }
}
