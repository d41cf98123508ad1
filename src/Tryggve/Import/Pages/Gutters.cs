namespace Tryggve.Import.Pages;

/// <summary>Finds the empty strips that part columns of words where nothing is drawn, as lines are added one after the other.</summary>
internal sealed class Gutters(double width)
{
    /// <summary>Narrowest strip between two columns, points.</summary>
    private const int Narrowest = 4;

    /// <summary>Share of the lines that may run across a strip.</summary>
    private const double MayCross = 0.08;

    /// <summary>Room between two words that may part columns, parts of the font size.</summary>
    private const double Free = 0.5;

    private readonly int[] covered = new int[(int)Math.Clamp(width, 1, 20_000) + 2];
    private int lines;

    public void Add(TextLine line, int times = 1)
    {
        lines += times;
        foreach (var part in line.Segments(Free * line.Size))
        {
            for (var x = Bin(part.Box.Left); x <= Bin(part.Box.Right); x++) covered[x] += times;
        }
    }

    public void Remove(TextLine line) => Add(line, -1);

    /// <summary>Middles of the strips, from left to right.</summary>
    public List<double> Find()
    {
        var allowed = (int)(MayCross * lines);
        var strips = new List<double>();
        var (first, last) = (Array.FindIndex(covered, c => c > allowed), Array.FindLastIndex(covered, c => c > allowed));
        for (var x = first; x >= 0 && x <= last; x++)
        {
            if (covered[x] > allowed) continue;
            var start = x;
            while (covered[x] <= allowed) x++;
            if (x - start >= Narrowest) strips.Add((start + x) / 2.0);
        }
        return strips;
    }

    private int Bin(double x) => Math.Clamp((int)x, 0, covered.Length - 1);
}
