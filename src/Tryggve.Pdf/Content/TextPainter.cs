using Tryggve.Pdf.Fonts;
using Tryggve.Pdf.Parsing;

namespace Tryggve.Pdf.Content;

/// <summary>Carries out the text operators (9.3, 9.4) and hands each glyph, where it is seen, to the words.</summary>
internal sealed class TextPainter(WordBuilder words)
{
    private readonly List<FontGlyph> glyphs = [];
    private Matrix line = Matrix.Identity;
    private Matrix matrix = Matrix.Identity;

    public WordBuilder Words => words;

    public void Apply(string name, List<PdfObject?> o, GraphicsState state, MarkedContentStack marks)
    {
        switch (name)
        {
            case "BT": line = matrix = Matrix.Identity; break;
            case "Tc": state.CharacterSpacing = N(o, 0); break;
            case "Tw": state.WordSpacing = N(o, 0); break;
            case "Tz": state.Stretch = N(o, 0) / 100; break;
            case "TL": state.Leading = N(o, 0); break;
            case "Ts": state.Rise = N(o, 0); break;
            case "Tr": state.Rendering = (int)N(o, 0); break;
            case "Td": Move(N(o, 0), N(o, 1)); break;
            case "TD":
                state.Leading = -N(o, 1);
                Move(N(o, 0), N(o, 1));
                break;
            case "Tm": line = matrix = ContentInterpreter.MatrixOf(o); break;
            case "T*": Move(0, -state.Leading); break;
            case "Tj": Show(o is [PdfString text, ..] ? text.Bytes : [], state, marks); break;
            case "'":
                Move(0, -state.Leading);
                Show(o is [PdfString next, ..] ? next.Bytes : [], state, marks);
                break;
            case "\"":
                (state.WordSpacing, state.CharacterSpacing) = (N(o, 0), N(o, 1));
                Move(0, -state.Leading);
                Show(o is [_, _, PdfString spaced, ..] ? spaced.Bytes : [], state, marks);
                break;
            case "TJ":
                foreach (var item in (o.Count > 0 ? o[0] as PdfArray : null)?.Items ?? [])
                {
                    if (item is PdfString piece) Show(piece.Bytes, state, marks);
                    else if (item is PdfNumber back) Advance(-back.Value / 1000 * state.FontSize * state.Stretch);
                }
                break;
        }
    }

    private static double N(List<PdfObject?> o, int i) => i < o.Count && o[i] is PdfNumber n ? n.Value : 0;

    private void Move(double x, double y) => line = matrix = new Matrix(1, 0, 0, 1, x, y).Then(line);

    private void Advance(double x) => matrix = new Matrix(1, 0, 0, 1, x, 0).Then(matrix);

    private void Show(byte[] text, GraphicsState state, MarkedContentStack marks)
    {
        if (state.Font is not { } font || words.IsFull) return;
        glyphs.Clear();
        font.Show(text, glyphs);
        // Modes 3 and 7 paint nothing; filled and stroked at once is how programs make a font bold that has no bold (9.3.6).
        var around = new GlyphMarks(state.Clip, marks.Identifier, marks.IsArtifact, state.Rendering is 3 or 7, state.Rendering is 2 or 6);
        foreach (var glyph in glyphs)
        {
            var step = (glyph.Width * state.FontSize + state.CharacterSpacing + (glyph.IsSpaceCode ? state.WordSpacing : 0)) * state.Stretch;
            var seen = new Matrix(state.FontSize * state.Stretch, 0, 0, state.FontSize, 0, state.Rise).Then(matrix).Then(state.ToSeen);
            Advance(step);
            var (x, y) = (seen.E, seen.F);
            var (endX, endY) = new Matrix(1, 0, 0, 1, 0, state.Rise).Then(matrix).Then(state.ToSeen).Apply(0, 0);
            if (!double.IsFinite(x + y + endX + endY) || Math.Abs(x) + Math.Abs(y) > 1e6) continue;
            words.Add(new PaintedGlyph(marks.TextFor(glyph.Text), x, y, endX, endY, seen.ScaleY, font, AngleOf(seen)), around);
        }
    }

    /// <summary>Direction of writing as seen, rounded to a quarter turn, clockwise.</summary>
    private static int AngleOf(in Matrix seen) => Math.Abs(seen.A) >= Math.Abs(seen.B) ? seen.A >= 0 ? 0 : 180 : seen.B > 0 ? 90 : 270;
}
