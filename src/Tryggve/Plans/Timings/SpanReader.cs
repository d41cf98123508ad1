namespace Tryggve.Plans.Timings;

/// <summary>Finds dates and spans with the words before them: <c>senast 251231</c>, <c>från och med mars</c>, <c>vecka 10–14</c>, <c>under året</c>.</summary>
internal static class SpanReader
{
    private enum Bound
    {
        None,
        By,
        Till,
        Before,
        From,
        After,
        During,
        Between,
    }

    private static readonly PhraseTable<Bound> Bounds = new(
        (Bound.By, "senast|senast den|senast i|senast vid|senast under|senast till|klart|klar|klara|färdigt|färdig|klart senast|klar senast|klart till|klar till|deadline|slut|slutdatum|slutförs|slutfört|avslutas|t.o.m.|t.o.m|t o m|tom|tom.|"
            + "till och med|till o med|tills och med|fram till och med|fram t.o.m.|vid|innan utgången av|före utgången av|senast vid utgången av|längst till|längst|innan slutet av|före slutet av"),
        (Bound.Till, "till|fram till|tills|fram tills"),
        (Bound.Before, "före|innan|inför|senast före|klart före|klart innan|klar före|klar innan"),
        (Bound.From, "från|från och med|från o med|fr.o.m.|fr.o.m|fr o m|from|fr om|med start|med start i|med start under|med start från|start|startar|startas|start i|startar i|startdatum|påbörjas|påbörjas i|påbörjas under|"
            + "inleds|inleds i|börjar|börjar i|med början|med början i|startar under|uppstart|uppstart i"),
        (Bound.After, "efter|tidigast efter"),
        (Bound.During, "under|i|under hela|hela|på|inom|någon gång under|löpande under|under perioden|perioden|period|under tiden|i perioden|under loppet av"),
        (Bound.Between, "mellan|under perioden mellan"));

    private static readonly PhraseTable<bool> To = new((true, "-|till|t.o.m.|t.o.m|t o m|tom|till och med|till o med|fram till|--"));

    public static Find? At(TimingText text, int at, YearSpan? years)
    {
        var bound = Bounds.At(text, at, out var found, out var start) ? found : Bound.None;
        if (bound != Bound.None && text.Is(start, ":")) start++;
        if (bound == Bound.During && text.Is(at, "löpande")) return null;
        if ((MomentReader.At(text, start, out var end) ?? SpanEnds.Borrowed(text, start, out end)) is not { } first) return Relative(text, at, start, bound);
        if (!text.StartsClean(at)) return null;
        var dates = new MomentDates(text, years);
        var firm = bound != Bound.None || first is { Unit: not CalendarUnit.Year, Year: not null } || first is { Unit: CalendarUnit.Day } && text[end - 1].Kind == TokenKind.Word;
        if (first.Unit == CalendarUnit.Day && end - start == 1 && bound == Bound.None) firm = false;
        IReadOnlyList<TimingPart> parts;
        if (SpanEnds.After(text, first, start, ref end, bound == Bound.Between ? "och" : null, To, dates) is { } range)
        {
            firm |= bound == Bound.Between;
            parts = bound is Bound.From ? range : [.. range.SelectMany(s => Part(s, first, bound, text, at, end, dates))];
        }
        else
        {
            parts = SpanEnds.Listed(text, first, ref end).Select(m => dates.Of(m, start, end)).OfType<DateSpan>().SelectMany(s => Part(s, first, bound, text, at, end, dates)).ToList();
        }
        if (!text.EndsClean(end)) return null;
        return new Find(at, end, firm ? Grip.Firm : Grip.Loose, dates.Remarks.Any(r => r.Severity > Severity.Hint) ? [] : parts, dates.Remarks);
    }

    private static IEnumerable<TimingPart> Part(DateSpan span, Moment moment, Bound bound, TimingText text, int at, int end, MomentDates dates)
    {
        var isDay = span.From == span.To;
        switch (bound)
        {
            case Bound.Till when !isDay && moment.Slice == Slice.Whole:
                dates.No(TimingRemarks.Till(text.Quote(at, end), span));
                break;
            case Bound.By or Bound.Till:
            case Bound.None or Bound.During when isDay:
                yield return new DueDate(span.To);
                break;
            case Bound.Before:
                // "Innan årets slut" still takes the last day of the year.
                yield return moment.Slice == Slice.Last ? new DueDate(span.To) : new DueDate(span.From.AddDays(-1), Before: true);
                break;
            case Bound.From:
                yield return new StartDate(span.From);
                break;
            case Bound.After:
                yield return new StartDate(span.To.AddDays(1));
                break;
            default:
                yield return span;
                break;
        }
    }

    /// <summary>"Efter 9 månader": counted from something that the text does not say.</summary>
    private static Find? Relative(TimingText text, int at, int start, Bound bound)
    {
        if (bound is not (Bound.After or Bound.During) || (bound == Bound.During && !text.Is(at, "inom"))) return null;
        return NumberWords.At(text, start, out _, out var after) && TimeUnits.Words.At(text, after, out _, out var end)
            ? new Find(at, end, Grip.Firm, [], [TimingRemarks.Relative(text.Quote(at, end))])
            : null;
    }
}
