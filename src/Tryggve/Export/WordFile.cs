using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Tryggve.Plans;

namespace Tryggve.Export;

/// <summary>A Word file about a plan: our styles, the plan's page, and what somebody writes between.</summary>
internal static class WordFile
{
    public static void Write(PlanContent plan, string title, Stream output, Action<OpenXmlWriter> body)
    {
        // The package writes back and forth; the output may be a response that only goes forth.
        using var buffer = new MemoryStream();
        using (var document = WordprocessingDocument.Create(buffer, WordprocessingDocumentType.Document))
        {
            document.CompressionOption = System.IO.Packaging.CompressionOption.Fast;
            document.PackageProperties.Title = LegalText.Of(title);
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
            body(writer);
            writer.WriteElement(WordPage.Section(main, plan));
            writer.WriteEndElement();
            writer.WriteEndElement();
        }
        buffer.Position = 0;
        buffer.CopyTo(output);
    }

    /// <summary>Two tables without a paragraph between them are one to Word.</summary>
    public static void WriteGap(OpenXmlWriter writer) => writer.WriteElement(WordText.Paragraph(""));
}
