namespace Tryggve.Plans.Responsibles;

/// <summary>Finds the one name that differs from a word by a slip: one letter lost, added, wrong or swapped.</summary>
internal static class NearNames
{
    private const int Shortest = 8, Longest = 60;

    /// <summary>Null when nothing is near, or several are.</summary>
    public static string? Of(string key, IEnumerable<string> names)
    {
        if (key.Length is < Shortest or > Longest) return null;
        string? near = null;
        foreach (var name in names)
        {
            if (Math.Abs(name.Length - key.Length) > 1 || !IsOneSlipAway(key, name)) continue;
            if (near is not null) return null;
            near = name;
        }
        return near;
    }

    private static bool IsOneSlipAway(string a, string b)
    {
        var same = 0;
        while (same < a.Length && same < b.Length && a[same] == b[same]) same++;
        var restA = a.AsSpan(same);
        var restB = b.AsSpan(same);
        return Tail(restA, 1).SequenceEqual(Tail(restB, 1)) || Tail(restA, 1).SequenceEqual(restB) || restA.SequenceEqual(Tail(restB, 1))
            || (restA.Length > 1 && restB.Length > 1 && restA[0] == restB[1] && restA[1] == restB[0] && restA[2..].SequenceEqual(restB[2..]));
    }

    private static ReadOnlySpan<char> Tail(ReadOnlySpan<char> text, int from) => text.Length > from ? text[from..] : [];
}
