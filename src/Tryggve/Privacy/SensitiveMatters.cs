using System.Text.RegularExpressions;

namespace Tryggve.Privacy;

/// <summary>Words for what nobody wants told of himself: crime and suspicion, violence, care, health, addiction, poverty (dataskyddsförordningen 9 and 10, OSL 26).</summary>
internal static partial class SensitiveMatters
{
    public static bool In(string sentence) => Word().IsMatch(sentence);

    [GeneratedRegex(@"(?<!\p{L})(?:dömt?[st]?\b|dömda?\b|dömdes|fällts|åtala|lagför|misstänk|gripi|greps|gripna|anhål|häkta|fängel|frihetsberöva|lvu|lvm|omhänderta|placera[dt]|placerats|avhopp|hoppat av|kriminell|kriminalitet|gäng|brott(?!sförebygg)|våldtä|våld(?!sförebygg|sprevent)|misshand|slag(?:its|en|na)|hot(?:at|ad|ats|ade|bild)|rån|sköt|skjut|kniv|mörda|dödad|avlid|avle[dt]|självmord|självskad|suicid|överdos|drog|narkotika|missbruk|beroende\b|prostitu|sexuell|sexköp|heder|könsstymp|bortgift|tvångsgift|skyddat|skyddad|kvinnojour|orosanmäl|anmäl(?:ts|d|da|des)|funktionsneds|diagnos|neuropsyk|psykisk|ohälsa|utsatt|hemlös|vräk|avhys|skuld|försörjningsstöd|ekonomiskt bistånd|radikaliser|extrem|terror|rymt|avvik(?:it|er)|skolk|frånvaro|stulit|snatt|klott(?:rat|rade)|säl(?:jer|jt)|sålt|fast för|under utredning|utredas|utreds|fånga[dt]s upp|aktuella? (?:hos|inom|i|för))", RegexOptions.IgnoreCase)]
    private static partial Regex Word();
}
