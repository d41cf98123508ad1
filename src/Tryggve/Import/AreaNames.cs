using System.Text.RegularExpressions;
using Tryggve.Districts;
using Tryggve.Plans;

namespace Tryggve.Import;

/// <summary>Recognises areas' names: the municipality's standard ones in any spelling, numbers in front, and tab names that the program cut.</summary>
internal sealed partial class AreaNames(Municipality? municipality)
{
    /// <summary>Excel cuts a tab's name here.</summary>
    private const int TabLength = 31;

    private readonly IReadOnlyList<PlanTemplate> templates = municipality?.Templates is { Count: > 0 } own ? own : ShippedTemplates.All;
    private readonly List<StandardArea> areas =
        [.. (municipality?.Templates is { Count: > 0 } own ? own : ShippedTemplates.All).OrderByDescending(t => t.FromYear).SelectMany(t => t.Areas)];

    /// <summary>Full names met in the document, which a cut tab name can be completed from.</summary>
    private readonly List<string> met = [];

    public void Meet(string name)
    {
        if (name.Length > 20) met.Add(Split(name).Name);
    }

    /// <summary>The template in force at a plan's first year; the newest where the year is not known.</summary>
    public string TemplateId(YearSpan? years) =>
        (templates.Where(t => years is null || t.FromYear <= years.Value.From).MaxBy(t => t.FromYear) ?? templates.MinBy(t => t.FromYear))?.Id ?? "";

    /// <summary>The standard area of this name, in any of its spellings.</summary>
    public StandardArea? Standard(string name)
    {
        var key = Key(name);
        return key.Length < 6 ? null : areas.Find(a => a.Aliases.Prepend(a.Name).Any(n => Same(Key(n), key)));
    }

    /// <summary>The number in front and the name: <c>2. Otrygga platser</c>, <c>Område 2: Otrygga platser</c>.</summary>
    public static (string Number, string Name) Split(string text)
    {
        text = Spaces().Replace(text, " ").Trim();
        var match = NumberInFront().Match(text);
        return match.Success && match.Length < text.Length ? ((match.Groups[1].Value + match.Groups[2].Value).TrimEnd('.', ')', ':'), text[match.Length..].Trim()) : ("", text);
    }

    /// <summary>The area a tab is named for; null for a tab with a general name (Blad1, Åtgärdsplan 2025).</summary>
    public (string Number, string Name)? OfTab(string tab)
    {
        var (number, name) = Split(tab);
        if (name.Length == 0 || General().IsMatch(name)) return null;
        if (OwnSlot().Match(name) is { Success: true } own) return (number, $"[{own.Groups[1].Value}]");
        if (tab.Length >= TabLength - 3)
        {
            var start = Key(name);
            var full = met.Concat(areas.Select(a => a.Name)).FirstOrDefault(m => Key(m).StartsWith(start, StringComparison.Ordinal));
            if (full is not null) return (number, full);
        }
        return (number, name);
    }

    /// <summary>The whole of a name whose end was cut off in print, as the tab has it.</summary>
    public string Completed(string name, string tab)
    {
        var start = Key(Split(name).Name);
        if (start.Length < 6 || Standard(Split(name).Name) is not null) return name;
        return OfTab(tab) is { } full && full.Name.Length > name.Length && Key(full.Name).StartsWith(start, StringComparison.Ordinal) ? full.Name : name;
    }

    /// <summary>True when a tab's name is the beginning of, or equal to, this name.</summary>
    public static bool TabFits(string tab, string name)
    {
        var (a, b) = (Letters(Split(tab).Name), Letters(Split(name).Name));
        return a.Length >= 4 && b.StartsWith(a, StringComparison.Ordinal);

        // A tab may not hold : \\ / ? * [ ], so only letters and digits are compared.
        static string Letters(string text) => string.Concat(text.ToLowerInvariant().Where(char.IsLetterOrDigit));
    }

    /// <summary>True for a tab or heading that surely names an area: standard, announced or numbered.</summary>
    public bool IsSure(string text) => LooksLikeArea(text) || Split(text).Number.Length > 0;

    /// <summary>True for text that reads as an area's heading: standard, or announced as an area ("Prioriterat område 2: …").</summary>
    public bool LooksLikeArea(string text) => Standard(Split(text).Name) is not null || Announced().IsMatch(text);

    public static bool IsGeneral(string name) => General().IsMatch(Split(name).Name);

    private static bool Same(string a, string b) => a == b || (Math.Abs(a.Length - b.Length) <= 2 && a.Length > 12 && Distance(a, b) <= 2);

    private static string Key(string name) => Words.Key(name).Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal).Replace("(", "", StringComparison.Ordinal).Replace(")", "", StringComparison.Ordinal);

    /// <summary>Levenshtein distance: how many letters must change.</summary>
    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var change = Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                (diagonal, row[j]) = (row[j], change);
            }
        }
        return row[b.Length];
    }

    [GeneratedRegex(@"^(?:(?:prioriterat\s+)?(?:samverkans|fokus|insats|mål|utvecklings)?område\s+)?([A-ZÅÄÖ]?\d{1,2}(?:\.\d{1,2})*[.):]?)\s*[–:-]?\s+|^(?:prioriterat\s+)?(?:samverkans|fokus|insats|mål|utvecklings)?område\s*(\d*)\s*[:–-]\s*", RegexOptions.IgnoreCase)]
    private static partial Regex NumberInFront();

    [GeneratedRegex(@"^(?:prioriterat\s+)?(?:samverkans|fokus|insats|mål|utvecklings)?område\s*\d*\s*[:.–-]\s*\S", RegexOptions.IgnoreCase)]
    private static partial Regex Announced();

    [GeneratedRegex(@"^(?:(?:blad|sheet|tabell|table|ark)\s*\d*|(?:[\p{L}-]+\s+){0,3}\p{L}*(?:plan|planen|program|programmet|katalog|löfte|löften)(?:\s+(?:för|mot|del|20\d\d).*)?|(?:åtgärd|insats|aktivitet)(?:er|erna|slista|sblad|blad)?\s*\d*|mål och aktiviteter|mål|samverkan|uppföljning.*|mall|data|20\d\d.*|(?:år|t[12]|vb)\s*20\d\d|\p{L}*\s*20\d\d(?:\s*[-–]\s*(?:20)?\d\d)?|export|instruktion(?:er)?|inledning|bakgrund|syfte|innehåll(?:sförteckning)?)$", RegexOptions.IgnoreCase)]
    private static partial Regex General();

    [GeneratedRegex(@"^[(\[](.+)[)\]]$")]
    private static partial Regex OwnSlot();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
