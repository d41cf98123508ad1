using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using Tryggve.FollowUps;
using Tryggve.Plans;

namespace Tryggve.Tests.Open;

/// <summary>
/// Plan contents in which every string says where it stands: <c>Synlig…</c> where it may become public, else a canary. Made by reflection over the records, so that a property
/// written tomorrow is filled too, and is a canary until somebody writes it in the list here.
/// </summary>
internal static class Canaries
{
    public const string Word = "kanariefagel";

    /// <summary>What may become public, as type and property.</summary>
    public static readonly IReadOnlyList<string> Public =
    [
        "PlanContent.Municipality", "PlanContent.District", "PlanContent.Title", "PlanContent.RegistryNumber", "PlanContent.Preamble",
        "PriorityArea.Name", "PriorityArea.Number", "PriorityArea.OverallGoal", "Problem.CollectiveName", "Problem.Text", "Cause.Text",
        "Measure.Name", "Measure.Text", "Measure.Timing", "Measure.Responsible", "Goal.Mark", "Goal.Text",
    ];

    /// <summary>A text that is public when nothing stands in its way.</summary>
    public static string Visible(string place) => $"Synlig{place.Replace(".", "", StringComparison.Ordinal)}";

    /// <summary>A content with one of everything, all of whose public texts are visible.</summary>
    public static PlanContent Plan() => Tie((PlanContent)Make(typeof(PlanContent), "", everything: false)) with { Municipality = "Lindvikens kommun", District = "Kanalholmen", Years = new YearSpan(2026) };

    /// <summary>A problem with one of everything, in which every text is a canary, to be held back.</summary>
    public static Problem Secret(string responsible)
    {
        var problem = (Problem)Make(typeof(Problem), "", everything: true);
        return problem with { Causes = [.. problem.Causes.Select(c => c with { Measures = [.. c.Measures.Select(m => m with { Responsible = $"{responsible} {Word}" , Units = [] })] })] };
    }

    /// <summary>Every string in a thing, with the type and property it stands in.</summary>
    public static IEnumerable<(string Place, string Text)> Texts(object? thing, string place = "")
    {
        if (thing is string text) return [(place, text)];
        if (thing is null || thing.GetType() is { IsPrimitive: true } or { IsEnum: true } || thing is Guid or DateTimeOffset or DateOnly or YearSpan) return [];
        if (thing is IDictionary map) return map.Keys.Cast<object>().Concat(map.Values.Cast<object>()).SelectMany(t => Texts(t, place));
        if (thing is IEnumerable list) return list.Cast<object?>().SelectMany(t => Texts(t, place));
        return Kept(thing.GetType()).SelectMany(p => Texts(p.GetValue(thing), $"{thing.GetType().Name}.{p.Name}"));
    }

    /// <summary>Follow-ups that speak of the goals there are, for every period.</summary>
    public static PlanContent Tie(PlanContent plan) => plan with { Areas = [.. plan.Areas.Select(a => a with { Problems = [.. a.Problems.Select(Tie)] })] };

    public static Problem Tie(Problem problem) => problem with { Causes = [.. problem.Causes.Select(c => c with { Measures = [.. c.Measures.Select(Tie)] })] };

    private static Measure Tie(Measure measure) => measure with
    {
        Kind = MeasureKind.OneOff, Units = [],
        FollowUps = [.. Enum.GetValues<ReportingPeriod>().Select(p => measure.FollowUps[0] with { Period = p, Status = MeasureStatus.Ongoing, Outcomes = [.. measure.Goals.Select(g => new GoalOutcome(g.Id, Verdict.PartlyMet, $"{Word} värde"))] })],
    };

    private static IEnumerable<PropertyInfo> Kept(Type type) => type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.CanRead && p.GetSetMethod(nonPublic: true) is not null && p.GetIndexParameters().Length == 0);

    private static object Make(Type type, string place, bool everything)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner) return Make(inner, place, everything);
        if (type == typeof(string)) return !everything && Public.Contains(place) ? Visible(place) : $"{Word} {place}";
        if (type == typeof(Guid)) return Guid.CreateVersion7();
        if (type == typeof(YearSpan)) return new YearSpan(2025);
        if (type == typeof(DateTimeOffset)) return DateTimeOffset.UnixEpoch;
        if (type == typeof(DateOnly)) return new DateOnly(2025, 1, 1);
        if (type == typeof(bool)) return true;
        if (type == typeof(int)) return 7;
        if (type == typeof(long)) return 7L;
        if (type.IsEnum) return Enum.GetValues(type).GetValue(1)!;
        if (type.IsGenericType && type.GetGenericArguments() is [var key, var value])
        {
            var map = (IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(key, value))!;
            map.Add(Make(key, place, everything), Make(value, place, everything));
            return map;
        }
        if (type.IsGenericType && type.GetGenericArguments() is [var item])
        {
            var list = Array.CreateInstance(item, 1);
            list.SetValue(Make(item, place, everything), 0);
            return list;
        }
        if (type.Namespace?.StartsWith("Tryggve", StringComparison.Ordinal) != true) throw new NotSupportedException($"{place} is a {type}: teach this to fill it.");
        var made = RuntimeHelpers.GetUninitializedObject(type);
        foreach (var property in Kept(type)) property.SetValue(made, Make(property.PropertyType, $"{type.Name}.{property.Name}", everything));
        return made;
    }
}
