namespace Tryggve.Tests.Plans.Timings;

/// <summary>Other ways to write a time, read in a plan for 2025.</summary>
public sealed class A_notation
{
    public static readonly TheoryData<string, string> Dates = InPlan.Table("""
        2025-12-31 = klart senast 31 december 2025
        31/12 2025 = klart senast 31 december 2025
        31/12-25 = klart senast 31 december 2025
        31/12/2025 = klart senast 31 december 2025
        31.12.2025 = klart senast 31 december 2025
        25-12-31 = klart senast 31 december 2025
        31/12 = klart senast 31 december 2025
        31 december = klart senast 31 december 2025
        den 31:a december = klart senast 31 december 2025
        2025-12-31 00:00:00 = klart senast 31 december 2025
        31 dec 25 = klart senast 31 december 2025
        31 dec. 2025 = klart senast 31 december 2025
        första maj = klart senast 1 maj 2025
        sista maj = klart senast 31 maj 2025
        (251231) = klart senast 31 december 2025
        Klart 251231 = klart senast 31 december 2025
        Deadline: 250430 = klart senast 30 april 2025
        Ska vara klart senast den 31 december 2025. = klart senast 31 december 2025
        Senast maj = klart senast 31 maj 2025
        senast v. 14 = klart senast 6 april 2025
        före 1 maj = klart före 1 maj 2025
        innan sommaren = klart före 1 juni 2025
        innan årets slut = klart senast 31 december 2025
        senast vid utgången av 2025 = klart senast 31 december 2025
        till och med 31 maj = klart senast 31 maj 2025
        t.o.m. maj = klart senast 31 maj 2025
        tom maj = klart senast 31 maj 2025
        till 1 maj = klart senast 1 maj 2025
        fredag 31 januari 2025 = klart senast 31 januari 2025
        tisdagen den 4 mars = klart senast 4 mars 2025
        sista fredagen i maj 2025 = klart senast 30 maj 2025
        snarast, senast 251231 = klart senast 31 december 2025
        251015 och 251130 = klart senast 15 oktober 2025 och 30 november 2025
        från och med 1 mars = från och med 1 mars 2025
        fr.o.m. 250301 = från och med 1 mars 2025
        fr o m mars = från och med 1 mars 2025
        Start: v. 36 = från och med 1 september 2025
        efter 1 september = från och med 2 september 2025
        Påbörjas hösten 2025, klart senast 251231 = från och med 1 september 2025, klart senast 31 december 2025
        """);

    public static readonly TheoryData<string, string> Spans = InPlan.Table("""
        Q2 = under kvartal 2 2025, klart senast 30 juni 2025
        Q2-25 = under kvartal 2 2025, klart senast 30 juni 2025
        2025-Q2 = under kvartal 2 2025, klart senast 30 juni 2025
        kvartal 2, 2025 = under kvartal 2 2025, klart senast 30 juni 2025
        andra kvartalet = under kvartal 2 2025, klart senast 30 juni 2025
        Q1–Q2 = 1 januari–30 juni 2025
        kvartal 2 och 4 = under kvartal 2 2025, under kvartal 4 2025, klart senast 31 december 2025
        v. 14 = under vecka 14 2025, klart senast 6 april 2025
        v14 = under vecka 14 2025, klart senast 6 april 2025
        vecka 10–14 = 3 mars–6 april 2025
        v.10-v.14 = 3 mars–6 april 2025
        v. 10, 12 och 14 = under vecka 10 2025, under vecka 12 2025, under vecka 14 2025, klart senast 6 april 2025
        Mellan v. 36 och v. 40 = 1 september–5 oktober 2025
        T1 = under tertial 1 2025, klart senast 30 april 2025
        T1/T2 = under tertial 1 2025, under tertial 2 2025, klart senast 31 augusti 2025
        VT/HT 2025 = under vårterminen 2025, under höstterminen 2025, klart senast 31 december 2025
        tertial 2 2025 = under tertial 2 2025, klart senast 31 augusti 2025
        våren = under våren 2025, klart senast 31 maj 2025
        Sommaren 2025 = under sommaren 2025, klart senast 31 augusti 2025
        hösten -25 = under hösten 2025, klart senast 30 november 2025
        VT25 = under vårterminen 2025, klart senast 30 juni 2025
        HT 2025 = under höstterminen 2025, klart senast 31 december 2025
        VT25–HT25 = 1 januari–31 december 2025
        första halvåret = under första halvåret 2025, klart senast 30 juni 2025
        H2 2025 = under andra halvåret 2025, klart senast 31 december 2025
        maj 2025 = under maj 2025, klart senast 31 maj 2025
        2025-05 = under maj 2025, klart senast 31 maj 2025
        mars–maj = 1 mars–31 maj 2025
        jan-dec 2025 = 1 januari–31 december 2025
        maj/juni = 1 maj–30 juni 2025
        från mars till maj = 1 mars–31 maj 2025
        mellan 1 mars och 31 maj = 1 mars–31 maj 2025
        1–15 maj = 1–15 maj 2025
        1/3–31/5 = 1 mars–31 maj 2025
        250301-250531 = 1 mars–31 maj 2025
        2025-03-01 – 2025-05-31 = 1 mars–31 maj 2025
        slutet av maj = under slutet av maj 2025, klart senast 31 maj 2025
        i början av hösten = under början av hösten 2025, klart senast 30 september 2025
        planperioden = 1 januari–31 december 2025
        Löpande hela 2025 = pågår löpande under 2025
        """);

    public static readonly TheoryData<string, string> Frequencies = InPlan.Table("""
        2ggr/år = 2 gånger om året
        4/år = 4 gånger om året
        2 per termin = 2 gånger per termin
        två gånger i veckan = 2 gånger i veckan
        1 g/mån = 1 gång i månaden
        1-2 ggr/år = 1–2 gånger om året
        en till två gånger per termin = 1–2 gånger per termin
        minst varje vecka = minst 1 gång i veckan
        högst 3 gånger per år = högst 3 gånger om året
        ca 4 ggr/år = ungefär 4 gånger om året
        varannan vecka = varannan vecka
        var 14:e dag = varannan vecka
        vart tredje år = vart tredje år
        1 gång per 6 månader = var sjätte månad
        en gång per läsår = 1 gång om året
        varannan månad = varannan månad
        årligen = 1 gång om året
        kvartalsvis = 1 gång per kvartal
        halvårsvis = 1 gång per halvår
        2 gånger varannan vecka = 2 gånger varannan vecka
        3 gånger under 2025 = 3 gånger under 2025, klart senast 31 december 2025
        Arbetslaget träffas 1 gång/månad = 1 gång i månaden
        en gång per år i september samt vid behov = 1 gång om året, under september 2025 samt vid behov, klart senast 30 september 2025
        """);

    public static readonly TheoryData<string, string> Rules = InPlan.Table("""
        varje tisdag = varje tisdag
        tisdagar och torsdagar = varje tisdag och torsdag
        tisdagar jämna veckor = varje tisdag jämna veckor
        udda veckor på onsdagar = varje onsdag udda veckor
        måndag-fredag = varje vardag
        fredags- och lördagskvällar = varje fredag och lördag
        första och tredje måndagen varje månad = första och tredje måndagen varje månad
        2:a onsdagen i månaden = andra onsdagen varje månad
        sista fredagen i maj och november = sista fredagen i maj och november
        sista tisdagen i varje kvartal = sista tisdagen i mars, juni, september och december
        den 15:e varje månad = den 15 varje månad
        sista dagen i månaden = sista dagen varje månad
        varje månad utom juli = varje månad utom juli
        varje månad (ej juni–augusti) = varje månad utom juni, juli och augusti
        varje måndag i mars = varje måndag i mars
        varje tisdag mars–maj 2025 = varje tisdag 1 mars–31 maj 2025
        elva gånger om året, sista tisdagen i månaden, dock ej juli = sista tisdagen varje månad utom juli, 11 gånger om året
        """);

    public static readonly TheoryData<string, string> Ongoing = InPlan.Table("""
        LINJEARBETE = pågår löpande
        Linjearbete/löpande = pågår löpande
        Löpande i vår verksamhet = pågår löpande: i vår verksamhet
        året runt = pågår löpande
        24/7 = pågår löpande
        kontinuerligt = pågår löpande
        Löpande samtal med skolorna = pågår löpande: samtal med skolorna
        linjearbete (ingår i basuppdraget) = pågår löpande: ingår i basuppdraget
        När behov uppstår = vid behov
        Löpande vid behov = pågår löpande samt vid behov
        """);

    [Theory]
    [MemberData(nameof(Dates))]
    [MemberData(nameof(Spans))]
    [MemberData(nameof(Frequencies))]
    [MemberData(nameof(Rules))]
    [MemberData(nameof(Ongoing))]
    public void Is_understood(string text, string words)
    {
        var timing = InPlan.For2025(text);
        Assert.Equal((text, words), (timing.Text, timing.InWords()));
        Assert.DoesNotContain(timing.Check(), r => r.Severity > Severity.Hint);
    }

    [Theory]
    [MemberData(nameof(Dates))]
    [MemberData(nameof(Spans))]
    [MemberData(nameof(Frequencies))]
    [MemberData(nameof(Rules))]
    [MemberData(nameof(Ongoing))]
    [MemberData(nameof(A_notation_of_a_real_plan.Notations), MemberType = typeof(A_notation_of_a_real_plan))]
    public void Says_what_it_understood_in_words_that_mean_the_same(string text, string words)
    {
        var (timing, again) = (InPlan.For2025(text), InPlan.For2025(words));
        Assert.Equal((timing.Deadline, timing.From, timing.IsOngoing), (again.Deadline, again.From, again.IsOngoing));
        Assert.Equal(timing.DatesIn(2025), again.DatesIn(2025));
    }

    [Theory]
    [InlineData("  251231 ")]
    [InlineData("25\u00AD1231\u200B")]
    [InlineData("251231\n")]
    public void Keeps_its_text_to_the_letter(string text) => Assert.Equal((text, InPlan.Day("2025-12-31")), (InPlan.For2025(text).Text, InPlan.For2025(text).Deadline));

    [Fact]
    public void May_have_its_letters_in_parts() => Assert.Equal("under våren 2025, klart senast 31 maj 2025", InPlan.For2025("va\u030Aren").InWords());
}
