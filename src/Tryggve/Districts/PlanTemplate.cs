namespace Tryggve.Districts;

/// <summary>Mall: what a municipality asks of its plans from a year on. Areas are configuration, never an enum: they change with the agreements.</summary>
/// <param name="Id">Stable name, e.g. <c>stockholm-2024</c>.</param>
/// <param name="FromYear">First plan year the template holds for.</param>
public sealed record PlanTemplate(string Id, int FromYear, IReadOnlyList<StandardArea> Areas)
{
    /// <summary>What every plan must answer to besides its areas.</summary>
    public IReadOnlyList<CrossCuttingStrategy> Strategies { get => field ?? []; init; }

    public static readonly PlanTemplate Empty = new("", 0, []);

    /// <summary>What the municipality tells those who write in a column, by the name of the plan's field: <c>Goals</c> → ”Skriv så att man kan avgöra…”.</summary>
    public IReadOnlyDictionary<string, string> Guidance { get => field ?? new Dictionary<string, string>(); init; }

    /// <summary>Counts its changes, so that two who change it at the same time notice each other.</summary>
    public int Version { get; init; }
}

/// <summary>Gemensamt prioriterat område: an area that every district of the municipality works with that year.</summary>
/// <param name="Key">Stable key in the template, e.g. <c>unga</c>.</param>
/// <param name="Name">The name as the municipality spells it.</param>
/// <param name="Aliases">Other spellings found in its documents.</param>
public sealed record StandardArea(string Key, string Name, IReadOnlyList<string> Aliases)
{
    /// <summary>What belongs in the area, told to those who write in it; empty when nothing is said.</summary>
    public string Guidance { get => field ?? ""; init; }
}

/// <summary>Genomgående strategi: a strategy of the municipality that its plans answer to in whichever area it belongs.</summary>
/// <param name="Words">Beginnings of words, lower case, any of which in a measure's chain says that the plan answers to it.</param>
public sealed record CrossCuttingStrategy(string Key, string Name, IReadOnlyList<string> Words);
