namespace Tryggve.Storage.Sample.City;

/// <summary>Chance that falls out the same way each time: a number between 0 and 1 of a text.</summary>
internal static class Luck
{
    public static double Of(string of)
    {
        var hash = 2166136261u;
        foreach (var c in of) hash = (hash ^ c) * 16777619u;
        hash ^= hash >> 16;
        hash *= 0x85ebca6bu;
        hash ^= hash >> 13;
        hash *= 0xc2b2ae35u;
        hash ^= hash >> 16;
        return hash / 4294967296.0;
    }

    public static T Pick<T>(string of, IReadOnlyList<T> among) => among[(int)(Of(of) * among.Count)];
}
