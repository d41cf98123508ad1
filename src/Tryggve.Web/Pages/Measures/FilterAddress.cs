using System.Globalization;
using Tryggve.Districts;
using Tryggve.FollowUps;
using Tryggve.Plans;
using Tryggve.Storage;

namespace Tryggve.Web.Pages.Measures;

/// <summary>A filter as it stands in an address: <c>/atgarder?ar=2026&amp;omrade=unga&amp;utfall=inte-uppfyllt</c>. Written and read by the same tables of words.</summary>
public static class FilterAddress
{
    public const string NotSaid = "inte-sagt";

    private static readonly Words<ReportingPeriod> Rounds = new(p => Vocabulary.Of(p).ToLowerInvariant());
    private static readonly Words<MeasureStatus> Statuses = new(s => Slug.Of(Vocabulary.Of(s)));
    private static readonly Words<Verdict> Verdicts = new(v => Slug.Of(Vocabulary.Of(v)));
    private static readonly Words<MeasureKind> Kinds = new(k => Slug.Of(Vocabulary.Of(k)));
    private static readonly Words<Shortfall> Shortfalls = new(s => s switch
    {
        Shortfall.WeakGoal => "svagt-mal",
        Shortfall.UnmetThreeYears => "inte-natt-pa-tre-ar",
        Shortfall.Any => "nagon",
        _ => $"utan-{Slug.Of(FilterWords.Of(s))}",
    });

    private static readonly Words<DueTime> Dues = new(d => d switch { DueTime.Late => "forsenad", DueTime.WithinMonth => "en-manad", DueTime.WithinQuarter => "tre-manader", _ => "utan-dag" });

    private static readonly Words<MeasureOrder> Orders = new(o => o switch
    {
        MeasureOrder.Year => "ar",
        MeasureOrder.Area => "omrade",
        MeasureOrder.Status => "status",
        MeasureOrder.Due => "tid",
        MeasureOrder.Goals => "mal",
        MeasureOrder.Shortfalls => "brister",
        _ => "stadsdel",
    });

    public static string Of(Asked<MeasureStatus> status) => status.Said is { } said ? Statuses.Of(said) : NotSaid;

    public static string Of(Asked<Verdict> verdict) => verdict.Said is { } said ? Verdicts.Of(said) : NotSaid;

    public static string Of(MeasureKind kind) => Kinds.Of(kind);

    public static string Of(Shortfall shortfall) => Shortfalls.Of(shortfall);

    public static string Of(DueTime due) => Dues.Of(due);

    public static string Of(ReportingPeriod round) => Rounds.Of(round);

    public static string Of(MeasureOrder order, bool descending) => (descending ? "-" : "") + Orders.Of(order);

    /// <summary>Every part of the filter that is asked, as name and value.</summary>
    public static IEnumerable<(string Name, string Value)> Parts(MeasureFilter filter)
    {
        if (filter.Words.Length > 0) yield return ("q", filter.Words);
        if (filter.Year is { } year) yield return ("ar", year.ToString(CultureInfo.InvariantCulture));
        if (filter.District is { } district) yield return ("stadsdel", district);
        if (filter.Plan is { } plan) yield return ("plan", plan.ToString());
        if (filter.Area is { } area) yield return ("omrade", area);
        if (filter.Round is { } round) yield return ("runda", Of(round));
        if (filter.Status is { } status) yield return ("status", Of(status));
        if (filter.Verdict is { } verdict) yield return ("utfall", Of(verdict));
        if (filter.Kind is { } kind) yield return ("slag", Of(kind));
        if (filter.Responsible is { } unit) yield return ("ansvarig", unit);
        if (filter.Party is { } party) yield return ("part", party);
        if (filter.Place.Length > 0) yield return ("plats", filter.Place);
        if (filter.TargetGroup.Length > 0) yield return ("grupp", filter.TargetGroup);
        if (filter.Due is { } due) yield return ("tid", Of(due));
        if (filter.Lacks is { } lacks) yield return ("brist", Of(lacks));
        if (filter.Letter is { } letter) yield return ("smart", letter.ToString());
    }

    public static string Of(MeasureFilter filter, int page = 1) => "/atgarder" + QueryOf(filter, page);

    /// <summary>From the question mark on; empty for everything in the usual order.</summary>
    public static string QueryOf(MeasureFilter filter, int page = 1)
    {
        var parts = Parts(filter).ToList();
        if (filter.Order != MeasureOrder.District || filter.Descending) parts.Add(("ordning", Of(filter.Order, filter.Descending)));
        if (page > 1) parts.Add(("sida", page.ToString(CultureInfo.InvariantCulture)));
        return QueryString.Create(parts.Select(p => KeyValuePair.Create(p.Name, (string?)p.Value))).Value ?? "";
    }

    /// <summary>Reads an address. A value that names nothing is left out and told.</summary>
    public static (MeasureFilter Filter, IReadOnlyList<string> Unknown) Parse(IQueryCollection query)
    {
        var unknown = new List<string>();
        var (order, descending) = OrderOf(query["ordning"]);
        var filter = new MeasureFilter
        {
            Words = Text("q"),
            Year = Read("ar", t => int.TryParse(t, NumberStyles.None, CultureInfo.InvariantCulture, out var y) && y is > 1900 and < 2200 ? y : (int?)null),
            District = Name("stadsdel"),
            Plan = Read("plan", t => Guid.TryParse(t, out var id) ? id : (Guid?)null),
            Area = Name("omrade"),
            Round = Read("runda", Rounds.Parse),
            Status = Read("status", t => t == NotSaid ? new Asked<MeasureStatus>(null) : Statuses.Parse(t) is { } s ? new Asked<MeasureStatus>(s) : (Asked<MeasureStatus>?)null),
            Verdict = Read("utfall", t => t == NotSaid ? new Asked<Verdict>(null) : Verdicts.Parse(t) is { } v ? new Asked<Verdict>(v) : (Asked<Verdict>?)null),
            Kind = Read("slag", Kinds.Parse),
            Responsible = Name("ansvarig"),
            Party = Name("part"),
            Place = Text("plats"),
            TargetGroup = Text("grupp"),
            Due = Read("tid", Dues.Parse),
            Lacks = Read("brist", Shortfalls.Parse),
            Letter = Read("smart", t => t is [var c] && "SMART".Contains(c, StringComparison.Ordinal) ? c : (char?)null),
            Order = order,
            Descending = descending,
        };
        return (filter, unknown);

        string Text(string name) => query[name].ToString().Trim().AtMost(200);

        string? Name(string name) => Text(name) is { Length: > 0 } text ? text : null;

        T? Read<T>(string name, Func<string, T?> read) where T : struct
        {
            if (Text(name) is not { Length: > 0 } text) return null;
            if (read(text) is { } known) return known;
            unknown.Add($"”{text}” är inget vi känner till under {FilterWords.NameOf(name)}, och räknas inte med.");
            return null;
        }
    }

    private static (MeasureOrder Order, bool Descending) OrderOf(string? text)
    {
        var descending = text?.StartsWith('-') == true;
        return Orders.Parse(text?.TrimStart('-') ?? "") is { } order ? (order, descending) : (MeasureOrder.District, false);
    }

    /// <summary>The words of an enumeration, both ways.</summary>
    private sealed class Words<T>(Func<T, string> word) where T : struct, Enum
    {
        private readonly Dictionary<string, T> values = Enum.GetValues<T>().ToDictionary(word);

        public string Of(T value) => word(value);

        public T? Parse(string text) => values.TryGetValue(text, out var value) ? value : null;
    }
}
