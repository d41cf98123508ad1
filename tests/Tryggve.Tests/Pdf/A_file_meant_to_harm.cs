using System.Text;
using Tryggve.Pdf;

namespace Tryggve.Tests.Pdf;

/// <summary>Files no program writes, whose objects would take the reader down or keep it busy for hours.</summary>
public sealed class A_file_meant_to_harm
{
    private const string OnePage = "%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/MediaBox[0 0 600 800]/Contents 4 0 R>>endobj\n";
    private const int Many = 20_000;

    [Fact]
    public void Does_not_lead_from_object_stream_to_object_stream_until_the_stack_is_used_up()
    {
        // Object n is said to stand in the object stream n + 1.
        var entries = string.Concat(Enumerable.Range(0, Many).Select(n => $"\u0002{(char)((n + 1) >> 8 & 255)}{(char)((n + 1) & 255)}\0"));
        var file = $"%PDF-1.7\n9 0 obj<</Type/XRef/W[1 2 1]/Size {Many}/Root 1 0 R/Length {entries.Length}>>stream\n{entries}\nendstream endobj\nstartxref\n9\n%%EOF";
        Assert.Equal(PdfFault.Damaged, Assert.Throws<PdfException>(() => Open(file)).Fault);
    }

    [Fact]
    public void Does_not_lead_there_by_way_of_what_an_object_stream_says_of_itself()
    {
        // How many objects a stream holds is said by an object in the next stream.
        var (body, entries) = (new StringBuilder("%PDF-1.7\n"), new StringBuilder("\0\0\0\0\0\0"));
        for (var n = 1; n < 2 * Many; n += 2)
        {
            entries.Append('\u0001').Append(Number(body.Length)).Append('\0').Append('\u0002').Append(Number(n + 2)).Append('\0');
            body.Append($"{n} 0 obj<</Type/ObjStm/N {n + 1} 0 R/First 4/Length 0>>stream\n\nendstream endobj\n");
        }
        var at = body.Length;
        body.Append($"{3 * Many} 0 obj<</Type/XRef/W[1 4 1]/Size {2 * Many + 1}/Root 2 0 R/Length {entries.Length}>>stream\n{entries}\nendstream endobj\nstartxref\n{at}\n%%EOF");
        Assert.Equal(PdfFault.Damaged, Assert.Throws<PdfException>(() => Open(body.ToString())).Fault);
    }

    [Theory]
    [InlineData("9223372036854775807")]
    [InlineData("99999999999999999999999")]
    [InlineData("2147483647")]
    [InlineData("-5")]
    [InlineData("5 0 R")]
    public void May_say_any_length_of_a_stream(string length) =>
        Assert.Empty(Open($"{OnePage}4 0 obj<</Length {length}>>stream\nendstream endobj\n5 0 obj 9223372036854775807 endobj\n").ReadPage(1).Words);

    [Theory]
    [InlineData("(")]
    [InlineData("<0")]
    [InlineData("%")]
    [InlineData("<<>>stream\n")]
    public void Does_not_have_each_object_read_to_the_end_of_the_file(string opening)
    {
        var document = Open(OnePage + string.Concat(Enumerable.Range(10, Many).Select(n => $"{n} 0 obj{opening}")));
        Assert.Equal(1, document.PageCount);
        Assert.Contains(document.Notices, n => n.Code == "too-many-objects");
    }

    [Fact]
    public void Does_not_have_each_trailer_read_to_the_end_of_the_file() =>
        Assert.Contains(Open(OnePage + string.Concat(Enumerable.Repeat("trailer<</A(", Many))).Notices, n => n.Code == "too-many-objects");

    [Fact]
    public void Does_not_have_each_older_section_read_to_the_end_of_the_file()
    {
        var (file, before) = (new StringBuilder(OnePage), 0);
        for (var i = 0; i < Many; i++)
        {
            var at = file.Length;
            file.Append($"xref\n0 0\ntrailer<</Root 1 0 R/Prev {before}/A(");
            before = at;
        }
        Assert.Contains(Open($"{file})>>\nstartxref\n{before}\n%%EOF").Notices, n => n.Code == "too-many-objects");
    }

    [Theory]
    [InlineData("4 0 obj<</A(\\")]
    [InlineData("4 0 obj(\\")]
    [InlineData("4 0 obj<</A(\\1")]
    [InlineData("4 0 obj<</A<")]
    [InlineData("4 0 obj<</A/")]
    [InlineData("4 0 obj<<>>stream")]
    [InlineData("4 0 obj<<>>stream\r")]
    public void May_end_anywhere(string ending) => Assert.Empty(Open(OnePage + ending).ReadPage(1).Words);

    [Fact]
    public void Does_not_have_entries_of_all_sections_together_beyond_the_limit()
    {
        var (file, before) = (new StringBuilder(OnePage), 0);
        for (var i = 0; i < 10; i++)
        {
            var at = file.Length;
            file.Append($"{900 + i} 0 obj<</Type/XRef/W[1 0 0]/Index[{100 * i} 100]/Root 1 0 R{(i > 0 ? $"/Prev {before}" : "")}/Length 100>>stream\n{new string('\0', 100)}\nendstream endobj\n");
            before = at;
        }
        Assert.Contains(PdfDocument.Open(Encoding.Latin1.GetBytes($"{file}startxref\n{before}\n%%EOF"), new PdfLimits { Objects = 500 }).Notices, n => n.Code == "too-many-objects");
    }

    [Fact]
    public void Is_told_of_where_it_nests_too_deep() =>
        Assert.Contains(Open($"{OnePage}4 0 obj{string.Concat(Enumerable.Repeat("[", 1_000))}").Notices, n => n.Code == "too-deep");

    private static string Number(int n) => string.Concat(new[] { 24, 16, 8, 0 }.Select(bits => (char)(n >> bits & 255)));

    private static PdfDocument Open(string file) => PdfDocument.Open(Encoding.Latin1.GetBytes(file));
}
