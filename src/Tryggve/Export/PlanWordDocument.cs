using DocumentFormat.OpenXml;
using Tryggve.Plans;

namespace Tryggve.Export;

/// <summary>
/// Planen som Worddokument: a heading per priority area, its texts, the table of its measures, and a form for each collaboration.
/// An empty area keeps its table with only the header, for nothing in the document may read back as a measure.
/// </summary>
public static class PlanWordDocument
{
    public static void Write(PlanContent plan, Stream output) => WordFile.Write(plan, plan.Title, output, writer =>
    {
        WriteHeading(writer, plan);
        foreach (var area in plan.Areas) WriteArea(writer, new AreaTable(plan, area));
    });

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
            WordFile.WriteGap(writer);
        }
        if (table.HasTable)
        {
            WordTables.WriteMeasures(writer, table);
            WordFile.WriteGap(writer);
        }
        for (var i = 0; i < table.Collaborations.Count; i++)
        {
            writer.WriteElement(WordText.Paragraph(table.HeadingOf(i), WordStyles.Heading2));
            if (CollaborationLines.Of(table.Collaborations[i]) is not { Count: > 0 } lines) continue;
            WordTables.WriteLines(writer, table.HeadingOf(i), lines);
            WordFile.WriteGap(writer);
        }
    }
}
