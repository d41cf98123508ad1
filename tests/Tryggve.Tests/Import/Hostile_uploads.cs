using System.IO.Compression;
using System.Text;
using Tryggve.Import;
using static Tryggve.Tests.Import.RawWord;

namespace Tryggve.Tests.Import;

public class Hostile_uploads
{
    private static readonly string?[][] Plan = [["Åtgärd", "Vem", "När"], ["Byt lampor", "Gatuchef", "2026"]];

    [Fact]
    public void Are_refused_when_empty() => Assert.Equal("empty-file", Reading.Refusal([]));

    [Fact]
    public void Are_refused_when_truncated()
    {
        var whole = RawWorkbook.With("Plan", Plan).Bytes();
        foreach (var share in new[] { 0.1, 0.5, 0.9, 0.99 }) Assert.Equal("damaged", Reading.Refusal(whole[..(int)(whole.Length * share)]));
    }

    [Fact]
    public void Are_refused_by_their_bytes_whatever_their_name()
    {
        Assert.Equal("text-file", Reading.Refusal(Encoding.UTF8.GetBytes("Problem;Orsak;Åtgärd"), "plan.xlsx"));
        Assert.Equal("damaged", Reading.Refusal(Encoding.ASCII.GetBytes("%PDF-1.7\n..."), "plan.docx"));
        Assert.Equal("unknown-format", Reading.Refusal([0x89, 0x50, 0x4E, 0x47, 0, 0, 0], "plan.xlsx"));
        Assert.Equal("not-office", Reading.Refusal(RawWorkbook.Zip(new Dictionary<string, string> { ["a.xml"] = "<a/>" }), "plan.xlsx"));
        Assert.Equal("open-document", Reading.Refusal(RawWorkbook.Zip(new Dictionary<string, string> { ["mimetype"] = "x" }), "plan.ods"));
        Assert.Equal("other-office", Reading.Refusal(RawWorkbook.Zip(new Dictionary<string, string> { ["[Content_Types].xml"] = "<Types/>" }), "bild.pptx"));
    }

    [Fact]
    public void Are_read_by_their_bytes_whatever_their_name() => Assert.Single(Reading.Draft(RawWorkbook.With("Plan", Plan).Bytes(), "plan.pdf").Rows());

    [Fact]
    public void Are_refused_when_old_or_behind_a_password()
    {
        byte[] compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]];
        Assert.Equal("old-format", Reading.Refusal(compound, "plan.xls"));
        Assert.Equal("password-protected", Reading.Refusal([.. compound, .. Encoding.Unicode.GetBytes("EncryptedPackage")]));
    }

    [Fact]
    public void Are_refused_when_they_expand_without_end()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using (var types = zip.CreateEntry("[Content_Types].xml").Open()) types.Write("<Types>spreadsheetml.sheet.main+xml</Types>"u8);
            using var bomb = zip.CreateEntry("xl/media/bomb.bin", CompressionLevel.Fastest).Open();
            var zeros = new byte[1 << 20];
            for (var i = 0; i < 260; i++) bomb.Write(zeros);
        }
        Assert.Equal("out-of-bounds", Reading.Refusal(stream.ToArray()));
    }

    [Fact]
    public void Are_refused_when_nested_without_end()
    {
        var deep = string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 20_000)) + P("x") + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 20_000));
        Assert.Equal("too-deep", Reading.Refusal(Of(deep), "plan.docx"));
    }

    [Fact]
    public void Never_reach_outside_themselves()
    {
        const string Entity = "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>&x;</sheetData></worksheet>";
        Assert.Equal("damaged", Reading.Refusal(RawWorkbook.With("Plan", Plan).Part("xl/worksheets/sheet1.xml", Entity).Bytes()));
    }

    [Fact]
    public void Are_read_when_they_only_claim_a_million_rows()
    {
        var sheet = $"<dimension ref=\"A1:XFD1048576\"/><sheetData>{RawWorkbook.Rows(Plan)}<row r=\"1048576\">{RawWorkbook.Cell(1048576, 1, "sist")}</row></sheetData><mergeCells><mergeCell ref=\"A3:XFD1048575\"/></mergeCells>";
        Assert.Equal("Byt lampor", new RawWorkbook().SheetXml("Plan", sheet).Draft().Rows()[0].Measure!.Text);
    }

    [Fact]
    public void Are_read_as_far_as_the_bounds_when_16384_columns_wide()
    {
        var row = string.Concat(Enumerable.Range(1, 16_384).Select(c => RawWorkbook.Cell(1, c, c == 1 ? "Åtgärd" : c == 2 ? "Vem" : c == 3 ? "När" : $"K{c}")));
        var draft = new RawWorkbook().SheetXml("Plan", $"<sheetData><row r=\"1\">{row}</row><row r=\"2\">{RawWorkbook.Cell(2, 1, "Å")}{RawWorkbook.Cell(2, 2, "V")}</row></sheetData>").Draft();
        Assert.Equal("Å", draft.Rows().Single().Measure!.Text);
        Assert.Contains("out-of-bounds", draft.Codes());
    }

    [Fact]
    public void Keep_the_longest_cell_whole()
    {
        var longest = new string('å', 32_767);
        Assert.Equal(longest, RawWorkbook.With("Plan", Plan[0], [longest, "V", "2026"]).Draft().Rows().Single().Measure!.Text);
    }

    [Fact]
    public void Keep_script_as_text_and_lose_what_cannot_be_seen()
    {
        var draft = RawWorkbook.With("Plan", Plan[0], ["<script>alert(1)</script>", "Chef\u202eFEHC\u2066", "_x0007_2026\u200f"]).Draft();
        var measure = draft.Rows().Single().Measure!;
        Assert.Equal(("<script>alert(1)</script>", "ChefFEHC", "2026"), (measure.Text, measure.Responsible, measure.Timing));
        Assert.Contains("control-characters", draft.Codes());
    }

    [Fact]
    public void Lose_folders_and_marks_from_their_names()
    {
        var upload = Upload.From(new MemoryStream(RawWorkbook.With("Plan", Plan).Bytes()), "..\\..\\etc/pa\u202ess\u0000wd.xlsx");
        Assert.Equal("passwd.xlsx", upload.Name);
    }

    [Fact]
    public void Never_show_an_exception_however_the_bytes_are_changed()
    {
        var random = new Random(20261121);
        byte[][] samples = [RawWorkbook.With("Plan", Plan).Bytes(), Of(P("Plan", "Title"), Table(["Åtgärd", "Vem", "När"], ["Å", "V", "2026"]))];
        for (var i = 0; i < 400; i++)
        {
            var bytes = samples[i % 2].ToArray();
            for (var n = random.Next(1, 6); n > 0; n--) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            try
            {
                Reading.Draft(bytes).ToContent();
            }
            catch (DocumentRefusedException refused)
            {
                Assert.EndsWith(".", refused.Message, StringComparison.Ordinal);
            }
        }
    }
}
