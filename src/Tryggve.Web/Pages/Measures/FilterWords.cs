using Tryggve.Districts;
using Tryggve.Plans;
using Tryggve.Storage;
using Tryggve.Web.Plumbing;

namespace Tryggve.Web.Pages.Measures;

/// <summary>How a filter is told to a person: the name of each part and what its value says.</summary>
public static class FilterWords
{
    private static readonly Dictionary<string, string> Names = new()
    {
        ["q"] = "ord", ["ar"] = "år", ["stadsdel"] = "stadsdel", ["plan"] = "plan", ["omrade"] = "område", ["runda"] = "runda", ["status"] = "status", ["utfall"] = "utfall", ["slag"] = "slag",
        ["ansvarig"] = "ansvarig", ["part"] = "part", ["plats"] = "plats", ["grupp"] = "målgrupp", ["tid"] = "tid", ["brist"] = "brist", ["smart"] = "SMART",
    };

    public static string NameOf(string part) => Names[part];

    public static string Of(Shortfall shortfall) => shortfall switch
    {
        Shortfall.Problem => "problem",
        Shortfall.Cause => "orsak",
        Shortfall.Goal => "mål",
        Shortfall.Time => "tid",
        Shortfall.Responsible => "ansvarig",
        Shortfall.FollowUp => "uppföljning",
        Shortfall.WeakGoal => "mål som brister i SMART",
        Shortfall.UnmetThreeYears => "mål som inte nåtts på tre år",
        _ => "någon brist",
    };

    /// <summary>The shortfall as a phrase of its own: <c>utan orsak</c>.</summary>
    public static string Phrase(Shortfall shortfall) => shortfall < Shortfall.WeakGoal ? $"utan {Of(shortfall)}" : Of(shortfall);

    public static string Of(DueTime due) => due switch
    {
        DueTime.Late => "försenade",
        DueTime.WithinMonth => "klara inom en månad",
        DueTime.WithinQuarter => "klara inom tre månader",
        _ => "utan slutdag",
    };

    public static string Of(char letter) => letter switch
    {
        'S' => "mål som inte är specifika",
        'M' => "mål som inte går att mäta",
        'A' => "mål utan någon som tagit på sig dem",
        'R' => "mål som inte är realistiska",
        _ => "mål utan tid",
    };

    /// <summary>What a part of the filter says, for its chip.</summary>
    public static string Value(MeasureFilter filter, string part, string value, Municipality municipality, string plan) => part switch
    {
        "stadsdel" => municipality.Districts.FirstOrDefault(d => d.Id == value)?.Name ?? value,
        "plan" => plan,
        "omrade" => value == MeasureQueries.OwnArea ? "egna områden" : municipality.Templates.SelectMany(t => t.Areas).FirstOrDefault(a => a.Key == value)?.Name ?? value,
        "runda" => Vocabulary.Of(filter.Round!.Value),
        "status" => StateMark.Of(filter.Status!.Value.Said).Word,
        "utfall" => StateMark.Of(filter.Verdict!.Value.Said).Word,
        "slag" => Vocabulary.Of(filter.Kind!.Value).ToLowerInvariant(),
        "ansvarig" or "part" => UnitName(value, municipality),
        "tid" => Of(filter.Due!.Value),
        "brist" => Phrase(filter.Lacks!.Value),
        "smart" => Of(filter.Letter!.Value),
        _ => value,
    };

    /// <summary>A unit with its organisation; the id itself where the municipality knows none of that name any more.</summary>
    public static string UnitName(string id, Municipality municipality)
    {
        foreach (var organisation in municipality.Organisations)
        {
            if (organisation.Id == id) return organisation.Name;
            if (organisation.Id + "/" == id) return $"{organisation.Name}, alla enheter";
            if (organisation.Units.FirstOrDefault(u => u.Id == id) is { } unit) return $"{unit.Name}, {organisation.Name}";
        }
        return id;
    }
}
