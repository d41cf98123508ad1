namespace Tryggve.Bench;

/// <summary>A table of Markdown, its columns aligned so that it reads on a terminal too.</summary>
internal sealed class Table(params string[] heads)
{
    private readonly List<string[]> rows = [];

    public void Add(params string[] cells) => rows.Add(cells);

    public void Print()
    {
        var widths = heads.Select((h, i) => rows.Select(r => r[i].Length).Append(h.Length).Max()).ToList();
        Console.WriteLine();
        Line(heads);
        Console.WriteLine($"|{string.Concat(widths.Select(w => new string('-', w + 2) + "|"))}");
        foreach (var row in rows) Line(row);
        Console.WriteLine();

        void Line(string[] cells) => Console.WriteLine($"| {string.Join(" | ", cells.Select((c, i) => i == 0 ? c.PadRight(widths[i]) : c.PadLeft(widths[i])))} |");
    }
}
