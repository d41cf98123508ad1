using Rule = Tryggve.Analysis.Outcomes.WordRule<bool>;

namespace Tryggve.Analysis.Outcomes;

/// <summary>Words that point to another report, and where in it. A rule says whether it is the same plan that is pointed to.</summary>
internal static class ReferenceRules
{
    private const string Section =
        @"(?:\s?(?:,|\()?\s?(?:(?:som|en)\s\p{L}+\s){0,2}?(?:under|i|på|avsnitt|kapitel|kap\.?|punkt|sidan?|s\.|mål|nämndmål|verksamhetsområde|avseende)?\s?(?:rubriken\s)?(?:(?:mål|nämndmål(?:et)?|avsnitt|kapitel|punkt|indikator|kommunfullmäktiges mål)\s)?(?<section>\d{1,2}(?:\.\d{1,2}){1,3}|(?<=(?:mål|nämndmål|avsnitt|kapitel|punkt|sidan?|sid)\s)\d{1,3})(?!\d))?";

    private const string Before = @"(?:(?:under|i)\s(?:(?:mål|avsnitt|punkt)\s)?(?<section>\d{1,2}(?:\.\d{1,2}){1,3})\s)?";

    /// <summary>Reports that come with the year's round, and papers that hold the outcome.</summary>
    private const string Report =
        @"(?<report>(?:(?:nämndens|förvaltningens|stadsdelsnämndens|årets|den kommande|avdelningens)\s)?(?:verksamhetsberättelse(?:n)?|\p{L}*årsredovisning(?:en)?|årsrapport(?:en)?|tertialrapport(?:en)?(?:\s?[12])?|delårsrapport(?:en)?|bokslut(?:et)?|tertial\s?[12]|verksamhetsplan(?:en)?|internkontroll(?:plan|rapport)?(?:en)?|kvalitetsberättelse(?:n)?|kvalitetsrapport(?:en)?|slutrapport(?:en)?|väsentlighets- och riskanalys(?:en)?|ils(?:-?webb)?|stratsys|årlig\p{L}* rapport(?:en)?|handlingsplan(?:en)? (?:mot|för)\s\p{L}+(?:\s\p{L}+)?|lägesrapport(?:en)?|bilaga\s\d+(?:\.\d)?|V[BP](?!\p{L})|VoR(?!\p{L})|T[123](?!\p{L}|\d))(?:\s20\d\d)?)";

    public static IReadOnlyList<Rule> Table { get; } =
    [
        new("reference-told", false, @"\b(?:redovisa[srdt]?|redovisats|redovisning(?:en)?|beskriv(?:s|as|na|its|en|et)|återfinns|återrapportera[srdt]?|rapportera[srdt]?|rapporterats|hänvisa[sr]?|hänvisning(?:ar)?|framgår|finns|följs upp|läs mer|läs|mer (?:information|redovisning)|ingår|står|utvecklas|kommentera[srd]?)\b[^.;]{0,50}?\b" + Before + @"(?:i|till|av|via|under|om)\s" + Report + Section)
        {
            Example = "Redovisas i verksamhetsberättelsen under mål 2.4.", Counterexample = "Verksamhetsberättelsen är beslutad i nämnden.",
        },
        new("reference-see", false, @"\b(?:se(?: även| också| vidare| mer i| mer| under| i)?|jfr|jämför|enligt redovisning i)\s(?:\p{L}+\s){0,2}?" + Before + "(?:i )?" + Report + Section)
        {
            Example = "Se VB mål 3.5.", Counterexample = "Vi ser fram emot VB.",
        },
        new("reference-row", true, @"\b(?:se|jfr)\s(?:även\s)?(?<report>(?:uppföljning(?:en)?|åtgärd(?:en)?|rad(?:en)?|insats(?:en)?|aktivitet(?:en)?|svar(?:et)?|text(?:en)?|punkt(?:en)?)\s)?(?<report>ovan(?:för)?|nedan(?:för)?|föregående|(?<=(?:åtgärd|rad|insats|aktivitet|punkt)\s)\d{1,2})(?!\p{L})")
        {
            Example = "Se ovan.", Counterexample = "Se till att lampan ovanför dörren lyser.",
        },
    ];

    public static IReadOnlyList<ReportReference> In(FollowUpReading reading) =>
    [
        .. from passage in reading.Passages
           from rule in Table.Where(r => r.Words.IsMatch(passage.Text)).Take(1)
           let found = rule.Words.Match(passage.Text)
           let report = string.Concat(found.Groups["report"].Captures.Select(c => c.Value))
           select new ReportReference(report, found.Groups["section"].Value, passage.Quote(reading.Text, found.Index, found.Length)) { IsInPlan = rule.Says },
    ];
}
