using System.Globalization;
using System.Text.Json.Serialization;
using Tryggve.Decisions;

namespace Tryggve.Plans;

public sealed partial class Plan
{
    /// <summary>Longest reason or comment a person gives for something that is done to a plan.</summary>
    public const int LongestReason = 2_000;

    private readonly List<(Edition Edition, string Text)> newEditions = [];

    /// <summary>Texts that were frozen and that the store has not yet kept.</summary>
    [JsonIgnore]
    public IReadOnlyList<(Edition Edition, string Text)> NewEditions => newEditions;

    /// <summary>What stands in the way of handing the plan in; all remarks at once.</summary>
    /// <param name="missing">How much is missing of what the plan's owner has said must be ready.</param>
    /// <param name="reason">Why it is handed in all the same.</param>
    public IEnumerable<Remark> CheckSubmission(int missing, string reason)
    {
        if (Course.Closing is not null) yield return new Remark("plan-closed", Severity.Error, "Planens år är avslutat. Lämna in nästa års plan i stället.");
        if (Course.Waiting is { } step) yield return new Remark("submitted-already", Severity.Error, $"Planen är redan inlämnad och väntar på {step.Body}. Ta tillbaka den först om texten ska ändras.");
        if (!Content.Measures.Any()) yield return new Remark("plan-empty", Severity.Error, "Planen har inga åtgärder ännu. Skriv minst en innan den lämnas in.");
        if (missing > 0 && reason.Length == 0) yield return new Remark("reason-missing", Severity.Error, $"{(missing == 1 ? "En sak som skulle vara klar är det inte. Rätta den" : $"{missing} saker som skulle vara klara är det inte. Rätta dem")}, eller skriv varför planen lämnas in ändå.", new Place("skal"));
        if (reason.Length > LongestReason) yield return new Remark("reason-long", Severity.Error, $"Skriv ett kortare skäl, högst {LongestReason} tecken.", new Place("skal"));
    }

    /// <summary>Hands the plan's text in, as it is now. Work goes on in the plan; the bodies decide the text that was handed in.</summary>
    public void Submit(DecisionPath path, int missing, string reason, Actor by, DateTimeOffset at)
    {
        if (CheckSubmission(missing, reason).Any()) throw new InvalidOperationException("The plan cannot be handed in.");
        var edition = Freeze(EditionKind.Submitted, [$"Inlämnad till {string.Join(", därefter ", path.Steps.Select(s => s.Body))}", .. reason.Length > 0 ? [$"Inlämnad trots att {(missing == 1 ? "en sak" : $"{missing} saker")} saknas: {reason}"] : Array.Empty<string>()], Content, by, at);
        Course = Course with { Submissions = [.. Course.Submissions, new Submission(edition.Number, at, by.Name, path.Steps, reason)] };
        Append("submitted", $"Lämnade in planen till {path.Steps[0].Body} (utgåva {edition.Number}, {Words.Shorten(edition.Hash, 13)}){(reason.Length > 0 ? $". Skäl: {reason}" : "")}", by, at, []);
    }

    /// <summary>Takes the plan back before all have decided. False when it is not handed in.</summary>
    public bool Withdraw(Actor by, DateTimeOffset at)
    {
        if (Course.Waiting is not { } step || Course.Closing is not null) return false;
        Course = Course with { Submissions = [.. Course.Submissions.SkipLast(1), Course.Latest! with { WithdrawnAt = at }] };
        Append("withdrawn", $"Tog tillbaka planen från {step.Body}", by, at, []);
        return true;
    }

    /// <summary>Records what the body that is waited for decided about the text handed in. When it is the last to approve, the text becomes the decided edition.</summary>
    /// <param name="submitted">The canonical text of the edition that was handed in, as the store keeps it.</param>
    public void Decide(Decision decision, string submitted, Actor by, DateTimeOffset at)
    {
        if (Course.Closing is not null || Course.Waiting is not { } step || step.Body != decision.Body || !IsSubmitted(submitted))
        {
            throw new InvalidOperationException("The decision is not about the text that was handed in.");
        }
        var submission = Course.Latest! with { Decisions = [.. Course.Latest.Decisions, decision] };
        Course = Course with { Submissions = [.. Course.Submissions.SkipLast(1), submission] };
        Append("decision", $"Registrerade beslut: {Sentence(decision)}", by, at, []);
        if (!submission.IsDecided) return;
        var edition = Freeze(EditionKind.Decided, [.. submission.Decisions.Select(Sentence)], EditionText.Read(submitted)!.Content, by, at);
        Append("decided", $"Planen är beslutad (utgåva {edition.Number}, {Words.Shorten(edition.Hash, 13)})", by, at, []);
    }

    /// <summary>Whether a canonical text is the one that was handed in last.</summary>
    public bool IsSubmitted(string? text) => text is not null && Course.Latest is { } latest && EditionText.HashOf(text) == Course.Editions[latest.Edition - 1].Hash;

    /// <summary>A decision in one line: <c>Lokal styrgrupp 2026-11-12: godkänd, § 14, dnr LIN 2026/0147</c>.</summary>
    public static string Sentence(Decision decision) => string.Join(", ", new[]
    {
        string.Create(CultureInfo.InvariantCulture, $"{decision.Body} {decision.On:yyyy-MM-dd}: {Vocabulary.Of(decision.Outcome)}"), decision.Paragraph,
        decision.RegistryNumber.Length > 0 ? $"dnr {decision.RegistryNumber}" : "", decision.Document is { } document ? document.Name : "", Words.OneLine(decision.Comment),
    }.Where(text => text.Length > 0));

    private Edition Freeze(EditionKind kind, IReadOnlyList<string> facts, PlanContent content, Actor by, DateTimeOffset at)
    {
        var previous = Course.Editions is [.., var last] ? last.Hash : "";
        var frozen = new EditionText(Course.Editions.Count + 1, kind, at, by.Name, facts, previous, content);
        var text = frozen.Write();
        var edition = new Edition(frozen.Number, kind, at, by.Name, facts, previous, EditionText.HashOf(text));
        Course = Course with { Editions = [.. Course.Editions, edition] };
        newEditions.Add((edition, text));
        return edition;
    }
}
