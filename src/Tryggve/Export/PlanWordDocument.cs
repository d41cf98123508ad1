using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Tryggve.Plans;

namespace Tryggve.Export;

/// <summary>
/// Planen som Worddokument: a heading per priority area, its texts, the table of its measures, and a form for each collaboration.
/// An empty area keeps its table with only the header, for nothing in the document may read back as a measure.
/// </summary>
public static class PlanWordDocument
{
    public static void Write(PlanContent plan, Stream output)
    {
        // The package writes back and forth; the output may be a response that only goes forth.
        using var buffer = new MemoryStream();
        using (var document = WordprocessingDocument.Create(buffer, WordprocessingDocumentType.Document))
        {
            document.CompressionOption = System.IO.Packaging.CompressionOption.Fast;
            document.PackageProperties.Title = LegalText.Of(plan.Title);
            document.PackageProperties.Language = "sv-SE";
            var main = document.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = WordStyles.Sheet();
            main.AddNewPart<DocumentSettingsPart>().Settings = new Settings(
                new Compatibility(new CompatibilitySetting { Name = CompatSettingNameValues.CompatibilityMode, Uri = "http://schemas.microsoft.com/office/word", Val = "15" }),
                new ThemeFontLanguages { Val = "sv-SE" });
            using var writer = OpenXmlWriter.Create(main);
            writer.WriteStartDocument();
            writer.WriteStartElement(new Document());
            writer.WriteStartElement(new Body());
            WriteHeading(writer, plan);
            foreach (var area in plan.Areas) WriteArea(writer, new AreaTable(plan, area));
            writer.WriteElement(WordPage.Section(main, plan));
            writer.WriteEndElement();
            writer.WriteEndElement();
        }
        buffer.Position = 0;
        buffer.CopyTo(output);
    }

    private static void WriteHeading(OpenXmlWriter writer, PlanContent plan)
    {
        if (plan.Title.Length > 0) writer.WriteElement(WordText.Paragraph(plan.Title, WordStyles.Title));
        foreach (var text in PlanFacts.Of(plan).Concat(plan.Preamble)) writer.WriteElement(WordText.Paragraph(text));
    }

    private static void WriteArea(OpenXmlWriter writer, AreaTable table)
    {
        writer.WriteElement(WordText.Paragraph(table.Heading, WordStyles.Heading1));
        if (table.Texts.Count > 0)
        {
            WordTables.WriteLines(writer, table.Heading, table.Texts);
            WriteGap(writer);
        }
        if (table.HasTable)
        {
            WordTables.WriteMeasures(writer, table);
            WriteGap(writer);
        }
        for (var i = 0; i < table.Collaborations.Count; i++)
        {
            writer.WriteElement(WordText.Paragraph(table.HeadingOf(i), WordStyles.Heading2));
            if (CollaborationLines.Of(table.Collaborations[i]) is not { Count: > 0 } lines) continue;
            WordTables.WriteLines(writer, table.HeadingOf(i), lines);
            WriteGap(writer);
        }
    }

    /// <summary>Two tables without a paragraph between them are one to Word.</summary>
    private static void WriteGap(OpenXmlWriter writer) => writer.WriteElement(WordText.Paragraph(""));
}
