namespace Tryggve.Plans.Timings;

/// <summary>What can be amiss with a text under När, each with what to do about it. Listed in docs/import-formats.md.</summary>
internal static class TimingRemarks
{
    private const string Example = "Skriv till exempel ”2025-12-31”, ”2 ggr/år” eller ”Linjearbete”.";

    public static Remark Unknown(string text) => Warn("timing-unknown", $"Tryggve förstår inte tiden ”{Plans.Words.Shorten(text)}”. {Example}");

    public static Remark Prose(string text) => Warn("timing-prose", $"”{Plans.Words.Shorten(text)}” ser ut att vara en beskrivning och ingen tid. Flytta den till Åtgärd och skriv när åtgärden ska göras.");

    public static Remark Undecided(string text) => Warn("timing-undecided", $"Tiden ”{Plans.Words.Shorten(text)}” står med frågetecken. Bestäm tiden och ta bort frågetecknet.");

    public static Remark Denied(string text) => Warn("timing-denied", $"”{Plans.Words.Shorten(text)}” säger när åtgärden inte görs. Skriv när den görs.");

    public static Remark Either(string text) => Warn("timing-either", $"”{Plans.Words.Shorten(text)}” ger flera tider att välja mellan. Skriv den som gäller.");

    public static Remark Vague(string word) => Warn("timing-vague", $"”{Capital(word)}” säger inte när. Skriv ett datum eller hur ofta åtgärden görs.");

    public static Remark Relative(string text) => Warn("timing-relative", $"”{Capital(text)}” räknas från en dag som inte står här. Skriv datumet.");

    public static Remark Till(string text, DateSpan span) => Warn("timing-till", $"Det framgår inte om ”{text}” slutar {SwedishDate.Of(span.From)} eller {SwedishDate.Of(span.To)}. Skriv ”till och med” eller ett datum.");

    public static Remark YearMissing(string text, YearSpan? years) => Warn("timing-year-missing", years is { } plan
        ? $"Planen gäller {plan} och ”{text}” säger inte vilket år. Skriv året."
        : $"”{Capital(text)}” säger inte vilket år, och planen har inget. Skriv året.");

    public static Remark TwoYearsMissing(string text) => Warn("timing-year-missing", $"”{Capital(text)}” ligger på två år. Skriv båda, till exempel ”{text.ToLowerInvariant()} 2025/26”.");

    public static Remark TwoReadings(string text, DateOnly? first, DateOnly second) => Warn("timing-ambiguous", first is { } day
        ? $"”{text}” kan vara {SwedishDate.Of(day)} eller {SwedishDate.Of(second)}. Skriv datumet som år-månad-dag."
        : $"”{text}” är inget datum om året står först, men kan vara {SwedishDate.Of(second)}. Skriv datumet som år-månad-dag.");

    public static Remark NoSuchDay(string text, (int Week, int Year)? week = null) => Warn("timing-impossible", week is { } asked
        ? $"År {asked.Year} har ingen vecka {asked.Week}. Rätta veckan."
        : $"”{text}” är inget datum som finns. Rätta det, eller skriv det som år-månad-dag.");

    public static Remark WrongWeekday(DateOnly day, DayOfWeek said) => Warn("timing-weekday", $"{SwedishDate.Of(day)} är en {SwedishDate.Weekday(day.DayOfWeek)} och inte en {SwedishDate.Weekday(said)}. Rätta dagen eller datumet.");

    public static Remark Reversed(DateOnly from, DateOnly to) => Warn("timing-reversed", $"Tiden börjar {SwedishDate.Of(from)} men slutar {SwedishDate.Of(to)}. Rätta datumen, eller skriv året vid båda.");

    public static Remark OutsidePlan(string what, YearSpan years) => Warn("timing-outside-plan", $"{Capital(what)} ligger utanför planens tid, {years}. Rätta tiden, eller planens år.");

    public static Remark BeyondPlan(string what, YearSpan years) => Hint("timing-beyond-plan", $"{Capital(what)} slutar efter planens tid, {years}. Kontrollera att det är meningen.");

    public static Remark UnitMissing(string count) => Warn("timing-unit-missing", $"”{Capital(count)}” säger inte per vad. Skriv till exempel ”{count} per år”.");

    public static Remark CountDiffers(string says, string rule, string gives) => Warn("timing-count", $"Texten säger {says}, men {rule} ger {gives}. Rätta antalet eller dagarna.");

    public static Remark TotalDiffers(CountPerPlace count) => Warn("timing-total", count.StatedPlaces is { } places
        ? $"{count.Count} per {count.PlaceName(1)} i {places} {count.PlaceName(places)} blir {(long)count.Count * places}, men texten säger {count.Total}. Rätta någon av siffrorna."
        : $"Det sammanlagda antalet {count.Total} går inte jämnt upp med {count.Count} per {count.PlaceName(1)}. Rätta någon av siffrorna.");

    public static Remark PlacesDiffer(string name, IEnumerable<int> places) => Warn("timing-places", $"Siffrorna ger olika många {name}: {SwedishDate.List([.. places.Select(SwedishDate.Number)])}. Kontrollera antalen.");

    public static Remark WeeksUnclear(string rule) => Hint("timing-weeks-unclear", $"”{Capital(rule)}” säger inte vilka veckor. Skriv jämna eller udda veckor.");

    public static Remark Inexact(string name, DateSpan span) => Hint("timing-inexact", $"”{Capital(name)}” läses som {SwedishDate.Of(span.From, span.To)}. Skriv datum om ni menar något annat.");

    public static Remark About(string count) => Hint("timing-about", $"”{Capital(count)}” går inte att räkna av. Skriv ett antal om ni kan.");

    public static Remark Rest(string rest) => Hint("timing-rest", $"”{Plans.Words.Shorten(rest)}” har inte lästs som tid. Kontrollera att det står rätt.");

    public static Remark ExceptionUnread(string rest) => Warn("timing-exception", $"Undantaget ”{Plans.Words.Shorten(rest)}” har inte lästs. Skriv vilka dagar eller månader som gäller.");

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private static Remark Warn(string code, string text) => new(code, Severity.Warning, text);

    private static Remark Hint(string code, string text) => new(code, Severity.Hint, text);
}
