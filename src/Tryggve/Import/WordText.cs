using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Tryggve.Import;

/// <summary>The text of a Word paragraph as a reader of the finished page sees it: inserted text counts, deleted and hidden field codes do not.</summary>
internal static class WordText
{
    public static string Of(OpenXmlElement paragraph) => CleanText.Of(Raw(paragraph), out _);

    public static bool Cleaned(OpenXmlElement body)
    {
        foreach (var text in body.Descendants<Text>())
        {
            CleanText.Of(text.Text, out var removed);
            if (removed) return true;
        }
        return false;
    }

    /// <summary>True for content that is not on the finished page: deleted, moved away, or the older copy that Word keeps of a drawing.</summary>
    public static bool IsGone(OpenXmlElement element) =>
        element is DeletedRun or MoveFromRun or AlternateContentFallback or DeletedText or FieldCode or DeletedFieldCode;

    private static string Raw(OpenXmlElement paragraph)
    {
        var text = new StringBuilder();
        Append(text, paragraph);
        return text.ToString();
    }

    private static void Append(StringBuilder text, OpenXmlElement element)
    {
        foreach (var child in element.ChildElements)
        {
            switch (child)
            {
                case Text t: text.Append(t.Text); break;
                case TabChar: text.Append('\t'); break;
                case Break or CarriageReturn: text.Append('\n'); break;
                case NoBreakHyphen: text.Append('-'); break;
                case Table or TextBoxContent or ParagraphProperties or RunProperties: break;
                case Paragraph: break;
                default:
                    if (child.HasChildren && !IsGone(child)) Append(text, child);
                    break;
            }
        }
    }
}
