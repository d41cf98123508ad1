using System.Text.RegularExpressions;

namespace Tryggve.Analysis.Smart;

/// <summary>Words for more and less, for what one compares with, and for what one wants less of.</summary>
internal static partial class ChangeWords
{
    private const string Up = @"ök(?:a|ar|as|at|ats|ad|ade|ande|ning|ningen)|utök(?:a|ar|as|at|ats|ad|ade|ning)|fler(?! än en)|högre|höj(?:a|s|er|t|ts|d|da)|växer|stiger|oftare";

    private const string Down = @"minsk(?:a|ar|as|at|ats|ad|ade|ande|ning|ningen)|färre|lägre|sänk(?:a|as|s|er|t|ts|d|da|ning)|reducera\p{L}*|begränsa[srt]?|kortare|sjunk(?:a|er|it)";

    [GeneratedRegex(@"\b(?:" + Up + "|" + Down + @")\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Change();

    [GeneratedRegex(@"\b(?:" + Up + @"|minst|lägst|fördubbl\p{L}*)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Upwards();

    [GeneratedRegex(@"\b(?:" + Down + @"|högst|max|maximalt|halver\p{L}*)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Downwards();

    /// <summary>What the change is held against.</summary>
    [GeneratedRegex(@"\b(?:jämfört med|jämförelse med|i förhållande till|än (?:under )?(?:föregående|förra|tidigare|år|20\d\d|i fjol)|sedan (?:föregående|förra|år|20\d\d)|mot (?:föregående|förra|år|20\d\d)|från (?:år )?20\d\d|utifrån 20\d\d|föregående år|förra året|i fjol)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Comparison();

    /// <summary>An indicator's first words: what is counted, not how much of it.</summary>
    [GeneratedRegex(@"\b(?:andel(?:en)?|(?<!ett )antal(?:et)?|nyckeltal(?:et)?|indikator(?:n)?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Indicator();

    /// <summary>What is measured by asking people.</summary>
    [GeneratedRegex(@"\b(?:upplev(?:a|er|s|as|t|d|da)|känner sig|känna sig|anser|tycker|nöjda?|uppskatta[srt]?|är känd[a]?|ha[r]? (?:(?:god|goda|grundläggande|bättre|ökad|fördjupad|tillräcklig|rätt)\s)?(?:kunskap|kunskaper|kännedom|kompetens|förståelse))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Experience();

    /// <summary>A way of measuring, as a word of its own.</summary>
    [GeneratedRegex(@"^(?:\p{L}*(?:mätning|enkät|undersökning|statistik|intervju|indikator)(?:en|er|ar|erna|arna|n)?|uppföljning(?:en)?|utvärdering(?:en)?)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Instrument();

    /// <summary>What nobody wants more of, so that a ceiling on it is a goal.</summary>
    [GeneratedRegex(@"\b(?:\p{L}*brott|brotten|\p{L}*inbrott\p{L}*|skadegör\p{L}*|klott\p{L}*|otrygg\p{L}*|polisanmäl\p{L}*|våldet|misshand\p{L}*|stöld\p{L}*|rån|rånen|hot|incident\p{L}*|\p{L}*störning\p{L}*|klagomål\p{L}*|\p{L}*frånvaro\p{L}*|bråk|olyck\p{L}*|brand|bränder|anlagda|skjutning\p{L}*|sprängning\p{L}*|återfall\p{L}*|kränk\p{L}*|mobb\p{L}*|trakasseri\p{L}*|bedräger\p{L}*|\p{L}*tid(?:en|er)?|kostnad\p{L}*|avbrott|langning|buskörning\p{L}*)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Harm();

    [GeneratedRegex(@"\b(?:upp till|högst|max|maximalt|som mest|inte (?:fler|mer) än)\s(?:\d{1,6}|en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|tolv|femton|tjugo)\b\s?(%|\p{L}+)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Ceiling();
}
