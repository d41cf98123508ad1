using System.Globalization;
using System.Text;
using Tryggve.Pdf.Parsing;

namespace Tryggve.Tests.Pdf;

/// <summary>ISO 32000-1, 7.2 and 7.3, with the liberties that programs have taken.</summary>
public sealed class Basic_objects
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("+17", 17)]
    [InlineData("-98", -98)]
    [InlineData("34.5", 34.5)]
    [InlineData("-.002", -.002)]
    [InlineData("4.", 4)]
    [InlineData("007", 7)]
    [InlineData("--5", -5)]
    [InlineData("1.2.3", 1.2)]
    [InlineData("12-3", 12)]
    [InlineData("2147483648", 2147483648)]
    [InlineData("123456789012345678901234567890", 1.2345678901234568e29)]
    public void A_number_is_read(string text, double value) => Assert.Equal(value, ((PdfNumber)Read(text)!).Value, 1e-9 * Math.Abs(value));

    [Theory]
    [InlineData("(a(b)c)", "a(b)c")]
    [InlineData("()", "")]
    [InlineData(@"(\(\)\\)", @"()\")]
    [InlineData(@"(\n\r\t\b\f)", "\n\r\t\b\f")]
    [InlineData(@"(\053\53\0053)", "++\u00053")]
    [InlineData(@"(\9\x)", "9x")]
    [InlineData("(two\\\nlines \\\r\none)", "twolines one")]
    [InlineData("(a\rb\r\nc)", "a\nb\nc")]
    [InlineData("(never closed", "never closed")]
    [InlineData("<48 65\n6A>", "Hej")]
    [InlineData("<48656>", "He`")]
    [InlineData("<4x8>", "H")]
    [InlineData("<>", "")]
    public void A_string_is_read(string text, string value) => Assert.Equal(value, Encoding.Latin1.GetString(((PdfString)Read(text)!).Bytes));

    [Theory]
    [InlineData("/Name", "Name")]
    [InlineData("/A;Name_With-Various***Characters?", "A;Name_With-Various***Characters?")]
    [InlineData("/A#20B#23", "A B#")]
    [InlineData("/A#2", "A#2")]
    [InlineData("/A#zz", "A#zz")]
    [InlineData("/", "")]
    [InlineData("/Ends(here)", "Ends")]
    [InlineData("/Ends%here", "Ends")]
    public void A_name_is_read(string text, string value) => Assert.Equal(value, ((PdfName)Read(text)!).Value);

    [Theory]
    [InlineData("[1 [2 << /A [3] >>] (x) /N null true]", "[1 [2 <<A [3]>>] (x) /N null true]")]
    [InlineData("<</A/B/C(d)/E<</F 1>>>>", "<<A /B C (d) E <<F 1>>>>")]
    [InlineData("<< /A % a comment >>\n /B >>", "<<A /B>>")]
    [InlineData("[1 2", "[1 2]")]
    [InlineData("<< /A 1 endobj", "<<A 1>>")]
    [InlineData("[1 ) 2]", "[1 2]")]
    [InlineData("[12 0 R 3 0 4 0 R 5]", "[@12 3 0 @4 5]")]
    [InlineData("[1 0 RG]", "[1 0]")]
    [InlineData("<< /A 1 /A 2 >>", "<<A 2>>")]
    public void Arrays_and_dictionaries_nest(string text, string value) => Assert.Equal(value, Write(Read(text)));

    [Fact]
    public void Operators_stand_between_operands()
    {
        var lexer = new PdfLexer(RawFile.Latin("1 0 0rg(a)Tj/F 12 Tf T* ' true false null q\0Q%end"));
        var read = new List<string>();
        while (lexer.TryRead(out var o)) read.Add(Write(o));
        Assert.Equal(["1", "0", "0rg", "(a)", "Tj", "/F", "12", "Tf", "T*", "'", "true", "false", "null", "q", "Q"], read.Select(r => r.Trim('!')));
    }

    [Fact]
    public void Nesting_ends_somewhere()
    {
        foreach (var open in new[] { "[", "<</A", "<</A[" })
        {
            var lexer = new PdfLexer(RawFile.Latin(string.Concat(Enumerable.Repeat(open, 100_000))));
            while (lexer.TryRead(out _)) { }
        }
    }

    [Fact]
    public void Any_bytes_come_to_an_end()
    {
        foreach (var b in Enumerable.Range(0, 256))
        {
            var lexer = new PdfLexer(new[] { (byte)b, (byte)b, (byte)'[', (byte)b });
            for (var i = 0; lexer.TryRead(out _, references: true); i++) Assert.True(i < 10);
        }
    }

    private static PdfObject? Read(string text) => new PdfLexer(RawFile.Latin(text)).TryRead(out var o, references: true) ? o : throw new InvalidOperationException("Nothing.");

    private static string Write(PdfObject? o) => o switch
    {
        PdfNumber n => n.Value.ToString(CultureInfo.InvariantCulture),
        PdfString s => $"({Encoding.Latin1.GetString(s.Bytes)})",
        PdfName n => $"/{n.Value}",
        PdfBoolean b => b.Value ? "true" : "false",
        PdfArray a => $"[{string.Join(' ', a.Items.Select(Write))}]",
        PdfDictionary d => $"<<{string.Join(' ', d.Entries.Select(e => $"{e.Key} {Write(e.Value)}"))}>>",
        PdfReference r => $"@{r.Number}",
        PdfOperator k => $"!{k.Name}",
        _ => "null",
    };
}
