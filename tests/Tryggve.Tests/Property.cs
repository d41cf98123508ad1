using Xunit.Sdk;

namespace Tryggve.Tests;

/// <summary>Property tests without a library: many made cases, each from a seed that a failure names so that it can be run alone.</summary>
public static class Property
{
    public static void Holds<T>(int cases, Func<Random, T> make, Action<T> check)
    {
        for (var seed = 1; seed <= cases; seed++) HoldsFor(seed, make, check);
    }

    public static void HoldsFor<T>(int seed, Func<Random, T> make, Action<T> check)
    {
        var value = make(new Random(seed));
        try
        {
            check(value);
        }
        catch (Exception failure)
        {
            throw new XunitException($"Seed {seed}: {failure.Message}", failure);
        }
    }
}
