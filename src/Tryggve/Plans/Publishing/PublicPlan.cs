using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Tryggve.Decisions;
using Tryggve.FollowUps;

namespace Tryggve.Plans.Publishing;

/// <summary>Öppen plan: what anybody may read of a decided plan. Made of its edition, field by field, when somebody publishes it; it holds nothing else.</summary>
/// <param name="Period">The closed round that statuses and verdicts come from; null while none is closed.</param>
public sealed record PublicPlan(
    Guid Id, string MunicipalityId, string Municipality, string DistrictId, string District, YearSpan Years, string Title, string RegistryNumber,
    IReadOnlyList<string> Preamble, IReadOnlyList<PublicDecision> Decisions, ReportingPeriod? Period, IReadOnlyList<PublicArea> Areas)
{
    [JsonIgnore]
    public IEnumerable<(PublicArea Area, PublicRow Row, PublicMeasure Measure)> Measures =>
        from area in Areas from row in area.Rows where row.Measure is not null select (area, row, row.Measure);

    public string Write() => JsonSerializer.Serialize(this, PublicJson.Readable.PublicPlan);

    public static PublicPlan Read(string text) => JsonSerializer.Deserialize(text, PublicJson.Readable.PublicPlan)!;
}

/// <summary>Öppet beslut: which body decided the plan, when, and where that is written.</summary>
/// <param name="Reference">Paragraph and registry number: <c>§ 14, dnr LIN 2026/0147</c>; may be empty.</param>
public sealed record PublicDecision(string Body, DateOnly On, string Reference);

/// <summary>Öppet område: a priority area with those of its rows that anybody may read.</summary>
/// <param name="HeldBack">How many of its measures are not shown.</param>
public sealed record PublicArea(string Number, string Name, string OverallGoal, IReadOnlyList<PublicRow> Rows, int HeldBack);

/// <summary>Öppen rad: problem, cause and measure read across. A problem or cause without measures is a row of its own.</summary>
/// <param name="ProblemId">The same for rows of one problem.</param>
/// <param name="CauseId">The same for rows of one cause; null for a problem without causes.</param>
public sealed record PublicRow(Guid ProblemId, string CollectiveName, string Problem, Guid? CauseId, string Cause, PublicMeasure? Measure);

/// <summary>Öppen åtgärd: what anybody may read of a measure.</summary>
/// <param name="Status">How far it had come when the round was closed; null where nobody had said.</param>
public sealed record PublicMeasure(
    Guid Id, string Name, string Text, MeasureKind? Kind, IReadOnlyList<PublicGoal> Goals, string Timing, string Responsible, MeasureStatus? Status)
{
    /// <summary>What the measure is called where there is room for one line.</summary>
    [JsonIgnore]
    public string Heading => Words.Shorten(Name.Length > 0 ? Name : Text, 100);
}

/// <summary>Öppet mål: what anybody may read of a goal.</summary>
/// <param name="Verdict">How it went when the round was closed; null where nobody had said, or the goal has been rewritten since.</param>
public sealed record PublicGoal(Guid Id, string Mark, string Text, Verdict? Verdict);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, UseStringEnumConverter = true)]
[JsonSerializable(typeof(PublicPlan))]
internal sealed partial class PublicJson : JsonSerializerContext
{
    private static PublicJson? readable;

    public static PublicJson Readable => readable ??= new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
