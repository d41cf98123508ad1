using System.Text.RegularExpressions;
using Tryggve.Districts;

namespace Tryggve.Plans;

/// <summary>Ansvariga enheter: the units that answer for a measure, as a person has said or as Vem names them.</summary>
public static class ResponsibleUnits
{
    /// <summary>Ids of the units. What a person has said goes before what the text seems to say.</summary>
    public static IReadOnlyList<string> Of(Measure measure, IReadOnlyList<Organisation> organisations) => measure.Units.Count > 0
        ? measure.Units
        : [.. from organisation in organisations from unit in organisation.Units where Names(unit).Any(name => Stands(name, measure)) select unit.Id];

    /// <summary>Whether the actor belongs to one of them, or to the whole organisation it is part of.</summary>
    public static bool IsOwn(Measure measure, Actor actor, IReadOnlyList<Organisation> organisations) =>
        Of(measure, organisations).Any(unit => actor.Memberships.Any(own => own == unit || unit.StartsWith(own + "/", StringComparison.Ordinal)));

    private static IEnumerable<string> Names(Unit unit) => [unit.Name, .. unit.Aliases, .. unit.Roles];

    private static bool Stands(string name, Measure measure) =>
        name.Length > 0 && Regex.IsMatch($"{measure.Responsible}\n{measure.Collaboration?.Convener}", $@"(?<!\w){Regex.Escape(name)}(?!\w)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
}
