namespace Tryggve.Plans.Timings;

/// <summary>The words for stretches of the calendar: how plans write them, and how they are said back.</summary>
internal static class MomentWords
{
    /// <summary>Without "jul" for July: before a holiday it would be a wrong date.</summary>
    public static readonly PhraseTable<int> Months = new(
        (1, "januari|januari månad|jan|jan."), (2, "februari|februari månad|feb|feb.|febr|febr."), (3, "mars|mars månad|mar|mar."), (4, "april|april månad|apr|apr."),
        (5, "maj|maj månad"), (6, "juni|juni månad|jun|jun."), (7, "juli|juli månad|jul."), (8, "augusti|augusti månad|aug|aug."),
        (9, "september|september månad|sep|sep.|sept|sept."), (10, "oktober|oktober månad|okt|okt."), (11, "november|november månad|nov|nov."), (12, "december|december månad|dec|dec."));

    public static readonly PhraseTable<Moment> Named = new(
        (new(CalendarUnit.Season, 1), "våren|vår|vårens"), (new(CalendarUnit.Season, 2), "sommaren|sommar|sommarmånaderna"), (new(CalendarUnit.Season, 3), "hösten|höst"),
        (new(CalendarUnit.Winter), "vintern|vinter"),
        (new(CalendarUnit.Term, 1), "vårterminen|vårtermin|vt"), (new(CalendarUnit.Term, 2), "höstterminen|hösttermin|ht"),
        (new(CalendarUnit.SchoolYear), "läsåret|läsår|skolåret|skolår"), (new(CalendarUnit.TurnOfYear), "årsskiftet|årsskifte"),
        (new(CalendarUnit.Year), "året|hela året|helåret|helår|året ut|planåret|hela planåret|kalenderåret|verksamhetsåret|budgetåret"),
        (new(CalendarUnit.Year) { Slice = Slice.Start }, "årets början"),
        (new(CalendarUnit.Year) { Slice = Slice.Last }, "årets slut|årets utgång|årets sista dag"),
        (new(CalendarUnit.PlanPeriod), "planperioden|hela planperioden|avtalsperioden|giltighetstiden"));

    /// <summary>What a number may stand after: <c>Q2</c>, <c>tertial 1</c>, <c>v. 14</c>.</summary>
    public static readonly PhraseTable<CalendarUnit> Numbered = new(
        (CalendarUnit.Week, "v|v.|vecka|veckan|veckor|veckorna|w"), (CalendarUnit.Quarter, "q|kv|kv.|kvartal|kvartalet"),
        (CalendarUnit.Tertial, "t|tertial|tertialet"), (CalendarUnit.HalfYear, "h|halvår|halvåret"));

    /// <summary>What an ordinal may stand before: <c>första kvartalet</c>.</summary>
    public static readonly PhraseTable<CalendarUnit> Counted = new(
        (CalendarUnit.Quarter, "kvartalet|kvartal"), (CalendarUnit.Tertial, "tertialet|tertial"), (CalendarUnit.HalfYear, "halvåret|halvår|hälften av året"));

    public static readonly PhraseTable<Slice> Slices = new(
        (Slice.Start, "början av|början på|inledningen av|tidigt i|tidigt"), (Slice.Middle, "mitten av|mitten på"),
        (Slice.End, "slutet av|slutet på|sent i"), (Slice.Last, "utgången av"));

    public static readonly PhraseTable<DayOfWeek> Weekdays = new(
        (DayOfWeek.Monday, "måndag|måndagen|mån"), (DayOfWeek.Tuesday, "tisdag|tisdagen|tis"), (DayOfWeek.Wednesday, "onsdag|onsdagen|ons"),
        (DayOfWeek.Thursday, "torsdag|torsdagen|tors"), (DayOfWeek.Friday, "fredag|fredagen|fre"), (DayOfWeek.Saturday, "lördag|lördagen|lör"), (DayOfWeek.Sunday, "söndag|söndagen|sön"));

    /// <summary>The moment with its year: <c>våren 2025</c>; null for a day, which is said by its date.</summary>
    public static string? Of(Moment moment, int year)
    {
        var name = moment.Unit switch
        {
            CalendarUnit.Day or CalendarUnit.PlanPeriod => null,
            _ when moment.Slice == Slice.Last => null,
            CalendarUnit.Week => $"vecka {moment.Number} {year}",
            CalendarUnit.Month => $"{SwedishDate.Month(moment.Number)} {year}",
            CalendarUnit.Quarter => $"kvartal {moment.Number} {year}",
            CalendarUnit.Tertial => $"tertial {moment.Number} {year}",
            CalendarUnit.HalfYear => $"{(moment.Number == 1 ? "första" : "andra")} halvåret {year}",
            CalendarUnit.Term => $"{(moment.Number == 1 ? "vårterminen" : "höstterminen")} {year}",
            CalendarUnit.Season => $"{moment.Number switch { 1 => "våren", 2 => "sommaren", _ => "hösten" }} {year}",
            CalendarUnit.Winter => $"vintern {year}/{(year + 1) % 100:00}",
            CalendarUnit.SchoolYear => $"läsåret {year}/{(year + 1) % 100:00}",
            CalendarUnit.TurnOfYear => $"årsskiftet {year}/{(year + 1) % 100:00}",
            _ => $"{year}",
        };
        return name is null ? null : moment.Slice switch
        {
            Slice.Start => $"början av {name}",
            Slice.Middle => $"mitten av {name}",
            Slice.End => $"slutet av {name}",
            _ => name,
        };
    }
}
