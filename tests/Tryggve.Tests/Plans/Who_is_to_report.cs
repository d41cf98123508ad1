using Tryggve.Districts;
using Tryggve.FollowUps;
using Tryggve.People;
using Tryggve.Plans;

namespace Tryggve.Tests.Plans;

public sealed class Who_is_to_report
{
    private const string Here = "lindvikens-kommun", District = "norra-alvsund", Leisure = "sdf/fritid", School = "skolan/grundskolan", Police = "polisen/lpo";

    private static readonly IReadOnlyList<Organisation> Organisations =
    [
        new("sdf", "Stadsdelsförvaltningen", OrganisationKind.DistrictAdministration, [], [new Unit(Leisure, "Fritid", [], ["Enhetschef fritid"])]),
        new("skolan", "Skolan", OrganisationKind.Education, [], [new Unit(School, "Grundskolan", [], ["Rektor"])]),
        new("polisen", "Polisen", OrganisationKind.Police, [], [new Unit(Police, "LPO", [], ["Kommunpolis"])]),
    ];

    private static readonly Person Coordinator = Person("Kaj", "sdf/ledning", (Role.Coordinator, District));
    private static readonly Person Reporter = Person("Rut", Leisure, (Role.Reporter, District));

    [Fact]
    public void Those_whose_units_answer_for_the_measure_as_a_person_or_as_Vem_says()
    {
        var (chosen, named) = (Measure(Leisure), Make.Measure("Håll hallen öppen", who: "Enhetschef fritid"));
        var duties = Of(Plan(chosen, named), Reporter, Coordinator);
        Assert.Equal(["Rut: 2"], Words(duties));
        Assert.Empty(duties.Unanswered);
    }

    [Fact]
    public void All_of_them_when_a_unit_has_several_and_each_unit_when_the_measure_has_several() =>
        Assert.Equal(["Pia: 1", "Rut: 1", "Siv: 1"], Words(Of(Plan(Measure(Leisure, Police)), Person("Pia", Police, (Role.Reporter, District)), Reporter, Person("Siv", Leisure, (Role.Reporter, null)))));

    [Fact]
    public void Somebody_of_the_whole_organisation_too() => Assert.Equal(["Ola: 1"], Words(Of(Plan(Measure(Leisure)), Person("Ola", "sdf", (Role.Reporter, District)), Coordinator)));

    [Fact]
    public void An_editor_only_what_the_own_unit_answers_for() => Assert.Equal(["Kaj: 1", "Ed: 1"], Words(Of(Plan(Measure(Leisure), Measure(School)), Coordinator, Person("Ed", School, (Role.Editor, District)))));

    [Theory]
    [InlineData(Role.Reader, District)]
    [InlineData(Role.Secretary, District)]
    [InlineData(Role.City, null)]
    [InlineData(Role.Administrator, null)]
    [InlineData(Role.Reporter, "hamnstaden")]
    public void Nobody_who_may_not_write_there(Role role, string? district)
    {
        var duties = Of(Plan(Measure(Leisure)), Person("Rut", Leisure, (role, district)), Coordinator);
        Assert.Equal(["Kaj: 1"], Words(duties));
        Assert.Equal([Leisure], Assert.Single(duties.Unanswered).Units);
    }

    [Fact]
    public void Nobody_whose_account_is_closed()
    {
        var closed = Reporter with { ClosedAt = DateTimeOffset.UnixEpoch };
        Assert.Equal(["Kaj: 1"], Words(Of(Plan(Measure(Leisure)), closed, Coordinator)));
        Assert.Empty(Of(Plan(Measure(Leisure)), closed, Coordinator with { ClosedAt = DateTimeOffset.UnixEpoch }).People);
    }

    [Fact]
    public void The_coordinator_for_what_nobody_answers_for()
    {
        var nobodys = Make.Measure("Se över belysningen", who: "Någon annan");
        var duties = Of(Plan(Measure(Leisure), nobodys), Reporter, Coordinator);
        Assert.Equal(["Rut: 1", "Kaj: 1"], Words(duties));
        var fallen = Assert.Single(duties.Unanswered);
        Assert.Equal((nobodys.Id, 0, "Kaj"), (fallen.Measure.Id, fallen.Units.Count, fallen.Coordinators.Single().Name));
    }

    [Fact]
    public void The_districts_and_the_plans_own_coordinators_before_the_municipalitys()
    {
        var plan = Plan(Measure(School));
        var city = Person("Stina", "staden", (Role.Coordinator, null));
        var own = Person("Pål", "sdf/ledning") with { Grants = [new Grant(Guid.NewGuid(), Here, Role.Coordinator, District, plan.Id)] };
        Assert.Equal(["Kaj: 1", "Pål: 1"], Words(Of(plan, city, Coordinator, own)));
        Assert.Equal(["Stina: 1"], Words(Of(plan, city, Person("Bo", "sdf", (Role.Coordinator, "hamnstaden")))));
    }

    [Fact]
    public void Nobody_when_the_plan_has_no_coordinator_but_the_measure_is_told_of()
    {
        var duties = Of(Plan(Measure(School)), Reporter);
        Assert.Empty(duties.People);
        Assert.Empty(Assert.Single(duties.Unanswered).Coordinators);
    }

    [Fact]
    public void What_is_left_is_what_has_no_status_for_the_period_or_was_sent_back()
    {
        Measure Reported(MeasureStatus status, string text = "") => Measure(Leisure) with { FollowUps = [new FollowUp(ReportingPeriod.T1, text) { Status = status }] };
        var (done, unexplained, silent, back, mended) = (Reported(MeasureStatus.Done), Reported(MeasureStatus.Stopped), Measure(Leisure), Reported(MeasureStatus.Ongoing), Reported(MeasureStatus.Ongoing));
        var round = new PlanRound(ReportingPeriod.T1) { SentBack = [Sent(back, null), Sent(mended, DateTimeOffset.UnixEpoch.AddDays(1))] };
        var plan = With(Plan(done, unexplained, silent, back, mended), new PlanCourse { Rounds = [round] });

        var duty = Assert.Single(Of(plan, Reporter, Coordinator).People);

        Assert.Equal([unexplained.Id, silent.Id, back.Id], duty.Left.Select(m => m.Id));
        Assert.Equal((5, 2), (duty.Measures.Count, duty.Reported));
        Assert.Equal(5, ReportingDuties.Of(plan, ReportingPeriod.T2, [Reporter], Organisations).People.Single().Left.Count);
    }

    private static SentBack Sent(Measure measure, DateTimeOffset? answered) => new(measure.Id, "Hur många?", DateTimeOffset.UnixEpoch, "Kaj", answered);

    private static ReportingDuties Of(Plan plan, params Person[] people) => ReportingDuties.Of(plan, ReportingPeriod.T1, people, Organisations);

    private static IEnumerable<string> Words(ReportingDuties duties) => duties.People.Select(d => $"{d.Person.Name}: {d.Left.Count}");

    private static Measure Measure(params string[] units) => Make.Measure("Öppna hallen på lördagar") with { Units = units };

    private static Plan Plan(params Measure[] measures) => Tryggve.Plans.Plan.Import(Make.Plan(Make.Chain(measures: measures)), null, Actor.Local, DateTimeOffset.UnixEpoch);

    private static Plan With(Plan plan, PlanCourse course) => new(plan.Id, plan.MunicipalityId, plan.DistrictId, plan.Content, [], course);

    private static Person Person(string name, string unit, params (Role Role, string? District)[] roles) =>
        new(Guid.NewGuid(), Here, name, $"{name}@lindviken.example", [unit], [.. roles.Select(r => new Grant(Guid.NewGuid(), Here, r.Role, r.District, null))], null);
}
