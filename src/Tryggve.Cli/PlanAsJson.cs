using System.Text.Json;
using Tryggve.Plans;

namespace Tryggve.Cli;

/// <summary>A plan's content as JSON, the chain nested as it is, without identities: the same document gives the same JSON.</summary>
internal static class PlanAsJson
{
    public static void Write(Utf8JsonWriter json, PlanContent plan)
    {
        json.WriteStartObject("heading");
        json.WriteString("municipality", plan.Municipality);
        json.WriteString("district", plan.District);
        json.WriteString("years", plan.Years?.ToString() ?? "");
        json.WriteString("title", plan.Title);
        json.WriteString("registryNumber", plan.RegistryNumber);
        json.WriteStartArray("preamble");
        foreach (var paragraph in plan.Preamble) json.WriteStringValue(paragraph);
        json.WriteEndArray();
        json.Array("printedSummary", plan.PrintedSummary, row =>
        {
            json.WriteString("area", row.Area);
            json.Number("problems", row.Problems);
            json.Number("causes", row.Causes);
            json.Number("measures", row.Measures);
        });
        json.WriteEndObject();
        json.Array("areas", plan.Areas, area => Write(json, area));
    }

    private static void Write(Utf8JsonWriter json, PriorityArea area)
    {
        json.WriteString("name", area.Name);
        json.WriteString("number", area.Number);
        json.WriteString("standardArea", area.StandardArea);
        json.WriteString("overallGoal", area.OverallGoal);
        json.WriteString("situationalPicture", area.SituationalPicture);
        json.WriteString("policies", area.Policies);
        json.Others(area.Others);
        json.Array("problems", area.Problems, problem =>
        {
            json.WriteString("collectiveName", problem.CollectiveName);
            json.WriteString("text", problem.Text);
            json.Array("causes", problem.Causes, cause =>
            {
                json.WriteString("text", cause.Text);
                json.Array("measures", cause.Measures, measure => Write(json, new PlanRow(area, problem, cause, measure)));
            });
        });
    }

    private static void Write(Utf8JsonWriter json, PlanRow row)
    {
        var measure = row.Measure!;
        json.WriteString("name", measure.Name);
        json.WriteString("text", measure.Text);
        json.WriteString("kind", measure.Kind is { } kind ? Vocabulary.Of(kind) : "");
        json.WriteString("when", measure.Timing);
        json.WriteString("who", measure.Responsible);
        json.WriteString("goalText", measure.GoalText);
        json.Array("goals", measure.Goals, goal =>
        {
            json.WriteString("mark", goal.Mark);
            json.WriteString("text", goal.Text);
        });
        json.Array("followUps", measure.FollowUps, followUp =>
        {
            json.WriteString("period", Vocabulary.Of(followUp.Period));
            json.WriteString("text", followUp.Text);
        });
        if (measure.Collaboration is not null)
        {
            json.Array("form", CollaborationForm.LinesOf(row), line =>
            {
                json.WriteString("label", line.Line.Label);
                json.WriteString("party", line.Line.Party);
                json.WriteString("value", line.Value);
            });
        }
        json.Others(measure.Others);
        json.Array("places", measure.Origin?.Places ?? new Dictionary<string, Place>(), place =>
        {
            json.WriteString("field", place.Key);
            json.WriteString("place", place.Value.ToString());
        });
    }

    private static void Others(this Utf8JsonWriter json, IEnumerable<OtherValue> others) => json.Array("others", others, other =>
    {
        json.WriteString("header", other.Header);
        json.WriteString("value", other.Value);
    });

    public static void Array<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Number(this Utf8JsonWriter json, string name, int? value)
    {
        if (value is { } number) json.WriteNumber(name, number);
        else json.WriteNull(name);
    }
}
