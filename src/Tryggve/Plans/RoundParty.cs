using Tryggve.Districts;
using Tryggve.FollowUps;

namespace Tryggve.Plans;

/// <summary>Part i rundan: an organisation with a part in what is reported: measures its units answer for, and promises it has made in collaborations.</summary>
/// <param name="Id">Id of the organisation.</param>
/// <param name="Hash">SHA-256 of what is reported of its part, as it is now.</param>
public sealed record RoundParty(string Id, string Name, IReadOnlyList<Measure> Measures, string Hash)
{
    public bool Has(Actor actor) => actor.Memberships.Any(m => m == Id || m.StartsWith(Id + "/", StringComparison.Ordinal));

    /// <summary>Whether what was signed has been changed since.</summary>
    public bool IsChangedSince(Signature signature) => signature.Hash != Hash;

    /// <summary>The parties of a plan's round, those with most measures first.</summary>
    public static IReadOnlyList<RoundParty> Of(PlanContent content, ReportingPeriod period, IReadOnlyList<Organisation> organisations)
    {
        var measures = content.Measures.Select(m => (Measure: m, Answer: ResponsibleUnits.Of(m, organisations))).ToList();
        return
        [
            .. from organisation in organisations
               let own = measures.Where(m => m.Answer.Any(id => id == organisation.Id || id.StartsWith(organisation.Id + "/", StringComparison.Ordinal)) || PromiseOf(m.Measure, organisation) is not null).Select(m => m.Measure).ToList()
               where own.Count > 0
               orderby own.Count descending
               select new RoundParty(organisation.Id, organisation.Name, own, EditionText.HashOf(string.Join('\n', own.Select(m => Reported(m, period))))),
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
