using System.Text.Json.Serialization;
using Tryggve.People;
using Tryggve.Plans.Publishing;

namespace Tryggve.Plans;

public sealed partial class Plan
{
    /// <summary>What was published and the store has not yet kept.</summary>
    [JsonIgnore]
    public PublicPlan? NewPublic { get; private set; }

    public bool MayPublish(Actor by) => Allows(by, Permission.PublishPlan);

    /// <summary>What stands in the way of publishing; all remarks at once.</summary>
    /// <param name="extract">What would become public now.</param>
    /// <param name="shown">Hash of what the person was shown.</param>
    /// <param name="confirmed">Keys of the doubtful findings that the person has confirmed.</param>
    public IEnumerable<Remark> CheckPublishing(PublicExtract extract, string? shown, IReadOnlyCollection<string> confirmed)
    {
        // Somebody may have chosen, decided or closed something since the extract was made.
        if (extract.Hash != shown || PublicationSources.Of(Course) != extract.Sources || !Course.Openness.SequenceEqual(extract.Openness)) yield return new Remark("publication-overtaken", Severity.Error, "Något har ändrats sedan du öppnade sidan. Läs igenom vad som blir öppet och publicera igen.");
        foreach (var finding in extract.Findings.Where(f => !f.IsMasked && !confirmed.Contains(f.Key)))
        {
            yield return new Remark("finding-unconfirmed", Severity.Error, $"Bekräfta att texten kan vara öppen, eller rätta den: {finding.Where}, {Vocabulary.Of(finding.Field).ToLowerInvariant()}.", new Place(finding.Key));
        }
        if (extract.Plan.Areas.All(a => a.Rows.Count == 0)) yield return new Remark("publication-empty", Severity.Error, "Ingen åtgärd skulle bli öppen. Välj minst en som kan publiceras.");
    }

    /// <summary>Opens the decided edition to the public, in place of what was open before.</summary>
    public void Publish(PublicExtract extract, IReadOnlyCollection<string> confirmed, Actor by, DateTimeOffset at)
    {
        if (extract.Plan.Id != Id || CheckPublishing(extract, extract.Hash, confirmed).Any() || !MayPublish(by)) throw new InvalidOperationException("The plan cannot be published.");
        var publication = new Publication(extract.Sources.Edition, extract.Sources.Period, extract.Sources.Reported, at, by.Name, extract.Hash);
        Course = Course with { Publications = [.. Course.Publications, publication] };
        NewPublic = extract.Plan;
        var (held, masked) = (extract.Plan.Areas.Sum(a => a.HeldBack), extract.Findings.Count(f => f.IsMasked));
        Append("published", $"Publicerade utgåva {publication.Edition} öppet{(publication.Period is { } period ? $" med uppföljning {Vocabulary.Of(period)}" : "")}: {extract.Plan.Measures.Count()} åtgärder"
            + $"{(held > 0 ? $", {held} hölls inne" : "")}{(masked > 0 ? $", {masked} fynd maskerade" : "")}{(confirmed.Count > 0 ? $", {confirmed.Count} tveksamma fynd bekräftade" : "")} ({Words.Shorten(extract.Hash, 13)})", by, at, []);
    }

    /// <summary>Takes the public plan away. False when nothing is public.</summary>
    public bool WithdrawPublication(Actor by, DateTimeOffset at)
    {
        if (Course.Published is not { } published || !MayPublish(by)) return false;
        Course = Course with { Publications = [.. Course.Publications.SkipLast(1), published with { WithdrawnAt = at, WithdrawnBy = by.Name }] };
        NewPublic = null;
        Append("unpublished", $"Drog tillbaka den öppna planen (utgåva {published.Edition})", by, at, []);
        return true;
    }

    /// <summary>What somebody has chosen for a measure; null where the rule holds.</summary>
    public bool? OpennessOf(Guid measure) => Course.Openness.FirstOrDefault(o => o.Measure == measure)?.IsPublic;

    /// <summary>Says that a measure is internal or may be public, or with null that the rule holds. Nothing that is public already changes until it is published again.</summary>
    /// <returns>False when that was said already.</returns>
    public bool ChooseOpenness(Guid measure, bool? isPublic, Actor by, DateTimeOffset at)
    {
        if (!MayPublish(by)) throw new InvalidOperationException("The actor may not publish the plan.");
        if (OpennessOf(measure) == isPublic) return false;
        var others = Course.Openness.Where(o => o.Measure != measure);
        Course = Course with { Openness = isPublic is { } chosen ? [.. others, new MeasureOpenness(measure, chosen, at, by.Name)] : [.. others] };
        Append("openness-chosen", $"{isPublic switch { true => "Valde att åtgärden får publiceras", false => "Valde att åtgärden hålls inne", _ => "Lät regeln avgöra om åtgärden publiceras" }}: ”{NameOf(measure)}”", by, at, []);
        return true;
    }
}
