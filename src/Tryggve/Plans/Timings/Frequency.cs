namespace Tryggve.Plans.Timings;

/// <summary>Frekvens: how many times in each unit of time: <c>2 ggr/år</c>, <c>minst 1 gång per termin</c>, <c>var tredje vecka</c>.</summary>
/// <param name="Least">The fewest times; null when the text sets no lower bound.</param>
/// <param name="Most">The most times; null when the text sets no upper bound ("minst").</param>
/// <param name="Unit">What is counted by; null when the text counts within a span that it names: "2 gånger under våren".</param>
/// <param name="Interval">Every how many units: 3 for "var tredje vecka".</param>
/// <param name="Noun">What is counted, singular and plural as one says it: <c>gång/gånger</c>, <c>dag/dagar</c>.</param>
/// <param name="About">True when the text does not mean the number exactly: "ca 2 gånger", "ett par gånger".</param>
public sealed record Frequency(int? Least, int? Most, TimeUnit? Unit, int Interval = 1, string Noun = Frequency.Times, bool About = false) : TimingPart
{
    internal const string Times = "gång/gånger";

    public bool IsExact => Least is not null && Least == Most && !About;

    public override string InWords()
    {
        if (Interval > 1 && IsExact && Least == 1 && Noun == Times) return TimeUnits.Every(Unit!.Value, Interval);
        var count = (About && Least is not null ? "ungefär " : "") + Count();
        return Unit is not { } unit ? count : Interval > 1 ? $"{count} {TimeUnits.Every(unit, Interval)}" : $"{count} {TimeUnits.Per(unit)}";
    }

    private string Count() => (Least, Most) switch
    {
        (null, null) => $"några {Of(2)}",
        ({ } least, null) => $"minst {SwedishDate.Number(least)} {Of(least)}",
        (null, { } most) => $"högst {SwedishDate.Number(most)} {Of(most)}",
        ({ } least, { } most) when least == most => $"{SwedishDate.Number(least)} {Of(least)}",
        ({ } least, { } most) => $"{SwedishDate.Number(least)}–{SwedishDate.Number(most)} {Of(most)}",
    };

    private string Of(int number) => Noun.Split('/')[number == 1 ? 0 : 1];
}
