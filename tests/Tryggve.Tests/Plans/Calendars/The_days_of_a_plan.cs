using Tryggve.Decisions;
using Tryggve.FollowUps;
using Tryggve.People;
using Tryggve.Plans;
using Tryggve.Plans.Calendars;
using Tryggve.Tests.Plans.Timings;

namespace Tryggve.Tests.Plans.Calendars;

public sealed class The_days_of_a_plan
{
    [Fact]
    public void Hold_its_rounds_until_they_are_closed()
    {
        var closed = new PlanRound(ReportingPeriod.T1) { Closings = [new RoundClosing(1, DateTimeOffset.UnixEpoch, "Ingrid")] };
        var entries = In2026.Plan(new PlanCourse { Rounds = [closed] }, Make.Measure("Gå trygghetsvandring")).Calendar();
        Assert.Equal(
            """
            2026-04-16 Uppföljning T1 öppnar (Norra Älvsund 2026)
            2026-08-17 Uppföljning T2 öppnar (Norra Älvsund 2026)
            2026-09-15 Sista dag för uppföljning T2 (Norra Älvsund 2026)
            2026-12-01 Uppföljning VB öppnar (Norra Älvsund 2026)
            2027-01-31 Sista dag för uppföljning VB (Norra Älvsund 2026)
            """, In2026.Lines(entries, CalendarKind.RoundOpens, CalendarKind.RoundDue));
        Assert.All(entries.Where(e => e.Kind == CalendarKind.RoundDue), e => Assert.True(e.IsLate(new DateOnly(2027, 2, 1))));
    }

    [Fact]
    public void Follow_the_dates_that_the_municipality_has_set()
    {
        var municipality = In2026.Municipality with { Rounds = [new ReportingRound(2026, ReportingPeriod.T1, new DateOnly(2026, 4, 20), new DateOnly(2026, 5, 8)) { Version = 3 }] };
        var due = PlanCalendar.Of(In2026.Plan(), municipality, Actor.Local).First(e => e.Kind == CalendarKind.RoundDue);
        Assert.Equal((new DateOnly(2026, 5, 8), 3), (due.On, due.Sequence));
    }

    [Fact]
    public void Are_not_late_where_all_is_reported()
    {
        var reported = Make.Measure("Byt låsen") with { FollowUps = [new FollowUp(ReportingPeriod.T2, "") { Status = MeasureStatus.Done }] };
        var due = In2026.Plan(reported).Calendar().Where(e => e.Kind == CalendarKind.RoundDue).ToList();
        Assert.Equal([true, false, true], due.Select(e => e.IsLate(new DateOnly(2028, 1, 1))));
    }

    [Theory]
    [InlineData("", "2025-11-15 Senast beslut i Lokal styrgrupp|2025-12-15 Senast beslut i Stadens beredningsgrupp")]
    [InlineData("Approved", "2025-11-10 Godkänd av Lokal styrgrupp|2025-12-15 Senast beslut i Stadens beredningsgrupp")]
    [InlineData("SentBack", "2025-11-10 Återremitterad av Lokal styrgrupp|2025-11-15 Senast beslut i Lokal styrgrupp|2025-12-15 Senast beslut i Stadens beredningsgrupp")]
    [InlineData("Approved Approved", "2025-11-10 Godkänd av Lokal styrgrupp|2025-11-11 Godkänd av Stadens beredningsgrupp")]
    public void Hold_what_is_decided_and_what_is_left_to_decide(string outcomes, string days)
    {
        var course = outcomes.Length == 0 ? new PlanCourse() : new PlanCourse { Submissions = [In2026.Submission([.. outcomes.Split(' ').Select(Enum.Parse<DecisionOutcome>)])] };
        Assert.Equal(days.Replace("|", " (Norra Älvsund 2026)\n", StringComparison.Ordinal) + " (Norra Älvsund 2026)", In2026.Lines(In2026.Plan(course).Calendar(), CalendarKind.DecisionMade, CalendarKind.DecisionDeadline));
    }

    [Fact]
    public void Hold_the_last_days_of_measures()
    {
        var measure = Make.Measure("Byt låsen på bryggorna", when: "2026-05-29", who: "Enhetschef fritid");
        var plan = In2026.Plan(measure, Make.Measure("Nattvandra", when: "Linjearbete"));
        var entry = plan.Calendar().Single(e => e.Kind == CalendarKind.MeasureDeadline);
        Assert.Equal(($"{measure.Id}-deadline", "Klart: Byt låsen på bryggorna (Norra Älvsund 2026)", $"/planer/{plan.Id}/atgard/{measure.Id}"), (entry.Id, entry.Title, entry.Path));
        Assert.Equal((false, true), (entry.IsLate(new DateOnly(2026, 5, 29)), entry.IsLate(new DateOnly(2026, 5, 30))));
    }

    [Theory]
    [InlineData(MeasureStatus.NotStarted, true)]
    [InlineData(MeasureStatus.Ongoing, true)]
    [InlineData(MeasureStatus.Done, false)]
    [InlineData(MeasureStatus.Postponed, false)]
    [InlineData(MeasureStatus.Stopped, false)]
    public void Are_late_only_while_there_is_something_to_do(MeasureStatus status, bool isLate)
    {
        var measure = Make.Measure("Byt låsen", when: "2026-05-29") with { FollowUps = [new FollowUp(ReportingPeriod.T1, "") { Status = status }] };
        Assert.Equal(isLate, In2026.Plan(measure).Calendar().Single(e => e.Kind == CalendarKind.MeasureDeadline).IsLate(new DateOnly(2026, 7, 1)));
    }

    [Fact]
    public void Hold_meetings_as_one_rule_without_what_the_text_leaves_out()
    {
        var entry = In2026.Plan(In2026.Meeting("Sista tisdagen i månaden utom juli, kl. 13.30–15")).Calendar().Single(e => e.Kind == CalendarKind.Meeting);
        Assert.Equal("kl. 13.30–15.00", entry.Time?.InWords());
        Assert.Equal(("FREQ=MONTHLY;BYDAY=-1TU", 11), (entry.Occurrences!.Rule, entry.Days.Count));
        Assert.Equal([InPlan.Day("2026-07-28")], entry.Occurrences.Except);
        Assert.Equal((InPlan.Day("2026-01-27"), InPlan.Day("2026-12-29")), (entry.On, entry.Days[^1]));
    }

    [Theory]
    [InlineData("tisdagar jämna veckor", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", 26, 0)]
    [InlineData("sista fredagen i maj och november", "FREQ=MONTHLY;BYDAY=-1FR;BYMONTH=5,11", 2, 0)]
    [InlineData("varje torsdag", "FREQ=WEEKLY;BYDAY=TH", 53, 0)]
    [InlineData("den 15:e varje månad utom juli", "FREQ=MONTHLY;BYMONTHDAY=15", 11, 1)]
    public void Are_said_in_the_way_most_calendars_understand(string meets, string rule, int days, int except)
    {
        var series = In2026.Plan(In2026.Meeting(meets)).Calendar().Single(e => e.Kind == CalendarKind.Meeting).Occurrences!;
        Assert.Equal((rule, days, except), (series.Rule, series.Days.Count, series.Except.Count));
    }

    [Fact]
    public void Count_weeks_by_number_where_every_other_week_would_go_wrong()
    {
        // 2026 has 53 weeks: week 53 is followed by week 1, both odd.
        var series = In2026.Plan(new PlanCourse(), new YearSpan(2026, 2027), In2026.Meeting("onsdagar udda veckor")).Calendar().Single(e => e.Kind == CalendarKind.Meeting).Occurrences!;
        Assert.StartsWith("FREQ=YEARLY;BYWEEKNO=1,3,", series.Rule, StringComparison.Ordinal);
        Assert.Contains(InPlan.Day("2026-12-30"), series.Days);
        Assert.Contains(InPlan.Day("2027-01-06"), series.Days);
    }

    [Theory]
    [InlineData("varannan onsdag")]
    [InlineData("En gång i månaden")]
    [InlineData("2 ggr/år")]
    [InlineData("")]
    public void Do_not_guess_days_that_a_text_does_not_tell(string meets) => Assert.DoesNotContain(In2026.Plan(In2026.Meeting(meets)).Calendar(), e => e.Kind == CalendarKind.Meeting);

    [Fact]
    public void End_with_the_collaboration_and_when_it_is_stopped()
    {
        var entry = In2026.Plan(In2026.Meeting("varje torsdag", "2026-02-01–2026-03-31")).Calendar().Single(e => e.Kind == CalendarKind.Meeting);
        Assert.Equal((InPlan.Day("2026-02-05"), InPlan.Day("2026-03-26")), (entry.On, entry.Days[^1]));
        var stopped = In2026.Meeting("varje torsdag") with { FollowUps = [new FollowUp(ReportingPeriod.T1, "") { Status = MeasureStatus.Stopped }] };
        Assert.DoesNotContain(In2026.Plan(stopped).Calendar(), e => e.Kind == CalendarKind.Meeting);
    }

    [Fact]
    public void For_a_reporter_are_those_of_the_own_unit()
    {
        var plan = In2026.Plan(Make.Measure("Öppna fritidsgården", when: "2026-03-01", who: "Enhetschef fritid"), Make.Measure("Byt lyktor", when: "2026-04-01", who: "Tekniska förvaltningen"));
        var entries = plan.CalendarOf(Role.Reporter);
        Assert.Equal(["Klart: Öppna fritidsgården (Norra Älvsund 2026)"], entries.Where(e => e.Kind == CalendarKind.MeasureDeadline).Select(e => e.Title));
        Assert.Contains(entries, e => e is { Kind: CalendarKind.RoundDue, Text: "1 av 1 åtgärder är kvar att rapportera." });
        Assert.DoesNotContain(entries, e => e.Kind == CalendarKind.DecisionDeadline);
    }

    [Theory]
    [InlineData(Role.Coordinator, true, true)]
    [InlineData(Role.Secretary, false, true)]
    [InlineData(Role.Reader, false, false)]
    public void For_others_are_what_they_act_on(Role role, bool rounds, bool decisions)
    {
        var entries = In2026.Plan(Make.Measure("Byt lyktor", when: "2026-04-01", who: "Tekniska förvaltningen")).CalendarOf(role);
        Assert.Equal((rounds, decisions), (entries.Any(e => e.Kind == CalendarKind.RoundDue), entries.Any(e => e.Kind == CalendarKind.DecisionDeadline)));
        Assert.DoesNotContain(entries, e => e.Kind == CalendarKind.MeasureDeadline);
    }
}
