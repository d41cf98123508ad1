using System.Text.RegularExpressions;

namespace Tryggve.Analysis.Smart;

/// <summary>Changes by a share, and spans of time and age that only look like amounts.</summary>
internal static partial class RelativeWords
{
    [GeneratedRegex(@"\b(?:ök|minsk|sänk|höj|sjunk|stig|reducer|förbättr)\p{L}*(?:\s\p{L}+){0,4}?\smed(?:\s(?:minst|högst|ca|cirka))?\s\d{1,3}(?:,\d)?\s?(?:%|procent)|\bhalver\p{L}*|\bfördubbl\p{L}*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex ChangeByShare();

    [GeneratedRegex(@"^(?:år|åring\p{L}*|månad\p{L}*|veck\p{L}*|dag\p{L}*|arbetsdag\p{L}*|dygn\p{L}*|timm\p{L}*|minut\p{L}*|sekund\p{L}*|kronor|kr|meter|m|cm|km|lux)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Span();
}
