using Tryggve.Pdf.Parsing;

namespace Tryggve.Pdf.Fonts;

/// <summary>The encoding that an embedded Type 1 program (9.9) states in its clear part: <c>dup 27 /ff put</c>.</summary>
internal static class Type1Encoding
{
    /// <summary>The clear part is a few kilobytes; what is longer is no font.</summary>
    private const int MaxTokens = 20_000;

    /// <returns>Code → text; null when the program says <c>StandardEncoding</c> or nothing.</returns>
    public static string?[]? Read(ReadOnlyMemory<byte> program)
    {
        var span = program.Span;
        if (span.IndexOf("eexec"u8) is > 0 and var secret) program = program[..secret];
        var start = program.Span.IndexOf("/Encoding"u8);
        if (start < 0) return null;
        var lexer = new PdfLexer(program, start + "/Encoding".Length);
        var table = new string?[256];
        var found = false;
        (PdfObject? Code, PdfObject? Name) before = default;
        for (var i = 0; i < MaxTokens && lexer.TryRead(out var token); i++)
        {
            if (token is PdfOperator { Name: "put" } && before is ({ } code, PdfName glyph) && code is PdfNumber { Value: >= 0 and < 256 } at)
            {
                table[(int)at.Value] = GlyphNames.ToText(glyph.Value);
                found = true;
            }
            else if (token is PdfOperator { Name: "def" or "readonly" } && (found || i < 3)) break;
            before = (before.Name, token);
        }
        return found ? table : null;
    }
}
