using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Tryggve.Analysis.Reports;
using Tryggve.Export;
using Tryggve.FollowUps;
using Tryggve.Plans;
using Tryggve.Tests.Analysis.Reports;

namespace Tryggve.Tests.Export;

public sealed class A_rounds_report_as_a_file
{
    private static readonly PlanRound Signed = new(ReportingPeriod.T1) { Signatures = [new Signature("polisen", "Polisen", new DateTimeOffset(2025, 5, 12, 22, 30, 0, TimeSpan.Zero), "Ingrid Norén", "Omar Said", EditionText.HashOf(""), [])] };

    [Fact]
    public void Is_valid_Word_for_any_plan() => Property.Holds(30, MadePlan.From, plan =>
    {
        using var document = Word(plan, new PlanRound(ReportingPeriod.T2));
        Assert.Empty(Written.Errors(document));
    });

    [Fact]
    public void Begins_with_the_figures_and_goes_on_area_by_area()
    {
        using var document = Word(A_rounds_report.Plan(), Signed);
        var body = document.MainDocumentPart!.Document.Body!;
        Assert.Equal(
            ["Rapport T1", "Åtgärdernas status", "Målens utfall", "Underskrifter", "1. Trygga mötesplatser", "Byt lampor", "Nattvandra", "Måla planket", "Hamnen", "Byt lås", "Våra badplatser"],
            body.Elements<Paragraph>().Where(p => p.ParagraphProperties?.ParagraphStyleId is not null).Select(p => p.InnerText));
        Assert.Contains("Hela planen|4|0|1|1|0|0|0|2", Rows(body));
        Assert.Contains("Polisen|Ingrid Norén, bekräftat av Omar Said|2025-05-13", Rows(body));
        Assert.Contains("Minst 80 procent av lamporna lyser|uppfyllt|84 procent, når ”Minst 80 procent”", Rows(body));
    }

    [Fact]
    public void Is_valid_Word_of_an_empty_plan_and_of_hostile_texts()
    {
        using var empty = Word(new PlanContent(), new PlanRound(ReportingPeriod.T1));
        Assert.Empty(Written.Errors(empty));
        var hostile = "<script>alert(1)</script>\u0001\ud800 & \"=1+1\"";
        using var document = Word(Make.Plan(Make.Area(hostile, Make.Problem("", Make.Cause("", Make.Measure(hostile, hostile, followUp: hostile))))), new PlanRound(ReportingPeriod.Year));
        Assert.Empty(Written.Errors(document));
        Assert.Contains("<script>alert(1)</script>", document.MainDocumentPart!.Document.Body!.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void Is_plain_text_that_any_program_opens()
    {
        using var file = new MemoryStream();
        RoundReportText.Write("Rapport T1", RoundReport.Of(A_rounds_report.Plan(), Signed), file);

        Assert.Equal([0xEF, 0xBB, 0xBF], file.ToArray()[..3]);
        var text = Encoding.UTF8.GetString(file.ToArray()[3..]);
        Assert.DoesNotContain("\n", text.Replace("\r\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotMatch("[✓◐✕↻⇢⊕*#|]", text);
        Assert.StartsWith("Rapport T1\r\nÅtgärder 4: pågår 1, genomförd 1, inte rapporterade 2.\r\nMål 3: uppfyllt 1, inte uppfyllt 1, inte bedömda 1.\r\n", text, StringComparison.Ordinal);
        Assert.Contains("Byt lampor\r\nStatus: genomförd\r\nNästan alla är bytta.\r\nMål 1 (Minst 80 procent av lamporna lyser): uppfyllt, 84 procent, når ”Minst 80 procent”\r\n", text, StringComparison.Ordinal);
        Assert.Contains("Byt lås\r\nStatus: inte rapporterad\r\n", text, StringComparison.Ordinal);
        Assert.EndsWith("Våra badplatser\r\nInga åtgärder.\r\n", text, StringComparison.Ordinal);
    }

    private static WordprocessingDocument Word(PlanContent plan, PlanRound round)
    {
        var stream = new MemoryStream();
        RoundReportDocument.Write(plan, "Rapport T1", ["Rundan är inte stängd; siffrorna kan ändras."], RoundReport.Of(plan, round), stream);
        stream.Position = 0;
        return WordprocessingDocument.Open(stream, false);
    }

    private static IEnumerable<string> Rows(Body body) => body.Descendants<TableRow>().Select(r => string.Join('|', r.Elements<TableCell>().Select(c => c.InnerText)));
}
