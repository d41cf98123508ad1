using System.Globalization;
using System.Text.RegularExpressions;
using Tryggve.Plans;

namespace Tryggve.Import;

/// <summary>Finds what a plan's title page says: title, municipality, district, years and registry number.</summary>
internal static partial class PlanTitle
{
    public static bool IsTitle(string text) => text.Length <= 150 && !text.TrimEnd().EndsWith('.') && (Title().IsMatch(text) || (YearTitle().IsMatch(text) && Year().IsMatch(text)));

    public static bool IsMetadata(string text) => Labelled().IsMatch(text) || (text.Length < 80 && Body().IsMatch(text));

    /// <summary>Fills in of a heading what a line says, when it says any of it.</summary>
    /// <returns>The heading with it, or null when the line says nothing new of it.</returns>
    public static PlanContent? Take(PlanContent heading, string line) =>
        Read(heading, line) is { } read && (read != heading || Repeats(heading, line)) ? read : null;

    /// <summary>A labelled line that says again what the page header already said.</summary>
    private static bool Repeats(PlanContent heading, string line) =>
        Labelled().Match(Words.OneLine(line)) is { Success: true } label && (string[])[heading.Municipality, heading.District, heading.RegistryNumber, heading.Years?.ToString() ?? ""] is var known
        && known.Contains(label.Groups[2].Value.Trim());

    private static PlanContent? Read(PlanContent heading, string line)
    {
        line = Words.OneLine(line);
        if (Labelled().Match(line) is { Success: true } label) return Label(heading, label.Groups[1].Value.ToLowerInvariant(), label.Groups[2].Value.Trim());
        if (line.Length < 80 && Body().Match(line) is { Success: true } body)
        {
            return body.Groups[2].Value.ToLowerInvariant() is "kommun" or "stad" or "stads"
                ? heading with { Municipality = Otherwise(heading.Municipality, body.Groups[1].Value.Trim()) }
                : heading with { District = Otherwise(heading.District, body.Groups[1].Value.Trim()) };
        }
        if (!IsTitle(line) || heading.Title.Length > 0) return null;
        var years = YearsIn(line);
        var named = NameIn(line);
        return heading with
        {
            Title = Otherwise(heading.Title, line),
            Years = heading.Years ?? years,
            District = Otherwise(heading.District, named.EndsWith("kommun", StringComparison.OrdinalIgnoreCase) || named.EndsWith(" stad", StringComparison.OrdinalIgnoreCase) ? "" : named),
            Municipality = Otherwise(heading.Municipality, named.EndsWith("kommun", StringComparison.OrdinalIgnoreCase) ? named[..^6].Trim() : named.EndsWith(" stad", StringComparison.OrdinalIgnoreCase) ? named[..^5].Trim() : ""),
        };
    }

    /// <summary>The registry number in a header, footer or line: <c>Dnr SDN 2025/123</c>.</summary>
    public static string? RegistryNumberIn(string text)
    {
        var match = Registry().Match(text);
        return match.Success && match.Groups[1].Value.Any(char.IsDigit) ? match.Groups[1].Value.Trim().TrimEnd('.', ',') : null;
    }

    public static YearSpan? YearsIn(string text)
    {
        var match = Year().Match(text);
        if (!match.Success) return null;
        return YearSpan.Parse(match.Value) ?? YearSpan.Parse(match.Groups[1].Value);
    }

    private static PlanContent Label(PlanContent heading, string label, string value) => label switch
    {
        _ when label.StartsWith("kommun", StringComparison.Ordinal) => heading with { Municipality = Otherwise(heading.Municipality, value) },
        _ when label.StartsWith("diarie", StringComparison.Ordinal) || label.StartsWith("dnr", StringComparison.Ordinal) || label.StartsWith("ärende", StringComparison.Ordinal) => heading with { RegistryNumber = Otherwise(heading.RegistryNumber, value) },
        _ when label.StartsWith("plan", StringComparison.Ordinal) || label.StartsWith("år", StringComparison.Ordinal) || label.StartsWith("period", StringComparison.Ordinal) || label.StartsWith("giltig", StringComparison.Ordinal) => heading with { Years = heading.Years ?? YearsIn(value) },
        _ => heading with { District = Otherwise(heading.District, value) },
    };

    /// <summary>What is left of a title when the kind of document and the years are taken away: most often the district.</summary>
    private static string NameIn(string title)
    {
        var name = Year().Replace(title, " ");
        name = PlanWords().Replace(name, " ");
        name = Words.OneLine(name).Trim(' ', '-', '–', ',', ':', '(', ')', '/', '.');
        return name.Length is >= 3 and <= 50 && char.IsUpper(name[0]) && name.Split(' ').Length <= 4 ? name : "";
    }

    private static string Otherwise(string known, string found) => known.Length > 0 ? known : found.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\b(?:åtgärds|handlings|aktivitets|insats|trygghets|samverkans)\s?plan(?:en)?\b|\bplan för\b|\bbrottsförebyggande\s+(?:plan|program|åtgärder)", RegexOptions.IgnoreCase)]
    private static partial Regex Title();

    /// <summary>Words that make a title only together with a year.</summary>
    [GeneratedRegex(@"\b\p{L}*(?:plan|program|katalog|löften|löfte|arbete)(?:en|et)?\b", RegexOptions.IgnoreCase)]
    private static partial Regex YearTitle();

    [GeneratedRegex(@"^\s*(kommun|stadsdel(?:sområde|snämnd|sförvaltning)?|kommundel|distrikt|område|lokalområde|planperiod|planår|år|period|giltighetstid|diarienummer|diarienr\.?|dnr\.?|ärendenummer)\s*:\s*(\S.{0,100})$", RegexOptions.IgnoreCase)]
    private static partial Regex Labelled();

    [GeneratedRegex(@"^([A-ZÅÄÖ][\p{L}\s-]{1,40}?)s?\s+(stadsdelsområde|stadsdelsförvaltning|stadsdelsnämnd|stadsdel|kommundel|kommun|stad)(?:$|,|\s+och\s|\s*[|–-]\s)")]
    private static partial Regex Body();

    [GeneratedRegex(@"\b(?:dnr|diarienummer|diarienr|ärendenummer)\.?\s*:?\s*([\p{L}\d][\p{L}\d\s./:-]{2,40}?\d+(?:[/-]\d+)?)(?=\s|$|[,;.])", RegexOptions.IgnoreCase)]
    private static partial Regex Registry();

    [GeneratedRegex(@"(?<!\d)(20[0-4]\d)(?:\s*[-–/]\s*(?:20)?[0-4]\d)?(?!\d)")]
    private static partial Regex Year();

    [GeneratedRegex(@"\b(?:gemensam|lokal|brottsförebyggande|trygghetsskapande|och|för|i|samverkan|mot|brott|bilaga|reviderad|utkast|version|år|uppföljning|av)\b|\b(?:åtgärds|handlings|aktivitets|insats|trygghets|samverkans)?\s?plan(?:en)?\b|\bstadsdels(?:område|förvaltning|nämnd)\b", RegexOptions.IgnoreCase)]
    private static partial Regex PlanWords();
}
