using Tryggve.Pdf.Parsing;

namespace Tryggve.Pdf.Content;

/// <summary>The rules, fills and images of a page, each cut to the clip in force when it was painted.</summary>
internal sealed class PaintedShapes(PdfFile file, int page)
{
    private readonly List<PdfRule> rules = [];
    private readonly List<PdfFill> fills = [];
    private readonly List<PdfBox> images = [];

    public IReadOnlyList<PdfRule> Rules => rules;
    public IReadOnlyList<PdfFill> Fills => fills;
    public IReadOnlyList<PdfBox> Images => images;

    public void Fill(PaintedPath path, GraphicsState state)
    {
        // A pattern has no colour of its own, and what it covers is mostly decoration.
        if (state.Fill is not { } lightness) return;
        foreach (var (rule, box) in path.Filled())
        {
            if (rule is not null) Add(rule, lightness, state);
            else if (box is { } b && Visible(b, state) is { Width: > 1, Height: > 1 } seen && HasRoom(fills.Count)) fills.Add(new PdfFill(seen, lightness));
        }
    }

    public void Stroke(PaintedPath path, GraphicsState state)
    {
        foreach (var rule in path.Stroked(state.LineWidth * state.ToSeen.ScaleX)) Add(rule, state.Stroke ?? 0, state);
    }

    /// <summary>An image fills the unit square (8.9.5.1).</summary>
    public void Image(GraphicsState state)
    {
        if (Visible(state.ToSeen.Bounds(0, 0, 1, 1), state) is { Width: >= 0, Height: >= 0 } seen && HasRoom(images.Count)) images.Add(seen);
    }

    /// <summary>White lines are not seen.</summary>
    private void Add(PdfRule rule, double lightness, GraphicsState state)
    {
        if (lightness > 0.98) return;
        var seen = Visible(rule.Box, state);
        if ((rule.IsHorizontal ? seen.Width : seen.Height) > 0.5 && (rule.IsHorizontal ? seen.Height : seen.Width) > -0.5 && HasRoom(rules.Count)) rules.Add(rule with { Box = seen });
    }

    private bool HasRoom(int count)
    {
        if (count < file.Limits.MarksPerPage) return true;
        file.Note("too-many-marks", page);
        return false;
    }

    private static PdfBox Visible(PdfBox box, GraphicsState state) => state.Clip is { } clip ? box.Intersection(clip) : box;
}
