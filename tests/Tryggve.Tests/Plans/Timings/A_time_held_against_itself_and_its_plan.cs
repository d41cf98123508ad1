namespace Tryggve.Tests.Plans.Timings;

public sealed class A_time_held_against_itself_and_its_plan
{
    [Theory]
    [InlineData("10 gånger/år - sista tisdagen i månaden utom juli.", "Texten säger 10 gånger om året, men sista tisdagen varje månad utom juli ger 11 under 2025. Rätta antalet eller dagarna.")]
    [InlineData("11 gånger/år – sista tisdagen i månaden utom juli och augusti", "Texten säger 11 gånger om året, men sista tisdagen varje månad utom juli och augusti ger 10 under 2025. Rätta antalet eller dagarna.")]
    [InlineData("11 gånger/år, sista tisdagen i månaden", "Texten säger 11 gånger om året, men sista tisdagen varje månad ger 12 under 2025. Rätta antalet eller dagarna.")]
    [InlineData("12 ggr/år, varje månad utom juli", "Texten säger 12 gånger om året, men varje månad utom juli ger 11 om året. Rätta antalet eller dagarna.")]
    [InlineData("2 ggr/veckan, tisdagar", "Texten säger 2 gånger i veckan, men varje tisdag ger 1 i veckan. Rätta antalet eller dagarna.")]
    [InlineData("minst 2 ggr/mån, första måndagen i månaden", "Texten säger minst 2 gånger i månaden, men första måndagen varje månad ger 1 i månaden. Rätta antalet eller dagarna.")]
    public void Has_a_number_that_the_rule_does_not_give(string text, string sentence) => Assert.Equal(sentence, Assert.Single(InPlan.For2025(text).Check()).Text);

    [Theory]
    [InlineData("11 gånger/år - sista tisdagen i månaden utom juli.")]
    [InlineData("minst 10 gånger/år - sista tisdagen i månaden utom juli.")]
    [InlineData("2 ggr/mån, första och tredje måndagen i månaden")]
    [InlineData("2 ggr/veckan, tisdagar och torsdagar")]
    public void Has_a_number_that_the_rule_gives(string text)
    {
        Assert.Empty(InPlan.For2025(text).Check());
        Assert.Empty(InPlan.WithoutYear(text).Check());
    }

    [Theory]
    [InlineData("2 per område och år (7)", "timing-total", "Det sammanlagda antalet 7 går inte jämnt upp med 2 per område. Rätta någon av siffrorna.")]
    [InlineData("2 per område och år i 4 områden (9)", "timing-total", "2 per område i 4 områden blir 8, men texten säger 9. Rätta någon av siffrorna.")]
    [InlineData("Besiktning 1 per område och år (4)\nVandring 2 per område och år (10)", "timing-places", "Siffrorna ger olika många områden: 4 och 5. Kontrollera antalen.")]
    public void Has_a_total_that_does_not_come_out(string text, string code, string sentence)
    {
        var remark = Assert.Single(InPlan.For2025(text).Check());
        Assert.Equal((code, sentence), (remark.Code, remark.Text));
    }

    [Theory]
    [InlineData("2 per område och år (8)")]
    [InlineData("2 ggr per år och område, totalt 8")]
    [InlineData("Vandring 2 per område och år, 4 områden = 8")]
    [InlineData("1 ggr/skola och termin, 6 skolor")]
    [InlineData("Besiktning 1 per område och år (4) och vandring 2 per område och år (8)")]
    public void Has_a_total_that_comes_out(string text)
    {
        Assert.True(InPlan.For2025(text).IsUnderstood);
        Assert.Empty(InPlan.For2025(text).Check());
    }

    [Theory]
    [InlineData("260131", "31 januari 2026 ligger utanför planens tid, 2025. Rätta tiden, eller planens år.")]
    [InlineData("December 2024", "December 2024 ligger utanför planens tid, 2025. Rätta tiden, eller planens år.")]
    [InlineData("2026", "2026 ligger utanför planens tid, 2025. Rätta tiden, eller planens år.")]
    [InlineData("från och med 2026-01-01", "1 januari 2026 ligger utanför planens tid, 2025. Rätta tiden, eller planens år.")]
    public void Lies_outside_the_plan(string text, string sentence)
    {
        Assert.Equal(("timing-outside-plan", sentence), (Assert.Single(InPlan.For2025(text).Check()).Code, InPlan.For2025(text).Check()[0].Text));
        Assert.Empty(InPlan.WithoutYear(text).Check());
    }

    [Fact]
    public void May_begin_before_the_plan() => Assert.Empty(InPlan.For2025("från 2023 och framåt").Check());

    [Fact]
    public void May_go_on_after_the_plan_with_a_hint() =>
        Assert.Equal([("timing-beyond-plan", Severity.Hint)], InPlan.For2025("nov 2025–feb 2026").Check().Select(r => (r.Code, r.Severity)));

    [Fact]
    public void Begins_after_it_ends() =>
        Assert.Equal(["timing-reversed"], InPlan.Codes(InPlan.For2025("Start 2025-09-01, klart 2025-05-01")));
}
