using Tryggve.Districts;
using Tryggve.FollowUps;
using Tryggve.Plans.Responsibles;

namespace Tryggve.Plans;

/// <summary>Part i rundan: an organisation with a part in what is reported: measures its units answer for, and promises it has made in collaborations.</summary>
/// <param name="Id">Id of the organisation.</param>
public sealed record RoundParty(string Id, string Name, IReadOnlyList<Measure> Measures)
{
    public bool Has(Actor actor) => actor.Memberships.Any(m => m == Id || m.StartsWith(Id + "/", StringComparison.Ordinal));

    /// <summary>SHA-256 of what is reported of its part for a period, as it is now.</summary>
    public string HashOf(ReportingPeriod period) => HashOf(Measures, period);

    /// <summary>Whether what was signed for a period has been changed since, or the party answers for other measures now.</summary>
    public bool IsChangedSince(Signature signature, ReportingPeriod period) => signature.Hash != HashOf(period);

    /// <summary>Whether the measures that a signature covers are reported otherwise than when it was given.</summary>
    public static bool IsChanged(Signature signature, PlanContent content, ReportingPeriod period) =>
        signature.Hash != HashOf(content.Measures.Where(m => signature.Measures.Contains(m.Id)), period);

    private static string HashOf(IEnumerable<Measure> measures, ReportingPeriod period) => EditionText.HashOf(string.Join('\n', measures.OrderBy(m => m.Id).Select(m => Reported(m, period))));

    /// <summary>The parties of a plan's rounds, those with most measures first.</summary>
    public static IReadOnlyList<RoundParty> Of(PlanContent content, IReadOnlyList<Organisation> organisations)
    {
        var reader = new ResponsibilityReader(organisations);
        var measures = content.Measures.Select(m => (Measure: m, Answer: ResponsibleUnits.Of(m, reader))).ToList();
        return
        [
            .. from organisation in organisations
               let own = measures.Where(m => m.Answer.Any(id => id == organisation.Id || id.StartsWith(organisation.Id + "/", StringComparison.Ordinal)) || PromiseOf(m.Measure, organisation) is not null).Select(m => m.Measure).ToList()
               where own.Count > 0
               orderby own.Count descending
               select new RoundParty(organisation.Id, organisation.Name, own),
        ];
    }

    private static Commitment? PromiseOf(Measure measure, Organisation organisation) =>
        measure.Collaboration?.Commitments.FirstOrDefault(c => organisation.Aliases.Append(organisation.Name).Contains(c.Party, StringComparer.OrdinalIgnoreCase));

    private static string Reported(Measure measure, ReportingPeriod period)
    {
        var report = measure.FollowUpOf(period);
        return string.Join('\t',
            [measure.Id.ToString(), report.Text, $"{report.Status}", report.Reason, .. report.Outcomes.Select(o => $"{o.Goal} {o.Verdict} {o.Value}"), .. report.Parties.Select(p => $"{p.Party}: {p.Text}")]);
    }
}
