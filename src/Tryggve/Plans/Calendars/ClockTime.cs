using System.Globalization;
using System.Text.RegularExpressions;

namespace Tryggve.Plans.Calendars;

/// <summary>Klockslag: the time of day that a text says with the word for it: <c>kl. 13.30</c>, <c>kl 9–10.30</c>, <c>klockan 13</c>.</summary>
/// <param name="To">Null where the text does not say when it ends.</param>
public sealed partial record ClockTime(TimeOnly From, TimeOnly? To)
{
    /// <summary>Longer texts are descriptions; they are not gone through.</summary>
    private const int MostCharacters = 2000;

    /// <summary>
    /// The time, and the text without it. Null, and the text as it is, where no time is said, where several are, or where it is only a bound:
    /// <c>efter kl. 18</c>. Figures without the word are not guessed at.
    /// </summary>
    public static (ClockTime? Time, string Without) Read(string text)
    {
        if (text.Length > MostCharacters || Said().Matches(text) is not [var said] || Bound().IsMatch(text[..said.Index])) return (null, text);
        if (At(said, "h", "m") is not { } from) return (null, text);
        var to = said.Groups["h2"].Success ? At(said, "h2", "m2") : null;
        // An end that no clock has, or that comes first, says that the time was read wrongly.
        if (said.Groups["h2"].Success && !(to > from)) return (null, text);
        return (new ClockTime(from, to), text.Remove(said.Index, said.Length));
    }

    /// <summary>As it is said: <c>kl. 13.30–15.00</c>.</summary>
    public string InWords() => string.Create(CultureInfo.InvariantCulture, $"kl. {From:HH\\.mm}{(To is { } to ? "–" + to.ToString("HH\\.mm", CultureInfo.InvariantCulture) : "")}");

    private static TimeOnly? At(Match said, string hour, string minute)
    {
        var h = int.Parse(said.Groups[hour].Value, CultureInfo.InvariantCulture);
        var m = said.Groups[minute].Success ? int.Parse(said.Groups[minute].Value, CultureInfo.InvariantCulture) : 0;
        return h < 24 && m < 60 ? new TimeOnly(h, m) : null;
    }

    [GeneratedRegex(@"(?<!\w)(?:kl(?!\w)\.?|klockan)\s{0,3}(?<h>[0-9]{1,2})(?:[.:](?<m>[0-9]{2})(?![0-9]))?(?:\s{0,3}(?:[-–—]|till(?:\skl\.?)?)\s{0,3}(?<h2>[0-9]{1,2})(?:[.:](?<m2>[0-9]{2})(?![0-9]))?)?(?![0-9\p{L}])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Said();

    [GeneratedRegex(@"(?<!\w)(?:efter|före|innan|senast|tidigast|mellan|till|cirka|ca\.?|omkring|runt|ungefär|ej|inte)\s{0,3}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Bound();
}
