using Tryggve.Districts;
using Tryggve.Plans.Responsibles;

namespace Tryggve.Plans.Publishing;

/// <summary>Åtgärdens öppenhet: whether a measure may be published, as a person has chosen.</summary>
public sealed record MeasureOpenness(Guid Measure, bool IsPublic, DateTimeOffset At, string By);

/// <summary>Skäl att hålla inne: why a measure is not published.</summary>
public enum HoldBackReason
{
    /// <summary>Somebody has marked it as internal.</summary>
    Chosen,

    /// <summary>The police answers for it.</summary>
    Police,

    /// <summary>Its responsible mentions the police in words that no organisation answers to.</summary>
    PerhapsPolice,
}

/// <summary>Åtgärd som kan publiceras: a measure of the edition, with why it is held back; null where it is not.</summary>
public sealed record OpenableMeasure(Guid Id, string Area, string Heading, HoldBackReason? Reason, bool? Choice)
{
    /// <summary>What a person has chosen goes first; else the police's measures are internal.</summary>
    internal static OpenableMeasure Of(Measure measure, string area, IReadOnlyList<Organisation> organisations, PlanCourse course)
    {
        var choice = course.Openness.FirstOrDefault(o => o.Measure == measure.Id)?.IsPublic;
        var reason = choice is { } chosen ? (chosen ? null : HoldBackReason.Chosen) : ByPolice(measure, organisations);
        return new OpenableMeasure(measure.Id, area, Words.Shorten(measure.Name.Length > 0 ? measure.Name : measure.Text, 100), reason, choice);
    }

    private static HoldBackReason? ByPolice(Measure measure, IReadOnlyList<Organisation> organisations)
    {
        var police = organisations.Where(o => o.Kind == OrganisationKind.Police).Select(o => o.Id).ToList();
        bool IsPolice(string? id) => id is not null && police.Exists(p => id == p || id.StartsWith(p + "/", StringComparison.Ordinal));
        if (ResponsibleUnits.Of(measure, organisations).Any(IsPolice)) return HoldBackReason.Police;
        if (measure.Units.Count > 0) return null;
        // Where a text was understood to say that the police only takes part, somebody else answers. What was not understood is not let out.
        var read = ResponsibleUnits.Read(measure, organisations);
        return MentionsPolice(read.Text) && !read.Actors.Any(a => IsPolice(a.UnitId ?? a.OrganisationId)) ? HoldBackReason.PerhapsPolice : null;
    }

    private static bool MentionsPolice(string text) =>
        text.Contains("polis", StringComparison.OrdinalIgnoreCase) || text.Split([' ', ',', '/', '\n', '.', ';', '(', ')', '-']).Any(w => w.Equals("LPO", StringComparison.OrdinalIgnoreCase));
}
