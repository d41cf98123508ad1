using System.Text.RegularExpressions;

namespace Tryggve.Analysis.Outcomes;

/// <summary>Words that take something out of what was said of all.</summary>
internal static partial class Exceptions
{
    /// <summary>The exception as it stands; null where there is none.</summary>
    public static string? In(string sentence) => Exception().Match(sentence) is { Success: true } match ? match.Value.Trim() : null;

    [GeneratedRegex(@"(?<!\p{L})(?:bortsett från|förutom|utom|med undantag (?:för|av)|undantaget)\s(?:[\p{L}\d-]+\s?){1,4}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Exception();
}
