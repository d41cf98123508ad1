using Tryggve.Pdf.Parsing;

namespace Tryggve.Pdf.Content;

/// <summary>Skips an inline image (8.9.7): from <c>BI</c> past its <c>EI</c>.</summary>
internal static class InlineImage
{
    public static void Skip(PdfLexer lexer)
    {
        while (lexer.TryRead(out var o) && o is not PdfOperator { Name: "ID" or "EI" }) { }
        var bytes = lexer.Bytes;
        for (var at = lexer.Position; at < bytes.Length;)
        {
            var found = bytes[at..].IndexOf("EI"u8);
            if (found < 0) break;
            at += found + 2;
            if (at - 3 >= 0 && PdfLexer.IsWhite(bytes[at - 3]) && (at >= bytes.Length || PdfLexer.IsWhite(bytes[at])) && LooksLikeContent(bytes[at..]))
            {
                lexer.Position = at;
                return;
            }
        }
        lexer.Position = bytes.Length;
    }

    /// <summary>Image data may hold the two letters by chance: content goes on in plain characters.</summary>
    private static bool LooksLikeContent(ReadOnlySpan<byte> rest)
    {
        foreach (var b in rest[..Math.Min(12, rest.Length)]) if (b > 126 || (b < 32 && !PdfLexer.IsWhite(b))) return false;
        return true;
    }
}
