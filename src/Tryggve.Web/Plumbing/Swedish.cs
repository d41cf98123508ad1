namespace Tryggve.Web.Plumbing;

/// <summary>Figures and texts as Swedes read them in a list.</summary>
internal static class Swedish
{
    /// <summary><c>12 300</c>, with a space that does not break.</summary>
    public static string ToSwedish(this long number) => number.ToString("#,0", SwedishPages.Culture);

    public static string ToSwedish(this int number) => ((long)number).ToSwedish();

    /// <summary><c>45 %</c>; what there is nothing to count of says so.</summary>
    public static string ToPercent(this double? share) => share is { } known ? $"{Math.Round(known * 100)} %" : "–";

    /// <summary>The text's beginning, where the whole is a link away.</summary>
    public static string Shortened(this string text, int length) => text.Length <= length ? text : text[..(char.IsHighSurrogate(text[length - 2]) ? length - 2 : length - 1)].TrimEnd() + "…";
}
