using System.Collections;
using System.Reflection;
using Tryggve.Plans;
using Tryggve.Tests.Open;

namespace Tryggve.Tests.Security;

/// <summary>
/// Texts meant to become something else where they are shown: markup, addresses that run, formulas. Each says where it stands. Records are filled by reflection, so that
/// a text that is written into the plan tomorrow is asked about too.
/// </summary>
internal static class Poison
{
    public const string Word = "giftskrift";

    /// <summary>What must stand as it is for the plan to be kept and found; nobody types it.</summary>
    private static readonly string[] Spared = ["PlanContent.Municipality", "Attachment.Hash"];

    private static readonly string[] Formulas = ["=", "+", "-", "@", "\t=", "\r=", "\n="];

    public static string Markup(string place) => $"\"'><script>{Word}('{place}')</script><img src=x onerror={Word}()></textarea></title><svg/onload={Word}()>{{{{7*7}}}}";

    public static string Address(string place) => $"javascript:{Word}('{place}')";

    /// <summary>In turn with each beginning that a spreadsheet may take for a formula.</summary>
    public static Func<string, string> Formula()
    {
        var turn = 0;
        return place => $"{Formulas[turn++ % Formulas.Length]}{Word}(\"{place}\")|' /C calc'!A0";
    }

    /// <summary>A plan of one of everything in which each text is hostile.</summary>
    public static PlanContent Plan(Func<string, string> text, int year)
    {
        var plan = Canaries.Plan();
        Fill(plan, text);
        return plan with { Years = new YearSpan(year) };
    }

    private static void Fill(object thing, Func<string, string> text)
    {
        foreach (var property in thing.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.CanRead && p.GetSetMethod(nonPublic: true) is not null && p.GetIndexParameters().Length == 0))
        {
            var place = $"{property.DeclaringType!.Name}.{property.Name}";
            if (!Spared.Contains(place)) FillValue(thing, property, place, text);
        }
    }

    private static void FillValue(object thing, PropertyInfo property, string place, Func<string, string> text)
    {
        switch (property.GetValue(thing))
        {
            case string: property.SetValue(thing, text(place)); break;
            case string[] texts: property.SetValue(thing, texts.Select(_ => text(place)).ToArray()); break;
            case IDictionary<string, string> map:
                foreach (var key in map.Keys.ToList()) map[key] = text(place);
                break;
            case IEnumerable list:
                foreach (var one in list.Cast<object>().Where(o => IsOurs(o))) Fill(one, text);
                break;
            case { } one when IsOurs(one): Fill(one, text); break;
        }
    }

    private static bool IsOurs(object thing) => thing.GetType() is { IsClass: true, Namespace: { } space } && space.StartsWith("Tryggve", StringComparison.Ordinal);

    /// <summary>Every place that a plan's texts stand in.</summary>
    public static IReadOnlyList<string> Places()
    {
        var places = new List<string>();
        Plan(place => { places.Add(place); return place; }, 2026);
        return [.. places.Distinct().Order(StringComparer.Ordinal)];
    }
}
