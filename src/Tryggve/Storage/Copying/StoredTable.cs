namespace Tryggve.Storage.Copying;

/// <summary>What a column holds, the same in both databases.</summary>
internal enum StoredKind
{
    Text,
    Number,
    Real,
    Bytes,
}

internal sealed record StoredColumn(string Name, StoredKind Kind);

/// <summary>That rows of a table name rows of another.</summary>
internal sealed record StoredReference(IReadOnlyList<string> Columns, string Table, IReadOnlyList<string> Named);

/// <summary>A table as the database's own catalogue tells of it.</summary>
/// <param name="Counter">The column whose values the database counts up; null where it has none.</param>
internal sealed record StoredTable(string Name, IReadOnlyList<StoredColumn> Columns, string? Counter, IReadOnlyList<StoredReference> References)
{
    public string ColumnList => string.Join(", ", Columns.Select(c => $"\"{c.Name}\""));

    /// <summary>Those that are named before those that name them.</summary>
    public static IReadOnlyList<StoredTable> InOrder(IReadOnlyList<StoredTable> tables)
    {
        var ordered = new List<StoredTable>();
        var left = tables.OrderBy(t => t.Name, StringComparer.Ordinal).ToList();
        while (left.Count > 0)
        {
            var next = left.Where(t => t.References.All(r => r.Table == t.Name || left.All(l => l.Name != r.Table))).ToList();
            if (next.Count == 0) throw new InvalidOperationException("Tables name each other in a ring.");
            ordered.AddRange(next);
            left.RemoveAll(next.Contains);
        }
        return ordered;
    }
}
