using System.Net;
using System.Net.Mail;

namespace Tryggve.Web.Mail;

/// <summary>The server that sends Tryggve's mail, as set under <c>Tryggve:Mail</c>. Not set: nothing is sent, and pages show the text to copy instead.</summary>
public sealed class MailSettings
{
    public const string Section = "Tryggve:Mail";
    public const string AddressSetting = "Tryggve:Address";

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
    public string Address { get; set; } = "";

    public bool IsConfigured => Server.Length > 0;
    public bool IsEncrypted => Encryption.Equals("starttls", StringComparison.OrdinalIgnoreCase);

    /// <summary>What is wrong with the settings, for whoever starts Tryggve; null when they will do.</summary>
    public string? Wrong() => this switch
    {
        { Address.Length: > 0 } when !IsBase(Address) => $"{AddressSetting} must be an http or https address without query or fragment: https://trygghet.lindviken.se.",
        { Server: "", From: "", UserName: "", Password: "" } => null,
        { Server: "" } => $"{Section}:Server is missing.",
        { From: "" } => $"{Section}:From is missing.",
        _ when !MailAddress.TryCreate(From, out var from) || from.Address != From => $"{Section}:From must be an e-mail address alone: trygghet@lindviken.se.",
        { Port: < 1 or > 65535 } => $"{Section}:Port must be a number from 1 to 65535.",
        _ when !IsEncrypted && !Encryption.Equals("none", StringComparison.OrdinalIgnoreCase) => $"{Section}:Encryption must be \"starttls\" or \"none\".",
        { Port: 465 } => $"{Section}:Port 465 wants TLS from the first byte, which Tryggve cannot. Use 587 with \"starttls\".",
        _ when (UserName.Length > 0) != (Password.Length > 0) => $"{Section}:UserName and {Section}:Password must both be set, or neither.",
        { Password.Length: > 0, IsEncrypted: false } when !IsThisMachine(Server) => $"{Section}:Encryption must be \"starttls\" when there is a password, or anybody on the way can read it.",
        { TimeoutSeconds: < 1 or > 120 } => $"{Section}:TimeoutSeconds must be a number from 1 to 120.",
        _ => null,
    };

    private static bool IsBase(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp) && uri.UserInfo.Length == 0 && !address.AsSpan().ContainsAny('?', '#');

    private static bool IsThisMachine(string server) => server == "localhost" || (IPAddress.TryParse(server, out var ip) && IPAddress.IsLoopback(ip));
}
