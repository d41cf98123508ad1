using Tryggve.Plans;

namespace Tryggve.Export;

/// <summary>
/// One area laid out for print: its own texts, the table of its measures, and its collaborations, which have forms instead of rows.
/// Workbook and Word document write the same layout.
/// </summary>
internal sealed class AreaTable
{
    public AreaTable(PlanContent plan, PriorityArea area)
    {
        var rows = PlanRow.Of(area).ToList();
        Area = area;
        Columns = TableColumn.Of(plan, area);
        Rows = [.. rows.Where(r => r.Measure?.Collaboration is null)];
        Collaborations = [.. rows.Where(r => r.Measure?.Collaboration is not null)];
    }

    public PriorityArea Area { get; }
    public IReadOnlyList<TableColumn> Columns { get; }
    public IReadOnlyList<PlanRow> Rows { get; }
    public IReadOnlyList<PlanRow> Collaborations { get; }

    /// <summary>An area that only has collaborations has no table; an empty one has, so that there is somewhere to write.</summary>
    public bool HasTable => Rows.Count > 0 || Collaborations.Count == 0;

    /// <summary>The name with its number: <c>2. Otrygga platser</c>.</summary>
    public string Heading => Area.Number.Length == 0 ? Area.Name : $"{Area.Number}. {Area.Name}";

    /// <summary>The area's own texts to write. Where it only has texts under labels of its own, an official line goes before them, so that they are told from a form.</summary>
    public IReadOnlyList<(string Label, string Value)> Texts
    {
        get
        {
            var texts = Area.TextLines().ToList();
            return texts.Count == 0 || texts.Count > Area.Others.Count ? texts : [(Vocabulary.Of(PlanField.OverallGoal), ""), .. texts];
        }
    }

    /// <summary>The heading of a collaboration: <c>1.2 Platssamverkan Torget</c>.</summary>
    /// <param name="index">0-based in the area.</param>
    public string HeadingOf(int index)
    {
        var name = Collaborations[index].Measure!.Name is { Length: > 0 } given ? given : "Samverkan utan namn";
        return Area.Number.Length == 0 ? name : $"{Area.Number}.{index + 1} {name}";
    }

    /// <summary>How many rows, from this one on, share the cell of the column; 0 for a row whose cell began further up.</summary>
    public int SpanOf(TableColumn column, int row)
    {
        if (column.NodeOf(Rows[row]) is not { } node) return 1;
        if (row > 0 && ReferenceEquals(node, column.NodeOf(Rows[row - 1]))) return 0;
        var end = row + 1;
        while (end < Rows.Count && ReferenceEquals(node, column.NodeOf(Rows[end]))) end++;
        return end - row;
    }
}
