using Tryggve.Districts;
using Tryggve.People;

namespace Tryggve.Plans;

public sealed partial class Plan
{
    /// <summary>A new plan from an imported content. The content names its municipality, district and years.</summary>
    public static Plan Import(PlanContent content, PlanDocument? document, Actor by, DateTimeOffset at)
    {
        if (CheckIdentity(content).Any(r => r.Severity == Severity.Error)) throw new InvalidOperationException("A plan needs municipality, district and years.");
        var plan = new Plan(Guid.CreateVersion7(at), Slug.Of(content.Municipality), Slug.Of(content.District), content, document is null ? [] : [document]);
        plan.Append("imported", document is null ? "Planen skapades" : $"Planen lästes in från {document.Name}", by, at, []);
        return plan;
    }

    /// <summary>Takes over a newer reading of the plan's document. Parts that are the same keep their identity, so that follow-ups and links hold.</summary>
    public void Update(PlanContent content, PlanDocument document, Actor by, DateTimeOffset at)
    {
        if (Course.Closing is not null) throw new InvalidOperationException("The plan's year is closed.");
        var read = PlanIdentity.Carry(Content, content);
        var kept = ClosedReports.Keep(Content, read, Course);
        Course = ClosedReports.Supplement(read, kept, Course, document.Name, by, at);
        var changes = PlanChange.Between(Content, kept);
        var before = Content;
        Content = kept;
        AnswerSentBack(before, at);
        Documents = [.. Documents.Where(d => d.Hash != document.Hash), document];
        Append("updated", $"Planen uppdaterades från {document.Name}: {PlanChange.InWords(changes)}", by, at, changes);
    }

    /// <summary>What <see cref="Update"/> with this content would change. Nothing is changed yet.</summary>
    public IReadOnlyList<PlanChange> Preview(PlanContent content) => PlanChange.Between(Content, ClosedReports.Keep(Content, PlanIdentity.Carry(Content, content), Course));

    /// <summary>What a content must say before it can be a plan of its own.</summary>
    public static IEnumerable<Remark> CheckIdentity(PlanContent content)
    {
        if (Slug.Of(content.Municipality).Length == 0) yield return new Remark("municipality-missing", Severity.Error, "Ange vilken kommun planen gäller.");
        if (Slug.Of(content.District).Length == 0) yield return new Remark("district-missing", Severity.Error, "Ange vilken stadsdel eller vilket område planen gäller.");
        if (content.Years is null) yield return new Remark("year-missing", Severity.Error, "Ange vilket år planen gäller, till exempel 2025 eller 2025–2026.");
    }

    /// <summary>Whether somebody may keep a content as a plan: begin one where there is none, or take a document into the one there is.</summary>
    public static IEnumerable<Remark> CheckMayKeep(PlanContent content, Plan? existing, Actor by)
    {
        var scope = existing?.Scope ?? new PlanScope(Slug.Of(content.Municipality), Slug.Of(content.District), null);
        if (scope.MunicipalityId.Length == 0 || scope.DistrictId.Length == 0) yield break;
        if (existing?.Course.Closing is not null) yield return new Remark("plan-closed", Severity.Error, $"Planen för {content.District} {content.Years} är avslutad och ändras inte mer. Öppna året i planen först, eller ange ett annat år.");
        if (by.ExtentOf(existing is null ? Permission.CreatePlan : Permission.ImportDocument, scope) == Extent.Everything) yield break;
        yield return new Remark("district-not-yours", Severity.Error, existing is null
            ? $"Du kan inte börja en plan för {content.District} i {content.Municipality}. Välj en stadsdel där du är samordnare, eller be samordnaren där läsa in dokumentet."
            : $"Du kan inte ändra planen för {content.District} {content.Years}. Be dess samordnare läsa in dokumentet.");
    }
}
