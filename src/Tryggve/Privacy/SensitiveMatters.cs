using System.Text.RegularExpressions;

namespace Tryggve.Privacy;

/// <summary>Words for what nobody wants told of himself: crime and suspicion, violence, care, health, addiction, poverty (dataskyddsförordningen 9 and 10, OSL 26).</summary>
internal static partial class SensitiveMatters
{
    /// <summary>How a word opens.</summary>
    private static readonly string[] Openings =
    [
        "dömd", "dömt", "döms", "fällts", "åtala", "lagför", "misstänk", "gripi", "greps", "gripna", "anhål", "häkta", "fängel", "frihetsberöva", "brott", "kriminell", "kriminalitet",
        "rån", "skjut", "sköt", "kniv", "mörda", "dödad", "stulit", "snatt", "klottra", "säljer", "sålt", "rymt", "avvikit", "avviker", "radikaliser", "extrem", "terror", "avhopp",
        "våld", "misshand", "slagits", "slagen", "hotat", "hotad", "hotbild", "heder", "könsstymp", "bortgift", "tvångsgift", "skyddad", "skyddat", "kvinnojour", "sexuell", "sexköp", "prostitu",
        "omhänderta", "placerad", "placerat", "placerats", "orosanmäl", "anmäld", "anmälts", "funktionsneds", "diagnos", "neuropsyk", "psykisk", "ohälsa", "självmord", "självskad", "suicid",
        "avlid", "avled", "överdos", "drog", "narkotika", "missbruk", "utsatt", "hemlös", "vräk", "avhys", "skuldsatt", "försörjningsstöd", "skolk", "frånvaro", "utreds", "utredas",
    ];

    /// <summary>What opens alike and is nobody's secret: the work against it.</summary>
    private static readonly string[] Work = ["brottsförebygg", "våldsförebygg", "våldsprevent", "drogförebygg", "drogprevent"];

    private static readonly HashSet<string> Whole = ["gäng", "gänget", "lvu", "lvm", "beroende"];

    private static readonly string[] Phrases = ["hoppat av", "ekonomiskt bistånd", "under utredning", "fångats upp", "aktuell hos", "aktuella hos", "aktuell inom", "aktuella inom", "fast för"];

    public static bool In(string sentence)
    {
        sentence = sentence.ToLowerInvariant();
        foreach (var match in Word().EnumerateMatches(sentence))
        {
            var word = sentence.AsSpan(match.Index, match.Length);
            if (Opens(word, Openings) && !Opens(word, Work)) return true;
            if (Whole.Contains(word.ToString())) return true;
        }
        return Array.Exists(Phrases, p => sentence.Contains(p, StringComparison.Ordinal));
    }

    private static bool Opens(ReadOnlySpan<char> word, string[] openings)
    {
        foreach (var opening in openings)
        {
            if (word.StartsWith(opening, StringComparison.Ordinal)) return true;
        }
        return false;
    }

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word();
}
