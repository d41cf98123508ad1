namespace Tryggve.Privacy;

/// <summary>Words for persons as the ones something is told of, in the forms that follow a number. Staff and bodies are not among them: <c>fältassistenter</c>, <c>familjehem</c>.</summary>
internal static class PersonWords
{
    private static readonly HashSet<string> Words =
    [
        "elev", "elever", "eleverna", "skolelever", "gymnasieelever", "högstadieelever", "ungdom", "ungdomar", "ungdomarna", "unga", "tonåring", "tonåringar", "tonåringarna",
        "barn", "barnen", "förskolebarn", "familj", "familjer", "familjerna", "hushåll", "hushållen", "syskon", "syskonen", "bröder", "bröderna", "systrar", "systrarna",
        "förälder", "föräldrar", "föräldrarna", "mamma", "mammor", "pappa", "pappor", "mödrar", "flicka", "flickor", "flickorna", "pojke", "pojkar", "pojkarna", "tjej", "tjejer", "tjejerna",
        "kille", "killar", "killarna", "kvinna", "kvinnor", "kvinnorna", "man", "män", "männen", "vuxna", "pensionärer", "person", "personer", "personerna", "individ", "individer", "individerna",
        "brukare", "brukarna", "klient", "klienter", "klienterna", "patient", "patienter", "patienterna", "hyresgäst", "hyresgäster", "hyresgästerna", "invånare", "deltagare",
        "avhoppare", "avhopparna", "brottsoffer", "målsägande", "målsägandena", "utsatta", "våldsutsatta", "misstänkta", "dömda", "gärningsperson", "gärningspersoner", "gärningsman", "gärningsmän",
    ];

    public static bool Contains(string word)
    {
        var lower = word.ToLowerInvariant();
        return Words.Contains(lower) || lower.EndsWith("-åring", StringComparison.Ordinal) || lower.EndsWith("-åringar", StringComparison.Ordinal) || lower.EndsWith("-åringarna", StringComparison.Ordinal);
    }
}
