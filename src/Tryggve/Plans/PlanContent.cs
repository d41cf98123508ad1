using System.Text.Json.Serialization;

namespace Tryggve.Plans;

/// <summary>
/// Planens innehåll: the whole text of a plan from heading to last follow-up, immutable. What is imported, shown, exported,
/// compared and, when decided, frozen.
/// </summary>
public sealed record PlanContent
{
    public string Municipality { get; init; } = "";
    public string District { get; init; } = "";

    /// <summary>Null while nobody has said which year the plan is for.</summary>
    public YearSpan? Years { get; init; }
    public string Title { get; init; } = "";

    /// <summary>Diarienummer.</summary>
    public string RegistryNumber { get; init; } = "";

    /// <summary>The introductory texts, a paragraph each.</summary>
    public IReadOnlyList<string> Preamble { get; init; } = [];

    /// <summary>Id of the <see cref="Districts.PlanTemplate"/> the plan follows; empty when it follows none that is known.</summary>
    public string Template { get; init; } = "";

    /// <summary>The plan this one was begun from; null where there is none.</summary>
    public Guid? EarlierPlan { get; init; }

    /// <summary>Codes of the readiness remarks that must be mended before the plan is handed in, as its owner has chosen.</summary>
    public IReadOnlyList<string> Blocking { get; init; } = [];

    /// <summary>Strategy key → how the plan answers to it, where no measure says so.</summary>
    public IReadOnlyDictionary<string, string> StrategyAnswers { get; init; } = new Dictionary<string, string>();

    /// <summary>The summary that the document itself printed; empty where it had none.</summary>
    public IReadOnlyList<PrintedSummaryRow> PrintedSummary { get; init; } = [];
    public IReadOnlyList<PriorityArea> Areas { get; init; } = [];

    [JsonIgnore]
    public IEnumerable<Measure> Measures => Areas.SelectMany(a => a.Measures);
}

/// <summary>Tryckt sammanställning, en rad: what a document claims of one area. Null where it gives no figure.</summary>
public sealed record PrintedSummaryRow(string Area, int? Problems, int? Causes, int? Measures, Place? Place = null);
