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

    /// <summary>A new plan with what goes on of an earlier one: all of it while nobody has chosen. Follow-ups stay in the earlier plan; each measure and goal remembers how it went there.</summary>
    public static Plan BeginFrom(Plan earlier, Municipality municipality, District district, YearSpan years, Actor by, DateTimeOffset at)
    {
        var content = Blank(municipality, district, years) with
        {
            Template = municipality.TemplateFor(years.From).Id,
            Preamble = earlier.Content.Preamble,
            EarlierPlan = earlier.Id,
            Blocking = earlier.Content.Blocking,
            Areas = new Lineage(earlier, at).GoingOn(),
        };
        return Begin(municipality, district, content, $"Planen började från planen för {earlier.Content.Years}", by, at);
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
