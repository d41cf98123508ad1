using Tryggve.Districts;
using Tryggve.Import;
using Tryggve.Plans;
using Tryggve.Storage;

namespace Tryggve.Web.Pages.Imports;

/// <summary>A draft as it lies before the person: what was read, what it would become, and what it would change.</summary>
public sealed record Review(StoredDraft Stored, PlanDraft Draft, PlanContent Content, Plan? Existing, IReadOnlyList<Municipality> Municipalities, Actor Reviewer)
{
    /// <summary>What the plan still needs before it can be saved.</summary>
    public IReadOnlyList<Remark> Missing { get; } = [.. Plan.CheckIdentity(Content), .. Plan.CheckMayKeep(Content, Existing, Reviewer)];

    /// <summary>What saving would change in the plan that exists; empty when there is none.</summary>
    public IReadOnlyList<PlanChange> Changes { get; } = Existing?.Preview(Content) ?? [];

    /// <summary>Names the plan and the state of it that the person has seen the changes to; empty when there is none.</summary>
    public string Seen => Existing is null ? "" : $"{Existing.Id} {Existing.Version}";

    /// <summary>The plan that the draft becomes, or the one it updates.</summary>
    public Plan ToPlan(Actor by, DateTimeOffset at)
    {
        var document = new PlanDocument(Draft.DocumentHash, Draft.DocumentName, at, by.Name);
        if (Existing is null) return Plan.Import(Content, document, by, at);
        Existing.Update(Content, document, by, at);
        return Existing;
    }
}

/// <summary>Brings together what a review shows.</summary>
public sealed class Reviews(DraftStore drafts, DraftReader reader, PlanStore plans, PlanQueries queries, MunicipalityStore municipalities)
{
    /// <returns>Null when there is no such draft.</returns>
    public async Task<Review?> Load(Guid draftId, Actor actor) => await drafts.Load(draftId, actor) is { } stored ? await Load(stored, actor) : null;

    public async Task<Review> Load(StoredDraft stored, Actor actor)
    {
        var draft = await reader.Read(stored);
        var content = draft.ToContent();
        return new Review(stored, draft, content, await Existing(content, actor), [.. (await municipalities.All()).Where(m => actor.IsOperator || m.Id == actor.MunicipalityId)], actor);
    }

    private async Task<Plan?> Existing(PlanContent content, Actor actor) =>
        content.Years is { } years && await queries.Find(Slug.Of(content.Municipality), Slug.Of(content.District), years, actor) is { } id ? await plans.Load(id, actor) : null;
}
