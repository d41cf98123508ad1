namespace Tryggve.Storage.Sample;

/// <summary>How much of the sample municipality is loaded.</summary>
public enum SampleSize
{
    /// <summary>Six districts with four years of plans.</summary>
    City,

    /// <summary>Two plans of a year, neither of them handed in.</summary>
    District,
}

/// <summary>The setting that says how much, as whoever starts Tryggve writes it.</summary>
public static class SampleSizes
{
    public const string Setting = "Tryggve:Sample";

    /// <summary>The whole city where nothing is said. A word that is none of ours stops Tryggve at its start.</summary>
    public static SampleSize Read(string? setting) => setting?.Trim().ToLowerInvariant() switch
    {
        null or "" or "city" => SampleSize.City,
        "district" => SampleSize.District,
        _ => throw new InvalidOperationException($"{Setting} must be \"city\" or \"district\", not \"{setting}\"."),
    };
}
