using Tryggve.FollowUps;
using Tryggve.Plans;
using Tryggve.Plans.Editing;

namespace Tryggve.Bench.Running;

/// <summary>How the web answered a save.</summary>
internal enum Saved
{
    Acknowledged,

    /// <summary>Somebody else had written in the same field: both texts came back and nothing was saved.</summary>
    Collided,

    /// <summary>Anything else; it may have been saved all the same.</summary>
    Unknown,
}

/// <summary>The follow-up of one measure for the first period, as the bench last saw it, and every text of it that was acknowledged.</summary>
internal sealed class FollowUpSlot(Guid plan, Measure measure)
{
    public Guid Plan => plan;
    public Guid Measure => measure.Id;

    /// <summary>What the page shows: text, reason, status.</summary>
    public (string Text, string Reason, string Status) Shown { get; set; } = ShownOf(measure);

    public List<string> Acknowledged { get; } = [];

    /// <summary>The last save got no answer that says whether it was kept.</summary>
    public bool IsInDoubt { get; set; }

    /// <summary>Opens the page anew.</summary>
    public void See(Measure now) => Shown = ShownOf(now);

    private static (string, string, string) ShownOf(Measure measure) =>
        measure.FollowUpOf(ReportingPeriod.T1) is var report ? (report.Text, report.Reason, report.Status is { } status ? Vocabulary.Of(status) : "") : default;
}

/// <summary>Sends the form of a follow-up, as the reporting page does, and notes what was promised.</summary>
internal static class FollowUpSaves
{
    /// <summary>Stands before every text that is saved, so that they are told from what was there.</summary>
    public const string Mark = "Sparning ";

    public static IReadOnlyList<FollowUpSlot> Slots(IEnumerable<Plan> plans)
    {
        // Across the plans and not along them: neighbours in time are neighbours in no plan.
        var all = plans.Select(p => p.Content.Measures.Select(m => new FollowUpSlot(p.Id, m)).ToList()).ToList();
        return [.. Enumerable.Range(0, all.Max(p => p.Count)).SelectMany(i => all.Where(p => i < p.Count).Select(p => p[i]))];
    }

    /// <summary>The same words in text and reason: half a save would show.</summary>
    /// <param name="shown">What the page showed; what the slot says where nobody says otherwise.</param>
    public static async Task<(Saved Outcome, Answer Answer)> Save(Connections connections, Visitor by, FollowUpSlot slot, string text, (string Text, string Reason, string Status)? shown = null)
    {
        text = Mark + text;
        var was = shown ?? slot.Shown;
        var now = (Text: text, Reason: text, Status: Vocabulary.Of(MeasureStatus.Postponed));
        var (field, reason, status) = ((TextField)FollowUpTexts.TextOf(ReportingPeriod.T1), FollowUpTexts.Field(PlanField.StatusReason, ReportingPeriod.T1), FollowUpTexts.Field(PlanField.Status, ReportingPeriod.T1));
        var answer = await connections.Post($"/planer/{slot.Plan}/skriv", by, new Dictionary<string, string>
        {
            [$"now|{slot.Measure}|{field}"] = now.Text, [$"was|{slot.Measure}|{field}"] = was.Text,
            [$"now|{slot.Measure}|{reason}"] = now.Reason, [$"was|{slot.Measure}|{reason}"] = was.Reason,
            [$"now|{slot.Measure}|{status}"] = now.Status, [$"was|{slot.Measure}|{status}"] = was.Status,
            ["till"] = $"/planer/{slot.Plan}/uppfoljning/t1#{slot.Measure}",
        });
        var told = answer.Text;
        if (answer.Status != 200 || !told.Contains("\"conflicts\":[", StringComparison.Ordinal) || !told.Contains("\"shut\":null", StringComparison.Ordinal))
        {
            slot.IsInDoubt = true;
            return (Saved.Unknown, answer);
        }
        if (!told.Contains("\"conflicts\":[]", StringComparison.Ordinal)) return (Saved.Collided, answer);
        lock (slot.Acknowledged)
        {
            slot.Acknowledged.Add(text);
            (slot.Shown, slot.IsInDoubt) = (now, false);
        }
        return (Saved.Acknowledged, answer);
    }
}
