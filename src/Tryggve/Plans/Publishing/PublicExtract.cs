using Tryggve.Decisions;
using Tryggve.Districts;
using Tryggve.FollowUps;
using Tryggve.Privacy;

namespace Tryggve.Plans.Publishing;

/// <summary>
/// Öppet utdrag: what would become public of a plan's decided edition, what is held back and why, and what the privacy guard finds. Built field by field from nothing:
/// what no line here asks for does not get out.
/// </summary>
/// <param name="Openness">The choices it was made by.</param>
public sealed record PublicExtract(PublicationSources Sources, PublicPlan Plan, IReadOnlyList<MeasureOpenness> Openness, IReadOnlyList<OpenableMeasure> Measures, IReadOnlyList<PublicFinding> Findings)
{
    /// <summary>Stands for a text that certainly points out a person.</summary>
    public const string Mask = "[maskat]";

    /// <summary>SHA-256 of what would become public: what somebody saw before they pressed the button.</summary>
    public string Hash { get; } = EditionText.HashOf(Plan.Write());

    /// <param name="decided">The decided edition, as frozen.</param>
    /// <param name="reported">The edition of the latest closed round; null without one.</param>
    public static PublicExtract Of(Plan plan, Municipality municipality, PublicationSources sources, PlanContent decided, PlanContent? reported) =>
        new Builder(plan, municipality, sources, decided, reported).Build();

    private sealed class Builder(Plan plan, Municipality municipality, PublicationSources sources, PlanContent decided, PlanContent? reported)
    {
        private readonly IReadOnlyList<Organisation> organisations = [.. municipality.OrganisationsOf(plan.DistrictId)];
        private readonly PublicFields fields = PublicFields.Of(municipality);
        private readonly Dictionary<Guid, Measure> reports = (reported?.Measures ?? []).ToDictionary(m => m.Id);
        private readonly List<OpenableMeasure> measures = [];
        private readonly List<PublicFinding> findings = [];

        public PublicExtract Build()
        {
            var open = new PublicPlan(
                plan.Id, plan.MunicipalityId, municipality.Name, plan.DistrictId, decided.District, decided.Years!.Value,
                Text("Planen", PlanField.Title, decided.Title), Text("Planen", PlanField.RegistryNumber, decided.RegistryNumber),
                [.. decided.Preamble.Select(p => Text("Inledningen", PlanField.Preamble, p)).Where(p => p.Length > 0)],
                [.. Decisions()], sources.Period, [.. decided.Areas.Where(a => !IsPlaceholder(a)).Select(Area)]);
            return new PublicExtract(sources, open, plan.Course.Openness, measures, findings);
        }

        private IEnumerable<PublicDecision> Decisions() =>
            from decision in plan.Course.Submissions.LastOrDefault(s => s.IsDecided)?.Decisions ?? []
            where decision.Outcome == DecisionOutcome.Approved
            let reference = string.Join(", ", new[] { decision.Paragraph, decision.RegistryNumber.Length > 0 ? $"dnr {decision.RegistryNumber}" : "" }.Where(t => t.Length > 0))
            select new PublicDecision(Checked("Beslutet", PlanField.RegistryNumber, decision.Body), decision.On, Text("Beslutet", PlanField.RegistryNumber, reference));

        /// <summary>The template's slot for an area of one's own that nobody has used: <c>[Eget prioriterat område]</c>.</summary>
        private static bool IsPlaceholder(PriorityArea area) => area.Problems.Count == 0 && (area.Name.Length == 0 || area.Name.StartsWith('['));

        private PublicArea Area(PriorityArea area)
        {
            var all = PlanRow.Of(area).ToList();
            var openable = all.Where(r => r.Measure is not null).ToDictionary(r => r.Measure!.Id, r => OpenableMeasure.Of(r.Measure!, area.Name, organisations, plan.Course));
            measures.AddRange(openable.Values);
            var rows = all.Where(r => r.Measure is null || openable[r.Measure.Id].Reason is null).Select(Row).ToList();
            var name = area.Name.Length > 0 ? area.Name : "Området";
            return new PublicArea(Checked(name, PlanField.Area, area.Number), Text(name, PlanField.Area, area.Name), Text(name, PlanField.OverallGoal, area.OverallGoal), rows, all.Count - rows.Count);
        }

        private PublicRow Row(PlanRow row)
        {
            var where = Words.Shorten(row.Measure is { } m ? (m.Name.Length > 0 ? m.Name : m.Text) : row.Problem.Text);
            return new PublicRow(
                row.Problem.Id, Text(where, PlanField.CollectiveName, row.Problem.CollectiveName), Text(where, PlanField.Problem, row.Problem.Text),
                row.Cause?.Id, Text(where, PlanField.Cause, row.Cause?.Text ?? ""), row.Measure is null ? null : Measure(row.Measure, where));
        }

        private PublicMeasure Measure(Measure measure, string where)
        {
            var report = sources.Period is { } period ? reports.GetValueOrDefault(measure.Id)?.FollowUpOf(period) : null;
            return new PublicMeasure(
                measure.Id, Text(where, PlanField.Name, measure.Name), First(where, (PlanField.Measure, measure.Text), (PlanField.Purpose, measure.Collaboration?.Purpose)),
                fields.Holds(PlanField.Kind) ? measure.Kind : null, fields.Holds(PlanField.Goals) ? [.. measure.Goals.Select(g => Goal(g, measure, report, where))] : [],
                First(where, (PlanField.When, measure.Timing), (PlanField.Duration, measure.Collaboration?.Duration)), Responsible(where, measure),
                fields.Holds(PlanField.Status) ? report?.Status : null);
        }

        private PublicGoal Goal(Goal goal, Measure measure, FollowUp? report, string where)
        {
            var same = reports.GetValueOrDefault(measure.Id)?.Goals.Any(g => g.Id == goal.Id && Words.Key(g.Text) == Words.Key(goal.Text)) == true;
            return new PublicGoal(goal.Id, Checked(where, PlanField.Goals, goal.Mark), Text(where, PlanField.Goals, goal.Text), same && fields.Holds(PlanField.Verdict) ? report?.Outcomes.FirstOrDefault(o => o.Goal == goal.Id)?.Verdict : null);
        }

        /// <summary>A plan names functions. What looks like a person's name is for whoever publishes to confirm.</summary>
        private string Responsible(string where, Measure measure)
        {
            var text = First(where, (PlanField.Who, measure.Responsible), (PlanField.Convener, measure.Collaboration?.Convener));
            if (text.Length == 0 || text == Mask) return text;
            foreach (var remark in ResponsibleUnits.Read(measure, organisations).Remarks.Where(r => r.Code == "responsible-person").Select(r => r.Text).Distinct())
            {
                Find(where, PlanField.Who, null, Certainty.Likely, "Det ser ut att stå en persons namn. Skriv funktionen i stället.", text + remark);
            }
            return text;
        }

        private string First(string where, params (PlanField Field, string? Text)[] texts)
        {
            var (field, text) = texts.FirstOrDefault(t => !string.IsNullOrEmpty(t.Text));
            return string.IsNullOrEmpty(text) ? "" : Text(where, field, text);
        }

        private string Text(string where, PlanField field, string text) => fields.Holds(field) ? Checked(where, field, text) : "";

        private string Checked(string where, PlanField field, string text)
        {
            var found = PrivacyGuard.Find(text);
            foreach (var data in found) Find(where, field, data.Kind, data.Certainty, data.Advice, text + data.Start);
            return found.Any(f => f.Certainty == Certainty.Certain) ? Mask : text;
        }

        /// <summary>The same problem stands on several rows: what is found in it is said once.</summary>
        private void Find(string where, PlanField field, PersonalDataKind? kind, Certainty certainty, string advice, string of)
        {
            var key = EditionText.HashOf($"{field} {kind} {of}")[..16];
            if (findings.TrueForAll(f => f.Key != key)) findings.Add(new PublicFinding(where, field, kind, certainty, advice, key));
        }
    }
}
