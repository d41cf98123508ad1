using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Tryggve.Plans;

namespace Tryggve.Import;

/// <summary>What a header or label was taken to mean.</summary>
/// <param name="Strength">3 the very word, down to 1 a likely beginning; 0 not known. Parts of it rank synonyms.</param>
/// <param name="Party">The party of a form's line: <c>Polisen</c> of "Polisens åtagande".</param>
internal readonly record struct Heading(PlanField Field, double Strength, string? Party = null)
{
    public bool IsKnown => Field != PlanField.Unknown;

    /// <summary>The word itself stands there, not only something like it.</summary>
    public bool IsExact => IsKnown && Strength >= 2;
}

/// <summary>Recognises headers and labels by <see cref="HeadingWords"/>, whatever their case, numbering, brackets and punctuation.</summary>
internal static partial class Headings
{
    private const int MaxLength = 120;
    private const int CacheSize = 5_000;

    private static readonly Dictionary<string, Heading> Exact = Flatten(HeadingWords.All, 3);
    private static readonly List<(string Beginning, PlanField Field)> Beginnings =
        [.. HeadingWords.Beginnings.SelectMany(b => b.Words.Select(w => (w, b.Field))).OrderByDescending(b => b.w.Length)];
    private static readonly ConcurrentDictionary<string, Heading> Cache = new();

    /// <summary>The first three letters of every word there is, and of those that may stand before one.</summary>
    private static readonly HashSet<string> FirstLetters = new(
        Exact.Keys.Concat(Beginnings.Select(b => b.Beginning)).Concat(["ev.", "eventuell", "våra", "gemensam", "den", "de ", "kort", "prioriterade", "planerade", "föreslagna"]).Select(w => w[..Math.Min(3, w.Length)]), StringComparer.OrdinalIgnoreCase);
    private static readonly string[] Endings = [.. HeadingWords.Endings.SelectMany(e => e.Words), "kontakt", "kontaktperson", "kontaktpersoner", "deltagare", "åtagande", "åtaganden"];

    /// <summary>Fields that only forms have; as a column's header they mean the nearest field of the table, or nothing.</summary>
    private static readonly Dictionary<PlanField, Heading> AsColumn = new()
    {
        [PlanField.SituationalPicture] = new(PlanField.Problem, 0.6),
        [PlanField.Duration] = new(PlanField.When, 0.6),
        [PlanField.MeetingFrequency] = new(PlanField.When, 0.5),
        [PlanField.Convener] = new(PlanField.Who, 0.5),
        [PlanField.OverallGoal] = new(PlanField.Goals, 0.5),
        [PlanField.Purpose] = default,
        [PlanField.PartyContact] = default,
        [PlanField.PartyParticipants] = default,
        [PlanField.PartyCommitment] = default,
        [PlanField.OtherParticipants] = default,
        [PlanField.Financing] = default,
        [PlanField.Communication] = default,
        [PlanField.Policies] = default,
    };

    /// <summary>What a column with this header holds.</summary>
    public static Heading OfColumn(string text)
    {
        var heading = OfLabel(text);
        return AsColumn.TryGetValue(heading.Field, out var column) ? column : heading;
    }

    /// <summary>What a form's line with this label holds.</summary>
    public static Heading OfLabel(string text)
    {
        if (text.Length is 0 or > MaxLength * 3 || !MayBeHeading(text)) return default;
        if (Cache.TryGetValue(text, out var known)) return known;
        var heading = Recognise(text);
        if (Cache.Count < CacheSize) Cache[text] = heading;
        return heading;
    }

    /// <summary>A quick no for most texts of a table: none of the words we know begins or ends like this.</summary>
    private static bool MayBeHeading(string text)
    {
        var start = 0;
        while (start < text.Length && !char.IsLetter(text[start])) start++;
        if (text.Length - start < 2 || !char.IsLetter(text[start + 1])) return true;
        if (FirstLetters.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.AsSpan(start, Math.Min(3, text.Length - start)))) return true;
        if (text.Contains('(', StringComparison.Ordinal) || text.Contains('[', StringComparison.Ordinal)) return true;
        var end = text.AsSpan().TrimEnd(" :*.?\n");
        foreach (var ending in Endings) if (end.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private static Heading Recognise(string text)
    {
        var lines = text.Split('\n', 2);
        var whole = Normal(text);
        if (whole.Length == 0) return default;
        if (Bracket().Match(text) is { Success: true } inner && Lookup(Normal(inner.Value.Trim('(', ')', '[', ']'))) is { IsKnown: true } explained && explained.Strength - 0.3 > Lookup(whole).Strength) return explained with { Strength = explained.Strength - 0.3 };
        if (Lookup(whole) is { IsKnown: true } exact) return exact;
        if (lines.Length > 1 && Lookup(Normal(lines[0])) is { IsKnown: true } first) return first with { Strength = first.Strength - 0.1 };
        if (whole.Length <= 40 && Joint().Split(whole) is { Length: > 1 } parts && Lookup(parts[0].Trim()) is { IsKnown: true } leading) return leading with { Strength = leading.Strength - 0.4 };
        if (PartyLabel(whole, text) is { } party) return party;
        if (whole.Length > MaxLength / 2 && !whole.Contains('?', StringComparison.Ordinal)) return default;
        foreach (var (field, words) in HeadingWords.Endings)
        {
            if (Array.Exists(words, w => whole.EndsWith(w, StringComparison.Ordinal)) && !Array.Exists(["målgrupp", "övergripande"], whole.StartsWith)) return new Heading(field, 1.2);
        }
        foreach (var (beginning, field) in Beginnings)
        {
            if (whole.StartsWith(beginning, StringComparison.Ordinal)) return field == PlanField.Unknown ? default : new Heading(field, 1);
        }
        return default;
    }

    private static Heading Lookup(string normal) => Exact.TryGetValue(normal, out var heading) ? heading
        : Exact.TryGetValue(Optional().Replace(normal, ""), out heading) ? heading
        : default;

    private static Heading? PartyLabel(string normal, string text)
    {
        var match = PartyLine().Match(normal);
        if (!match.Success || match.Groups[1].Value is "övriga" or "andra" or "våra" or "våra gemensamma" or "gemensamma") return null;
        var length = match.Groups[1].Length;
        var start = text.IndexOf(match.Groups[1].Value, StringComparison.OrdinalIgnoreCase);
        var party = start < 0 ? match.Groups[1].Value : text.Substring(start, length);
        if (Genitive().IsMatch(party)) party = party[..^1];
        var field = match.Groups[2].Value[0] switch
        {
            'k' => PlanField.PartyContact,
            'å' => PlanField.PartyCommitment,
            _ => PlanField.PartyParticipants,
        };
        return new Heading(field, 2.5, party);
    }

    /// <summary>Lower case, one space, without number in front, brackets with explanations, years and closing punctuation.</summary>
    private static string Normal(string text)
    {
        var normal = text.ToLowerInvariant().Replace('\u00a0', ' ').Replace("\u00ad", "", StringComparison.Ordinal);
        normal = Bracket().Replace(normal, " ");
        normal = Year().Replace(normal, " ");
        normal = Space().Replace(normal, " ").Trim();
        normal = Number().Replace(normal, "");
        normal = Slash().Replace(normal, "/");
        return normal.Trim(' ', ':', '*', '?', '.', '–', '-', ',', ';', '"', '”', '’', '\'');
    }

    private static Dictionary<string, Heading> Flatten(IReadOnlyList<(PlanField Field, string[] Words)> table, double strength) =>
        table.SelectMany(row => row.Words.Select((word, rank) => (Word: word, Heading: new Heading(row.Field, strength - 0.9 * rank / row.Words.Length))))
            .GroupBy(w => w.Word).ToDictionary(g => g.Key, g => g.First().Heading);

    [GeneratedRegex(@"\s*/\s*|\s+och\s+|\s*&\s*|,\s+")]
    private static partial Regex Joint();

    [GeneratedRegex(@"^(.{2,50}?)\s+(kontakt(?:person(?:er)?)?|övriga deltagare|deltagare|åtaganden?)$")]
    private static partial Regex PartyLine();

    [GeneratedRegex("[nt]s$", RegexOptions.IgnoreCase)]
    private static partial Regex Genitive();

    [GeneratedRegex(@"\([^)]*\)|\[[^\]]*\]|(?<=\S)\([^)]*$")]
    private static partial Regex Bracket();

    [GeneratedRegex(@"\b20\d\d(?:\s*[-–/]\s*(?:20)?\d\d)?\b")]
    private static partial Regex Year();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    [GeneratedRegex(@"\s*/\s*")]
    private static partial Regex Slash();

    [GeneratedRegex(@"^(?:[a-zåäö]|\d+(?:\.\d+)*)[.):]\s+")]
    private static partial Regex Number();

    [GeneratedRegex(@"^(?:ev\.?|eventuella|eventuellt|våra|vår|vårt|gemensamma|gemensam|den|de|kort|prioriterade|planerade|föreslagna)\s+")]
    private static partial Regex Optional();
}
