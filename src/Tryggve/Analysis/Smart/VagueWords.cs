using System.Text.RegularExpressions;

namespace Tryggve.Analysis.Smart;

/// <summary>Words that sound like a goal and cannot be seen done. The lists are data: add a word with its forms, and a goal to the tests.</summary>
internal static partial class VagueWords
{
    /// <summary>Verbs without an end that one can see (jamstall.nu, ”SMART”: avoid utveckla, förbättra, verka för).</summary>
    private const string Weak =
        @"(?:vidare)?utveckl(?:a|as|ar|at|ats|ad|ade)|utveckling(?:en)?(?= av)|förbättr(?:a|as|ar|at|ats|ad|ade|ing|ingar|ingen)|(?:för)?stärk(?:a|as|er|s|t|ts|ta|te|ande)" +
        @"|främja[srt]?|effektivisera\p{L}*|effektivisering(?:en)?|säkerställ\p{L}*|säkra(?:s|r|t|ts)?|möjliggör\p{L}*|optimera\p{L}*|underlätta\p{L}*|fördjupa(?:s|r|t|ts)?" +
        @"|intensifiera\p{L}*|uppmuntra\p{L}*|synliggör\p{L}*|tydliggör\p{L}*|medvetandegör\p{L}*|motverka(?:s|r|t|ts)?|förebygg(?:a|as|er|s|t|ts)|förhindra(?:s|r)?" +
        @"|bidra(?:r|git)?(?:\s\p{L}+)? till|(?:verka|arbeta|jobba|sträva|strävar)[rts]?(?:\s\p{L}+){0,2}?\s(?:för|mot|efter|med|kring)|arbeta[rts]? (?:trygghetsskapande|(?:brotts)?förebyggande|hälsofrämjande)|försvåra[srt]?|göra? det (?:svårare|lättare|enklare|möjligt)|stödj?(?:a|as|er)|stött(?:a|as|ar)" +
        @"|(?:skapa|ge)[rs]?(?:\s\p{L}+){0,2}?\s(?:förutsättning\p{L}*|möjlighet\p{L}*|trygghet\p{L}*|tillit|delaktighet|samsyn)|(?:upprätt|bibe|vidmakt)håll\p{L}*" +
        @"|uppmärksamma[srt]?|beakta\p{L}*|prioritera[srt]?|fokusera\p{L}*|ha[r]? fokus|inspirera\p{L}*|hantera[srt]?|samverka[rts]?|samordna[srt]?|koordinera[srt]?" +
        @"|kvalitetssäkra\p{L}*|förankra\p{L}*|bygga? (?:tillit|förtroende|relation\p{L}*|broar)|lyft(?:a|s|er)|bevaka[srt]?|bygg(?:a|as|s|er) (?:ut|upp|vidare)|fortsätt(?:a|er)|upprustas|integrera[srt]?";

    /// <summary>What a place, a group or a way of working ”is”, when nobody has said how one knows.</summary>
    private const string State =
        @"god|goda|gott|bra|bättre|trygg|trygga|tryggt|tryggare|meningsfull\p{L}*|tydlig\p{L}*|(?:väl)?fungera(?:r|nde)|hållbar\p{L}*|relevant\p{L}*|lämplig\p{L}*|adekvat\p{L}*" +
        @"|effektiv[ta]?|effektivare|strukturerad|strukturerat|strukturerade|systematisk\p{L}*|aktiv[ta]?|aktuell\p{L}*|nödvändig\p{L}*|erforderlig\p{L}*|tillräcklig\p{L}*" +
        @"|värdefull\p{L}*|upplevd[a]?|upplev(?:s|as|a|er)|stark|starkt|starka|stabil\p{L}*|attraktiv\p{L}*|levande|trivsam\p{L}*|positiv\p{L}*|proaktiv\p{L}*|delaktig[a]?|inkluderande|välkomnande|konkreta?|rätt|tidig[ta]?|snabb[ta]?|nolltolerans|synlig[at]?|naturlig del|långsiktig[ta]?";

    /// <summary>Nouns and small words that any plan could hold: a goal of only these says nothing of its own.</summary>
    private const string General =
        @"o?trygghet(?:en)?|samverkan|samverkans?arbete\p{L}*|samarbete[tn]?|samsyn|kunskap(?:en|er)?|kompetens(?:en)?|medvetenhet(?:en)?|delaktighet(?:en)?|förutsättning\p{L}*" +
        @"|möjlighet\p{L}*|tillit(?:en)?|förtroende[t]?|kvalitet(?:en)?|dialog(?:en)?|kännedom|förståelse[n]?|säkerhet(?:en)?|attityder?|arbete[tn]?|arbetssätt(?:et)?|\p{L}*åtgärd(?:en|er|erna)?" +
        @"|(?:under)?\p{L}*insats(?:en|er|erna)?|aktivitet(?:en|er|erna)?|satsning(?:en|ar|arna)?|verksamhet(?:en|er|erna)?|effekt(?:en|er)?|utveckling(?:en)?|process(?:en|er)?|metod(?:en|er)?" +
        @"|perspektiv(?:et)?|resurs(?:er)?|aktör(?:en|er|erna)?|part(?:en|er|erna)?|område[tn]?|stadsdel(?:en|ar|sområdet)?|kommun(?:en)?|staden|målgrupp(?:en|er|erna)?|samhället?|plan(?:en)?" +
        @"|planering(?:en)?|projekt(?:et)?|mål(?:et|en)?|resultat(?:et)?|behov(?:et|en)?|brottsförebyggande|trygghetsskapande|förebyggande|skall|kommer|inom|från|till|under|över|genom|mellan|samt|eller" +
        @"|också|även|deras|våra|dess|denna|dessa|detta|andra|olika|alla|samtliga|varje|någon|några|vara|varit|blir|bliva|finns|vilka|vilket|vilken|fler|flera|mycket|mindre|ännu|redan|efter|innan|inför" +
        @"|kring|bland|enligt|utifrån|gällande|avseende|tillsammans|fortsatt|fortsatta|minst|högst|kunna|kunde|skulle|måste|behöver|befintlig\p{L}*|gemensam\p{L}*|lokal[at]?|samma|bland|annat|gäller|sker|görs|information(?:en)?|medborgar(?:e|na)|invånar(?:e|na)";

    /// <summary>How much and how often, without saying it.</summary>
    private const string Amount =
        @"regelbund\p{L}*|kontinuerlig\p{L}*|(?:fort)?löpande|återkommande|ofta|då och då|många|i (?:större|högre|ökad) (?:utsträckning|grad|omfattning)";

    /// <summary>Some, a few: a count that ”per år” does not mend.</summary>
    private const string Count = @"ett par|några|flera|ett flertal|ett antal|de flesta|en del";

    /// <summary>A condition that lets the goal be met by doing nothing.</summary>
    private const string Condition =
        @"(?:där|om|när|så långt|i den mån)(?: som)?(?: det)?(?: är| så är)? möjligt|där så är lämpligt|i (?:möjligaste|görligaste) mån|i mån av \p{L}+|(?:vid|efter|utifrån) behov|om (?:resurser|medel|utrymme) finns|försök(?:a|er)|eventuell\p{L}*|vid tillfälle|om tid finns|om (?:det )?(?:uppkommer|uppstår|finns|inkommer) (?:önskemål|behov|intresse)|på begäran|vid förfrågan";

    [GeneratedRegex(@"\b(?:" + Weak + @")\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex WeakVerb();

    [GeneratedRegex(@"\b(?:" + State + @")\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex VagueState();

    [GeneratedRegex(@"^(?:" + General + @")$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex GeneralWord();

    [GeneratedRegex(@"\b(?:" + Amount + "|" + Count + @")\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex VagueAmount();

    [GeneratedRegex(@"\b(?:" + Count + @")\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex VagueCount();

    [GeneratedRegex(@"\b(?:" + Condition + @")\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Conditional();

    /// <summary>”Går enligt plan”: says that nothing went wrong, not what was to be reached.</summary>
    [GeneratedRegex(@"\b(?:går|fortskrider|fortlöper|fortgår|löper(?: på)?|fungerar|sker|följer|utvecklas)\s(?:enligt|som|(?=\p{L}*plan))\s?\p{L}*plan(?:en|ering|eringen|erat)?\b|\bgår enligt\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex GoesAsPlanned();

    /// <summary>Another paper is to say how much.</summary>
    [GeneratedRegex(@"\b(?:enligt|i enlighet med|i linje med|utifrån)(?:\s\p{L}+){0,2}?\s\p{L}*(?:plan|planen|planering|planeringen|årshjul|årshjulet|statsbidrag|statsbidraget|uppdrag|uppdraget)\b|\bsom planerat\b|\b(?:genomför(?:a|as|s)?|följ(?:a|er|s)|verkställ(?:a|er|s))\s(?:\p{L}+\s){0,2}?\p{L}*plan(?:en)?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex RefersElsewhere();

    /// <summary>A field of work as a headline, without a word for what is to come of it: ”Samverkan i fält …”.</summary>
    [GeneratedRegex(@"^\W*(?:\p{L}+\s){0,3}?(?:samverkan|samarbete|satsning(?:ar)?|arbete|insatser|dialog|stöd|kontakt|åtgärder)(?:\s|$)(?!.{0,200}\b(?:förs|bedrivs|ges|sker|pågår|sköts|leds|fortsätter|är|ska|får|kan|har)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Headline();
}
