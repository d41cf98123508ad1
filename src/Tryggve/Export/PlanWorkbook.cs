using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Tryggve.Plans;

namespace Tryggve.Export;

/// <summary>
/// Planens arbetsbok: the official workbook with an instruction, a tab per priority area and an analysis.
/// A text longer than a cell can hold (32,767 characters) is cut at that length; the domain lets none through.
/// </summary>
public static class PlanWorkbook
{
    public static void Write(PlanContent plan, Stream output)
    {
        // The package writes back and forth; the output may be a response that only goes forth.
        using var buffer = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(buffer, SpreadsheetDocumentType.Workbook))
        {
            document.CompressionOption = System.IO.Packaging.CompressionOption.Fast;
            document.PackageProperties.Title = LegalText.Of(plan.Title);
            document.PackageProperties.Language = "sv-SE";
            var workbook = document.AddWorkbookPart();
            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = WorkbookStyles.Sheet();
            WriteSheets(workbook, plan);
        }
        buffer.Position = 0;
        buffer.CopyTo(output);
    }

    private static void WriteSheets(WorkbookPart workbook, PlanContent plan)
    {
        var sheets = new Sheets();
        var printTitles = new DefinedNames();
        var names = new SheetNames();
        foreach (var own in new[] { InstructionSheet.Name, AnalysisSheet.Name }) names.Take(own);

        InstructionSheet.Write(Add(InstructionSheet.Name), plan, HeaderFooter(plan));
        var areas = new List<AreaSheet>();
        foreach (var table in plan.Areas.Select(a => new AreaTable(plan, a)))
        {
            var name = names.Take(table.Heading);
            var area = AreaSheet.Write(Add(name), name, table, HeaderFooter(plan));
            areas.Add(area);
            if (area.HeaderRow > 0) printTitles.Append(PrintTitle(area, (uint)areas.Count));
        }
        AnalysisSheet.Write(Add(AnalysisSheet.Name), areas, HeaderFooter(plan));

        var root = new Workbook(new BookViews(new WorkbookView()), sheets);
        if (printTitles.HasChildren) root.Append(printTitles);
        root.Append(new CalculationProperties { FullCalculationOnLoad = true });
        workbook.Workbook = root;

        WorksheetPart Add(string name)
        {
            var part = workbook.AddNewPart<WorksheetPart>();
            sheets.Append(new Sheet { Name = name, SheetId = (uint)sheets.ChildElements.Count + 1, Id = workbook.GetIdOfPart(part) });
            return part;
        }
    }

    private static DefinedName PrintTitle(AreaSheet area, uint index) =>
        new($"'{area.Name.Replace("'", "''", StringComparison.Ordinal)}'!${area.HeaderRow}:${area.HeaderRow}") { Name = "_xlnm.Print_Titles", LocalSheetId = index };

    private static HeaderFooter HeaderFooter(PlanContent plan)
    {
        // An ampersand starts a code; the whole line may be 255 characters.
        var registry = LegalText.Of(PlanFacts.RegistryLine(plan)).Replace("&", "&&", StringComparison.Ordinal);
        return new HeaderFooter
        {
            OddHeader = new OddHeader($"&L&A&R{(registry.Length > 200 ? "" : registry)}"),
            OddFooter = new OddFooter("&RSida &P av &N"),
        };
    }
}
