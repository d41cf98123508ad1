using Tryggve.Plans;

namespace Tryggve.Import;

/// <summary>
/// Rättelser: everything a person has said of a draft. Kept apart from the document, so that a draft is always
/// the document read anew with these on top, and each can be taken back.
/// </summary>
public sealed record DraftCorrections
{
    public static readonly DraftCorrections None = new();

    public string? Municipality { get; init; }
    public string? District { get; init; }
    public YearSpan? Years { get; init; }
    public string? Title { get; init; }
    public string? RegistryNumber { get; init; }

    /// <summary>Table key → column → meaning.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<int, PlanField>> Columns { get; init; } = new Dictionary<string, IReadOnlyDictionary<int, PlanField>>();

    /// <summary>Row key → field → text.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<PlanField, string>> Cells { get; init; } = new Dictionary<string, IReadOnlyDictionary<PlanField, string>>();

    /// <summary>Row key → why it is left out.</summary>
    public IReadOnlyDictionary<string, string> LeftOut { get; init; } = new Dictionary<string, string>();

    /// <summary>Row key → true where the proposed shift is accepted, false where it is refused.</summary>
    public IReadOnlyDictionary<string, bool> Shifts { get; init; } = new Dictionary<string, bool>();

    /// <summary>Area key → name.</summary>
    public IReadOnlyDictionary<string, string> AreaNames { get; init; } = new Dictionary<string, string>();

    /// <summary>New meanings for some of a table's columns; those corrected before and not named now keep theirs.</summary>
    public DraftCorrections ReadColumns(string table, IReadOnlyDictionary<int, PlanField> meanings) => meanings.Count == 0 ? this : this with
    {
        Columns = With(Columns, table, meanings.Aggregate(Columns.GetValueOrDefault(table) ?? new Dictionary<int, PlanField>(), (columns, column) => With(columns, column.Key, column.Value))),
    };

    /// <summary>New texts for some of a row's cells; those corrected before and not named now keep their correction.</summary>
    public DraftCorrections Correct(string row, IReadOnlyDictionary<PlanField, string> texts) => texts.Count == 0 ? this : this with
    {
        Cells = With(Cells, row, texts.Aggregate(Cells.GetValueOrDefault(row) ?? new Dictionary<PlanField, string>(), (cells, cell) => With(cells, cell.Key, cell.Value))),
    };

    /// <summary>The row as the document has it: no corrected cells, and a proposed shift unanswered.</summary>
    public DraftCorrections Restore(string row) => this with { Cells = Without(Cells, row), Shifts = Without(Shifts, row) };

    public DraftCorrections AnswerShift(string row, bool accept) => this with { Shifts = With(Shifts, row, accept) };

    public DraftCorrections LeaveOut(string row, string reason) => this with { LeftOut = With(LeftOut, row, reason) };

    public DraftCorrections TakeBack(string row) => this with { LeftOut = Without(LeftOut, row) };

    /// <summary>Another name for an area; an empty one gives back the document's own.</summary>
    public DraftCorrections NameArea(string area, string name) => this with { AreaNames = name.Length > 0 ? With(AreaNames, area, name) : Without(AreaNames, area) };

    /// <summary>Whether the person has changed the row's cells or answered its shift.</summary>
    public bool Concern(string row) => Cells.ContainsKey(row) || Shifts.ContainsKey(row);

    private static Dictionary<TKey, TValue> With<TKey, TValue>(IReadOnlyDictionary<TKey, TValue> known, TKey key, TValue value) where TKey : notnull =>
        new Dictionary<TKey, TValue>(known) { [key] = value };

    private static Dictionary<string, TValue> Without<TValue>(IReadOnlyDictionary<string, TValue> known, string key) =>
        known.Where(k => k.Key != key).ToDictionary();
}
