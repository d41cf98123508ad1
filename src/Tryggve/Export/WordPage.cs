using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Tryggve.Plans;

namespace Tryggve.Export;

/// <summary>The page of a Word document: landscape A4 with the registry number above and "Sida X av Y" below.</summary>
internal static class WordPage
{
    public const int SideMargin = 900;

    public static SectionProperties Section(MainDocumentPart main, PlanContent plan)
    {
        var section = new SectionProperties();
        if (plan.RegistryNumber.Length > 0)
        {
            var header = main.AddNewPart<HeaderPart>();
            header.Header = new Header(AtRight([WordText.Run(PlanFacts.RegistryLine(plan))]));
            section.Append(new HeaderReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(header) });
        }
        var footer = main.AddNewPart<FooterPart>();
        footer.Footer = new Footer(AtRight([WordText.Run("Sida "), Field("PAGE"), WordText.Run(" av "), Field("NUMPAGES")]));
        section.Append(
            new FooterReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(footer) },
            new PageSize { Width = 16_838, Height = 11_906, Orient = PageOrientationValues.Landscape },
            new PageMargin { Top = 900, Bottom = 900, Left = SideMargin, Right = SideMargin, Header = 450, Footer = 450, Gutter = 0 });
        return section;
    }

    private static Paragraph AtRight(IEnumerable<OpenXmlElement> content) =>
        new([new ParagraphProperties(new ParagraphStyleId { Val = WordStyles.CellText }, new Justification { Val = JustificationValues.Right }), .. content]);

    private static SimpleField Field(string name) => new(WordText.Run("1")) { Instruction = $" {name} " };
}
