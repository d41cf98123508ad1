using Tryggve.Districts;
using Tryggve.FollowUps;
using Tryggve.People;
using Tryggve.Plans.Responsibles;

namespace Tryggve.Plans;

/// <summary>Rapporteringens fördelning: who is to report which measures of a plan for a period, and what each of them has left.</summary>
/// <param name="People">Those who have anything to report, in the order the people were given.</param>
/// <param name="Unanswered">Measures that nobody with an account answers for: the coordinators have them among theirs.</param>
public sealed record ReportingDuties(IReadOnlyList<ReportingDuty> People, IReadOnlyList<UnansweredMeasure> Unanswered)
{
    /// <param name="people">The municipality's people; closed accounts are passed over.</param>
    /// <param name="organisations">Those that have to do with the plan's district.</param>
    public static ReportingDuties Of(Plan plan, ReportingPeriod period, IReadOnlyList<Person> people, IReadOnlyList<Organisation> organisations)
    {
        Person[] open = [.. people.Where(p => p.ClosedAt is null)];
        var reporters = open.Select(p => p.ToActor()).Where(a => a.ExtentOf(Permission.WriteGoalsAndFollowUps, plan.Scope) >= Extent.OwnMeasures).ToList();
        // Asked once a measure and not once a person: to read Vem takes longer than all the rest.
        var reader = new ResponsibilityReader(organisations);
        var measures = plan.Content.Measures.Select(m => (Measure: m, Units: ResponsibleUnits.Of(m, reader)))
            .Select(m => (m.Measure, m.Units, By: reporters.Where(r => ResponsibleUnits.IsOwn(m.Units, r)).Select(r => r.Id).ToHashSet())).ToList();
        var coordinators = Nearest(plan.Scope, open);
        var duties = from person in open
                     let theirs = measures.Where(m => m.By.Count > 0 ? m.By.Contains(person.Id.ToString()) : coordinators.Contains(person)).Select(m => m.Measure).ToList()
                     where theirs.Count > 0
                     select new ReportingDuty(person, theirs, [.. theirs.Where(m => IsLeft(plan, period, m))]);
        return new ReportingDuties([.. duties], [.. measures.Where(m => m.By.Count == 0).Select(m => new UnansweredMeasure(m.Measure, m.Units, coordinators))]);
    }

    private static bool IsLeft(Plan plan, ReportingPeriod period, Measure measure) =>
        !measure.FollowUpOf(period).IsReported || plan.Course.Round(period).ToMend(measure.Id) is not null;

    /// <summary>The plan's or district's own coordinators; where there are none, those of the whole municipality.</summary>
    private static IReadOnlyList<Person> Nearest(PlanScope plan, IReadOnlyList<Person> people)
    {
        var roles = people.SelectMany(p => p.Grants, (Person, Grant) => (Person, Grant)).Where(r => r.Grant.Role == Role.Coordinator && r.Grant.Covers(plan)).ToList();
        var near = roles.Where(r => (r.Grant.DistrictId ?? r.Grant.PlanId?.ToString()) is not null).ToList();
        return [.. (near.Count > 0 ? near : roles).Select(r => r.Person).Distinct()];
    }
}

/// <summary>Persons del av rapporteringen: the measures one person is to report for a period.</summary>
/// <param name="Left">Those that are not reported yet, or were sent back to be mended.</param>
public sealed record ReportingDuty(Person Person, IReadOnlyList<Measure> Measures, IReadOnlyList<Measure> Left)
{
    public int Reported => Measures.Count - Left.Count;
}

/// <summary>Åtgärd utan rapportör: a measure that no open account answers for.</summary>
/// <param name="Units">Ids of the units that answer for it, though nobody in them can report; empty where no unit is known.</param>
/// <param name="Coordinators">Whom it falls to.</param>
public sealed record UnansweredMeasure(Measure Measure, IReadOnlyList<string> Units, IReadOnlyList<Person> Coordinators);
