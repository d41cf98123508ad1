using Tryggve.Plans;

namespace Tryggve.Import;

/// <summary>
/// Utkast: how Tryggve understands a document, still in the document's own rows, beside everything a person should look at.
/// Nothing is saved until the person says so; <see cref="ToContent"/> is what would be.
/// </summary>
public sealed record PlanDraft
{
    public required string DocumentName { get; init; }
    public required string DocumentHash { get; init; }

    /// <summary>Heading, preamble and printed summary; its areas are empty, see <see cref="Areas"/>.</summary>
    public required PlanContent Heading { get; init; }
    public IReadOnlyList<DraftArea> Areas { get; init; } = [];

    /// <summary>The tables that were read as plans, with what each column was taken to mean.</summary>
    public IReadOnlyList<DraftTable> Tables { get; init; } = [];
    public IReadOnlyList<Remark> Remarks { get; init; } = [];

    /// <summary>Texts that have no part in the plan; shown so that nothing disappears unseen.</summary>
    public IReadOnlyList<SourceText> Unread { get; init; } = [];

    /// <summary>False when the document is no plan; an error remark then says what it looks like instead.</summary>
    public bool IsPlan { get; init; } = true;

    /// <summary>Where on a printed page each place stands; empty for documents that have no pages.</summary>
    public IReadOnlyDictionary<Place, IReadOnlyList<PageSpot>> Spots { get; init; } = new Dictionary<Place, IReadOnlyList<PageSpot>>();

    /// <summary>Where a row's texts stand on the printed pages, in order.</summary>
    public IReadOnlyList<PageSpot> SpotsOf(DraftRow row) => [.. row.Places.Distinct().SelectMany(p => Spots.GetValueOrDefault(p) ?? []).Distinct().OrderBy(s => s.Page)];

    /// <summary>The printed page where a row begins, 1-based; null in a document that has no pages.</summary>
    public int? PageOf(DraftRow row) => SpotsOf(row) is [var first, ..] ? first.Page : null;

    public IEnumerable<DraftRow> Rows => Areas.SelectMany(a => a.Rows);

    public PlanContent ToContent() => DraftAssembler.Assemble(this);
}

/// <summary>An area as the document has it, its rows in printed order.</summary>
/// <param name="Key">Stable in the document, so that a correction can name it.</param>
public sealed record DraftArea(string Key, PriorityArea Heading, IReadOnlyList<DraftRow> Rows);

/// <summary>One row of a table, or one form, as the document has it after the person's corrections.</summary>
/// <param name="Key">Stable in the document, so that a correction can name it.</param>
public sealed record DraftRow(string Key, Place Place)
{
    public IReadOnlyDictionary<PlanField, DraftValue> Values { get; init; } = new Dictionary<PlanField, DraftValue>();

    /// <summary>The lines of a collaboration's form, in order; empty for a row of a table.</summary>
    public IReadOnlyList<DraftLine> Form { get; init; } = [];

    /// <summary>Columns without a field of their own.</summary>
    public IReadOnlyList<DraftExtra> Extras { get; init; } = [];

    /// <summary>Set when the row's cells look moved sideways and the person has not answered yet.</summary>
    public ShiftProposal? Shift { get; init; }

    /// <summary>The person's reason for leaving the row out; null for a row that is kept.</summary>
    public string? LeftOut { get; init; }

    /// <summary>Where the row and each of its texts stand.</summary>
    public IEnumerable<Place> Places => Values.Values.Select(v => v.Place).Concat(Form.Select(l => l.Place)).Concat(Extras.Select(e => e.Place)).Prepend(Place);

    /// <summary>The row as it would be with the proposed shift accepted; itself when none is proposed.</summary>
    public DraftRow Shifted() => Shift is null ? this : this with { Values = ShiftDetector.Apply(Values, Shift), Shift = null };

    public string this[PlanField field] => Values.TryGetValue(field, out var value) ? value.Text : "";
}

/// <summary>A cell's text and place.</summary>
public sealed record DraftValue(string Text, Place Place);

/// <summary>A form's line: its label as printed, what it means, and its value (empty when left blank).</summary>
public sealed record DraftLine(PlanField Field, string Label, string? Party, string Text, Place Place);

/// <summary>A column without a field: header and value.</summary>
public sealed record DraftExtra(string Header, string Text, Place Place);

/// <summary>Föreslagen förskjutning: cells that seem to stand in another column than they belong to.</summary>
/// <param name="Moves">From → to, all done at once; a text that would be written over takes the freed place.</param>
public sealed record ShiftProposal(IReadOnlyList<ShiftMove> Moves);

public sealed record ShiftMove(PlanField From, PlanField To);

/// <summary>A table that was read as part of a plan.</summary>
/// <param name="Key">Stable in the document, so that a correction can name it.</param>
public sealed record DraftTable(string Key, Place Place, IReadOnlyList<DraftColumn> Columns);

/// <summary>A column of a table and its meaning.</summary>
/// <param name="Index">1-based in the table.</param>
/// <param name="Header">The header as printed; empty where the column has none.</param>
/// <param name="Sample">A text from the column, to recognise it by.</param>
public sealed record DraftColumn(int Index, string Header, PlanField Field, string Sample);
