using Tryggve.Analysis.Law;
using Tryggve.Decisions;
using Tryggve.Districts;
using Tryggve.Districts.Law;
using Tryggve.Plans;

namespace Tryggve.Tests.Analysis.Law;

/// <summary>A municipality of two districts, made up, for what the law asks of it.</summary>
internal static class Lindviken
{
    public static readonly DateOnly Today = new(2026, 11, 21);
    private static readonly DateTimeOffset Noon = new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);

    public static Municipality Municipality => new("lindviken", "Lindviken", [new District("hamnen", "Hamnen"), new District("skogen", "Skogen")], []);

    public static LawChecklist Checklist(DateOnly today, params object[] facts) =>
        LawChecklist.Of(new LawFacts(Municipality, [.. facts.OfType<LawRecord>()], [.. facts.OfType<LawPlan>()]), today);

    public static LawRecord Record(LawDuty duty, string on, params (LawField Field, string Text)[] texts) =>
        new(Guid.CreateVersion7(), "lindviken", duty, DateOnly.Parse(on), null, texts.Prepend((LawField.Title, "Namnet")).ToDictionary(t => t.Item1, t => t.Item2), null, "Anna Ek", Noon);

    public static LawRecord Picture(string on) => Record(LawDuty.Picture, on, (LawField.Extent, "a"), (LawField.Consequences, "b"), (LawField.OtherInformation, "c"), (LawField.Analysis, "d"));

    public static LawRecord Agreement(string on, string? until) => Record(LawDuty.Agreement, on, (LawField.Parties, "Polisen"), (LawField.Purposes, "Färre brott"), (LawField.Areas, "Unga")) with { Until = until is null ? null : DateOnly.Parse(until) };

    public static LawPlan Plan(string district, int year, string? decided = null, string? followedUp = null) =>
        new(Guid.CreateVersion7(), district, new YearSpan(year), Day(decided), Day(decided), decided is null ? null : 2, Day(followedUp), true);

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.Parse(text);

    public static Decision Decision(string on) => new("Nämnden", DecisionOutcome.Approved, DateOnly.Parse(on), "", "", "", Noon, "Anna Ek");
}
