namespace Tryggve.Districts;

/// <summary>Stadsdelsområde: the part of a municipality that makes a plan of its own; a small municipality has one.</summary>
/// <param name="Id">Slug of the name, unique in the municipality.</param>
public sealed record District(string Id, string Name);
