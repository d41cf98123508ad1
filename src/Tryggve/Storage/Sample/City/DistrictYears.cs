using Tryggve.Districts;
using Tryggve.FollowUps;
using Tryggve.Plans;
using static Tryggve.Storage.Sample.City.CityStaff;

namespace Tryggve.Storage.Sample.City;

/// <summary>A district's plans one year after another: begun, decided, reported, closed and carried on, in the order in which it happened.</summary>
internal sealed class DistrictYears
{
    private readonly Municipality municipality;
    private readonly CityDistrict district;
    private readonly District place;
    private readonly CityStaff staff;
    private readonly PlanWriter writer;
    private readonly CityDecisions decisions;
    private readonly CityRounds rounds;
    private readonly OwnWords own = new();

    public DistrictYears(Municipality municipality, CityDistrict district, IReadOnlyDictionary<string, Actor> people)
    {
        (this.municipality, this.district) = (municipality, district);
        place = new District(district.Id, district.Name);
        staff = Of(district, people);
        writer = new PlanWriter(district);
        decisions = new CityDecisions(district, staff);
        rounds = new CityRounds(district, staff, writer, own, [.. municipality.OrganisationsOf(district.Id)]);
    }

    public IReadOnlyList<Plan> Plans()
    {
        var plans = new List<Plan>();
        foreach (var year in district.Years)
        {
            var earlier = plans.Count > 0 ? plans[^1] : null;
            var follows = earlier?.Content.Years!.Value.To == year - 1;
            if (earlier is not null) Choose(earlier);
            if (earlier is not null && !follows) End(earlier, null);
            var plan = Begun(earlier, year);
            plans.Add(plan);
            decisions.Pass(plan, year);
            if (earlier is not null && follows && year < 2027) End(earlier, plan);
            Follow(plan, year);
        }
        return plans;
    }

    private Plan Begun(Plan? earlier, int year)
    {
        var at = Moment(year - 1, 10, 15);
        if (year == 2026 && district.Name == "Hamnstaden") return Plan.Import(own.Unreported(Hamnstaden.Plan()), null, staff.Coordinator, at);
        if (year == 2026 && district.Name == "Norra Älvsund") return Plan.Import(own.Unreported(NorraAlvsund.Plan()), null, staff.Coordinator, at);
        var plan = earlier is null ? Plan.Begin(municipality, place, new YearSpan(year), staff.Coordinator, at) : Plan.BeginFrom(earlier, municipality, place, new YearSpan(year), staff.Coordinator, at);
        if (earlier is not null) writer.GoOn(earlier, plan, year, staff.Coordinator, at.AddHours(1));
        else if (district.Name == "Hamnstaden") Paste(plan, OwnWords.Before(Hamnstaden.Plan(), year), at.AddHours(2));
        writer.AddNew(plan, year, staff.Coordinator, at.AddDays(1));
        writer.WriteTexts(plan, year, $"LIN {year}/{120 + (int)(Luck.Of($"{district.Name} {year} dnr") * 800):0000}", staff.Coordinator, at.AddDays(2));
        return earlier is null && district.CountsWrongly ? Plan.Import(plan.Content with { PrintedSummary = [.. plan.Content.Areas.Select(WrongCount)] }, null, staff.Coordinator, at.AddDays(3)) : plan;
    }

    private void Paste(Plan plan, IEnumerable<(string Area, IReadOnlyList<Problem> Problems)> parts, DateTimeOffset at)
    {
        foreach (var (area, problems) in parts) plan.Paste(plan.Content.Areas.First(a => a.StandardArea == area).Id, problems, staff.Coordinator, at);
    }

    /// <summary>The document counted the rows of its tables.</summary>
    private static PrintedSummaryRow WrongCount(PriorityArea area)
    {
        var rows = area.Measures.Count();
        return new PrintedSummaryRow(area.Name, rows, rows, area.StandardArea == "platser" ? rows + 1 : rows);
    }

    private void Follow(Plan plan, int year)
    {
        if (year == 2027) return;
        if (year == 2026 && district.Name == "Västra Verken")
        {
            rounds.Report(plan, year, ReportingPeriod.T1, 0.6, Moment(2026, 6, 2));
            rounds.Report(plan, year, ReportingPeriod.T2, 0.25, Moment(2026, 10, 5));
            return;
        }
        rounds.Close(plan, year, ReportingPeriod.T1);
        if (year == 2026 && district.Name == "Lärkbacken")
        {
            rounds.Report(plan, year, ReportingPeriod.T2, 1, Moment(2026, 9, 3));
            rounds.SendBack(plan, ReportingPeriod.T2, Moment(2026, 9, 21));
            return;
        }
        rounds.Close(plan, year, ReportingPeriod.T2);
        if (year == 2026) rounds.Report(plan, year, ReportingPeriod.Year, district.Name is "Kvarnberget" or "Sjövik" ? 0.35 : own.Has(plan.Content.Measures.First()) ? 1 : 0, Moment(2026, 11, 12));
    }

    /// <summary>What is to become of each measure, chosen before the next plan is begun.</summary>
    private void Choose(Plan plan)
    {
        var year = plan.Content.Years!.Value.To;
        plan.Choose([.. plan.Content.Measures.Select(m => Choice(m, year))], staff.Coordinator, Moment(year, 10, 12));
    }

    private ContinuationChoice Choice(Measure measure, int year)
    {
        if (own.Has(measure)) return new ContinuationChoice(measure.Id, measure.Kind == MeasureKind.OneOff ? Continuation.Finished : Continuation.GoesOn, "");
        var method = writer[measure].Method;
        if (method.Wordings.Length == 0) return new ContinuationChoice(measure.Id, Continuation.GoesOn, "");
        var (continuation, reason) = new MeasureYear(district, writer[measure], measure.Goals.Count, year).Next;
        // Where the next plan has a form of its own, what is not in it is ended.
        var goesOn = continuation is Continuation.GoesOn or Continuation.GoesOnChanged;
        return goesOn && year == 2025 && district.Name is ("Hamnstaden" or "Norra Älvsund")
            ? new ContinuationChoice(measure.Id, Continuation.Ended, "Ingår i nästa plan under andra rubriker.")
            : new ContinuationChoice(measure.Id, continuation, reason);
    }

    /// <summary>The year's report, and the end of the year; one district has not come round to ending it.</summary>
    private void End(Plan plan, Plan? next)
    {
        var year = plan.Content.Years!.Value.To;
        rounds.Close(plan, year, ReportingPeriod.Year);
        if (district.Name == "Västra Verken" && year == 2025) return;
        plan.Close(next, staff.Coordinator, Moment(year + 1, 2, 20));
        next?.Receive(plan, staff.Coordinator, Moment(year + 1, 2, 20, 10));
    }
}
