using System.Text.Json.Serialization;

namespace Tryggve.Plans;

/// <summary>Problem: what the situational picture shows, with its causes. Empty texts mean that the plan does not say.</summary>
public sealed record Problem
{
    public required Guid Id { get; init; }

    /// <summary>Samlingsnamn: short name that some templates put before the problem.</summary>
    public string CollectiveName { get; init; } = "";
    public string Text { get; init; } = "";
    public IReadOnlyList<Cause> Causes { get; init; } = [];
    public Origin? Origin { get; init; }

    [JsonIgnore]
    public IEnumerable<Measure> Measures => Causes.SelectMany(c => c.Measures);
}
