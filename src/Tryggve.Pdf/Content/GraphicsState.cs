using Tryggve.Pdf.Fonts;

namespace Tryggve.Pdf.Content;

/// <summary>What operators of a content stream set and <c>q</c>/<c>Q</c> keep (8.4, 9.3).</summary>
internal sealed class GraphicsState
{
    /// <summary>From user space to the page as it is seen.</summary>
    public Matrix ToSeen { get; set; }

    /// <summary>Null while nothing clips.</summary>
    public PdfBox? Clip { get; set; }

    public ColourSpace FillSpace { get; set; } = ColourSpace.Device;
    public ColourSpace StrokeSpace { get; set; } = ColourSpace.Device;

    /// <summary>0 black to 1 white; null while a pattern paints.</summary>
    public double? Fill { get; set; } = 0;
    public double? Stroke { get; set; } = 0;
    public double LineWidth { get; set; } = 1;

    public PdfFont? Font { get; set; }
    public double FontSize { get; set; }
    public double CharacterSpacing { get; set; }
    public double WordSpacing { get; set; }

    /// <summary>Horizontal scaling, 1 for 100 %.</summary>
    public double Stretch { get; set; } = 1;
    public double Leading { get; set; }
    public double Rise { get; set; }

    /// <summary>Text rendering mode (9.3.6); 3 paints nothing.</summary>
    public int Rendering { get; set; }

    public GraphicsState Copy() => (GraphicsState)MemberwiseClone();

    public void Cut(PdfBox box) => Clip = Clip is { } clip ? clip.Intersection(box) : box;
}
