using Tryggve.Plans.Timings;

namespace Tryggve.Tests.Plans.Timings;

/// <summary>Every row of the table of notations that the five plans use; sentences are our own, of the same form.</summary>
public sealed class A_notation_of_a_real_plan
{
    public static readonly TheoryData<string, string> Notations = InPlan.Table("""
        251231 = klart senast 31 december 2025
        251015 = klart senast 15 oktober 2025
        251230 = klart senast 30 december 2025
        251130 = klart senast 30 november 2025
        251030 = klart senast 30 oktober 2025
        20250501 = klart senast 1 maj 2025
        2025 = under 2025, klart senast 31 december 2025
        Under 2025 = under 2025, klart senast 31 december 2025
        Under året = under 2025, klart senast 31 december 2025
        Under året 2025 kommer vi att ordna kurser och bjuda in grannarna. = under 2025, klart senast 31 december 2025
        Linjearbete = pågår löpande
        linjearbete = pågår löpande
        Linjeverksamhet = pågår löpande
        Löpande = pågår löpande
        Tillsvidare = pågår löpande
        linjearbete, så länge projektmedlen räcker = pågår löpande: så länge projektmedlen räcker
        Linjearbete: Brådskande samtal om natten. = pågår löpande: Brådskande samtal om natten
        2 ggr/år = 2 gånger om året
        1 gång/termin = 1 gång per termin
        1 gång per termin samt vid behov. = 1 gång per termin samt vid behov
        2 gånger/termin = 2 gånger per termin
        2 ggr/veckan, löpande = 2 gånger i veckan, pågår löpande
        1 gång/månad = 1 gång i månaden
        var tredje vecka = var tredje vecka
        Varje vecka = 1 gång i veckan
        12 gånger under året = 12 gånger om året
        11 gånger/år - sista tisdagen i månaden utom juli. = sista tisdagen varje månad utom juli, 11 gånger om året
        Vid behov = vid behov
        Vid behov löpande under året. = vid behov, pågår löpande under 2025
        Utifrån behov i enskilda ärenden. = vid behov i enskilda ärenden
        Centrumbesiktning 1 per område och år (4) = Centrumbesiktning 1 gång per område och år, sammanlagt 4 i 4 områden
        Trygghetsvandring 2 per område och år (8) = Trygghetsvandring 2 gånger per område och år, sammanlagt 8 i 4 områden
        under våren = under våren 2025, klart senast 31 maj 2025
        ett par gånger per år = några gånger om året
        minst en dag per vecka = minst 1 dag i veckan
        """);

    [Theory]
    [MemberData(nameof(Notations))]
    public void Is_understood(string text, string words)
    {
        var timing = InPlan.For2025(text);
        Assert.Equal((text, words, true), (timing.Text, timing.InWords(), timing.IsUnderstood));
        Assert.DoesNotContain(timing.Check(), r => r.Severity > Severity.Hint);
    }

    [Fact]
    public void That_counts_from_an_unnamed_day_stays_text()
    {
        var timing = InPlan.For2025("efter 9 månader");
        Assert.False(timing.IsUnderstood);
        Assert.Equal("”Efter 9 månader” räknas från en dag som inte står här. Skriv datumet.", Assert.Single(timing.Check()).Text);
    }

    [Fact]
    public void May_stand_on_two_lines_for_two_things()
    {
        var timing = InPlan.For2025("Centrumbesiktning 1 per område och år (4)\nTrygghetsvandring 2 per område och år (8)");
        Assert.Equal([("Centrumbesiktning", 1, 4, 4), ("Trygghetsvandring", 2, 8, 4)], timing.Parts.Cast<CountPerPlace>().Select(c => (c.What, c.Count, c.Total!.Value, c.Places!.Value)));
        Assert.Empty(timing.Check());
    }

    [Fact]
    public void That_goes_on_has_no_deadline_but_a_named_day_is_one()
    {
        Assert.Equal((true, null), (InPlan.For2025("Löpande under året").IsOngoing, InPlan.For2025("Löpande under året").Deadline));
        Assert.Equal((true, InPlan.Day("2025-12-31")), (InPlan.For2025("Tills vidare, dock längst 251231").IsOngoing, InPlan.For2025("Tills vidare, dock längst 251231").Deadline));
    }
}
