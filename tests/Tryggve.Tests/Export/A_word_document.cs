using DocumentFormat.OpenXml.Wordprocessing;
using Tryggve.Plans;

namespace Tryggve.Tests.Export;

public class A_word_document
{
    [Fact]
    public void Is_valid_for_any_plan() => Property.Holds(60, MadePlan.From, plan =>
    {
        using var document = Written.Word(plan);
        Assert.Empty(Written.Errors(document));
    });

    [Fact]
    public void Has_a_heading_per_area_and_per_collaboration()
    {
        var form = Make.Collaboration("Samverkan vid torget", new Collaboration { Purpose = "Färre stölder" });
        using var document = Written.Word(Make.Plan(
            Make.Area("Våra badplatser") with { Number = "1" },
            Make.Area("Hamnen", Make.Problem("", Make.Cause("", form))) with { Number = "2" }));
        Assert.Equal(
            [("Title", "Åtgärdsplan för tryggare Älvsund"), ("Heading1", "1. Våra badplatser"), ("Heading1", "2. Hamnen"), ("Heading2", "2.1 Samverkan vid torget")],
            Body(document).Elements<Paragraph>().Where(p => p.ParagraphProperties?.ParagraphStyleId is not null).Select(p => (p.ParagraphProperties!.ParagraphStyleId!.Val!.Value, p.InnerText)));
    }

    [Fact]
    public void Says_what_plan_it_is_in_lines_of_their_own()
    {
        using var document = Written.Word(Make.Plan());
        Assert.Equal(
            ["Kommun: Lindvikens kommun", "Stadsdelsområde: Norra Älvsund", "Planperiod: 2025", "Diarienummer: LIN 2025/117", "Planen bygger på lägesbilden från i höstas."],
            Body(document).Elements<Paragraph>().Skip(1).Select(p => p.InnerText));
    }

    [Fact]
    public void Keeps_only_the_header_row_for_an_empty_area()
    {
        using var document = Written.Word(Make.Plan(Make.Area("Våra badplatser")));
        Assert.Equal(["Problem", "Orsak", "Åtgärd", "Operativa mål", "När", "Vem", "Uppföljning"], Assert.Single(Body(document).Descendants<TableRow>()).Elements<TableCell>().Select(c => c.InnerText));
    }

    [Fact]
    public void Repeats_the_header_row_on_each_page()
    {
        using var document = Written.Word(Make.Plan(Make.Chain(measures: Make.Measure("Byt lås"))));
        Assert.NotNull(Body(document).Descendants<TableRow>().First().TableRowProperties!.GetFirstChild<TableHeader>());
    }

    [Fact]
    public void Writes_a_line_break_as_a_break_within_the_paragraph()
    {
        using var document = Written.Word(Make.Plan(Make.Chain(measures: Make.Measure("Byt lås\n\nMärk båtar"))));
        var cell = Body(document).Descendants<TableRow>().Last().Elements<TableCell>().ElementAt(2);
        Assert.Equal("Byt lås||Märk båtar", string.Concat(Assert.Single(cell.Elements<Paragraph>()).Descendants().Select(e => e is Break ? "|" : e is Text t ? t.Text : "")));
    }

    private static Body Body(DocumentFormat.OpenXml.Packaging.WordprocessingDocument document) => document.MainDocumentPart!.Document.Body!;
}
