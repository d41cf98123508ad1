using Tryggve.Analysis.Outcomes;
using Tryggve.Districts;
using Tryggve.FollowUps;
using Tryggve.Plans;
using Tryggve.Plans.Editing;
using static Tryggve.Storage.Sample.City.CityStaff;

namespace Tryggve.Storage.Sample.City;

/// <summary>How the measures of a plan are reported, signed for and closed.</summary>
internal sealed class CityRounds(CityDistrict district, CityStaff staff, PlanWriter writer, OwnWords own, IReadOnlyList<Organisation> organisations)
{
    private readonly Dictionary<string, IReadOnlyList<string>> units = [];
    private readonly Dictionary<Guid, IReadOnlyList<RoundParty>> parties = [];

    /// <summary>Reports a period and closes it, in its usual days.</summary>
    public void Close(Plan plan, int year, ReportingPeriod period)
    {
        var (from, month, day) = period switch { ReportingPeriod.T1 => (Moment(year, 5, 4), 5, 16), ReportingPeriod.T2 => (Moment(year, 9, 2), 9, 16), _ => (Moment(year + 1, 1, 12), 2, 2) };
        Report(plan, year, period, 1, from);
        if (Luck.Of($"{district.Name} {year} {period} återsänd") < 0.5) Mend(plan, period, from.AddDays(7));
        var at = Moment(period == ReportingPeriod.Year ? year + 1 : year, month, day, 13);
        Sign(plan, period, at.AddDays(-2));
        plan.CloseRound(period, evenIfMissing: true, staff.Coordinator, at);
        if (Luck.Of($"{district.Name} {year} {period} tillägg") < 0.3) plan.AddSupplement(period, Chosen(plan, period).Id, "Enkäten kom in i efterhand och bekräftar bilden.", staff.Reporter, at.AddDays(9));
    }

    /// <summary>Each reports what their own units answer for, the coordinator the rest.</summary>
    /// <param name="share">How large a part of the measures anybody reports.</param>
    public void Report(Plan plan, int year, ReportingPeriod period, double share, DateTimeOffset from)
    {
        var left = plan.Content.Measures.Where(m => Luck.Of($"{district.Name} {writer[m].Method.Key} {year} {period} rapport") < share).ToList();
        foreach (var (actor, i) in new[] { staff.Reporter, staff.Police, staff.Coordinator }.Select((a, i) => (a, i)))
        {
            var those = left.Where(m => actor == staff.Coordinator || ResponsibleUnits.IsOwn(UnitsOf(m), actor)).ToList();
            left = [.. left.Except(those)];
            plan.Write([.. those.SelectMany(m => EditsOf(m, year, period))], actor, from.AddDays(2 * i));
        }
    }

    /// <summary>Sends one report back; it is not mended.</summary>
    public void SendBack(Plan plan, ReportingPeriod period, DateTimeOffset at) =>
        plan.SendBack(period, Chosen(plan, period).Id, "Skriv hur många som har nåtts och hur det har mätts.", staff.Coordinator, at);

    private void Mend(Plan plan, ReportingPeriod period, DateTimeOffset at)
    {
        var measure = Chosen(plan, period);
        plan.SendBack(period, measure.Id, "Stämmer uppgiften? Förra gången var den högre.", staff.Coordinator, at);
        var text = measure.FollowUpText(period);
        plan.Write([TextEdit.Of(measure.Id, FollowUpTexts.TextOf(period), text, $"{text} Uppgiften är kontrollerad med enheten.".Trim())], staff.Reporter, at.AddDays(2));
    }

    private void Sign(Plan plan, ReportingPeriod period, DateTimeOffset at)
    {
        foreach (var party in PartiesOf(plan))
        {
            var confirmed = party.Has(staff.Coordinator) ? "" : party.Has(staff.Police) ? "kommunpolisen" : "enhetschefen";
            if (!plan.CheckSignature(period, party, confirmed, party.HashOf(period), staff.Coordinator).Any()) plan.Sign(period, party, confirmed, party.HashOf(period), staff.Coordinator, at);
        }
    }

    /// <summary>Who answers is read out of a text once: the same texts stand in many plans.</summary>
    private IReadOnlyList<string> UnitsOf(Measure measure)
    {
        var text = $"{measure.Responsible}\n{measure.Collaboration?.Convener}";
        return units.TryGetValue(text, out var known) ? known : units[text] = ResponsibleUnits.Of(measure, organisations);
    }

    /// <summary>The parties with most measures, with what is reported now.</summary>
    private IEnumerable<RoundParty> PartiesOf(Plan plan)
    {
        if (!parties.TryGetValue(plan.Id, out var known)) parties[plan.Id] = known = [.. RoundParty.Of(plan.Content, organisations).Take(4)];
        return known.Select(p => p with { Measures = [.. p.Measures.Select(m => plan.Content.Measures.First(now => now.Id == m.Id))] });
    }

    private static Measure Chosen(Plan plan, ReportingPeriod period) => plan.Content.Measures.Where(m => m.FollowUpOf(period).IsReported).ElementAt(2);

    private List<TextEdit> EditsOf(Measure measure, int year, ReportingPeriod period)
    {
        var report = own.Has(measure) ? own.Of(measure, period) : new MeasureYear(district, writer[measure], measure.Goals.Count, year).In(period);
        if (report is null) return [];
        List<TextEdit> edits =
        [
            TextEdit.Of(measure.Id, FollowUpTexts.TextOf(period), "", report.Text),
            TextEdit.Of(measure.Id, FollowUpTexts.Field(PlanField.Status, period), "", Vocabulary.Of(report.Status)),
            TextEdit.Of(measure.Id, FollowUpTexts.Field(PlanField.StatusReason, period), "", report.Reason),
        ];
        var outcomes = own.Has(measure) ? Read(measure, period, report.Text, year) : report.Outcomes;
        foreach (var (outcome, goal) in outcomes.Zip(measure.Goals))
        {
            edits.Add(TextEdit.Of(goal.Id, FollowUpTexts.Field(PlanField.Verdict, period), "", outcome.Verdict is { } verdict ? Vocabulary.Of(verdict) : ""));
            edits.Add(TextEdit.Of(goal.Id, FollowUpTexts.Field(PlanField.MeasuredValue, period), "", outcome.Value));
        }
        return edits;
    }

    /// <summary>The verdicts that a text's own words give, as a person would tick them.</summary>
    private static IReadOnlyList<(Verdict? Verdict, string Value)> Read(Measure measure, ReportingPeriod period, string text, int year)
    {
        if (period == ReportingPeriod.T1 || text.Length == 0) return [];
        var read = OutcomeReader.Of(FollowUpTexts.With(measure, period, f => f with { Text = text }), period, new YearSpan(year));
        return [.. measure.Goals.Select(g => (read[g.Id]?.Verdict, ""))];
    }
}
