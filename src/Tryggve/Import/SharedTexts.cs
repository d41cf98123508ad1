using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace Tryggve.Import;

/// <summary>The workbook's shared strings (ECMA-376 18.4): plain or in runs, without the phonetic guides.</summary>
internal static partial class SharedTexts
{
    /// <summary>All the texts of a workbook together, in characters; more is no plan.</summary>
    private const long MaxCharacters = 60_000_000;

    internal static readonly XmlReaderSettings Safe = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true };

    public static IReadOnlyList<string> Read(SharedStringTablePart? part)
    {
        var texts = new List<string>();
        if (part is null) return texts;
        using var xml = XmlReader.Create(part.GetStream(), Safe);
        long sum = 0;
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "si") continue;
            texts.Add(ReadText(xml));
            if ((sum += texts[^1].Length) > MaxCharacters) throw new DocumentRefusedException("out-of-bounds", "Arbetsboken innehåller mer text än någon plan gör och läses därför inte in. Ta bort blad som inte hör till planen och försök igen.");
        }
        return texts;
    }

    /// <summary>The text of the element the reader stands on, from all its <c>t</c> elements; leaves the reader at its end.</summary>
    public static string ReadText(XmlReader xml)
    {
        if (xml.IsEmptyElement) return "";
        var depth = xml.Depth;
        string? first = null;
        StringBuilder? text = null;
        xml.Read();
        while (xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "rPh")
            {
                xml.Skip();
            }
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "t")
            {
                var part = xml.ReadElementContentAsString();
                if (first is null) first = part;
                else (text ??= new StringBuilder(first)).Append(part);
            }
            else
            {
                xml.Read();
            }
        }
        return Unescape(text?.ToString() ?? first ?? "");
    }

    /// <summary>Undoes <c>_x000D_</c> (ECMA-376 22.9.2.19).</summary>
    private static string Unescape(string text) => !text.Contains("_x", StringComparison.Ordinal)
        ? text
        : Escaped().Replace(text, m => ((char)int.Parse(m.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());

    [GeneratedRegex("_x([0-9A-Fa-f]{4})_")]
    private static partial Regex Escaped();
}
