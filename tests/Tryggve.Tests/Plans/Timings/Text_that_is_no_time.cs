namespace Tryggve.Tests.Plans.Timings;

public sealed class Text_that_is_no_time
{
    [Theory]
    [InlineData("xxx")]
    [InlineData("Ange tid")]
    [InlineData("-")]
    [InlineData(".")]
    [InlineData("5")]
    [InlineData("klart")]
    [InlineData("Pågår")]
    [InlineData("VB")]
    [InlineData("Tisdag")]
    [InlineData("Under sommarlovet")]
    [InlineData("När nämnden har beslutat")]
    [InlineData("Maj Andersson")]
    [InlineData("T1-rapport")]
    [InlineData("mars-projektet")]
    [InlineData("Polisens strategi 2025 punkt fyra")]
    [InlineData("AFD34")]
    [InlineData("80250")]
    [InlineData("100000 kr")]
    [InlineData("2 dagar")]
    [InlineData("under 3 år")]
    [InlineData("mars 25")]
    [InlineData("1 mars 10 deltagare")]
    [InlineData("före jul")]
    [InlineData("första veckan i maj")]
    [InlineData("sista träffen i maj")]
    [InlineData("5, 12 och 19 maj")]
    [InlineData("10.30")]
    [InlineData("18:30")]
    [InlineData("1.5")]
    [InlineData("§ 4")]
    [InlineData("SKA 2025/123")]
    [InlineData("Dnr 2025-12345")]
    [InlineData("08-508 12 345")]
    [InlineData("https://exempel.se/2025-12-31")]
    [InlineData("namn@2025.se")]
    [InlineData("Ej löpande")]
    [InlineData("utgår")]
    [InlineData("🎉🎉🎉")]
    [InlineData("１２３４５６")]
    public void Stays_text_with_a_remark_that_says_what_to_write(string text)
    {
        var timing = InPlan.For2025(text);
        Assert.Equal((text, false, ""), (timing.Text, timing.IsUnderstood, timing.InWords()));
        var remark = Assert.Single(timing.Check());
        Assert.Equal(("timing-unknown", Severity.Warning), (remark.Code, remark.Severity));
        Assert.EndsWith("Skriv till exempel ”2025-12-31”, ”2 ggr/år” eller ”Linjearbete”.", remark.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("850101-1234")]
    [InlineData("850101+1234")]
    [InlineData("850101 1234")]
    [InlineData("8501011234")]
    [InlineData("19850101-1234")]
    [InlineData("20100101-1234")]
    [InlineData("20100101 1234")]
    [InlineData("201001011234")]
    [InlineData("251231-1234")]
    [InlineData("251231–1234")]
    [InlineData("850161-1234")]
    [InlineData("Anna 850101-1234")]
    public void May_be_a_personal_number_and_then_holds_no_date(string text) => Assert.Empty(InPlan.For2025(text).Parts);

    [Theory]
    [InlineData("Handledarna går igenom lokalerna, skriver upp det som är trasigt och ser till att felen lagas, en gång per år rapporteras allt till gruppen.")]
    [InlineData("Genom möten med entreprenören, där stickprov görs kontinuerligt och resultatet månadsvis lämnas över till beställaren för vidare hantering hos nämnden.")]
    public void Is_a_description_when_it_is_long_and_begins_with_something_else(string text)
    {
        var timing = InPlan.For2025(text);
        Assert.Equal((false, "timing-prose"), (timing.IsUnderstood, Assert.Single(timing.Check()).Code));
    }

    [Theory]
    [InlineData("snarast")]
    [InlineData("Regelbundet")]
    [InlineData("på sikt")]
    [InlineData("i år")]
    public void May_be_a_word_that_says_no_time(string text) => Assert.Equal(["timing-vague"], InPlan.Codes(InPlan.For2025(text)));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\n\t")]
    [InlineData(null)]
    public void May_be_nothing_which_is_remarked_on_elsewhere(string? text)
    {
        var timing = InPlan.For2025(text!);
        Assert.Equal((text ?? "", false), (timing.Text, timing.IsUnderstood));
        Assert.Empty(timing.Check());
    }
}
