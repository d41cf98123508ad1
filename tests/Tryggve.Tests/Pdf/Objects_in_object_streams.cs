using System.Globalization;
using System.Text;
using Tryggve.Pdf;

namespace Tryggve.Tests.Pdf;

/// <summary>Which of several writings of an object counts (7.5.6, 7.5.7) where the cross-reference is lost or wrong.</summary>
public sealed class Objects_in_object_streams
{
    private const string OnePage = "%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/MediaBox[0 0 600 800]>>endobj\n";
    private const string Trailer = "trailer<</Root 1 0 R/Info 9 0 R>>\n";

    [Fact]
    public void Are_found_without_a_cross_reference() => Assert.Equal("a", Title(Streamed(5, "a")));

    [Fact]
    public void Are_replaced_by_a_later_object_stream() => Assert.Equal("b", Title(Streamed(5, "a") + Streamed(6, "b")));

    [Fact]
    public void Are_replaced_by_a_later_object_of_its_own() => Assert.Equal("b", Title(Streamed(5, "a") + Plain("b")));

    [Fact]
    public void Replace_an_earlier_object_of_its_own() => Assert.Equal("b", Title(Plain("a") + Streamed(5, "b")));

    [Fact]
    public void Are_found_by_number_where_the_cross_reference_has_a_wrong_index()
    {
        var file = OnePage + Streamed(5, "a");
        var entries = new StringBuilder();
        foreach (var (kind, second, index) in new[] { (1, At("1 0 obj"), 0), (1, At("2 0 obj"), 0), (1, At("3 0 obj"), 0), (1, At("5 0 obj"), 0), (2, 5, 7) }) entries.Append(CultureInfo.InvariantCulture, $"{kind:X2}{second:X4}{index:X2}");
        var document = Open($"{file}8 0 obj<</Type/XRef/W[1 2 1]/Index[1 3 5 1 9 1]/Size 10/Root 1 0 R/Info 9 0 R/Filter/ASCIIHexDecode/Length {entries.Length}>>stream\n{entries}\nendstream endobj\nstartxref\n{file.Length}\n%%EOF");
        Assert.Equal("a", document.Information.Title);
        Assert.Empty(document.Notices);

        int At(string text) => file.IndexOf(text, StringComparison.Ordinal);
    }

    private static string Plain(string title) => $"9 0 obj<</Title({title})>>endobj\n";

    private static string Streamed(int number, string title) => $"{number} 0 obj<</Type/ObjStm/N 1/First 4/Length 17>>stream\n9 0 <</Title({title})>>\nendstream endobj\n";

    private static string Title(string objects) => Open(OnePage + objects + Trailer).Information.Title;

    private static PdfDocument Open(string file) => PdfDocument.Open(Encoding.Latin1.GetBytes(file));
}
