using Microsoft.Extensions.Options;
using Tryggve.Web.Mail;

namespace Tryggve.Tests.Mail;

public sealed class Settings_of_mail
{
    private static readonly MailSettings Good = new() { Server = "mail.lindviken.se", From = "trygghet@lindviken.se", UserName = "tryggve", Password = "hemligt", Address = "https://trygghet.lindviken.se" };

    public static TheoryData<MailSettings, string> Wrong => new()
    {
        { new() { From = "trygghet@lindviken.se" }, "Tryggve:Mail:Server is missing." },
        { new() { Password = "hemligt" }, "Tryggve:Mail:Server is missing." },
        { new() { Server = "mail.lindviken.se" }, "Tryggve:Mail:From is missing." },
        { new() { Server = "mail.lindviken.se", From = "Trygghet <trygghet@lindviken.se>" }, "Tryggve:Mail:From" },
        { new() { Server = "mail.lindviken.se", From = "trygghet" }, "Tryggve:Mail:From" },
        { new() { Server = "mail.lindviken.se", From = "a@lindviken.se", Port = 0 }, "Tryggve:Mail:Port" },
        { new() { Server = "mail.lindviken.se", From = "a@lindviken.se", Port = 465 }, "Tryggve:Mail:Port 465" },
        { new() { Server = "mail.lindviken.se", From = "a@lindviken.se", Encryption = "tls" }, "Tryggve:Mail:Encryption" },
        { new() { Server = "mail.lindviken.se", From = "a@lindviken.se", UserName = "tryggve" }, "Tryggve:Mail:UserName and" },
        { new() { Server = "mail.lindviken.se", From = "a@lindviken.se", UserName = "tryggve", Password = "hemligt", Encryption = "none" }, "Tryggve:Mail:Encryption must be" },
        { new() { Server = "mail.lindviken.se", From = "a@lindviken.se", TimeoutSeconds = 0 }, "Tryggve:Mail:TimeoutSeconds" },
        { new() { Address = "trygghet.lindviken.se" }, "Tryggve:Address" },
        { new() { Address = "https://trygghet.lindviken.se/?a=1" }, "Tryggve:Address" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void That_are_half_set_are_said_to_be(MailSettings settings, string says) => Assert.StartsWith(says, settings.Wrong(), StringComparison.Ordinal);

    [Fact]
    public void That_will_do_are_not_complained_of()
    {
        Assert.Null(Good.Wrong());
        Assert.Null(new MailSettings().Wrong());
        Assert.Null(new MailSettings { Server = "127.0.0.1", Port = 25, From = "a@lindviken.se", Encryption = "None" }.Wrong());
    }

    [Fact]
    public void That_are_wrong_stop_Tryggve_at_its_start()
    {
        using var app = new App().With("Tryggve:Mail:Server", "mail.lindviken.se");
        Assert.Contains("Tryggve:Mail:From is missing.", Assert.Throws<OptionsValidationException>(() => app.Services).Message, StringComparison.Ordinal);
    }
}
