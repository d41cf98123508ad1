namespace Tryggve.Plans.Timings;

/// <summary>Fixed phrases: work that goes on, work that is done when needed, words that do not say when, and words that may stand around a time.</summary>
internal static class TimingPhrases
{
    private static readonly PhraseTable<TimingPart> Ongoing = new(
        (new Ongoing(), "linjearbete|linjeverksamhet|linjearbete löpande|ordinarie arbete|ordinarie verksamhet|ordinarie linjearbete|i ordinarie verksamhet|inom ordinarie verksamhet|basverksamhet|grundverksamhet"),
        (new Ongoing(), "löpande|löpande arbete|löpande linjearbete|löpande verksamhet|löper|löper på|fortlöpande|pågår löpande|pågår kontinuerligt|pågår hela tiden|pågående|pågående arbete"),
        (new Ongoing(), "kontinuerligt|kontinuerlig|kontinuerligt arbete|ständigt|ständigt pågående|hela tiden|året runt|året om|dygnet runt|24/7|permanent"),
        (new Ongoing(), "tills vidare|tillsvidare|gäller tills vidare|gäller tillsvidare|utan slutdatum|inget slutdatum"));

    private static readonly PhraseTable<TimingPart> AdHoc = new(
        (new AdHoc(), "vid behov|efter behov|utifrån behov|utefter behov|enligt behov|vid uppkomna behov|när det behövs|om det behövs|ad hoc"),
        (new AdHoc(), "när behov uppstår|då behov uppstår|om behov uppstår|när behov finns|om behov finns|behovsstyrt|behovsprövat|behovsanpassat"),
        (new AdHoc(), "vid förfrågan|på förfrågan|på begäran|vid begäran"));

    private static readonly PhraseTable<bool> Vague = new(
        (true, "snarast|snarast möjligt|så snart som möjligt|så snart det går|omgående|asap|inom kort|på sikt|på kort sikt|på lång sikt|långsiktigt|kort sikt|lång sikt"),
        (true, "regelbundet|återkommande|ibland|då och då|sporadiskt|periodvis|när möjlighet finns|i mån av tid|nästa år|i år|förra året"));

    private static readonly PhraseTable<bool> Filler = new(
        (true, "och|samt|eller|sedan|därefter|dock|men|också|även|den|det|dem|i|på|under|från|till|fram|framåt|framöver|av|per|för|med|kl|cirka|ca|totalt|vardera|hela|när"),
        (true, "ska|skall|vara|är|blir|bör|kan|genomförs|genomföras|genomfört|genomförd|görs|sker|utförs|arrangeras|hålls|träffas|planeras|planerat|planerad|pågår|gäller"),
        (true, "klart|klar|klara|färdigt|färdig|senast|start|slut|tid|tidplan|tidsplan|datum|deadline|löptid|period|perioden|frekvens|tidpunkt|möte|möten|mötet|avstämning|uppföljning"));

    private static readonly PhraseTable<bool> Negations = new((true, "ej|inte|icke|aldrig"));

    private static readonly PhraseTable<bool> Endings = new((true, "utgår|utgått|utgick|inställt|inställd|inställda|avslutad|avslutat|avslutades|pausad|pausat|vilande"));

    private static readonly PhraseTable<bool> Exceptions = new((true, "utom|förutom|undantaget|exklusive|exkl|uppehåll|undantag"));

    public static Find? At(TimingText text, int at)
    {
        if (Ongoing.At(text, at, out var part, out var end) && Stands(text, at, end)) return new Find(at, end, Grip.Lead, part);
        if (AdHoc.At(text, at, out part, out end) && Stands(text, at, end)) return new Find(at, end, Grip.Firm, part);
        return Vague.At(text, at, out _, out end) && Stands(text, at, end) ? new Find(at, end, Grip.Vague, [], [TimingRemarks.Vague(text.Quote(at, end))]) : null;
    }

    public static bool IsFiller(TimingText text, int at) => Filler.At(text, at, out _, out _);

    /// <summary>True for words that say the work has stopped, wherever they stand.</summary>
    public static bool IsEnding(TimingText text, int at) => Endings.At(text, at, out _, out _);

    public static bool IsException(TimingText text, int at) => Exceptions.At(text, at, out _, out _);

    /// <summary>True for words that deny what follows them.</summary>
    public static bool IsNegation(TimingText text, int at) => Negations.At(text, at, out _, out _);

    private static bool Stands(TimingText text, int at, int end) => text.StartsClean(at) && text.EndsClean(end);
}
