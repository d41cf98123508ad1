using Dapper;
using Tryggve.Districts;
using Tryggve.Plans;
using Tryggve.Plans.Calendars;

namespace Tryggve.Storage;

/// <summary>Which plans' days somebody asks for.</summary>
/// <param name="OwnOnly">Only what the person has to do with.</param>
/// <param name="DistrictId">Of a district's plans; null together with <paramref name="PlanId"/> means all that the person may see.</param>
public sealed record CalendarScope(bool OwnOnly, string? DistrictId, Guid? PlanId);

/// <summary>A plan as one chooses it for a calendar.</summary>
public sealed record CalendarPlan(Guid Id, string DistrictId, string District, YearSpan Years, DateTimeOffset SavedAt)
{
    public string Name => $"{District} {Years}";
}

/// <summary>The days of some plans, as one person may see them.</summary>
/// <param name="LeftOut">How many plans were not opened.</param>
public sealed record PlanDays(IReadOnlyList<CalendarEntry> Entries, int LeftOut);

/// <summary>Finds the days of plans, within what whoever asks may see.</summary>
public sealed class PlanCalendars(Database database, PlanStore plans, MunicipalityStore municipalities, TimeProvider time)
{
    /// <summary>More are not opened at once; who asks is told so.</summary>
    public const int MostPlans = 15;

    /// <summary>The plans that the actor may see, by district, newest year first.</summary>
    public async Task<IReadOnlyList<CalendarPlan>> Plans(Actor actor)
    {
        await using var connection = await database.OpenAsync();
        var rows = await connection.QueryAsync<Row>($"SELECT id, district_id, district, year_from, year_to, saved_at FROM plans p WHERE {Visibility.To(actor)}", new { actorId = actor.Id });
        return [.. rows.Select(r => new CalendarPlan(r.Id, r.DistrictId, r.District, new YearSpan((int)r.YearFrom, (int)r.YearTo), r.SavedAt)).OrderBy(p => p.District, SwedishOrder.Comparer).ThenByDescending(p => p.Years.From)];
    }

    /// <summary>What the scope is called to a person; null where it names a plan or district that is not among those the person may see.</summary>
    public static string? NameOf(CalendarScope scope, IReadOnlyList<CalendarPlan> visible)
    {
        var where = scope.PlanId is { } id ? visible.FirstOrDefault(p => p.Id == id)?.Name : scope.DistrictId is { } district ? visible.FirstOrDefault(p => p.DistrictId == district)?.District : "";
        return where is null ? null : (scope.OwnOnly, where.Length) switch { (true, 0) => "Mina datum", (true, _) => $"Mina datum i {where}", (_, 0) => "Alla planer", _ => where };
    }

    /// <summary>The days of the scope. Without a named plan those whose years ended before last year are left out, and are not counted.</summary>
    public async Task<PlanDays> Read(CalendarScope scope, Actor actor)
    {
        var year = time.GetUtcNow().ToDay().Year;
        var chosen = (await Plans(actor))
            .Where(p => scope.PlanId is { } id ? p.Id == id : p.Years.To >= year - 1 && (scope.DistrictId is null || p.DistrictId == scope.DistrictId))
            .OrderBy(p => p.Years.To < year).ThenBy(p => p.Years.From).ToList();
        var known = new Dictionary<string, Municipality>();
        var entries = new List<CalendarEntry>();
        foreach (var listed in chosen.Take(MostPlans))
        {
            if (await plans.Load(listed.Id, actor) is not { } plan) continue;
            if (!known.TryGetValue(plan.MunicipalityId, out var municipality)) known[plan.MunicipalityId] = municipality = (await municipalities.Find(plan.MunicipalityId))!;
            entries.AddRange(PlanCalendar.Of(plan, municipality, actor, scope.OwnOnly, listed.SavedAt));
        }
        return new PlanDays([.. entries.OrderBy(e => e.On)], Math.Max(0, chosen.Count - MostPlans));
    }

    private sealed class Row
    {
        public Guid Id { get; init; }
        public string DistrictId { get; init; } = "";
        public string District { get; init; } = "";
        public long YearFrom { get; init; }
        public long YearTo { get; init; }
        public DateTimeOffset SavedAt { get; init; }
    }
}
