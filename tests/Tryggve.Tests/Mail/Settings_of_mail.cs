using Tryggve.Setup;

namespace Tryggve.Tests.Mail;

public sealed class Settings_of_mail
{
    private const string Server = "Tryggve:Mail:Server=mail.lindviken.se", From = "Tryggve:Mail:From=trygghet@lindviken.se";

    [Theory]
    [InlineData("Tryggve:Mail:Server saknas.", From)]
    [InlineData("Tryggve:Mail:Server saknas.", "Tryggve:Mail:Password=hemligt", "Tryggve:Mail:UserName=tryggve")]
    [InlineData("Tryggve:Mail:From saknas.", Server)]
    [InlineData("Tryggve:Mail:From ska vara en e-postadress", Server, "Tryggve:Mail:From=Trygghet <trygghet@lindviken.se>")]
    [InlineData("Tryggve:Mail:From ska vara en e-postadress", Server, "Tryggve:Mail:From=trygghet")]
    [InlineData("Tryggve:Mail:Port ska vara ett heltal", Server, From, "Tryggve:Mail:Port=0")]
    [InlineData("Tryggve:Mail:Port får inte vara 465", Server, From, "Tryggve:Mail:Port=465")]
    [InlineData("Tryggve:Mail:Encryption ska vara starttls eller none", Server, From, "Tryggve:Mail:Encryption=tls")]
    [InlineData("Tryggve:Mail:Password saknas.", Server, From, "Tryggve:Mail:UserName=tryggve")]
    [InlineData("Tryggve:Mail:Encryption ska vara starttls när det finns ett lösenord.", Server, From, "Tryggve:Mail:UserName=tryggve", "Tryggve:Mail:Password=hemligt", "Tryggve:Mail:Encryption=none")]
    [InlineData("Tryggve:Mail:TimeoutSeconds ska vara ett heltal", Server, From, "Tryggve:Mail:TimeoutSeconds=0")]
    [InlineData("Tryggve:Address ska vara en adress", "Tryggve:Address=trygghet.lindviken.se")]
    [InlineData("Tryggve:Address ska vara en adress", "Tryggve:Address=https://trygghet.lindviken.se/?a=1")]
    public void That_are_half_set_are_said_to_be(string says, params string[] settings) =>
        Assert.StartsWith(says, SettingsCheck.Line(Assert.Single(Check(settings))), StringComparison.Ordinal);

    [Fact]
    public void That_will_do_are_not_complained_of()
    {
        Assert.Empty(Check(Server, From, "Tryggve:Mail:UserName=tryggve", "Tryggve:Mail:Password=hemligt", "Tryggve:Address=https://trygghet.lindviken.se"));
        Assert.Empty(Check());
        Assert.Empty(Check("Tryggve:Mail:Server=127.0.0.1", "Tryggve:Mail:Port=25", From, "Tryggve:Mail:Encryption=None"));
        Assert.Empty(Check("Tryggve:Mail:Server=127.0.0.1", From, "Tryggve:Mail:UserName=tryggve", "Tryggve:Mail:Password=hemligt", "Tryggve:Mail:Encryption=none"));
    }

    private static IReadOnlyList<Remark> Check(params string[] settings) =>
        SettingsCheck.Of(settings.Select(s => s.Split('=', 2)).ToDictionary(s => s[0], s => s[1]), inDevelopment: false);
}
