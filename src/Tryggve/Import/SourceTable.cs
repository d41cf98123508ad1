namespace Tryggve.Import;

/// <summary>A table, or a whole sheet of a workbook, as a grid of cells. Rows without any text are left out.</summary>
public sealed class SourceTable(string name, Place place, bool hidden, IReadOnlyList<SourceRow> rows) : SourceBlock
{
    /// <summary>The sheet's tab name; empty for a table in a running text.</summary>
    public string Name { get; } = name;
    public Place Place { get; } = place;
    public bool Hidden { get; } = hidden;
    public IReadOnlyList<SourceRow> Rows { get; } = rows;

    public override IEnumerable<SourceText> Texts => Rows.SelectMany(r => r.OwnCells).Where(c => !c.IsEmpty);
}

/// <summary>A row of a grid. A merged cell stands in every row and column it covers, as the same object.</summary>
/// <param name="number">1-based, as the program that made the file counts.</param>
public sealed class SourceRow(int number, bool hidden, IReadOnlyDictionary<int, SourceCell> cells)
{
    public int Number { get; } = number;
    public bool Hidden { get; } = hidden;

    /// <summary>Column (1-based) → the cell that covers it; only cells with text.</summary>
    public IReadOnlyDictionary<int, SourceCell> Cells { get; } = cells;

    public IEnumerable<SourceCell> OwnCells => Cells.Where(c => c.Value.Row == Number && c.Value.Column == c.Key).Select(c => c.Value);

    public SourceCell? this[int column] => Cells.GetValueOrDefault(column);
}

/// <summary>A cell with text. <see cref="Row"/> and <see cref="Column"/> are its upper left corner.</summary>
public sealed class SourceCell(string text, Place place, int row, int column, int rowSpan = 1, int columnSpan = 1) : SourceText(text, place)
{
    public int Row { get; } = row;
    public int Column { get; } = column;
    public int RowSpan { get; } = rowSpan;
    public int ColumnSpan { get; } = columnSpan;
}
