using Tryggve.Plans.Editing;

namespace Tryggve.Plans;

public sealed partial class Plan
{
    /// <summary>Longest text a field takes: some forty pages of Word.</summary>
    public const int LongestText = 60_000;

    /// <summary>The fields in which somebody else has written something else since the person began; saving would write over it unseen.</summary>
    public IReadOnlyList<Collision> Collisions(IEnumerable<TextEdit> edits) =>
        [.. from edit in edits
            where edit.IsMade
            let now = PartTexts.Of(Content, edit.Part, edit.Field)
            where now is null || new FieldEdit<string>(edit.Shown, edit.Typed).CollidesWith(FieldEdit.Clean(now))
            select new Collision(edit, now)];

    /// <summary>Writes what was typed. Fields that nobody typed in stay as they are, whatever the page showed. False when nothing changed.</summary>
    public bool Write(IReadOnlyList<TextEdit> edits, Actor by, DateTimeOffset at)
    {
        if (Collisions(edits).Count > 0) throw new InvalidOperationException("Somebody else has written in the same field.");
        var content = edits.Where(e => e.IsMade).Aggregate(Content, (plan, e) => PartTexts.With(plan, e.Part, e.Field, e.Typed.AtMost(LongestText)));
        return Change(content, "written", null, by, at);
    }

    /// <summary>Adds an empty part below <paramref name="after"/>; null when its parent is gone.</summary>
    public Guid? Add(Guid parent, Guid? after, Actor by, DateTimeOffset at) =>
        PlanStructure.Add(Content, parent, after, Guid.CreateVersion7(at)) is { } added && Change(added.Content, "added", null, by, at) ? added.Id : null;

    /// <summary>Adds a goal after those the measure has.</summary>
    public bool AddGoal(Guid measure, string text, Actor by, DateTimeOffset at)
    {
        var goal = new Goal(Guid.CreateVersion7(at), "", FieldEdit.Clean(text));
        return goal.Text.Length > 0 && Change(Content.Change(measure, (Measure m) => m.With(goal)), "written", null, by, at);
    }

    /// <summary>Takes a part away with everything under it. Undone from the history.</summary>
    public bool Remove(Guid part, Actor by, DateTimeOffset at) => Change(PlanStructure.Remove(Content, part), "removed", null, by, at);

    /// <summary>Moves a part one step among its siblings: −1 up, 1 down.</summary>
    public bool Shift(Guid part, int step, Actor by, DateTimeOffset at) => Change(PlanStructure.Shift(Content, part, step), "moved", null, by, at);

    /// <summary>Puts what has effect at once first, in every cause under a part.</summary>
    public bool SortImmediateFirst(Guid part, Actor by, DateTimeOffset at) => Change(ImmediateFirst.Sort(Content, part), "moved", "Ställde det som ger verkan genast först", by, at);

    /// <summary>Moves a part under another parent of the same kind: a measure to another cause.</summary>
    public bool Move(Guid part, Guid parent, Guid? after, Actor by, DateTimeOffset at) => Change(PlanStructure.Move(Content, part, parent, after), "moved", null, by, at);

    /// <summary>Gives some of a cause's measures a cause of their own; its identity, or null when there is nothing to split.</summary>
    public Guid? SplitCause(Guid cause, IReadOnlyCollection<Guid> measures, string text, Actor by, DateTimeOffset at)
    {
        var id = Guid.CreateVersion7(at);
        return Change(PlanStructure.Split(Content, cause, measures, FieldEdit.Clean(text), id), "split", "Delade en orsak i två", by, at) ? id : null;
    }

    public bool JoinCauses(Guid cause, Guid other, Actor by, DateTimeOffset at) => Change(PlanStructure.Join(Content, cause, other), "joined", "Förde ihop två orsaker", by, at);

    /// <summary>Puts pasted rows last in an area.</summary>
    public bool Paste(Guid area, IReadOnlyList<Problem> problems, Actor by, DateTimeOffset at) =>
        Change(PlanStructure.Append(Content, area, problems), "pasted", $"Klistrade in {problems.Sum(p => p.Measures.Count())} åtgärder", by, at);

    /// <summary>Puts the plan as <paramref name="content"/> says, as when a step is undone.</summary>
    public bool Restore(PlanContent content, string text, Actor by, DateTimeOffset at) => Change(content, "restored", text, by, at);

    /// <summary>Attaches a document to a measure, or replaces the one of the same name.</summary>
    public bool Attach(Guid measure, Attachment attachment, Actor by, DateTimeOffset at) => Change(
        Content.Change(measure, (Measure m) => m with { Attachments = [.. m.Attachments.Where(a => a.Name != attachment.Name), attachment] }), "attached", $"Bifogade {attachment.Name}", by, at);

    public bool Detach(Guid measure, string hash, Actor by, DateTimeOffset at) => Change(
        Content.Change(measure, (Measure m) => m with { Attachments = [.. m.Attachments.Where(a => a.Hash != hash)] }), "detached", "Tog bort en bilaga", by, at);

    /// <summary>Makes a measure a collaboration with a form, or adds a party to the one it has.</summary>
    public bool AddParty(Guid measure, string party, Actor by, DateTimeOffset at) => Change(
        Content.Change(measure, (Measure m) => m with { Collaboration = (m.Collaboration ?? new Collaboration()).With(party.Trim()) }), "party-added", $"Lade till {party.Trim()} som part", by, at);

    private bool Change(PlanContent? content, string kind, string? text, Actor by, DateTimeOffset at)
    {
        if (content is null || ReferenceEquals(content, Content) || Course.Closing is not null) return false;
        content = ClosedReports.Keep(Content, content, Course);
        var changes = PlanChange.Between(Content, content);
        if (changes.Count == 0) return false;
        var before = Content;
        Content = content;
        AnswerSentBack(before, at);
        Append(kind, text ?? PlanChange.InSentence(changes), by, at, changes);
        return true;
    }
}
