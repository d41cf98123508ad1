using System.Globalization;
using System.Net;
using System.Net.Mail;

namespace Tryggve.Setup;

/// <summary>The server that sends Tryggve's mail, as set under <c>Tryggve:Mail</c>. Not set: nothing is sent, and pages show the text to copy instead.</summary>
public sealed class MailSettings
{
    private const string Section = "Tryggve:Mail:";

    public string Server { get; init; } = "";
    public int Port { get; init; } = 587;

    /// <summary>The address that letters come from.</summary>
    public string From { get; init; } = "";

    /// <summary>Empty where the server asks for no sign-in.</summary>
    public string UserName { get; init; } = "";
    public string Password { get; init; } = "";

    /// <summary><c>starttls</c> or <c>none</c>.</summary>
    public string Encryption { get; init; } = "starttls";

    /// <summary>How long the server may take over one letter.</summary>
    public int TimeoutSeconds { get; init; } = 15;

    /// <summary>Where Tryggve is reached by those who get a letter; empty where nobody has said: then as the one who sends it reached it.</summary>
    public string Address { get; init; } = "";

    public bool IsConfigured => Server.Length > 0;
    public bool IsEncrypted => !Encryption.Trim().Equals("none", StringComparison.OrdinalIgnoreCase);

    /// <param name="read">Gives a setting by its full name, null when nobody has given it.</param>
    public static MailSettings Read(Func<string, string?> read)
    {
        var unset = new MailSettings();
        return new MailSettings
        {
            Server = read(Section + "Server") ?? "",
            Port = Number(read(Section + "Port")) ?? unset.Port,
            From = read(Section + "From") ?? "",
            UserName = read(Section + "UserName") ?? "",
            Password = read(Section + "Password") ?? "",
            Encryption = read(Section + "Encryption") is { Length: > 0 } encryption ? encryption : unset.Encryption,
            TimeoutSeconds = Number(read(Section + "TimeoutSeconds")) ?? unset.TimeoutSeconds,
            Address = read("Tryggve:Address") ?? "",
        };
    }

    /// <summary>What the settings lack together; each by itself is checked in <see cref="KnownSettings"/>.</summary>
    public IEnumerable<Remark> Wrong()
    {
        if (Server.Length == 0 && (From.Length > 0 || UserName.Length > 0 || Password.Length > 0)) yield return SettingsCheck.Error(Section + "Server", "saknas. Ange servern som skickar breven, eller ta bort de andra inställningarna för e-post.");
        if (Server.Length > 0 && From.Length == 0) yield return SettingsCheck.Error(Section + "From", "saknas. Ange adressen som breven kommer från: trygghet@lindviken.se.");
        if (UserName.Length > 0 != Password.Length > 0) yield return SettingsCheck.Error(Section + (Password.Length == 0 ? "Password" : "UserName"), "saknas. Ange både användarnamn och lösenord, eller inget av dem.");
        if (Password.Length > 0 && !IsEncrypted && !IsThisMachine(Server)) yield return SettingsCheck.Error(Section + "Encryption", "ska vara starttls när det finns ett lösenord. Annars kan vem som helst på vägen läsa det.");
    }

    internal static string? MustBeAddress(string value) =>
        MailAddress.TryCreate(value, out var from) && from.Address == value ? null : "ska vara en e-postadress och inget mer: trygghet@lindviken.se.";

    private static int? Number(string? value) => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static bool IsThisMachine(string server) => server == "localhost" || (IPAddress.TryParse(server, out var ip) && IPAddress.IsLoopback(ip));
}
