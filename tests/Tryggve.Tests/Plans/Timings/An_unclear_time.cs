namespace Tryggve.Tests.Plans.Timings;

/// <summary>Nothing ambiguous is guessed: the text stays, and the remark says what to write.</summary>
public sealed class An_unclear_time
{
    [Theory]
    [InlineData("250231", "timing-impossible", "”250231” är inget datum som finns. Rätta det, eller skriv det som år-månad-dag.")]
    [InlineData("999999", "timing-impossible", "”999999” är inget datum som finns. Rätta det, eller skriv det som år-månad-dag.")]
    [InlineData("20250231", "timing-impossible", "”20250231” är inget datum som finns. Rätta det, eller skriv det som år-månad-dag.")]
    [InlineData("2025-02-29", "timing-impossible", "”2025-02-29” är inget datum som finns. Rätta det, eller skriv det som år-månad-dag.")]
    [InlineData("12/31/2025", "timing-impossible", "”12/31/2025” är inget datum som finns. Rätta det, eller skriv det som år-månad-dag.")]
    [InlineData("32 december", "timing-impossible", "”32 december” är inget datum som finns. Rätta det, eller skriv det som år-månad-dag.")]
    [InlineData("femte fredagen i juni 2025", "timing-impossible", "”femte fredagen i juni 2025” är inget datum som finns. Rätta det, eller skriv det som år-månad-dag.")]
    [InlineData("vecka 53", "timing-impossible", "År 2025 har ingen vecka 53. Rätta veckan.")]
    [InlineData("311225", "timing-ambiguous", "”311225” kan vara 25 december 2031 eller 31 december 2025. Skriv datumet som år-månad-dag.")]
    [InlineData("torsdag 31 januari 2025", "timing-weekday", "31 januari 2025 är en fredag och inte en torsdag. Rätta dagen eller datumet.")]
    [InlineData("31 maj–1 mars 2025", "timing-reversed", "Tiden börjar 31 maj 2025 men slutar 1 mars 2025. Rätta datumen, eller skriv året vid båda.")]
    [InlineData("december–februari", "timing-reversed", "Tiden börjar 1 december 2025 men slutar 28 februari 2025. Rätta datumen, eller skriv året vid båda.")]
    [InlineData("v. 48–2", "timing-reversed", "Tiden börjar 24 november 2025 men slutar 12 januari 2025. Rätta datumen, eller skriv året vid båda.")]
    [InlineData("till maj", "timing-till", "Det framgår inte om ”till maj” slutar 1 maj 2025 eller 31 maj 2025. Skriv ”till och med” eller ett datum.")]
    [InlineData("vintern", "timing-year-missing", "”Vintern” ligger på två år. Skriv båda, till exempel ”vintern 2025/26”.")]
    [InlineData("251231?", "timing-undecided", "Tiden ”251231?” står med frågetecken. Bestäm tiden och ta bort frågetecknet.")]
    [InlineData("Gruppen möts?", "timing-undecided", "Tiden ”Gruppen möts?” står med frågetecken. Bestäm tiden och ta bort frågetecknet.")]
    [InlineData("251231 eller 260131", "timing-either", "”251231 eller 260131” ger flera tider att välja mellan. Skriv den som gäller.")]
    [InlineData("3 gånger", "timing-unit-missing", "”3 gånger” säger inte per vad. Skriv till exempel ”3 gånger per år”.")]
    [InlineData("inom 6 månader", "timing-relative", "”Inom 6 månader” räknas från en dag som inte står här. Skriv datumet.")]
    [InlineData("Ej klar 2025", "timing-denied", "”Ej klar 2025” säger när åtgärden inte görs. Skriv när den görs.")]
    public void Stays_text(string text, string code, string sentence)
    {
        var timing = InPlan.For2025(text);
        var remark = Assert.Single(timing.Check());
        Assert.Equal((text, false, code, Severity.Warning, sentence), (timing.Text, timing.IsUnderstood, remark.Code, remark.Severity, remark.Text));
        Assert.Equal((null, null), (timing.Deadline, timing.From));
    }

    [Theory]
    [InlineData("31 december")]
    [InlineData("våren")]
    [InlineData("Under året")]
    [InlineData("Q2")]
    [InlineData("v. 14")]
    [InlineData("mars–maj")]
    public void Has_no_year_when_the_plan_has_two(string text)
    {
        Assert.Equal(["timing-year-missing"], InPlan.Codes(InPlan.For2025And2026(text)).Distinct());
        Assert.Equal(["timing-year-missing"], InPlan.Codes(InPlan.WithoutYear(text)).Distinct());
        Assert.False(InPlan.For2025And2026(text).IsUnderstood);
    }

    [Fact]
    public void Takes_the_year_that_follows_in_the_text() =>
        Assert.Equal("under mars 2026, under september 2026, klart senast 30 september 2026", InPlan.For2025And2026("mars och september 2026").InWords());

    [Fact]
    public void Leaves_what_is_clear_beside_it()
    {
        var timing = InPlan.For2025("Linjearbete, rapport 250231");
        Assert.Equal((true, null), (timing.IsOngoing, timing.Deadline));
        Assert.Contains("timing-impossible", InPlan.Codes(InPlan.For2025("2 ggr/år, senast 250231")));
        Assert.Equal("2 gånger om året", InPlan.For2025("2 ggr/år, senast 250231").InWords());
    }

    [Theory]
    [InlineData("våren", "”Våren 2025” läses som 1 mars–31 maj 2025. Skriv datum om ni menar något annat.")]
    [InlineData("VT25", "”Vårterminen 2025” läses som 1 januari–30 juni 2025. Skriv datum om ni menar något annat.")]
    [InlineData("slutet av maj", "”Slutet av maj 2025” läses som 22–31 maj 2025. Skriv datum om ni menar något annat.")]
    [InlineData("ca 4 ggr/år", "”Ungefär 4 gånger om året” går inte att räkna av. Skriv ett antal om ni kan.")]
    [InlineData("varannan onsdag", "”Varannan onsdag” säger inte vilka veckor. Skriv jämna eller udda veckor.")]
    [InlineData("Klar 251231, Anna tar hand om det", "”Anna tar hand om det” har inte lästs som tid. Kontrollera att det står rätt.")]
    public void Says_how_it_was_read_when_words_are_inexact(string text, string sentence)
    {
        var timing = InPlan.For2025(text);
        Assert.True(timing.IsUnderstood);
        Assert.Equal((Severity.Hint, sentence), (Assert.Single(timing.Check()).Severity, timing.Check()[0].Text));
    }

    [Fact]
    public void Warns_of_an_exception_that_it_could_not_read() => Assert.Equal(["timing-exception"], InPlan.Codes(InPlan.For2025("Varje vecka utom v. 27–32")));
}
