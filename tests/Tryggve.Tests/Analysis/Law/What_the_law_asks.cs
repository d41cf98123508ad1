using Tryggve.Analysis.Law;
using Tryggve.Decisions;
using Tryggve.Districts.Law;
using Tryggve.FollowUps;
using Tryggve.Plans;
using static Tryggve.Tests.Analysis.Law.Lindviken;

namespace Tryggve.Tests.Analysis.Law;

public sealed class What_the_law_asks
{
    [Fact]
    public void Is_not_recorded_where_nobody_has_said_anything_and_other_planning_is_only_advised()
    {
        var list = Checklist(Today);
        Assert.Equal([LawState.NotRecorded, LawState.Advised], list.Items.Select(i => i.State).Distinct());
        Assert.Equal((10, 0, LawState.Advised), (list.Asked, list.Met, list.Of(LawDuty.OtherPlanning).State));
        Assert.Equal(Enum.GetValues<LawDuty>(), list.Items.Select(i => i.Duty));
        Assert.All(list.Items, i => Assert.True(i.Finding.EndsWith('.') && i.Next.EndsWith('.')));
    }

    [Fact]
    public void Wants_every_part_of_the_picture()
    {
        Assert.Equal(LawState.Met, Checklist(Today, Picture("2026-01-10")).Of(LawDuty.Picture).State);
        var item = Checklist(Today, Record(LawDuty.Picture, "2026-01-10", (LawField.Extent, "a"), (LawField.OtherInformation, "c"))).Of(LawDuty.Picture);
        Assert.Equal((LawState.NotMet, "Namnet saknar brottslighetens konsekvenser och analys."), (item.State, item.Finding));
    }

    [Theory]
    [InlineData("2024-11-21", "2024-12-01", LawState.Met, "23 månader kvar")]
    [InlineData("2024-11-21", "2026-08-20", LawState.Met, "3 månader kvar")]
    [InlineData("2024-11-21", "2026-08-21", LawState.DueSoon, "3 månader kvar")]
    [InlineData("2024-11-21", "2026-11-09", LawState.DueSoon, "12 dagar kvar")]
    [InlineData("2024-11-21", "2026-11-20", LawState.DueSoon, "1 dag kvar")]
    [InlineData("2024-11-21", "2026-11-21", LawState.DueSoon, "sista dagen är i dag")]
    [InlineData("2024-11-21", "2026-11-22", LawState.NotMet, "1 dag för sent")]
    [InlineData("2024-11-21", "2027-11-21", LawState.NotMet, "12 månader för sent")]
    [InlineData("2024-02-29", "2026-02-28", LawState.DueSoon, "sista dagen är i dag")]
    [InlineData("2024-02-29", "2026-03-01", LawState.NotMet, "1 dag för sent")]
    [InlineData("2022-02-28", "2024-02-28", LawState.DueSoon, "sista dagen är i dag")]
    [InlineData("2022-02-28", "2024-02-29", LawState.NotMet, "1 dag för sent")]
    public void Gives_the_picture_and_the_follow_up_twenty_four_months_to_the_day(string since, string today, LawState state, string left)
    {
        var list = Checklist(DateOnly.Parse(today), Picture(since), Plan("hamnen", 2024, since, since), Plan("skogen", 2024, since, since));
        Assert.Equal((state, state), (list.Of(LawDuty.PictureAge).State, list.Of(LawDuty.FollowUp).State));
        Assert.EndsWith($"{left}.", list.Of(LawDuty.PictureAge).Finding, StringComparison.Ordinal);
        Assert.Equal(DateOnly.Parse(since).AddMonths(24), list.Of(LawDuty.FollowUp).Due);
    }

    [Fact]
    public void Counts_the_districts_that_have_decided_and_is_as_the_one_that_has_not()
    {
        var item = Checklist(Today, Plan("hamnen", 2026, "2025-11-12"), Plan("skogen", 2026)).Of(LawDuty.PlanDecision);
        Assert.Equal((LawState.NotMet, "1 av 2 stadsdelar har en beslutad plan."), (item.State, item.Finding));
        Assert.Equal([LawState.Met, LawState.NotMet], item.Districts.Select(d => d.State));
        Assert.Equal(LawState.NotRecorded, Checklist(Today, Plan("hamnen", 2026, "2025-11-12")).Of(LawDuty.PlanDecision).State);
        Assert.Equal(LawState.NotMet, Checklist(Today, Plan("hamnen", 2026, "2025-11-12"), Plan("skogen", 2025, "2025-01-08")).Of(LawDuty.PlanDecision).State);
    }

    [Theory]
    [InlineData("2025-11-11", LawState.Met)]
    [InlineData("2025-11-12", LawState.Met)]
    [InlineData("2025-11-13", LawState.NotMet)]
    public void Wants_the_picture_to_be_there_when_the_plan_is_decided(string picture, LawState state) =>
        Assert.Equal(state, Checklist(Today, Picture(picture), Plan("hamnen", 2026, "2025-11-12"), Plan("skogen", 2026, "2025-11-14")).Of(LawDuty.PlanBasis).State);

    [Fact]
    public void Finds_the_older_picture_that_a_plan_rests_on() =>
        Assert.Contains("efter lägesbilden från 2024-03-01", Checklist(Today, Picture("2026-03-01"), Picture("2024-03-01"), Plan("hamnen", 2026, "2025-11-12")).Of(LawDuty.PlanBasis).Districts[0].Finding, StringComparison.Ordinal);

    [Fact]
    public void Counts_the_time_from_the_decision_where_nothing_is_followed_up_and_takes_a_follow_up_made_elsewhere()
    {
        LawPlan[] plans = [Plan("hamnen", 2024, "2024-01-10"), Plan("skogen", 2026, "2025-12-01")];
        Assert.Equal([LawState.NotMet, LawState.Met], Checklist(Today, plans).Of(LawDuty.FollowUp).Districts.Select(d => d.State));
        Assert.Equal(LawState.Met, Checklist(Today, [.. plans, Record(LawDuty.FollowUp, "2026-02-01")]).Of(LawDuty.FollowUp).State);
    }

    [Theory]
    [InlineData("2026-11-21", null, LawState.Met)]
    [InlineData("2024-01-01", "2027-06-30", LawState.Met)]
    [InlineData("2024-01-01", "2027-02-20", LawState.DueSoon)]
    [InlineData("2024-01-01", "2026-11-21", LawState.DueSoon)]
    [InlineData("2024-01-01", "2026-11-20", LawState.NotMet)]
    [InlineData("2026-11-22", null, LawState.NotMet)]
    public void Wants_an_agreement_that_holds(string from, string? until, LawState state) => Assert.Equal(state, Checklist(Today, Agreement(from, until)).Of(LawDuty.Agreement).State);

    [Fact]
    public void Lets_a_new_agreement_carry_on_where_the_old_ends_but_not_after_a_gap()
    {
        Assert.Equal(LawState.Met, Checklist(Today, Agreement("2024-01-01", "2026-12-31"), Agreement("2027-01-01", null)).Of(LawDuty.Agreement).State);
        Assert.Equal(LawState.DueSoon, Checklist(Today, Agreement("2024-01-01", "2026-12-31"), Agreement("2027-01-02", null)).Of(LawDuty.Agreement).State);
    }

    [Fact]
    public void Wants_a_council_that_the_municipality_leads_and_a_function_that_can_be_reached()
    {
        (LawField, string)[] council = [(LawField.LedByMunicipality, "ja"), (LawField.Members, "Chef"), (LawField.LeadingPositions, "ja")];
        Assert.Equal(LawState.Met, Checklist(Today, Record(LawDuty.StrategicCouncil, "2025-01-01", council)).Of(LawDuty.StrategicCouncil).State);
        Assert.All(council, left => Assert.Equal(LawState.NotMet, Checklist(Today, Record(LawDuty.StrategicCouncil, "2025-01-01", [.. council.Except([left])])).Of(LawDuty.StrategicCouncil).State));
        Assert.Equal(LawState.Met, Checklist(Today, Record(LawDuty.Coordination, "2025-01-01", (LawField.Contact, "Växeln"), (LawField.Publication, "Webben"))).Of(LawDuty.Coordination).State);
        Assert.Contains("var invånarna får information", Checklist(Today, Record(LawDuty.Coordination, "2025-01-01", (LawField.Contact, "Växeln"))).Of(LawDuty.Coordination).Finding, StringComparison.Ordinal);
    }

    [Fact]
    public void Wants_a_board_and_reports_that_are_not_too_far_apart()
    {
        Assert.Equal(LawState.Met, Checklist(Today, Record(LawDuty.Board, "2024-01-01")).Of(LawDuty.Board).State);
        Assert.Equal([LawState.Met, LawState.DueSoon], new[] { "2025-11-21", "2025-11-20" }.Select(on => Checklist(Today, Record(LawDuty.CouncilReport, on)).Of(LawDuty.CouncilReport).State));
    }

    [Fact]
    public void Goes_by_what_stands()
    {
        var (wrong, right) = (Picture("2020-01-01"), Picture("2026-01-10"));
        Assert.Equal(right.On, Checklist(Today, wrong, right with { Replaces = wrong.Id }).Of(LawDuty.PictureAge).Since);
        var taken = right with { Replaces = wrong.Id, Retracted = new LawRetraction("Anna Ek", DateTimeOffset.UnixEpoch, "") };
        Assert.Equal(wrong.On, Checklist(Today, wrong, taken).Of(LawDuty.PictureAge).Since);
    }

    [Fact]
    public void Reads_decisions_and_follow_ups_out_of_a_plans_course()
    {
        var at = new DateTimeOffset(2026, 1, 31, 23, 30, 0, TimeSpan.Zero);
        Submission Decided(params string[] days) => new(1, at, "Anna", [.. days.Select(_ => new DecisionStep("Nämnden", 1, 1, false))], "") { Decisions = [.. days.Select(Decision)] };
        var course = new PlanCourse
        {
            Submissions = [Decided("2025-11-01", "2025-11-12"), Decided("2026-03-01"), Decided("2026-06-01") with { Decisions = [] }],
            Rounds = [new PlanRound(ReportingPeriod.T1) { Closings = [new RoundClosing(3, at, "Anna")] }, new PlanRound(ReportingPeriod.T2) { Closings = [new RoundClosing(4, at.AddMonths(6), "Anna") { Reopened = new Reopening(at, "Anna", "") }] }],
        };
        var plan = LawPlan.Of(Guid.Empty, "hamnen", new YearSpan(2026), course, true);
        // Half past eleven at night in Greenwich is the next day in Sweden.
        Assert.Equal((new DateOnly(2025, 11, 12), new DateOnly(2026, 3, 1), new DateOnly(2026, 2, 1)), (plan.FirstDecidedOn, plan.DecidedOn, plan.FollowedUpOn));
    }
}
