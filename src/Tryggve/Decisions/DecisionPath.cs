namespace Tryggve.Decisions;

/// <summary>Beslutsväg: the bodies that a municipality's plans pass, in order. Lag (2023:196), 5 §, asks for a decision but not by whom.</summary>
public sealed record DecisionPath(string Name, IReadOnlyList<DecisionStep> Steps)
{
    /// <summary>Most steps a path has.</summary>
    public const int MostSteps = 6;

    /// <summary>Counts its changes, so that two who change it at the same time notice each other.</summary>
    public int Version { get; init; }

    public static readonly DecisionPath GroupAndCity = new("Lokal styrgrupp och stadens beredningsgrupp", [new("Lokal styrgrupp", 11, 15, true), new("Stadens beredningsgrupp", 12, 15, true)]);

    /// <summary>The committee decides when it takes the first tertial's report.</summary>
    public static readonly DecisionPath Committee = new("Stadsdelsnämnden, i samband med tertialrapport 1", [new("Stadsdelsnämnden", 5, 31, false)]);

    /// <summary>The paths Tryggve comes with.</summary>
    public static readonly IReadOnlyList<DecisionPath> Shipped = [GroupAndCity, Committee];

    /// <summary>What is wrong with the path; all remarks at once. A remark about a step says which by its number, from 1.</summary>
    public IEnumerable<Remark> Check()
    {
        if (Steps.Count == 0) yield return new Remark("path-empty", Severity.Error, "Ange minst en instans som beslutar planen.");
        if (Steps.Count > MostSteps) yield return new Remark("path-long", Severity.Error, $"En beslutsväg har högst {MostSteps} steg.");
        foreach (var (step, i) in Steps.Select((s, i) => (s, i)))
        {
            var place = new Place($"steg {i + 1}");
            if (string.IsNullOrWhiteSpace(step.Body)) yield return new Remark("body-missing", Severity.Error, "Skriv vilken instans som beslutar.", place);
            else if (step.Body.Length > 120) yield return new Remark("body-long", Severity.Error, "Skriv instansens namn kortare, högst 120 tecken.", place);
            if (step.Month is < 1 or > 12 || step.Day < 1 || step.Day > DateTime.DaysInMonth(2024, Math.Clamp(step.Month, 1, 12)))
            {
                yield return new Remark("deadline-wrong", Severity.Error, "Ange en dag som finns, till exempel 15 november.", place);
            }
        }
    }
}
