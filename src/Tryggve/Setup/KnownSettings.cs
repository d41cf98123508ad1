using System.Globalization;
using Npgsql;

namespace Tryggve.Setup;

/// <summary>Every setting of Tryggve's own, in one table: the web's start, <c>tryggve doctor</c> and docs/operations.md all go by it.</summary>
public static class KnownSettings
{
    public const string Root = "Tryggve";

    private const string None = "none";

    public static IReadOnlyList<KnownSetting> All { get; } =
    [
        new("Tryggve:Database", "the user's data folder", "Where everything is kept: a file, or a PostgreSQL server (`Host=…;Database=…`); see *The database*. A file's folder is created when it is missing.", MustBeDatabase, IsSecret: true),
        new("Tryggve:Address", "as the sender reached it", "Where links in letters lead: `https://trygghet.lindviken.se`. Set it wherever others can reach Tryggve.", MustBeBase),
        new("Tryggve:Log", "`text`", "Shape of the log on standard output: `text`, one line an event, or `json`, one object a line.", v => OneOf(v, "text", "json")),
        new("Tryggve:Telemetry:Endpoint", None, "Collector that takes OpenTelemetry over HTTP (OTLP, protobuf): `http://127.0.0.1:4318`. Empty: nothing is measured for others.", MustBeBase),
        new("Tryggve:Telemetry:Share", "1", "Share of the requests that are traced, from 0 to 1. Metrics count all of them.", MustBeShare),
        new("Tryggve:OpenId:Authority", None, "The provider's issuer, to the letter as its discovery document writes it. Empty: no button, no such pages."),
        new("Tryggve:OpenId:ClientId", None, "Required when there is an authority."),
        new("Tryggve:OpenId:ClientSecret", None, "Leave it out for a public client. Never in a file that others can read.", IsSecret: true),
        new("Tryggve:OpenId:Name", "`organisationens inloggning`", "What people call the provider: the button says \"Logga in med …\"."),
        new("Tryggve:OpenId:Scopes", "`openid email profile`", "Must hold `openid`.", v => v.Split(' ').Contains("openid") ? null : "måste innehålla ordet openid."),
        new("Tryggve:Mail:Server", None, "Name or address of the server that sends mail. Empty: no mail."),
        new("Tryggve:Mail:Port", "587", "Not 465, which wants TLS from the first byte.", MustBePort),
        new("Tryggve:Mail:From", None, "The address letters come from, alone: `trygghet@lindviken.se`. Required when there is a server.", MailSettings.MustBeAddress),
        new("Tryggve:Mail:Encryption", "`starttls`", "Or `none`. A server that does not offer STARTTLS when it should gets no letter.", v => OneOf(v, "starttls", "none")),
        new("Tryggve:Mail:UserName", None, "Goes with a password: both or neither."),
        new("Tryggve:Mail:Password", None, "Not sent unencrypted, but to this machine itself. Never in a file that others can read.", IsSecret: true),
        new("Tryggve:Mail:TimeoutSeconds", "15", "How long the server may take over one letter.", v => Between(v, 1, 120)),
        new("Tryggve:Limits:SignInsPerMinute", "10", "Attempts to sign in or choose a password, a minute and address.", MustCount),
        new("Tryggve:Limits:UploadsPerMinute", "20", "Uploads, a minute, person and page: documents to read in, and attachments of a measure.", MustCount),
        new("Tryggve:Limits:CalendarsPerMinute", "60", "Readings of a calendar, a minute, calendar and address.", MustCount),
        new("Tryggve:Limits:OpenPerMinute", "300", "Open pages and API requests, a minute and address.", MustCount),
        new("Tryggve:Limits:ReportsPerMinute", "5", "Reports of what is not accessible, a minute and address.", MustCount),
        new("Tryggve:Backup:Folder", None, "Where a backup is put each night; see *Backup*. Empty: none is made."),
        new("Tryggve:Backup:Keep", "14", "Days that each night's backup is kept; the first of each month is kept for twelve.", v => Between(v, 1, 3650)),
        new("Tryggve:Backup:At", "`03:00`", "When, in Swedish time.", v => TimeOnly.TryParseExact(v, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? null : "ska vara ett klockslag: 03:00."),
        new("Tryggve:Jobs", "`true`", "`false`: this instance answers people and leaves the work nobody waits for to others.", v => OneOf(v, "true", "false")),
        new("Tryggve:Sample", "`city`", "How much of the invented municipality `Development` loads: `city` is six districts with four years of plans in every stage, `district` two plans that nobody has handed in.", v => OneOf(v, "city", "district")),
    ];

    public static KnownSetting? Find(string name) => All.FirstOrDefault(s => s.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The setting that somebody who wrote a name wrongly most likely meant; null when none is near.</summary>
    public static KnownSetting? Nearest(string name)
    {
        var near = All.Select(setting => (Setting: setting, Steps: Misspelling.Steps(setting.Name, name))).MinBy(s => s.Steps);
        return near.Steps <= Math.Max(2, (name.Length - Root.Length) / 3) ? near.Setting : null;
    }

    private static string? OneOf(string value, string one, string other) =>
        value.Trim().Equals(one, StringComparison.OrdinalIgnoreCase) || value.Trim().Equals(other, StringComparison.OrdinalIgnoreCase) ? null : $"ska vara {one} eller {other}.";

    private static string? Between(string value, int least, int most) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? null : $"ska vara ett heltal från {least} till {most}.";

    /// <summary>What is no file must be something that can be understood; what it says, passwords too, is never printed.</summary>
    private static string? MustBeDatabase(string value)
    {
        if (!DatabaseSetting.IsServer(value)) return null;
        try
        {
            return new NpgsqlConnectionStringBuilder(value).Host is { Length: > 0 } ? null : "saknar Host. Skriv Host=…;Database=…;Username=…;Password=…";
        }
        catch (ArgumentException)
        {
            return "går inte att läsa. Skriv Host=…;Database=…;Username=…;Password=…";
        }
    }

    private static string? MustCount(string value) => Between(value, 1, 1_000_000);

    private static string? MustBePort(string value) => value.Trim() == "465" ? "får inte vara 465, som vill ha TLS från första byten. Använd 587 med starttls." : Between(value, 1, 65535);

    private static string? MustBeShare(string value) =>
        double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share) && share is >= 0 and <= 1 ? null : "ska vara ett tal från 0 till 1 med decimalpunkt: 0.1.";

    private static string? MustBeBase(string value) =>
        Uri.TryCreate(value, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp) && uri.UserInfo.Length == 0 && !value.AsSpan().ContainsAny('?', '#')
            ? null
            : "ska vara en adress som börjar med http:// eller https://, utan frågetecken eller nummertecken.";
}
