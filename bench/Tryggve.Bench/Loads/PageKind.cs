using Tryggve.Bench.Running;

namespace Tryggve.Bench.Loads;

/// <summary>One kind of request: its name, how often it is sent, and how.</summary>
/// <param name="Rates">Requests a second, one measurement each.</param>
/// <param name="Send">Sends request number n over the connections and says what was wrong; null when nothing was.</param>
internal sealed record PageKind(string Name, IReadOnlyList<int> Rates, Func<Connections, int, Task<string?>> Send)
{
    public const string Plan = "plan page", Save = "save a follow-up";

    /// <summary>What people of one city do: read a plan, list, search, save, take a file.</summary>
    public static IReadOnlyList<PageKind> Of(FilledCity city, MadeWords words, IReadOnlyList<Visitor> visitors, IReadOnlyList<FollowUpSlot> slots, Options options)
    {
        var (pages, saves, exports) = (options.Numbers("page-rate", "20"), options.Numbers("save-rate", "10,20"), options.Numbers("export-rate", "5"));
        var next = -1;
        return
        [
            Page(Plan, pages, n => $"/planer/{city.Plans[n % city.Plans.Count]}"),
            Page("list, two filters", pages, n => $"/atgarder?ar={city.Year - n % 3}&utfall=inte-uppfyllt"),
            Page("search", pages, n => $"/sok?q={Uri.EscapeDataString(words.At(20 + n % 400))}"),
            new PageKind(Save, saves, (connections, n) => SaveOne(connections, visitors[n % visitors.Count], Next(), n)),
            Page("export, xlsx", exports, n => $"/planer/{city.Plans[n % city.Plans.Count]}/hamta.xlsx"),
        ];

        PageKind Page(string name, IReadOnlyList<int> rates, Func<int, string> address) => new(name, rates, (connections, n) => Read(connections, address(n), visitors[n % visitors.Count]));

        // One after the other, whatever is measured, so that nobody writes where somebody else is writing.
        FollowUpSlot Next() => slots[(Interlocked.Increment(ref next) & int.MaxValue) % slots.Count];
    }

    public static async Task<string?> Read(Connections connections, string address, Visitor? by)
    {
        var answer = await connections.Get(address, by);
        return answer.Status == 200 ? null : $"{answer.Status}";
    }

    private static async Task<string?> SaveOne(Connections connections, Visitor by, FollowUpSlot slot, int n)
    {
        if (slot.IsInDoubt) return "in doubt since before";
        var (outcome, answer) = await FollowUpSaves.Save(connections, by, slot, $"{slot.Measure:N} {slot.Acknowledged.Count}.{n}");
        return outcome == Saved.Acknowledged ? null : $"{outcome} {answer.Status}";
    }
}
