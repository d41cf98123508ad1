using Tryggve.Bench.Running;
using Tryggve.Plans;
using Tryggve.Storage;

namespace Tryggve.Bench.Faults;

/// <summary>A city, one or two instances of the web with a proxy before them, and people who are signed in: what every fault begins with and is judged by.</summary>
internal sealed class Scene : IDisposable
{
    public const int People = 6;
    private const int Districts = 2, Measures = 100;
    private readonly List<RunningWeb> webs = [];
    private RoundRobin? proxy;
    private (long Events, long FollowUps) before;

    private Scene(OwnDatabase kept) => Kept = kept;

    public OwnDatabase Kept { get; }
    public IReadOnlyList<RunningWeb> Webs => webs;
    public IReadOnlyList<Visitor> Visitors { get; set; } = [];
    public IReadOnlyList<FollowUpSlot> Slots { get; private set; } = [];

    /// <summary>What the fault came to that should not be.</summary>
    public List<string> Wrong { get; } = [];

    public static async Task<Scene> Set(bool isPostgres, int instances, string? within = null, IReadOnlyDictionary<string, string>? environment = null)
    {
        var scene = new Scene(new OwnDatabase(isPostgres, within));
        var city = await FilledCity.Fill(scene.Kept.Database, new MadeWords(2_000), Districts, 1, Measures);
        for (var i = 0; i < instances; i++) scene.webs.Add(new RunningWeb(scene.Kept.Setting, environment));
        foreach (var web in scene.webs) await web.Start();
        scene.proxy = new RoundRobin([.. scene.webs.Select(w => w.Address)]);
        scene.Visitors = await Visitor.Coordinators(scene.Kept.Database, scene.webs[0].Address, city.Municipality, People);
        scene.Slots = FollowUpSaves.Slots(await scene.Load(city.Plans));
        scene.before = await Proof.Count(scene.Kept.Database);
        return scene;
    }

    private async Task<IReadOnlyList<Plan>> Load(IEnumerable<Guid> ids)
    {
        var (store, plans) = (new PlanStore(Kept.Database, TimeProvider.System), new List<Plan>());
        foreach (var id in ids) plans.Add((await store.Load(id, Actor.Local))!);
        return plans;
    }

    /// <summary>Everybody opens their pages anew: what was in doubt they see there.</summary>
    public async Task Refresh()
    {
        foreach (var plan in await Load(Slots.Select(s => s.Plan).Distinct().ToList()))
        {
            var now = plan.Content.Measures.ToDictionary(m => m.Id);
            foreach (var slot in Slots.Where(s => s.Plan == plan.Id)) slot.See(now[slot.Measure]);
        }
    }

    /// <summary>People begin to save and read.</summary>
    public Work Begin() => new(proxy!.Address, Visitors, Slots);

    /// <summary>Whether everybody who signed in is still signed in, at each instance.</summary>
    public async Task CheckSessions()
    {
        foreach (var web in webs)
        {
            using var connections = new Connections(web.Address, 4);
            var ended = 0;
            foreach (var visitor in Visitors) ended += (await connections.Get("/konto", visitor)).Status == 200 ? 0 : 1;
            if (ended > 0) Wrong.Add($"{ended} of {Visitors.Count} are not signed in any longer at {web.Address}");
        }
    }

    /// <summary>Counts before and after, what the people met, and whether all that was acknowledged is there once.</summary>
    public async Task<bool> Report(Work work)
    {
        var after = await Proof.Count(Kept.Database);
        var proof = await Proof.Of(Kept.Database, Slots);
        var seen = work.Seen;
        var failed = seen.Where(o => !o.IsRight).ToList();
        var unclear = failed.Count(o => !o.IsClear && o.Status > 0);
        if (unclear > 0) Wrong.Add($"{unclear} answers were neither right nor a page of ours that says what is wrong");
        if (!proof.IsWhole) Wrong.Add("not all is there that was acknowledged, or not as it should be");
        if (Kept.Integrity() is not "ok" and var said) Wrong.Add($"integrity: {said}");
        Console.WriteLine($"  counts: events {before.Events} before, {after.Events} after; follow-ups {before.FollowUps} before, {after.FollowUps} after");
        Console.WriteLine($"  people met: {seen.Count - failed.Count} right answers; {string.Join(", ", failed.GroupBy(o => o.Status).OrderBy(g => g.Key).Select(g => $"{g.Count()} x {(g.Key == 0 ? "no answer" : $"status {g.Key}{(g.All(o => o.IsClear) ? " on a page that says so" : "")}")}").DefaultIfEmpty("no errors"))}; longest without a right answer {Longest(seen):0.0} s");
        Console.WriteLine($"  {proof}; integrity: {Kept.Integrity()}");
        foreach (var wrong in Wrong) Console.WriteLine($"  WRONG: {wrong}");
        return Wrong.Count == 0;
    }

    private static double Longest(IReadOnlyList<Observed> seen)
    {
        var right = seen.Where(o => o.IsRight).Select(o => o.At.TotalSeconds).Order().ToList();
        return right.Count < 2 ? 0 : right.Zip(right.Skip(1), (a, b) => b - a).Max();
    }

    public void Dispose()
    {
        proxy?.Dispose();
        foreach (var web in webs) web.Dispose();
        Kept.Dispose();
    }
}
