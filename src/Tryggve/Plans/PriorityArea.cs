using System.Text.Json.Serialization;

namespace Tryggve.Plans;

/// <summary>Prioriterat område: a part of the plan, standard for the municipality or the district's own. Empty areas are kept: they say "no measures".</summary>
public sealed record PriorityArea
{
    public required Guid Id { get; init; }

    /// <summary>The name without its number.</summary>
    public string Name { get; init; } = "";

    /// <summary>The number before the name as printed, without its full stop: <c>2</c>; empty where there is none.</summary>
    public string Number { get; init; } = "";

    /// <summary>Key of the <see cref="Districts.StandardArea"/>; null for an area of the district's own.</summary>
    public string? StandardArea { get; init; }
    public string OverallGoal { get; init; } = "";
    public string SituationalPicture { get; init; } = "";
    public string Policies { get; init; } = "";
    public IReadOnlyList<OtherValue> Others { get; init; } = [];

    /// <summary>Field → its label as printed, where it is not ours, so that the area's form can be given back as it came.</summary>
    public IReadOnlyDictionary<string, string> Labels { get; init; } = new Dictionary<string, string>();
    public IReadOnlyList<Problem> Problems { get; init; } = [];
    public Origin? Origin { get; init; }

    [JsonIgnore]
    public IEnumerable<Measure> Measures => Problems.SelectMany(p => p.Measures);

    /// <summary>The area's own texts that are not empty, each with its label.</summary>
    public IEnumerable<(string Label, string Value)> TextLines() => new (PlanField Field, string Value)[]
    {
        (PlanField.OverallGoal, OverallGoal), (PlanField.SituationalPicture, SituationalPicture), (PlanField.Policies, Policies),
    }
    .Where(t => t.Value.Length > 0)
    .Select(t => (Labels.GetValueOrDefault(t.Field.ToString()) ?? Vocabulary.Of(t.Field), t.Value))
    .Concat(Others.Select(o => (o.Header, o.Value)));
}
