using Tryggve.Districts;
using Tryggve.Plans.Responsibles;

namespace Tryggve.Plans;

/// <summary>Ansvariga enheter: the units that answer for a measure, as a person has said or as Vem names them.</summary>
public static class ResponsibleUnits
{
    /// <summary>Ids of the units, or of organisations named as a whole. What a person has said goes before what the text seems to say; who only takes part does not answer.</summary>
    public static IReadOnlyList<string> Of(Measure measure, IReadOnlyList<Organisation> organisations) => measure.Units.Count > 0 ? measure.Units : Of(measure, new ResponsibilityReader(organisations));

    /// <summary>The same for many measures: the reader has gathered the organisations' names once.</summary>
    public static IReadOnlyList<string> Of(Measure measure, ResponsibilityReader reader) => measure.Units.Count > 0 ? measure.Units : Of(measure, Read(measure, reader));

    /// <summary>The same where the text is read already.</summary>
    public static IReadOnlyList<string> Of(Measure measure, Responsibility read) => measure.Units.Count > 0
        ? measure.Units
        : [.. read.Actors.Where(a => a.Part != PartPlayed.Participant).Select(a => a.UnitId ?? a.OrganisationId).OfType<string>().Distinct()];

    /// <summary>What is understood of Vem, or of who convenes the collaboration where Vem is empty.</summary>
    public static Responsibility Read(Measure measure, IReadOnlyList<Organisation> organisations) => Read(measure, new ResponsibilityReader(organisations));

    public static Responsibility Read(Measure measure, ResponsibilityReader reader) =>
        reader.Read(measure.Responsible.Length > 0 ? measure.Responsible : measure.Collaboration?.Convener ?? "");

    public static bool IsOwn(Measure measure, Actor actor, IReadOnlyList<Organisation> organisations) => IsOwn(Of(measure, organisations), actor);

    /// <summary>Whether the actor belongs to one of the units: to the unit itself, to the organisation it is part of, or to a unit of an organisation named as a whole.</summary>
    public static bool IsOwn(IReadOnlyList<string> units, Actor actor) =>
        units.Any(id => actor.Memberships.Any(own => own == id || id.StartsWith(own + "/", StringComparison.Ordinal) || own.StartsWith(id + "/", StringComparison.Ordinal)));
}
