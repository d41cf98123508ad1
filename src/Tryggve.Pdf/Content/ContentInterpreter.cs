using Tryggve.Pdf.Fonts;
using Tryggve.Pdf.Parsing;

namespace Tryggve.Pdf.Content;

/// <summary>Carries out the operators of content streams (Annex A) as far as they bear on words, rules and fills.</summary>
internal sealed class ContentInterpreter(PdfFile file, int page, PageFrame frame)
{
    private const int MaxOperands = 2_000;

    /// <summary>Work between two looks at the clock: bytes read, and something for each object.</summary>
    private const int WorkPerLook = 128 * 1024;

    private readonly PaintedShapes shapes = new(file, page);
    private readonly Stack<GraphicsState> saved = new();
    private readonly PaintedPath path = new();
    private readonly MarkedContentStack marks = new(file);
    private readonly TextPainter text = new(new WordBuilder(file.Limits.MarksPerPage));
    private readonly HashSet<PdfStream> drawing = [];
    private GraphicsState state = new() { ToSeen = frame.ToSeen };
    private bool clips;
    private bool isOver;
    private int operators;
    private int floor;
    private long work;

    public PdfPage Finish()
    {
        var words = text.Words.Finish();
        if (text.Words.IsFull) file.Note("too-many-marks", page);
        return new(page, frame.Width, frame.Height, words, shapes.Rules, shapes.Fills, shapes.Images);
    }

    public void Run(ReadOnlyMemory<byte> content, PdfDictionary resources)
    {
        var lexer = new PdfLexer(content, 0, file.Limits.Depth);
        var operands = new List<PdfObject?>();
        for (var before = 0; !isOver && lexer.TryRead(out var o); before = lexer.Position)
        {
            if (IsSpent(lexer.Position - before)) return;
            if (o is not PdfOperator keyword)
            {
                if (operands.Count < MaxOperands) operands.Add(o);
                continue;
            }
            if (++operators > file.Limits.OperatorsPerPage)
            {
                file.Note("too-many-operators", page);
                isOver = true;
                return;
            }
            if (keyword.Name == "BI")
            {
                InlineImage.Skip(lexer);
                shapes.Image(state);
            }
            else Apply(keyword.Name, operands, resources);
            operands.Clear();
        }
    }

    /// <summary>A form may hold much to read and little to do, and be drawn many times.</summary>
    private bool IsSpent(int bytes)
    {
        work += bytes + 16;
        if (work < WorkPerLook) return false;
        work = 0;
        return isOver |= file.IsOutOfTime;
    }

    private void Apply(string name, List<PdfObject?> o, PdfDictionary resources)
    {
        switch (name)
        {
            case "q": if (saved.Count < 10_000) saved.Push(state.Copy()); break;
            case "Q": if (saved.Count > floor) state = saved.Pop(); break;
            case "cm": state.ToSeen = MatrixOf(o).Then(state.ToSeen); break;
            case "w": state.LineWidth = N(o, 0); break;
            case "m": path.Move(Seen(o, 0)); break;
            case "l": path.Line(Seen(o, 0)); break;
            case "c": path.Line(Seen(o, 4)); break;
            case "v" or "y": path.Line(Seen(o, 2)); break;
            case "h": path.Close(); break;
            case "re": path.Rectangle(state.ToSeen, N(o, 0), N(o, 1), N(o, 2), N(o, 3)); break;
            case "S": Paint(fill: false, stroke: true); break;
            case "s": path.Close(); Paint(fill: false, stroke: true); break;
            case "f" or "F" or "f*": Paint(fill: true, stroke: false); break;
            case "B" or "B*": Paint(fill: true, stroke: true); break;
            case "b" or "b*": path.Close(); Paint(fill: true, stroke: true); break;
            case "n": Paint(fill: false, stroke: false); break;
            case "W" or "W*": clips = true; break;
            case "g" or "rg" or "k": (state.FillSpace, state.Fill) = (ColourSpace.Device, ColourSpace.Device.Lightness(o) ?? 0); break;
            case "G" or "RG" or "K": (state.StrokeSpace, state.Stroke) = (ColourSpace.Device, ColourSpace.Device.Lightness(o) ?? 0); break;
            case "sc" or "scn": state.Fill = state.FillSpace.Lightness(o); break;
            case "SC" or "SCN": state.Stroke = state.StrokeSpace.Lightness(o); break;
            case "cs": state.Fill = (state.FillSpace = ColourSpace.Of(file, o.Count > 0 ? o[0] : null, resources)).Initial; break;
            case "CS": state.Stroke = (state.StrokeSpace = ColourSpace.Of(file, o.Count > 0 ? o[0] : null, resources)).Initial; break;
            case "Do": Draw(o is [PdfName xobject, ..] ? file.Stream(file.Dictionary(resources["XObject"])?[xobject.Value]) : null, resources); break;
            case "gs": GraphicsParameters(o is [PdfName parameters, ..] ? file.Dictionary(file.Dictionary(resources["ExtGState"])?[parameters.Value]) : null); break;
            case "BMC": marks.Begin((o.Count > 0 ? o[0] as PdfName : null)?.Value ?? "", null); break;
            case "BDC": marks.Begin((o.Count > 0 ? o[0] as PdfName : null)?.Value ?? "", Properties(o.Count > 1 ? o[1] : null, resources)); break;
            case "EMC": marks.End(); break;
            case "Tf":
                state.Font = o.Count > 0 && o[0] is PdfName font ? Font(file.Dictionary(resources["Font"])?[font.Value]) : state.Font;
                state.FontSize = N(o, 1);
                break;
            default: text.Apply(name, o, state, marks); break;
        }
    }

    private static double N(List<PdfObject?> o, int i) => V(o, i);

    private (double, double) Seen(List<PdfObject?> o, int i) => state.ToSeen.Apply(N(o, i), N(o, i + 1));

    public static Matrix MatrixOf(IReadOnlyList<PdfObject?> o) => o.Count < 6 ? Matrix.Identity : new Matrix(V(o, 0), V(o, 1), V(o, 2), V(o, 3), V(o, 4), V(o, 5)) is var m && double.IsFinite(m.A + m.B + m.C + m.D + m.E + m.F) ? m : Matrix.Identity;

    private static double V(IReadOnlyList<PdfObject?> o, int i) => i < o.Count && o[i] is PdfNumber n ? n.Value : 0;

    /// <summary>A font that is missing is read as a standard one: better a guess at the widths than no text.</summary>
    private PdfFont Font(PdfObject? o) => file.FontOf(file.Resolve(o) as PdfDictionary ?? PdfDictionary.Empty);

    private PdfDictionary? Properties(PdfObject? o, PdfDictionary resources) => o is PdfName name ? file.Dictionary(file.Dictionary(resources["Properties"])?[name.Value]) : file.Dictionary(o);

    private void GraphicsParameters(PdfDictionary? parameters)
    {
        if (file.Number(parameters?["LW"]) is { } width) state.LineWidth = width;
        if (file.Items(parameters?["Font"]) is [var font, var size, ..]) (state.Font, state.FontSize) = (Font(font), file.Number(size) ?? state.FontSize);
    }

    private void Paint(bool fill, bool stroke)
    {
        if (!path.IsEmpty)
        {
            if (fill) shapes.Fill(path, state);
            if (stroke) shapes.Stroke(path, state);
            if (clips) state.Cut(path.Bounds);
        }
        clips = false;
        path.Clear();
    }

    /// <summary>A form XObject (8.10) is a content stream of its own; an image is only a place.</summary>
    private void Draw(PdfStream? stream, PdfDictionary resources)
    {
        if (stream is null) return;
        if (file.Name(stream.Dictionary["Subtype"]) != "Form")
        {
            shapes.Image(state);
            return;
        }
        if (drawing.Count >= file.Limits.Depth) file.Note("too-deep", page);
        if (drawing.Count >= file.Limits.Depth || !drawing.Add(stream)) return;
        // What the form saves and restores is its own: it cannot undo more than it did.
        var (before, outer) = (state, floor);
        floor = saved.Count;
        state = state.Copy();
        state.ToSeen = MatrixOf([.. file.Items(stream.Dictionary["Matrix"]).Select(file.Resolve)]).Then(state.ToSeen);
        if (file.Items(stream.Dictionary["BBox"]).Select(file.Resolve).ToList() is [PdfNumber x1, PdfNumber y1, PdfNumber x2, PdfNumber y2, ..]) state.Cut(state.ToSeen.Bounds(x1.Value, y1.Value, x2.Value, y2.Value));
        Run(file.Decode(stream), file.Dictionary(stream.Dictionary["Resources"]) ?? resources);
        while (saved.Count > floor) saved.Pop();
        (state, floor) = (before, outer);
        drawing.Remove(stream);
    }
}
