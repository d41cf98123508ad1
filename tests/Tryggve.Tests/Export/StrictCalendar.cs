using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Tryggve.Tests.Export;

/// <summary>Reads iCalendar as RFC 5545 writes it and takes nothing else: what a file does wrong is an exception that quotes its line.</summary>
internal sealed partial class StrictCalendar
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly string[] Texts = ["SUMMARY", "DESCRIPTION", "CATEGORIES", "X-WR-CALNAME", "X-WR-CALDESC", "UID", "PRODID", "TZID", "TZNAME"];
    private static readonly string[] InEvent =
        ["UID", "DTSTAMP", "DTSTART", "DTEND", "DURATION", "SUMMARY", "DESCRIPTION", "URL", "CATEGORIES", "TRANSP", "SEQUENCE", "LAST-MODIFIED", "RRULE", "EXDATE"];

    private readonly List<Component> open = [];

    private StrictCalendar(byte[] file)
    {
        Component? whole = null;
        foreach (var line in Unfolded(file))
        {
            var property = Property(line);
            Must(whole is null, line, "stands after the end");
            if (property.Name == "BEGIN") open.Add(new Component(property.Value));
            else if (property.Name != "END") open[^1].Properties.Add(property);
            else
            {
                Must(open[^1].Name == property.Value, line, "ends something else");
                var ended = open[^1];
                open.RemoveAt(open.Count - 1);
                if (open.Count == 0) whole = ended;
                else open[^1].Components.Add(ended);
            }
        }
        Calendar = whole ?? throw new FormatException("The calendar has no end.");
        Check();
    }

    public sealed record Line(string Name, IReadOnlyDictionary<string, string> Parameters, string Value, string Written);

    public sealed record Component(string Name)
    {
        public List<Line> Properties { get; } = [];
        public List<Component> Components { get; } = [];

        public Line? Find(string name) => Properties.SingleOrDefault(p => p.Name == name);
        public Line One(string name) => Find(name) ?? throw new FormatException($"{Name} has no {name}.");
        public string Text(string name) => Regex.Replace(One(name).Value, @"\\(.)", m => m.Groups[1].Value is "n" or "N" ? "\n" : m.Groups[1].Value);
    }

    public Component Calendar { get; }
    public IReadOnlyList<Component> Events => [.. Calendar.Components.Where(c => c.Name == "VEVENT")];

    public static StrictCalendar Read(string file) => new(Utf8.GetBytes(file));

    public Component Event(string title) => Events.Single(e => e.Text("SUMMARY").StartsWith(title, StringComparison.Ordinal));

    /// <summary>All days of an event: its rule's from the first to the last, without those left out.</summary>
    public static IReadOnlyList<DateOnly> Days(Component one)
    {
        var first = Day(one.One("DTSTART").Value);
        if (one.Find("RRULE") is not { } rule) return [first];
        var parts = rule.Value.Split(';').Select(p => p.Split('=')).ToDictionary(p => p[0], p => p[1]);
        var last = Last(one, parts["UNTIL"]);
        var given = Enumerable.Range(0, last.DayNumber - first.DayNumber + 1).Select(first.AddDays).Where(d => Falls(d, first, parts)).ToList();
        var except = one.Properties.Where(p => p.Name == "EXDATE").Select(p => Day(p.Value)).ToList();
        Must(given.Count > 1 && given[0] == first && given[^1] == last && except.TrueForAll(given.Contains), rule.Written, "does not give its first day, its last or one it leaves out");
        return [.. given.Except(except)];
    }

    /// <summary>Each physical line by itself is UTF-8 of at most 75 octets, ended by CR LF.</summary>
    private static List<string> Unfolded(byte[] file)
    {
        var lines = new List<string>();
        var start = 0;
        for (var i = 0; i < file.Length; i++)
        {
            if (file[i] == '\n') Must(i > 0 && file[i - 1] == '\r', Utf8.GetString(file[start..i]), "ends without CR");
            if (i == 0 || file[i - 1] != '\r') continue;
            Must(file[i] == '\n', Utf8.GetString(file[start..i]), "holds a CR");
            var line = Utf8.GetString(file[start..(i - 1)]);
            Must(i - 1 - start is > 0 and <= 75, line, "has a wrong length");
            if (line[0] == ' ') lines[^1] += line[1..];
            else lines.Add(line);
            start = i + 1;
        }
        Must(start == file.Length, "", "The last line has no end");
        return lines;
    }

    private static Line Property(string line)
    {
        var match = ContentLine().Match(line);
        Must(match.Success && !line.Any(c => char.IsControl(c)), line, "is no content line");
        var name = match.Groups["name"].Value;
        if (Texts.Contains(name)) Must((name == "CATEGORIES" ? TextList() : EscapedText()).IsMatch(match.Groups["value"].Value), line, "is not escaped");
        return new Line(name, match.Groups["par"].Captures.ToDictionary(p => p.Value.Split('=')[0], p => p.Value.Split('=')[1]), match.Groups["value"].Value, line);
    }

    private void Check()
    {
        Must(Calendar.Name == "VCALENDAR" && Calendar.One("VERSION").Value == "2.0" && Calendar.One("PRODID").Value.Length > 0 && Calendar.Components.Count > 0, Calendar.Name, "is no calendar");
        var zones = Calendar.Components.Where(c => c.Name == "VTIMEZONE").Select(CheckZone).ToHashSet();
        foreach (var one in Events) CheckEvent(one, zones);
        var ids = Events.Select(e => e.One("UID").Value).ToList();
        Must(ids.Distinct().Count() == ids.Count, "UID", "stands twice");
    }

    private static string CheckZone(Component zone)
    {
        Must(zone.Components.Count > 0 && zone.Components.TrueForAll(c => c.Name is "STANDARD" or "DAYLIGHT"), zone.Name, "has no times");
        foreach (var part in zone.Components) Must(Regex.IsMatch(part.One("TZOFFSETFROM").Value + part.One("TZOFFSETTO").Value, @"^([+-]\d{4}){2}$") && IsLocal(part.One("DTSTART").Value), part.Name, "is incomplete");
        return zone.One("TZID").Value;
    }

    private static void CheckEvent(Component one, HashSet<string> zones)
    {
        foreach (var property in one.Properties) Must(InEvent.Contains(property.Name) && (property.Name == "EXDATE" || one.Find(property.Name) is not null), property.Written, "does not belong in an event, or not twice");
        var start = one.One("DTSTART");
        Must(one.One("UID").Value.Length is > 0 and <= 255 && IsUtc(one.One("DTSTAMP").Value) && (one.Find("LAST-MODIFIED") is not { } changed || IsUtc(changed.Value)), start.Written, "belongs to an event without what each must have");
        Must(int.TryParse(one.Find("SEQUENCE")?.Value ?? "0", NumberStyles.None, CultureInfo.InvariantCulture, out _), start.Written, "belongs to an event with a wrong number");
        Must(one.Find("DTEND") is null || one.Find("DURATION") is null, start.Written, "has two ends");
        Must(one.Find("URL") is not { } url || Uri.TryCreate(url.Value, UriKind.Absolute, out _), start.Written, "has a wrong address");
        foreach (var time in one.Properties.Where(p => p.Name is "DTSTART" or "DTEND" or "EXDATE"))
        {
            var isDate = time.Parameters.GetValueOrDefault("VALUE") == "DATE";
            Must(isDate ? IsDate(time.Value) && time.Parameters.Count == 1 : IsLocal(time.Value) && zones.Contains(time.Parameters["TZID"]), time.Written, "is no time, or of no zone that is told");
            Must(isDate == (start.Parameters.GetValueOrDefault("VALUE") == "DATE"), time.Written, "is of another kind than the beginning");
        }
        Must(one.Find("DTEND") is not { } end || string.CompareOrdinal(end.Value, start.Value) > 0, start.Written, "comes after its end");
        if (one.Find("RRULE") is not { } rule) return;
        Must(Rule().IsMatch(rule.Value) && rule.Value.Split(';').Select(p => p.Split('=')[0]).Distinct().Count() == rule.Value.Split(';').Length, rule.Written, "is no rule");
        var until = Regex.Match(rule.Value, "UNTIL=([^;]+)").Groups[1].Value;
        Must(start.Parameters.ContainsKey("VALUE") ? IsDate(until) : IsUtc(until), rule.Written, "ends in another kind of time than it begins");
        Days(one);
    }

    private static bool Falls(DateOnly day, DateOnly first, Dictionary<string, string> parts)
    {
        if (parts.TryGetValue("BYMONTH", out var months) && !months.Split(',').Contains($"{day.Month}")) return false;
        if (parts.TryGetValue("BYWEEKNO", out var weeks) && !weeks.Split(',').Contains($"{ISOWeek.GetWeekOfYear(day.ToDateTime(TimeOnly.MinValue))}")) return false;
        var interval = int.Parse(parts.GetValueOrDefault("INTERVAL", "1"), CultureInfo.InvariantCulture);
        var (left, week) = (DateTime.DaysInMonth(day.Year, day.Month) - day.Day, (day.DayNumber - (day.DayNumber - first.DayNumber) % 7 - first.DayNumber + WeekStart(day, first)) / 7);
        if (parts["FREQ"] == "WEEKLY" && week % interval != 0) return false;
        if (parts.TryGetValue("BYMONTHDAY", out var number)) return number == Number(day.Day) || number == Number(-left - 1);
        var code = day.DayOfWeek.ToString()[..2].ToUpperInvariant();
        return parts["BYDAY"].Split(',').Any(d => d == code || d == Number((day.Day - 1) / 7 + 1) + code || d == Number(-(left / 7 + 1)) + code);
    }

    /// <summary>Seven when the day is in the week after the one that a count of whole weeks from the first says: weeks begin on Mondays.</summary>
    private static int WeekStart(DateOnly day, DateOnly first) => ((int)day.DayOfWeek + 6) % 7 < ((int)first.DayOfWeek + 6) % 7 ? 7 : 0;

    private static DateOnly Last(Component one, string until)
    {
        if (until.Length == 8) return Day(until);
        var utc = DateTimeOffset.ParseExact(until, "yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
        var local = TimeZoneInfo.ConvertTime(utc, TimeZoneInfo.FindSystemTimeZoneById(one.One("DTSTART").Parameters["TZID"])).DateTime;
        Must(one.One("DTSTART").Value.EndsWith(local.ToString("HHmmss", CultureInfo.InvariantCulture), StringComparison.Ordinal), until, "is not at the hour of the beginning");
        return DateOnly.FromDateTime(local);
    }

    /// <summary>With the minus sign that programs read, not the one that Swedish is printed with.</summary>
    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static DateOnly Day(string value) => DateOnly.ParseExact(value[..8], "yyyyMMdd", CultureInfo.InvariantCulture);

    private static bool IsDate(string value) => DateOnly.TryParseExact(value, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static bool IsLocal(string value) => DateTime.TryParseExact(value, "yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static bool IsUtc(string value) => value.EndsWith('Z') && IsLocal(value[..^1]);

    private static void Must(bool holds, string line, string what)
    {
        if (!holds) throw new FormatException($"”{(line.Length > 200 ? line[..200] : line)}” {what}.");
    }

    [GeneratedRegex(@"^(?<name>[A-Z][A-Z0-9-]*)(?:;(?<par>[A-Z-]+=[^"";:,\x00-\x1F]+))*:(?<value>.*)\z", RegexOptions.Singleline)]
    private static partial Regex ContentLine();

    [GeneratedRegex(@"^(?:[^\\;,]|\\[\\;,nN])*\z", RegexOptions.Singleline)]
    private static partial Regex EscapedText();

    [GeneratedRegex(@"^(?:[^\\;]|\\[\\;,nN])+\z", RegexOptions.Singleline)]
    private static partial Regex TextList();

    [GeneratedRegex(@"^FREQ=(?:WEEKLY|MONTHLY|YEARLY)(?:;INTERVAL=[1-9]\d*|;BYMONTH=\d{1,2}(?:,\d{1,2})*|;BYWEEKNO=\d{1,2}(?:,\d{1,2})*|;BYMONTHDAY=-?\d{1,2}|;BYDAY=(?:-?[1-5])?(?:MO|TU|WE|TH|FR|SA|SU)(?:,(?:-?[1-5])?(?:MO|TU|WE|TH|FR|SA|SU))*|;UNTIL=[0-9TZ]+)+\z")]
    private static partial Regex Rule();
}
