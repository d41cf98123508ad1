namespace Tryggve.Plans.Timings;

/// <summary>Finds a number of times at each place: <c>2 per område och år (8)</c>, <c>1 ggr/skola och termin, 6 skolor</c>.</summary>
internal static class CountPerPlaceReader
{
    private static readonly PhraseTable<string> Places = new(
        ("område/områden", "område|områden|bostadsområde|bostadsområden|delområde"), ("skola/skolor", "skola|skolor|grundskola|grundskolor"), ("förskola/förskolor", "förskola|förskolor"),
        ("plats/platser", "plats|platser"), ("stadsdel/stadsdelar", "stadsdel|stadsdelar"), ("centrum/centrum", "centrum"), ("enhet/enheter", "enhet|enheter"), ("torg/torg", "torg"),
        ("park/parker", "park|parker"), ("gård/gårdar", "gård|gårdar|fritidsgård|fritidsgårdar"), ("klass/klasser", "klass|klasser|årskurs|årskurser"), ("kvarter/kvarter", "kvarter"), ("ort/orter", "ort|orter|tätort|tätorter"));

    private static readonly PhraseTable<bool> Total = new((true, "totalt|sammanlagt|summa|tot|tot.|=|dvs|dvs.|d.v.s."));

    /// <param name="free">From where on words belong to no other find: they may say what is done.</param>
    public static Find? At(TimingText text, int at, int free)
    {
        if (!NumberWords.At(text, at, out var count, out var end) || !text.StartsClean(at)) return null;
        if (NumberWords.Counted.At(text, end, out _, out var afterNoun)) end = afterNoun;
        if (!text.Is(end, "/") && !text.Is(end, "per")) return null;
        end++;
        string place;
        TimeUnit unit;
        if (Places.At(text, end, out place, out var next))
        {
            if (!And(text, ref next) || !TimeUnits.Words.At(text, next, out unit, out end)) return null;
        }
        else if (!TimeUnits.Words.At(text, end, out unit, out next) || !And(text, ref next) || !Places.At(text, next, out place, out end)) return null;
        if (!text.EndsClean(end)) return null;
        var stated = StatedPlaces(text, place, ref end);
        var total = TotalAt(text, ref end);
        stated ??= StatedPlaces(text, place, ref end);
        var label = Label(text, at, free);
        return new Find(label, end, Grip.Firm, new CountPerPlace(text.Quote(label, at).TrimEnd(':', ' '), count, place, unit, stated, total));
    }

    private static bool And(TimingText text, ref int at)
    {
        if (!text.Is(at, "och") && !text.Is(at, "/") && !text.Is(at, "per") && !text.Is(at, "&")) return false;
        at += text.Is(at, "och") && text.Is(at + 1, "per") ? 2 : 1;
        return true;
    }

    /// <summary><c>i 4 områden</c>, <c>× 4 områden</c>, <c>, fyra områden</c>.</summary>
    private static int? StatedPlaces(TimingText text, string place, ref int end)
    {
        var at = text.Is(end, "i") || text.Is(end, "x") || text.Is(end, "×") || text.Is(end, ",") || text.Is(end, "(") || text.Is(end, "*") ? end + 1 : end;
        if (!NumberWords.At(text, at, out var places, out var after) || !Places.At(text, after, out var same, out after) || same != place) return null;
        end = text.Is(end, "(") && text.Is(after, ")") ? after + 1 : after;
        return places;
    }

    /// <summary><c>(8)</c>, <c>(totalt 8 st)</c>, <c>= 8</c>.</summary>
    private static int? TotalAt(TimingText text, ref int end)
    {
        var bracket = text.Is(end, "(");
        var at = bracket || text.Is(end, ",") ? end + 1 : end;
        var said = Total.At(text, at, out _, out at);
        if (!(bracket || said) || text.Number(at, 1, 4) is not (var total and >= 0)) return null;
        at++;
        if (text.Is(at, "st") || text.Is(at, "totalt") || text.Is(at, "gånger") || text.Is(at, "ggr")) at++;
        if (bracket && !text.Is(at, ")")) return null;
        end = bracket ? at + 1 : at;
        return total;
    }

    /// <summary>Where the words begin that stand before the number on its line: they say what is done.</summary>
    private static int Label(TimingText text, int at, int free)
    {
        var from = at;
        while (from > free && at - from < 8 && (text[from - 1].Kind == TokenKind.Word || text.Is(from - 1, ":") || text.Is(from - 1, "-"))) from--;
        while (from < at && (text[from].Kind == TokenKind.Sign || text.Is(from, "och") || text.Is(from, "samt"))) from++;
        return from;
    }
}
