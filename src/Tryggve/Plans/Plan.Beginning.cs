using Tryggve.Districts;

namespace Tryggve.Plans;

public sealed partial class Plan
{
    /// <summary>A new plan with the areas of the year's template and nothing in them.</summary>
    public static Plan Begin(Municipality municipality, District district, YearSpan years, Actor by, DateTimeOffset at)
    {
        var template = municipality.TemplateFor(years.From);
        var content = Blank(municipality, district, years) with
        {
            Template = template.Id,
            Areas = [.. template.Areas.Select((area, i) => new PriorityArea { Id = Guid.CreateVersion7(at), Number = $"{i + 1}", Name = area.Name, StandardArea = area.Key })],
        };
        return Begin(municipality, district, content, $"Planen började från mallen för {years}", by, at);
    }

    /// <summary>A new plan with the measures of an earlier one. Follow-ups stay in the earlier plan; each measure remembers which it was there.</summary>
    public static Plan BeginFrom(Plan earlier, Municipality municipality, District district, YearSpan years, Actor by, DateTimeOffset at)
    {
        var content = Blank(municipality, district, years) with
        {
            Template = municipality.TemplateFor(years.From).Id,
            Preamble = earlier.Content.Preamble,
            EarlierPlan = earlier.Id,
            Blocking = earlier.Content.Blocking,
            Areas = [.. earlier.Content.Areas.Select(Area)],
        };
        return Begin(municipality, district, content, $"Planen började från planen för {earlier.Content.Years}", by, at);

        PriorityArea Area(PriorityArea a) => a with { Id = New(), Origin = null, Problems = [.. a.Problems.Select(Problem)] };
        Problem Problem(Problem p) => p with { Id = New(), Origin = null, Causes = [.. p.Causes.Select(Cause)] };
        Cause Cause(Cause c) => c with { Id = New(), Origin = null, Measures = [.. c.Measures.Select(Measure)] };
        Measure Measure(Measure m) => m with
        {
            Id = New(), Origin = null, Earlier = m.Id, FollowUps = [], Attachments = [], TimingMeaning = "", Goals = [.. m.Goals.Select(g => g with { Id = New() })],
        };
        Guid New() => Guid.CreateVersion7(at);
    }

    private static PlanContent Blank(Municipality municipality, District district, YearSpan years) =>
        new() { Municipality = municipality.Name, District = district.Name, Years = years, Title = $"Åtgärdsplan {district.Name} {years}" };

    private static Plan Begin(Municipality municipality, District district, PlanContent content, string text, Actor by, DateTimeOffset at)
    {
        var plan = new Plan(Guid.CreateVersion7(at), municipality.Id, district.Id, content, []);
        plan.Append("begun", text, by, at, []);
        return plan;
    }
}
