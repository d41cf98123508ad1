using Tryggve.Pdf;
using Tryggve.Pdf.Structure;

namespace Tryggve.Tests.Pdf;

/// <summary>14.7 and 14.8: the structure tree, through each form its kids may take, and the content it names.</summary>
public sealed class A_tagged_document
{
    private readonly RawPdf pdf = new();
    private readonly int page;
    private readonly int root;

    public A_tagged_document()
    {
        page = pdf.Page("/P << /MCID 0 >> BDC BT /F 10 Tf 9 99 Td (Ett) Tj ET EMC /P << /MCID 1 >> BDC BT /F 10 Tf 9 9 Td (Tv\u00E5) Tj ET EMC");
        root = pdf.Add("");
        pdf.Catalog = $"/StructTreeRoot {root} 0 R /MarkInfo << /Marked true >>";
    }

    [Fact]
    public void Names_its_content_by_number_by_reference_and_in_lists()
    {
        var paragraph = Element("/P", $"/Pg {page} 0 R /K 0");
        var referring = Element("/P", $"/K << /Type /MCR /Pg {page} 0 R /MCID 1 >>");
        var both = Element("/P", $"/Pg {page} 0 R /K [0 << /Type /MCR /MCID 1 >> << /Type /OBJR /Obj {page} 0 R >>]");
        Assert.Equal("Document(P[1:0] P[1:1] P[1:0 1:1])", Tree($"[{paragraph} {referring} {both}]"));
    }

    [Fact]
    public void Hands_down_the_page_to_kids_that_do_not_say() => Assert.Equal("Document(Sect(P[1:1]))", Tree(Element("/Sect", $"/Pg {page} 0 R /K << /S /P /K 1 >>")));

    [Fact]
    public void Keeps_content_between_elements_in_its_order()
    {
        var link = Element("/Link", "/K 1");
        Assert.Equal("Document(P(Span[1:0] Link[1:1] Span[1:2 1:3]))", Tree(Element("/P", $"/Pg {page} 0 R /K [0 {link} 2 3]")));
    }

    [Fact]
    public void Is_mapped_to_standard_roles_through_several_steps()
    {
        var kids = $"[{Element("/Rubrik", "/K []")} {Element("/A", "/K []")} {Element("/Egen", "/K []")}]";
        // One name leads to itself by a detour.
        Assert.Matches("^Document\\(H1 [AB] Egen\\)$", Tree(kids, "/RoleMap << /Rubrik /Titel /Titel /H1 /A /B /B /A >>"));
    }

    [Theory]
    [InlineData("/A << /O /Table /RowSpan 2 /ColSpan 3 >>", 2, 3)]
    [InlineData("/A [<< /O /Layout /Width 5 >> << /O /Table /ColSpan 3 >>]", 1, 3)]
    [InlineData("/A [<< /O /Table /RowSpan 2 >> 0 << /O /Table /ColSpan 4 >> 0]", 2, 4)]
    [InlineData("/C /wide", 1, 5)]
    [InlineData("/C [/tall /wide]", 6, 5)]
    [InlineData("/A << /ColSpan -1 >>", 1, 1)]
    [InlineData("", 1, 1)]
    public void Tells_the_cells_that_a_cell_covers(string attributes, int rows, int columns)
    {
        Tree(Element("/TD", $"/K [] {attributes}"), "/ClassMap << /wide << /O /Table /ColSpan 5 >> /tall [<< /O /Table /RowSpan 6 >>] >>");
        var cell = Assert.Single(pdf.Open().Structure!.Children);
        Assert.Equal((rows, columns), (cell.RowSpan, cell.ColumnSpan));
    }

    [Fact]
    public void Tells_the_text_an_element_stands_for()
    {
        Tree(Element("/Span", "/K [] /ActualText <FEFF00E5>"));
        Assert.Equal("\u00E5", pdf.Open().Structure!.Children[0].ActualText);
    }

    [Fact]
    public void That_leads_back_to_itself_is_walked_once()
    {
        var a = pdf.Add("");
        pdf.Set(a, $"<< /S /Sect /K [{root} 0 R {a} 0 R << /S /P /K [{a} 0 R] >>] >>");
        Assert.Equal("Document(Sect(P))", Tree($"{a} 0 R"));
    }

    [Fact]
    public void Ends_at_so_great_a_depth()
    {
        var inner = Element("/P", "");
        for (var i = 0; i < 200; i++) inner = Element("/Sect", $"/K {inner}");
        Tree(inner);
        Assert.Contains("too-deep", pdf.Open().Codes());
    }

    [Fact]
    public void Survives_kids_of_any_kind() => Assert.Equal("Document(P)", Tree($"[null (x) /Name 3 99 0 R [1 2] true << /MCID 1 >> << /Type /MCR >> {Element("/P", "/K (x)")}]"));

    [Fact]
    public void Is_none_without_a_root() => Assert.Null(Shown.Document().Open().Structure);

    [Fact]
    public void Has_words_that_carry_its_numbers() => Assert.Equal([("Ett", 0), ("Tv\u00E5", 1)], pdf.Open().ReadPage(1).Words.Select(w => (w.Text, w.MarkedContent!.Value)));

    private string Element(string type, string entries) => $"{pdf.Add($"<< /Type /StructElem /S {type} {entries} >>")} 0 R";

    private string Tree(string kids, string entries = "")
    {
        pdf.Set(root, $"<< /Type /StructTreeRoot /K {kids} {entries} >>");
        return Write(pdf.Open().Structure!);
    }

    private static string Write(StructureElement e) => e.Type
        + (e.Children.Count > 0 ? $"({string.Join(' ', e.Children.Select(Write))})" : "")
        + (e.Content.Count > 0 ? $"[{string.Join(' ', e.Content.Select(c => $"{c.Page}:{c.Identifier}"))}]" : "");
}
