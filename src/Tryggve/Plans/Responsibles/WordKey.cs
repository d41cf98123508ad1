namespace Tryggve.Plans.Responsibles;

/// <summary>
/// The form of a word that is compared: small letters, short forms written out, definite and plural endings off: <c>Avdelningscheferna</c> and
/// <c>Avdchef</c> are the same. Both sides of a comparison lose the same endings, so what is left need not be a word.
/// </summary>
internal static class WordKey
{
    private const int Shortest = 3;

    private static readonly string[] Endings = ["ernas", "arnas", "ornas", "erna", "arna", "orna", "ens", "ets", "ers", "en", "et", "er", "ar", "or", "an", "na", "a", "e", "n"];

    public static string Of(string written)
    {
        var full = InFull(written.ToLowerInvariant());
        return full.Contains(' ', StringComparison.Ordinal) ? string.Join(' ', full.Split(' ').Select(Bare)) : Bare(full);
    }

    public static string InFull(string lower) => ShortForms.InFull(lower.Replace("\u00AD", "", StringComparison.Ordinal).Replace('‑', '-'));

    private static string Bare(string word)
    {
        if (word.EndsWith("ings", StringComparison.Ordinal)) word = word[..^1];
        for (var time = 0; time < 2 && word.Length > 4; time++)
        {
            var ending = Array.Find(Endings, e => word.Length - e.Length >= Shortest && word.EndsWith(e, StringComparison.Ordinal));
            if (ending is null) break;
            word = word[..^ending.Length];
        }
        return word;
    }
}
