using System.Text.RegularExpressions;

namespace Tryggve.Import;

/// <summary>Tells whether a text names a function or unit that can be responsible: "Avdelningschef IoF", "Kommunpolis", "HR-chef".</summary>
internal static partial class SwedishRole
{
    private const int MaxLength = 80;

    public static bool IsRole(string text) => text.Length <= MaxLength && Role().IsMatch(text.Trim()) && !Sentence().IsMatch(text);

    [GeneratedRegex(@"^(?:(?:bitr(?:ädande)?\.?|enh?|avd|sdf|hr|t\.?f\.?)[\s.-]+)*(?:\p{L}+[- ]){0,2}\p{L}*(?:chef(?:er)?|ansvarig(?:a)?|samordnare|koordinator(?:er)?|strateg(?:er)?|polis(?:en|er)?|rektor(?:er)?|sekreterare|handläggare|styrgrupp(?:en)?|förvaltning(?:en)?|nämnd(?:en)?|avdelning(?:en)?|enhet(?:en)?|kontor(?:et)?)(?:\s+(?:för\s+)?\p{L}[\p{L}\s,&/-]{0,40})?$|^(?:avd|avdelning|enh|enhet)\.?\s+\p{L}[\p{L}\s]{1,40}$", RegexOptions.IgnoreCase)]
    private static partial Regex Role();

    /// <summary>Verbs that make a text something to do rather than someone.</summary>
    [GeneratedRegex(@"\b(?:ska|skall|har|är|genomför\w*|utveckla\w*|stärka|öka|minska|ta fram|bjud\w*|möt\w*|besök\w*|samverkan|samsitt\w*)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Sentence();
}
