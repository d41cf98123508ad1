namespace Tryggve.Web.Pages.Imports;

/// <summary>Remarks that say the same of many places are shown once, with the places after.</summary>
public static class RemarkText
{
    /// <summary>The text without what it quotes, since the quotation is what differs from place to place.</summary>
    public static string Common(string text)
    {
        var (from, to) = (text.IndexOf('”'), text.LastIndexOf('”'));
        return from >= 0 && to > from ? $"{text[..(from + 1)]}…{text[to..]}" : text;
    }
}
