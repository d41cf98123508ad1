using Tryggve.Pdf;

namespace Tryggve.Tests.Pdf;

/// <summary>7.5.4 to 7.5.8: where objects stand, by table and by stream, and over several savings.</summary>
public sealed class A_cross_reference
{
    private const string Font = "<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>";
    private const string Page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>";
    private const string Trailer = "/Size 9 /Root 1 0 R";

    [Fact]
    public void A_table_leads_to_objects() => Reads("Hej v\u00E4rlden", Shown.Document().Bytes());

    [Fact]
    public void A_stream_leads_to_objects_and_into_object_streams() => Reads("Hej v\u00E4rlden", Shown.Document().Compressed());

    [Fact]
    public void What_was_saved_last_counts()
    {
        var file = First();
        var older = file.Table(Trailer);
        file.Start(older);
        Content(file, "Nytt");
        Reads("Nytt", file.Start(file.Table($"{Trailer} /Prev {older}")));
    }

    [Fact]
    public void A_stream_may_go_on_from_a_table_and_from_a_stream()
    {
        var file = First();
        var oldest = file.Table(Trailer);
        file.Start(oldest);
        Content(file, "Mitten");
        var older = file.CrossStream(6, $"{Trailer} /Prev {oldest}");
        file.Start(older);
        file.Object(5, Font);
        Reads("Mitten", file.Start(file.CrossStream(7, $"{Trailer} /Prev {older}")));
    }

    [Fact]
    public void A_hybrid_file_hides_objects_in_a_stream()
    {
        var file = First(content: false);
        file.ObjectStream(7, [(8, "(hidden)")]);
        Content(file, "Dolt");
        var hidden = file.CrossStream(6, Trailer);
        file.Object(5, Font);
        Reads("Dolt", file.Start(file.Table($"{Trailer} /XRefStm {hidden}")));
    }

    [Fact]
    public void A_hybrid_stream_comes_before_older_sections()
    {
        var file = First();
        var older = file.Table(Trailer);
        Content(file, "Nytt");
        var hidden = file.CrossStream(6, Trailer);
        file.Object(5, Font);
        Reads("Nytt", file.Start(file.Table($"{Trailer} /XRefStm {hidden} /Prev {older}")));
    }

    [Fact]
    public void A_loop_of_sections_is_walked_once()
    {
        var file = First();
        var at = file.Length;
        file.Table($"{Trailer} /Prev {at}");
        Reads("Text", file.Start(at));
    }

    [Fact]
    public void A_deleted_object_is_gone()
    {
        var file = First();
        var older = file.Table(Trailer);
        var at = file.Length;
        file.Text($"xref\n4 1\n0000000000 00001 f \ntrailer\n<< {Trailer} /Prev {older} >>\n");
        Reads("", file.Start(at));
    }

    [Fact]
    public void The_widths_of_a_table_need_not_be_kept()
    {
        var bytes = Shown.Document().Bytes();
        Reads("Hej v\u00E4rlden", RawFile.Edit(bytes, " 00000 n \n", " 0 n\n"));
    }

    [Fact]
    public void A_table_that_counts_from_one_is_understood()
    {
        var file = First();
        var places = Enumerable.Range(1, 5).Select(n => System.Text.Encoding.Latin1.GetString(file.Bytes()).IndexOf($"\n{n} 0 obj", StringComparison.Ordinal) + 1);
        var at = file.Length;
        file.Text($"xref\n1 6\n0000000000 65535 f \n{string.Concat(places.Select(p => $"{p:D10} 00000 n \n"))}trailer\n<< {Trailer} >>\n");
        Reads("Text", file.Start(at));
    }

    [Fact]
    public void Bytes_before_the_header_may_be_counted_or_not()
    {
        var bytes = Shown.Document().Bytes();
        Reads("Hej v\u00E4rlden", [.. "garbage\n"u8, .. bytes]);

        var counted = new RawFile("garbage\n%PDF-1.4\n");
        Write(counted);
        Reads("Text", counted.Start(counted.Table(Trailer)));
    }

    /// <summary>Opens without rebuilding, and reads.</summary>
    private static void Reads(string words, byte[] file)
    {
        var document = PdfDocument.Open(file);
        Assert.Equal(words, document.Says());
        Assert.Empty(document.Codes());
    }

    private static RawFile First(bool content = true)
    {
        var file = new RawFile();
        Write(file, content);
        return file;
    }

    private static void Write(RawFile file, bool content = true)
    {
        file.Object(1, "<< /Type /Catalog /Pages 2 0 R >>").Object(2, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>").Object(3, Page).Object(5, Font);
        if (content) Content(file, "Text");
    }

    private static void Content(RawFile file, string text) => file.Stream(4, "", RawFile.Latin($"BT /F 10 Tf 9 9 Td ({text}) Tj ET"));
}
