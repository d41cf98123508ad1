using Tryggve.Analysis.Reports;
using Tryggve.FollowUps;
using Tryggve.Plans;

namespace Tryggve.Tests.Analysis.Reports;

public sealed class A_rounds_report
{
    private static readonly PlanRound Round = new(ReportingPeriod.T1);

    [Fact]
    public void Counts_every_measure_and_goal_once_and_says_what_is_missing()
    {
        var report = RoundReport.Of(Plan(), Round);

        Assert.Equal((4, 2, 2), (report.Total.Measures, report.Total.Reported, report.Total.NotReported));
        Assert.Equal((1, 1, 0), (report.Total.Of(MeasureStatus.Done), report.Total.Of(MeasureStatus.Ongoing), report.Total.Of(MeasureStatus.Stopped)));
        Assert.Equal((3, 1, 1, 1), (report.Total.Goals, report.Total.Of(Verdict.Met), report.Total.Of(Verdict.NotMet), report.Total.NotJudged));
        Assert.Equal([3, 1, 0], report.Areas.Select(a => a.Figures.Measures));
    }

    [Fact]
    public void Has_sums_that_hold_for_any_plan() => Property.Holds(50, MadePlan.From, plan =>
    {
        foreach (var period in Enum.GetValues<ReportingPeriod>())
        {
            var report = RoundReport.Of(plan, new PlanRound(period));
            foreach (var figures in report.Areas.Select(a => a.Figures).Append(report.Total))
            {
                Assert.Equal(figures.Measures, figures.NotReported + Enum.GetValues<MeasureStatus>().Sum(figures.Of));
                Assert.Equal(figures.Goals, figures.NotJudged + Enum.GetValues<Verdict>().Sum(figures.Of));
            }
            Assert.Equal(report.Total.Measures, report.Areas.Sum(a => a.Figures.Measures));
            Assert.Equal(plan.Measures.Count(), report.Total.Measures);
        }
    });

    [Fact]
    public void Does_not_count_a_stopped_measure_as_reported_until_it_says_why()
    {
        var measure = RoundReport.Of(Plan(), Round).Areas[0].Measures[2];
        Assert.Equal((MeasureStatus.Stopped, null), (measure.Report.Status, measure.Counted));
    }

    [Fact]
    public void Holds_a_value_against_what_the_goal_asks_for()
    {
        var goals = RoundReport.Of(Plan(), Round).Areas[0].Measures[0].Goals;
        Assert.Equal("når ”Minst 80 procent”", goals[0].Compared);
        Assert.Equal("", goals[1].Compared);
    }

    [Fact]
    public void Names_the_reports_that_a_text_points_to_but_not_the_plans_own_rows()
    {
        var plan = Make.Plan(Make.Chain(measures: [Said("Se VB mål 3.5."), Said("Se ovan.")]));
        var measures = RoundReport.Of(plan, Round).Areas[0].Measures;
        Assert.Equal(("VB", "3.5"), (measures[0].References.Single().Report, measures[0].References.Single().Section));
        Assert.Empty(measures[1].References);
    }

    [Fact]
    public void Gives_each_measure_what_was_added_after_the_round_was_closed()
    {
        var plan = Plan();
        var first = plan.Measures.First().Id;
        var report = RoundReport.Of(plan, Round with { Supplements = [new Supplement(first, "Alla lampor är nu bytta.", DateTimeOffset.UnixEpoch, "Ingrid Norén")] });
        Assert.Equal("Alla lampor är nu bytta.", report.Areas[0].Measures[0].Supplements.Single().Text);
        Assert.All(report.Areas.SelectMany(a => a.Measures).Skip(1), m => Assert.Empty(m.Supplements));
    }

    [Fact]
    public void Is_empty_of_an_empty_plan() => Assert.Equal((0, 0), (RoundReport.Of(Make.Plan(), Round).Total.Measures, RoundReport.Of(Make.Plan(), Round).Areas.Count));

    /// <summary>Two reported, one that lacks its reason, one of which nothing is said, and an area without measures.</summary>
    internal static PlanContent Plan()
    {
        var lamps = Make.Measure("Byt lampor", "1) Minst 80 procent av lamporna lyser 2) Två vandringar");
        lamps = lamps with { FollowUps = [new FollowUp(ReportingPeriod.T1, "Nästan alla är bytta.") { Status = MeasureStatus.Done, Outcomes = [new(lamps.Goals[0].Id, Verdict.Met, "84 procent"), new(lamps.Goals[1].Id, Verdict.NotMet, "en")] }] };
        var walks = Make.Measure("Nattvandra", "Tolv vandringar") with { FollowUps = [new FollowUp(ReportingPeriod.T1, "") { Status = MeasureStatus.Ongoing }, new FollowUp(ReportingPeriod.T2, "") { Status = MeasureStatus.Done }] };
        var stopped = Make.Measure("Måla planket") with { FollowUps = [new FollowUp(ReportingPeriod.T1, "") { Status = MeasureStatus.Stopped }] };
        return Make.Plan(Make.Chain(measures: [lamps, walks, stopped]) with { Number = "1" }, Make.Area("Hamnen", Make.Problem("Stölder", Make.Cause("Mörkt", Make.Measure("Byt lås")))), Make.Area("Våra badplatser"));
    }

    private static Measure Said(string text) => Make.Measure(text) with { FollowUps = [new FollowUp(ReportingPeriod.T1, text)] };
}
