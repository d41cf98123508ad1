using System.Net;
using System.Net.Mail;
using System.Net.Mime;
using System.Security.Authentication;
using System.Text;
using Tryggve.Setup;

namespace Tryggve.Web.Mail;

/// <summary>Why a letter was not sent.</summary>
/// <param name="Text">A Swedish sentence; what the server wrote itself is only in the machine's log.</param>
/// <param name="IsEverybodys">The next letter would meet the same: the server is at fault, not the address.</param>
/// <param name="MayHaveArrived">The connection broke when the server may have taken the letter: it is not sent again unasked.</param>
public sealed record MailProblem(string Text, bool IsEverybodys, bool MayHaveArrived = false);

/// <summary>Sends letters by the server in the settings: plain text, one receiver.</summary>
public sealed class MailSender(MailSettings settings, ILogger<MailSender> log)
{
    // The standard names it; .NET's own list of codes stops before it.
    private const SmtpStatusCode SignInRefused = (SmtpStatusCode)535;

    /// <summary>Null when the server took the letter.</summary>
    public async Task<MailProblem?> Send(string to, Letter letter)
    {
        try
        {
            using var message = Message(to, letter);
            await Send(message);
            return null;
        }
        catch (Exception cause) when (cause is SmtpException or FormatException or ArgumentException or InvalidOperationException or TimeoutException or IOException or AuthenticationException)
        {
            var problem = ProblemOf(cause) with { MayHaveArrived = cause is TimeoutException or IOException || (cause is SmtpException && cause.InnerException is IOException) };
            log.LogWarning("A letter was not sent: {Problem} {Cause} {Status} {Inner}", problem.Text, cause.GetType().Name, (cause as SmtpException)?.StatusCode, cause.InnerException?.GetType().Name);
            return problem;
        }
    }

    private async Task Send(MailMessage message)
    {
        var patience = TimeSpan.FromSeconds(settings.TimeoutSeconds);
        using var client = new SmtpClient(settings.Server, settings.Port) { EnableSsl = settings.IsEncrypted, Timeout = (int)patience.TotalMilliseconds };
        if (settings.UserName.Length > 0) client.Credentials = new NetworkCredential(settings.UserName, settings.Password);
        using var enough = new CancellationTokenSource(patience);
        var sending = client.SendMailAsync(message, enough.Token);
        try
        {
            // The client does not always give up when it is asked to; then it is left.
            await sending.WaitAsync(patience + TimeSpan.FromSeconds(1));
        }
        catch (Exception) when (enough.IsCancellationRequested)
        {
            // Cut off while it waits, the client says anything at all.
            _ = sending.ContinueWith(left => left.Exception, TaskScheduler.Default);
            throw new TimeoutException();
        }
    }

    private MailMessage Message(string to, Letter letter)
    {
        var message = new MailMessage(new MailAddress(settings.From, "Tryggve"), new MailAddress(to))
        {
            Subject = letter.Subject, SubjectEncoding = Encoding.UTF8, Body = letter.Body, BodyEncoding = Encoding.UTF8, BodyTransferEncoding = TransferEncoding.QuotedPrintable,
        };
        message.Headers.Add("Message-ID", $"<{Guid.CreateVersion7():N}@{new MailAddress(settings.From).Host}>");
        // So that no absence notice answers it (RFC 3834).
        message.Headers.Add("Auto-Submitted", "auto-generated");
        return message;
    }

    private static MailProblem ProblemOf(Exception cause) => cause switch
    {
        TimeoutException => new("Servern svarade inte i tid.", true),
        AuthenticationException or { InnerException: AuthenticationException } => new("Förbindelsen med servern gick inte att kryptera.", true),
        FormatException or ArgumentException => new("Adressen går inte att använda.", false),
        SmtpFailedRecipientException => new("Servern tog inte emot adressen.", false),
        SmtpException { StatusCode: SmtpStatusCode.ClientNotPermitted or SmtpStatusCode.MustIssueStartTlsFirst or SignInRefused } => new("Servern godtog inte Tryggves inloggning.", true),
        SmtpException { StatusCode: SmtpStatusCode.GeneralFailure, InnerException: null } => new("Servern kan inte ta emot brev så som Tryggve är inställt.", true),
        SmtpException { StatusCode: SmtpStatusCode.GeneralFailure } or IOException => new("Servern svarade inte.", true),
        SmtpException { StatusCode: SmtpStatusCode.ServiceNotAvailable or SmtpStatusCode.ServiceClosingTransmissionChannel } => new("Servern tar inte emot brev just nu.", true),
        _ => new("Servern tog inte emot brevet.", false),
    };
}
