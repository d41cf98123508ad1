using static Tryggve.FollowUps.Verdict;
using Rule = Tryggve.Analysis.Outcomes.WordRule<Tryggve.FollowUps.Verdict>;

namespace Tryggve.Analysis.Outcomes;

/// <summary>What is said of a goal, near the words that point to it. Of several that fit, the one that begins first decides; of those the first in the table.</summary>
internal static class VerdictRules
{
    /// <summary>Forms after which a goal is reached. Not after a verb of wish or condition: ”ska uppfyllas”, ”för att nå”.</summary>
    private const string Reached =
        @"(?<!\b(?:ska|skall|skulle|bör|måste|vill|för att|att|om|krävs|när)(?:\s\p{L}+){0,2}\s)(?<!\b(?:kan|kunna|kunnat|kommer|beräknas|förväntas|väntas|planeras)(?:\s(?!sägas|anses|bedömas|betraktas)\p{L}+){0,3}\s)" +
        @"(?:uppfyl+(?:t|d|da|ts|des)|upp+fyl+t|(?:upp)?nå(?:tt|tts|dd|dda|ddes|dde)|infria(?:t|ts|d|de|des)|genomför(?:t|d|da|ts|des)|genomfört|klar(?:t|a|ats)?|klarades|färdig(?:t|a|ställ\p{L}*)?|avklara(?:t|d|de|ts)" +
        @"|slutför(?:t|d|da|ts|des)|i (?:mål|hamn)|implementera(?:t|d|de|ts)|utför(?:t|d|da|ts)|verkställ(?:t|d|da|ts)|avsluta(?:t|d|de|ts)|förverkliga(?:t|d|de|ts)|överträffa(?:t|d|de|ts|des))(?!\p{L})";

    /// <summary>The same in any form, for use after a word that denies or weakens it.</summary>
    private const string Reach =
        @"(?:uppfyl+\p{L}*|(?:upp)?nå(?:tt|tts|dd|dda|ddes|dde|r|s|)|infria\p{L}*|genomför\p{L}*|klar(?:t|a|ats|at|ade)?|färdig\p{L}*|avklara\p{L}*|slutför\p{L}*|i (?:mål|hamn)|implementera\p{L}*|utför\p{L}*|verkställ\p{L}*|avsluta\p{L}*|förverkliga\p{L}*|mött[s]?)(?!\p{L})";

    private const string Not = @"(?<!\p{L})(?:ej|inte|icke|aldrig|knappast)";

    private const string Look = @"(?:mäta|mätas|bedöma|bedömas|följa upp|följas upp|utvärdera|utvärderas|avgöra|avgöras|redovisas?|besvaras?)";

    public static IReadOnlyList<Rule> Table { get; } =
    [
        new("verdict-not-yet", NotYet,
            @"(?<!\p{L})(?:ännu (?:ej|inte)|(?:ej|inte) (?:\p{L}+ )?ännu|inte än)(?:\s(?!mätbar|mät|möjlig)\p{L}+){0,4}?\s" + Reach + "|" + Not + @"\s" + Reach + @"(?:\s\p{L}+){0,2}?\sännu(?!\p{L})")
        {
            Example = "Målet är ännu inte uppnått.", Counterexample = "Målet är inte uppnått.",
        },
        new("verdict-remains", NotYet,
            @"(?<!\p{L})(?:återstår|kvarstår|pågår|pågående|fortgår|(?:är |har )?på(?:börja|gå)(?:t|d|de|ts)(?!\p{L})|(?:är |på )+(?:god )?väg|på gång|under (?:arbete|framtagande|genomförande|uppstart)|för tidigt att|(?:arbetet|arbete)[^.,;]{0,60}fortsätter|inlett|inletts|går enligt plan\p{L}*)(?!\p{L})")
        {
            Example = "Mål 1 återstår.", Counterexample = "Målet är uppfyllt, men mycket arbete med annat återstår.",
        },
        new("verdict-expected", NotYet,
            @"(?<!\p{L})(?:kommer(?: inte)?(?: att)?|planeras|beräknas|förväntas|väntas|tros|bedöms kunna|ska|skall)(?:\s(?!är|har|ej|inte|blev)\p{L}+){0,4}?\s" + Reach + @"|(?:planeras|beräknas|förväntas|väntas)(?:\s\p{L}+){0,4}?\s(?:till|i|under|våren|hösten|(?:jan|febr)uari|mars|april|maj|20\d\d)(?!\p{L})|(?:genomförs|slutförs|uppnås|nås|färdigställs|tas fram|uppfylls)\s(?:först |senast |under |i |våren |hösten |nästa )")
        {
            Example = "Målet beräknas uppnås i maj.", Counterexample = "Målet beräknas vara rimligt.",
        },
        new("verdict-moved", NotYet,
            @"(?<!\p{L})(?:flytta(?:s|ts|t|d|des)|skjut(?:s|its|en|et)|sköts|senarel[aä]gg\p{L}*|senarelagt\p{L}*|framflytta\p{L}*|uppskjut\p{L}*|framskjut\p{L}*|förskjut\p{L}*|försenat?|försenade)(?!\p{L})")
        {
            Example = "Målet flyttas fram till nästa år.", Counterexample = "Målet är uppfyllt och gruppen flyttar till nya lokaler.",
        },
        new("verdict-not-measurable", NotMeasurable,
            Not + @"\s(?:\p{L}+\s){0,2}?(?:mätbar\p{L}*|mätt|mätts|uppmätt\p{L}*|följts upp|uppföljt|uppföljd|uppföljningsbar\p{L}*|utvärdera(?:t|ts|d))|(?<!\p{L})(?:kan|går|gått|gick|kunde|låter sig|kunnat|möjlig[ta]?)\s(?:\p{L}+\s){0,3}?(?:ej|inte)(?:\s\p{L}+){0,3}?\s" + Look + "|" + Not + @"\s(?:\p{L}+\s){0,2}?(?:kan|går|gått|kunnat|möjlig[ta]?)\s(?:\p{L}+\s){0,3}?" + Look + @"|(?<!\p{L})(?:svår[ta]?|omöjlig[ta]?)(?:\satt)?\s(?:mät\p{L}*|bedöma|följa upp|utvärdera|avgöra)|(?<!\p{L})(?:underlag|mätning|data|statistik|uppgift|mätvärde)\p{L}*\ssaknas|(?<!\p{L})saknas\s(?:\p{L}+\s){0,2}?(?:underlag|mätning|data|statistik|uppgift|mätvärde|mått)")
        {
            Example = "Målet går inte att mäta.", Counterexample = "Målet har mätts och är uppfyllt.",
        },
        new("verdict-partly", PartlyMet,
            @"(?<!\p{L})(?:delvis|till (?:viss|stor|en viss|en del|större|hög) (?:del|grad)|i viss (?:mån|utsträckning|grad)|i stort(?: sett)?|i huvudsak|till hälften|halvvägs|nästan|i allt väsentligt|till största delen|" + Not + @" (?:helt|fullt ut|fullt|i sin helhet|fullständigt)(?: och hållet)?)\s(?:\p{L}+\s){0,2}?" + Reach + "|" + Reached + @"\s(?:delvis|till (?:viss|stor) del|i huvudsak|i stort sett|till hälften)|" + Not + @"\s" + Reach + @"\s(?:helt|fullt ut|fullt)(?!\p{L})")
        {
            Example = "Målet är delvis uppfyllt.", Counterexample = "Målet är helt uppfyllt.",
        },
        new("verdict-not-met", NotMet,
            Not + @"(?:\s\p{L}+){0,3}?\s" + Reach + "|" + Reach + @"\s(?:\p{L}+\s)?" + Not + @"(?!\p{L})|(?<!\p{L})(?:missa(?:t|des|ts|de)|misslyck\p{L}*|uteblev|uteblivit|underskr\p{L}*|uppfylls dåligt|nås ej)(?!\p{L})|(?<!\p{L})(?:låg|svag|bristande|dålig)(?!\p{L})")
        {
            Example = "Målet har inte nåtts.", Counterexample = "Målet är uppfyllt, dock inte planen för lokalerna.",
        },
        new("verdict-met", Met,
            @"(?<!" + Not + @"(?:\s\p{L}+){0,3}\s)(?:" + Reached + @"|(?<!\p{L})(?:når upp till|uppfylls|uppnås|nås|i mål)(?!\p{L}|\s(?:\p{L}+\s)?" + Not + @"|\s(?:först|senast|under|i)\s)|(?<!\p{L})(?:mycket god|god|hög|full|fullständig)(?=\.?$|\soch\s|,))")
        {
            Example = "Målet bedöms vara uppnått.", Counterexample = "För att målet ska vara uppfyllt krävs mer.",
        },
    ];
}
