using System.Text.RegularExpressions;

namespace Tryggve.Analysis.Smart;

/// <summary>Words for what one can see has been done. The lists are data, as in <see cref="VagueWords"/>.</summary>
internal static partial class DoneWords
{
    /// <summary>Verbs after which a thing is done or not done: a yes or a no.</summary>
    private const string Finishing =
        @"genomför(?:a|as|s|t|ts|d|da|de|des)?|anordna\p{L}*|arrangera\p{L}*|ordna(?:s|r|t|ts)|håll(?:a|as|s|er|its|it)(?! sig)|ta(?:s|r|gits|git)?(?:\s\p{L}+){0,4}?\sfram|fram(?:tagen|taget|tagna|tas|ta)|(?<!under )framtagande\p{L}*" +
        @"|beslut(?:a|as|ar|at|ats|ad|ade)|beslut(?:et)?(?= (?:om|är|fattas|fattat|tas))|antag(?:en|et|its|na|it)|fastställ\p{L}*|godkän(?:na|ns|ner|d|da|t|ts|nts)|upprätta(?:s|r|t|ts|d|de)?|inför(?:a|as|s|t|ts|d|da)" +
        @"|start(?:a|as|ar|at|ats|ad|ade)|uppstart\p{L}*|påbörja\p{L}*|etabler(?:a|as|ar|at|ats|ad|ade)|inrätta\p{L}*|bilda(?:s|r|t|ts|d|de)|anställ(?:a|as|s|er|t|ts|d|da)|tills[aä]tt\p{L}*|rekryter(?:a|ad|at|ats)" +
        @"|kartlägg\p{L}*|kartlag[dt]\p{L}*|inventer(?:a|as|ar|at|ats|ad|ade|ing|ingen)|revider\p{L}*|uppdater\p{L}*|publicer\p{L}*|skick(?:a|as|ar|at|ats)|del(?:a|as|ar|at|ats) ut|utdela\p{L}*" +
        @"|installer\p{L}*|monter\p{L}*|sätt(?:a|as|s|er) upp|satts upp|uppsatt[a]?|ställ(?:a|s|ts|as) (?:upp|ut)|bygg(?:a|as|s|er|t|ts|da)(?! (?:ut|upp|vidare|på|tillit|förtroende|relation\p{L}*|broar))|redovisa\p{L}*|rapporter(?:a|as|ar|at|ats|ad|ade)" +
        @"|lämna(?:s|r|t|ts|de)? in|inlämna\p{L}*|(?:ut|om)arbeta(?:s|r|t|ts|d|de)?|formuler(?:a|as|ar|at|ats|ad|ade)|avtala(?:s|t|ts|d|de)?|(?:se|ses|ser|sett) över|gås? igenom|sök(?:a|s|er|t|ts)(?:\s\p{L}+){0,2}?\s(?:medel|bidrag|pengar|statsbidrag)|teckna(?:s|r|t|ts|d|de)?|underteckna\p{L}*|(?:under)?skriv(?:a|as|s|er|it|its|en|na|et)(?: under)?" +
        @"|sammanställ(?:a|as|s|er|d|da|t|ts)|analysera\p{L}*|utred(?:a|as|s|er|t|ts|d|da)|utvärder(?:a|as|ar|at|ats|ad|ade)|följ(?:a|as|s|er|t|ts)(?:\s\p{L}+)?\supp|uppföljd[a]?|test(?:a|as|ar|at|ats|ad|ade)|lanser\p{L}*" +
        @"|öppna(?:s|r|t|ts|de)?|stäng(?:a|as|s|er|t|ts|d|da)|röj(?:a|as|s|er|t|ts)|beskär(?:a|s|er)?|rens(?:a|as|at|ats)|saner(?:a|as|at|ats|ad|ade)|klipp(?:a|as|s|er|t|ts|ta)|byt(?:a|as|s|er|t|ts|ta)(?: ut)?|utbytt[a]?|ta(?:s|gits)? bort" +
        @"|ersätt(?:a|as|s|er)|reparera\p{L}*|köp(?:a|as|s|er|t|ts)(?: in)?|upphandla(?:s|r|t|ts|d|de)?|utför(?:a|as|s|t|ts|d|da)|slutför\p{L}*|färdigställ\p{L}*|leverera\p{L}*|presenter\p{L}*|(?:är|vara|blir|står|varit) (?:klar[at]?|färdig\p{L}*|på plats|i drift|öppen|öppet|öppna|gjord[a]?|gjort|i ?gång)" +
        @"|träffas|möts|sammanträder|samlas|(?:in)?arbeta[sd]? in|inarbeta\p{L}*|implementera\p{L}*|avsluta(?:s|r|t|ts|d|de)|invig(?:a|s|er|d|t|ts)|övertar|överlämna\p{L}*|åtgärda\p{L}*|beviljar? (?:medel|bidrag|pengar|tillstånd)|gallra\p{L}*|rusta[srt]? upp|upprusta[dt]\p{L}*|flytta\p{L}*|måla(?:s|r|t|ts|d|de)?|plantera\p{L}*|ned(?:tag|monter)\p{L}*|borttag(?:en|et|na|its)|(?:är|blir|har blivit) (?!utsatt|drabbad|intresserad|engagerad|involverad|oroad|motiverad|begränsad|känd|ökad|minskad|relaterad|kopplad|inriktad|beredd|vand|präglad|önskad|nöjd)\p{L}{3,}(?:ad|at|ade|erad|erat|erade)|(?:är|blir) \p{L}*(?:lagd|lagda|lagt|byggd|byggt|satt|satta|dragen|draget)|protokollför\p{L}*|vandra\p{L}*|omvärldsbevak\p{L}*";

    /// <summary>Verbs that reach people or hold for each case: done to how many of them?</summary>
    private const string Reaching =
        @"informera\p{L}*|erbjud(?:a|s|as|er|it|its|en|na)|nå(?:s|r|tt|tts|dd|dda)?(?: ut)?|utbilda(?:s|r|t|ts|d|de)?|delta(?:r|git)?|medverka[rts]?|använd(?:a|as|s|er|t|ts)|tillämpa\p{L}*|sprid(?:a|as|s|er|it|its|da|d)" +
        @"|kommunicer\p{L}*|kontakta\p{L}*|besök(?:a|as|s|er|t|ts|ta)|del(?:a|as|ar|at|ats)(?! (?:av|ut))|gått|genomgå\p{L}*|ta[rs]? del|tacka[rt]? ja|svara[rt]?|besvara\p{L}*|känner till|följ(?:s|er|a)(?!\s(?:\p{L}+\s)?upp)|efterlev\p{L}*" +
        @"|närvara\p{L}*|bjud(?:a|as|s|er|its)(?: in)?|inbjud(?:s|as|en|na)|möter|träffa[rt]?|fullfölj\p{L}*|anmäl(?:er|s)|ansl(?:uter|uten|utna|utit)|bevilja[srt]?(?! (?:medel|bidrag|pengar|tillstånd))|patruller(?:a|as|ar|at|ats)|påminn\p{L}*|marknadsför(?:a|as|s|t|ts)?|kontroller(?:a|as|ar|at|ats|ad|ade)|får|fått|lotsa\p{L}*|sluss(?:a|as|ats)|hänvis(?:a|as|ats)|\p{L}*spridning(?:en)?|deltagandet|deltagande(?=\s(?:av|från|i|på|vid)\b)|närvaro[n]?|bedöm(?:a|as|s|er|t|ts|d|da)";

    /// <summary>Things that are there or are not there. <c>Finns</c> beside one of them is a yes or a no.</summary>
    private const string Thing =
        @"\p{L}*(?:rutin|plan|vägledning|checklista|lathund|rapport|utredning|översyn|överenskommelse|avtal|riktlinje|modell|mall|verktyg|lägesbild|analys|enkät|workshop|webbsida|film|broschyr|material|nätverk|forum|råd|grupp|tjänst" +
        @"|lokal|mötesplats|belysning|kamera|stängsel|staket|bänk|skylt|utbildning|föreläsning|möte|vandring|kurs|mätning|kampanj|protokoll|årshjul|register|instruktion|kartläggning|inventering|organisation" +
        @"|samordnare|jour|mottagning|kanal|förteckning|process(?:beskrivning|karta)|utvärdering|uppföljning|pilot|projektansökan|ansökan|återkoppling|delrapport|utskick|affisch|informationsblad|märkning|lampor|lampa)(?:en|et|n|t|er|ar|erna|arna|or|orna|na|s)?";

    /// <summary>Things done many times: in the plural and without a number they ask ”how many?”.</summary>
    private const string Occasions =
        @"(?<!\b(?:för|av|om|i|på|till|från|vid|med|kring|inför|mellan|under)\s(?:\p{L}+\s)?)\p{L}*(?:utbildningar|träffar|träffarna|möten|mötena|insatser|insatserna|aktiviteter|aktiviteterna|vandringar|tillsyner|kontroller|föreläsningar|workshoppar|workshops|dialoger|kampanjer|inspektioner|satsningar|åtgärder|åtgärderna|tillfällen|kurser|brister|synpunkter|felanmälningar|(?<!ett )besök|(?<!ett )samtal)";

    [GeneratedRegex(@"\b(?:" + Finishing + @")\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Finish();

    [GeneratedRegex(@"\b(?:" + Reaching + @")\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Reach();

    [GeneratedRegex(@"\b(?:" + Thing + @")\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Deliverable();

    /// <summary>A goal that opens with the thing itself: ”Kartläggning av …”, ”En rutin för …”.</summary>
    [GeneratedRegex(@"^\W*(?:(?:en|ett|ny|nytt|gemensam|gemensamt|lokal|skriftlig|uppdaterad|reviderad)\s){0,3}(?:" + Thing + @")\s(?:av|för|om|mot|med|kring|i|på|till|som|riktad|riktat|hos|vid|mellan)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex OpensWithDeliverable();

    [GeneratedRegex(@"\b(?:" + Occasions + @")\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex ManyOccasions();

    [GeneratedRegex(@"(?<!\bsom )\bfinns\b|(?<!\bsom )\bhar (?:en|ett|sin|sitt|egen|eget)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Exists();

    /// <summary>All of them, or none: an amount as good as a number.</summary>
    [GeneratedRegex(@"\b(?:samtliga|(?<!fram\p{L}{0,2} |framför |för |av |i |nivå )alla(?! (?:former|slags?|fall|nivåer|delar|sätt|håll|plan|tider))|varje(?! fall)|var och en|hundra procent|ingen|inga|inget|noll|alltid|aldrig|båda|hela (?=\p{L}+(?:styrkan|personalen|gruppen|klassen|kollegiet|arbetslaget)\b))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Total();

    /// <summary>”Genomföra åtgärder”, ”insatser genomförs”: done, but nobody can say what.</summary>
    [GeneratedRegex(@"\b(?:genomför\p{L}*|vidta\p{L}*|ta(?:s|r)? fram|starta[rs]?|utför\p{L}*|göra?s?|inför[as]?\p{L}{0,2})\s(?:\p{L}+\s){0,2}?(?:åtgärder(?:na)?|insatser(?:na)?|aktiviteter(?:na)?|arbete[t]?|satsningar(?:na)?)\b|\b(?:åtgärder(?:na)?|insatser(?:na)?|aktiviteter(?:na)?|arbete[t]?)\s(?:\p{L}+\s){0,2}?(?:genomför\p{L}*|vidta\p{L}*|görs|utförs)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex DoingSomething();
}
