using System.Globalization;
using Dapper;
using Tryggve.FollowUps;

namespace Tryggve.Storage;

/// <summary>A filter as SQL over <c>measures m</c> of <c>plans p</c>, with the round's <c>follow_ups f</c> where one is asked for. The same for lists and for counts, so that a figure and its rows agree.</summary>
internal sealed class MeasureConditions
{
    public const string NotDone = "(m.status IS NULL OR m.status NOT IN ('Done', 'Stopped', 'Merged'))";

    /// <summary>Links of the chain that a measure lacks, and whether a goal lacks a letter.</summary>
    public const string Shortfalls = "(m.without_problem + m.without_cause + m.without_goal + m.without_time + m.without_responsible + CASE WHEN m.weak_goals > 0 THEN 1 ELSE 0 END)";

    private readonly List<string> conditions = [];

    public MeasureConditions(MeasureFilter filter, Actor actor, DateOnly today)
    {
        Values.Add("actorId", actor.Id);
        Values.Add("today", Day(today));
        conditions.Add(Visibility.To(actor));
        if (!actor.IsOperator) Add("p.municipality_id = @municipality", "municipality", actor.MunicipalityId);
        if (filter.Year is { } year) Add("p.year_to = @year", "year", year);
        if (filter.District is { } district) Add("p.district_id = @district", "district", district);
        if (filter.Plan is { } plan) Add("p.id = @plan", "plan", plan);
        if (filter.Area is { } area) Add("m.area_key = @area", "area", area);
        if (filter.Kind is { } kind) Add("m.kind = @kind", "kind", kind.ToString());
        if (filter.Only is { } only) Add("m.id IN (SELECT value FROM json_each(@only))", "only", StoredJson.List(only.Select(id => id.ToString())));
        if (filter.Round is { } round) Values.Add("round", round.ToString());
        Join = filter.Round is null ? "" : "LEFT JOIN follow_ups f ON f.municipality_id = m.municipality_id AND f.plan_id = m.plan_id AND f.measure_id = m.id AND f.period = @round";
        var said = Said = filter.Round is null ? "m" : "f";
        if (filter.Status is { } status) AddStatus(status.Said, said, filter.Round is not null);
        Matching = filter.Verdict switch { null => "m.goals", { Said: { } one } => $"coalesce({said}.{Column(one)}, 0)", _ => $"m.goals - {Judged(said)}" };
        if (filter.Verdict is { } verdict) conditions.Add(verdict.Said is { } known ? $"{said}.{Column(known)} > 0" : $"m.goals > {Judged(said)}");
        if (filter.Responsible is { } unit) AddUnit("responsible", unit, " AND u.is_responsible = 1");
        if (filter.Party is { } party) AddUnit("party", party, "");
        foreach (var (column, words, name) in new[] { ("m.places", filter.Place, "place"), ("m.target_groups", filter.TargetGroup, "group") })
        {
            if (words.Length > 0) Add($"instr(folded({column}), @{name}) > 0", name, SwedishOrder.Fold(words));
        }
        foreach (var (word, i) in filter.Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(8).Select((w, i) => (w, i)))
        {
            Add($"instr(folded(m.name || ' ' || m.text || ' ' || m.collective_name || ' ' || m.problem || ' ' || m.cause), @word{i}) > 0", $"word{i}", SwedishOrder.Fold(word));
        }
        if (filter.Due is { } due) AddDue(due, today);
        if (filter.Lacks is { } lacks) conditions.Add(Lacking(lacks));
        if (filter.Letter is { } letter) Add("EXISTS (SELECT 1 FROM goals g WHERE g.municipality_id = m.municipality_id AND g.plan_id = m.plan_id AND g.measure_id = m.id AND instr(g.lacks, @letter) > 0)", "letter", letter.ToString());
    }

    public DynamicParameters Values { get; } = new();

    /// <summary>What the query joins besides plans and measures.</summary>
    public string Join { get; }

    /// <summary>The table that says status and verdicts: the round's, or the measure's own of what was said last.</summary>
    public string Said { get; }

    /// <summary>How many of a measure's goals have the verdict that is asked for.</summary>
    public string Matching { get; }

    public string Sql => string.Join(" AND ", conditions);

    public static string Column(Verdict verdict) => verdict switch
    {
        Verdict.Met => "met",
        Verdict.PartlyMet => "partly_met",
        Verdict.NotMet => "not_met",
        Verdict.NotMeasurable => "not_measurable",
        _ => "not_yet",
    };

    public static string Judged(string table) => $"coalesce({table}.met + {table}.partly_met + {table}.not_met + {table}.not_measurable + {table}.not_yet, 0)";

    private void Add(string condition, string name, object value)
    {
        conditions.Add(condition);
        Values.Add(name, value);
    }

    private void AddStatus(MeasureStatus? status, string said, bool round)
    {
        if (status is { } known) Add($"{said}.status = @status", "status", known.ToString());
        else conditions.Add(round ? "coalesce(f.is_reported, 0) = 0" : "m.status IS NULL");
    }

    /// <summary>A unit or organisation as it is named; with a slash after it, the organisation and every unit of it.</summary>
    private void AddUnit(string name, string unit, string more)
    {
        var named = unit.EndsWith('/') ? $"(u.unit_id = substr(@{name}, 1, length(@{name}) - 1) OR substr(u.unit_id, 1, length(@{name})) = @{name})" : $"u.unit_id = @{name}";
        Add($"EXISTS (SELECT 1 FROM measure_units u WHERE u.municipality_id = m.municipality_id AND u.plan_id = m.plan_id AND u.measure_id = m.id AND {named}{more})", name, unit);
    }

    private void AddDue(DueTime due, DateOnly today)
    {
        if (due == DueTime.None) conditions.Add("m.due IS NULL");
        else if (due == DueTime.Late) conditions.Add($"m.due < @today AND {NotDone}");
        else Add($"m.due BETWEEN @today AND @until AND {NotDone}", "until", Day(today.AddMonths(due == DueTime.WithinMonth ? 1 : 3)));
    }

    private static string Lacking(Shortfall shortfall) => shortfall switch
    {
        Shortfall.Problem => "m.without_problem = 1",
        Shortfall.Cause => "m.without_cause = 1",
        Shortfall.Goal => "m.without_goal = 1",
        Shortfall.Time => "m.without_time = 1",
        Shortfall.Responsible => "m.without_responsible = 1",
        Shortfall.FollowUp => "m.without_follow_up = 1",
        Shortfall.WeakGoal => "m.weak_goals > 0",
        Shortfall.UnmetThreeYears => "m.unmet_years >= 3",
        _ => $"{Shortfalls} > 0",
    };

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
