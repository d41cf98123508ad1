using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Tryggve.Plans;
using Tryggve.Plans.Editing;

namespace Tryggve.Storage;

/// <summary>
/// How one state of a plan's stored content became the next, part by part and field by field, with old and new of each. Turned round it leads
/// back: the history needs no copies of the plan, and no change can escape it.
/// </summary>
internal sealed class ContentPatch
{
    /// <summary>The property under which a part of each level keeps the parts below it.</summary>
    private static readonly string[] Levels = ["areas", "problems", "causes", "measures"];

    /// <summary>Stands for the order of the parts below.</summary>
    private const string Order = "$order";

    private readonly List<Step> steps;

    private ContentPatch(List<Step> steps) => this.steps = steps;

    public bool IsEmpty => steps.Count == 0;

    /// <summary>A part that is the same object in both says the same in both, with all that is under it, and is passed over: a save changes one row of a hundred.</summary>
    public static ContentPatch Between(PlanContent older, PlanContent newer)
    {
        (older, newer) = ContentTree.Unlike(older, newer);
        var (was, now) = (Parts(older), Parts(newer));
        var steps = new List<Step>();
        foreach (var part in was.Keys.Union(now.Keys))
        {
            var (before, after) = (was.GetValueOrDefault(part), now.GetValueOrDefault(part));
            if (ReferenceEquals(before, after)) continue;
            var (old, young) = (Fields(before, after), Fields(after, before));
            foreach (var field in old.Keys.Union(young.Keys))
            {
                var (said, says) = (old.GetValueOrDefault(field), young.GetValueOrDefault(field));
                if (said != says) steps.Add(new Step(part, field, said, says));
            }
        }
        return new ContentPatch(steps);
    }

    public static ContentPatch Read(string json) => new(JsonSerializer.Deserialize(json, StoredJson.Stored.ListStep)!);

    public string Write() => JsonSerializer.Serialize(steps, StoredJson.Stored.ListStep);

    /// <summary>The patch that leads back.</summary>
    public ContentPatch Reversed() => new([.. steps.Select(s => new Step(s.Part, s.Field, s.New, s.Old))]);

    /// <summary>The content with the patch applied; null when something it changes has been changed since, so that applying it would write over that.</summary>
    public PlanContent? Apply(PlanContent content)
    {
        var parts = Flatten(content);
        foreach (var step in steps)
        {
            if (!parts.TryGetValue(step.Part, out var part)) parts[step.Part] = part = [];
            var now = part.GetValueOrDefault(step.Field);
            if (now == step.Old) Set(part, step.Field, step.New);
            else if (step.Field == Order && now is not null && step is { Old: not null, New: not null }) part[Order] = MergeOrder(now, step.Old, step.New);
            else return null;
        }
        return Build(parts);
    }

    private static void Set(Dictionary<string, string> part, string field, string? value)
    {
        if (value is null) part.Remove(field);
        else part[field] = value;
    }

    /// <summary>Others have come, gone or moved meanwhile: take away what this step takes away, put in what it puts in after its neighbour.</summary>
    private static string MergeOrder(string now, string old, string young)
    {
        var (current, before, after) = (now.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList(), old.Split(' ', StringSplitOptions.RemoveEmptyEntries), young.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        current.RemoveAll(id => before.Contains(id) && !after.Contains(id));
        for (var i = 0; i < after.Length; i++)
        {
            if (before.Contains(after[i]) || current.Contains(after[i])) continue;
            var neighbour = after.Take(i).LastOrDefault(current.Contains);
            current.Insert(neighbour is null ? 0 : current.IndexOf(neighbour) + 1, after[i]);
        }
        return string.Join(' ', current);
    }

    private static Dictionary<string, Dictionary<string, string>> Flatten(PlanContent content) => Parts(content).ToDictionary(p => p.Key, p => Fields(p.Value, null));

    /// <summary>Every part by its id, each before those under it; the plan itself by none.</summary>
    private static Dictionary<string, object> Parts(PlanContent content)
    {
        var parts = new Dictionary<string, object> { [""] = content };
        foreach (var area in content.Areas)
        {
            parts[area.Id.ToString()] = area;
            foreach (var problem in area.Problems)
            {
                parts[problem.Id.ToString()] = problem;
                foreach (var cause in problem.Causes)
                {
                    parts[cause.Id.ToString()] = cause;
                    foreach (var measure in cause.Measures) parts[measure.Id.ToString()] = measure;
                }
            }
        }
        return parts;
    }

    /// <summary>What a part says in its stored form, a field each, and the order of the parts under it.</summary>
    /// <param name="other">Fields that are the same there are left out; null for all.</param>
    private static Dictionary<string, string> Fields(object? part, object? other) => part switch
    {
        PlanContent plan => Fields(plan, other, StoredJson.Stored.PlanContent, Levels[0], plan.Areas.Select(a => a.Id)),
        PriorityArea area => Fields(area, other, StoredJson.Stored.PriorityArea, Levels[1], area.Problems.Select(p => p.Id)),
        Problem problem => Fields(problem, other, StoredJson.Stored.Problem, Levels[2], problem.Causes.Select(c => c.Id)),
        Cause cause => Fields(cause, other, StoredJson.Stored.Cause, Levels[3], cause.Measures.Select(m => m.Id)),
        Measure measure => Fields(measure, other, StoredJson.Stored.Measure, null, []),
        _ => [],
    };

    private static Dictionary<string, string> Fields(object part, object? other, JsonTypeInfo type, string? below, IEnumerable<Guid> children)
    {
        if (other?.GetType() != part.GetType()) other = null;
        var fields = new Dictionary<string, string>();
        foreach (var property in type.Properties.Where(p => p.Name != below))
        {
            if (property.Get?.Invoke(part) is not { } value || (other is not null && value.Equals(property.Get(other)))) continue;
            // As it stands in the document once that has been read again: half a character is another by then.
            fields[property.Name] = JsonSerializer.SerializeToNode(value, StoredJson.Stored.Options.GetTypeInfo(property.PropertyType))!.ToJsonString(StoredJson.Stored.Options);
        }
        if (below is not null) fields[Order] = string.Join(' ', children);
        return fields;
    }

    /// <summary>Null when the parts no longer hang together: two patches moved the same part to different places.</summary>
    private static PlanContent? Build(Dictionary<string, Dictionary<string, string>> parts)
    {
        var used = new HashSet<string>();
        return Build("", 0, parts, used) is { } root ? root.Deserialize(StoredJson.Stored.PlanContent) : null;
    }

    private static JsonObject? Build(string id, int level, Dictionary<string, Dictionary<string, string>> parts, HashSet<string> used)
    {
        if (!used.Add(id) || !parts.TryGetValue(id, out var fields)) return null;
        var node = new JsonObject();
        foreach (var (field, value) in fields) if (field != Order) node[field] = JsonNode.Parse(value);
        if (level == Levels.Length) return node;
        var children = new JsonArray();
        foreach (var child in fields.GetValueOrDefault(Order, "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (Build(child, level + 1, parts, used) is not { } built) return null;
            children.Add((JsonNode)built);
        }
        node[Levels[level]] = children;
        return node;
    }

    /// <summary>One field of one part: its JSON before and after, null where it is not there.</summary>
    internal sealed record Step(string Part, string Field, string? Old, string? New);
}
