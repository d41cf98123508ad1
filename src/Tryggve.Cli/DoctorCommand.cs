using System.CommandLine;
using Tryggve.Setup;

namespace Tryggve.Cli;

/// <summary><c>tryggve doctor</c>: whether Tryggve will run here with the settings it would be given, one line a check, and what to do where it will not.</summary>
internal static class DoctorCommand
{
    public static Command Make()
    {
        var folder = new Option<string?>("--folder") { HelpName = "MAPP", Description = "Mappen där webben ligger, med appsettings.json. Utan valet: mappen du står i." };
        var environment = new Option<string?>("--environment-file") { HelpName = "FIL", Description = "Tjänstens miljövariabler, en NAMN=värde per rad: /etc/tryggve/tryggve.env." };
        var database = PlanDatabase.Option();
        var mail = new Option<bool>("--mail") { Description = "Fråga även e-postservern. Inget brev skickas." };
        var openid = new Option<bool>("--openid") { Description = "Fråga även leverantören av inloggning." };
        var command = new Command("doctor", "Kontrollerar inställningar, databas och maskin och säger vad som behöver rättas.") { folder, environment, database, mail, openid };
        command.SetAction(async (parsed, stop) =>
        {
            var given = GivenSettings.Read(parsed.GetValue(folder) ?? Directory.GetCurrentDirectory(), parsed.GetValue(environment), parsed.GetValue(database));
            var findings = new List<Finding>([.. SettingFindings.Of(given), .. await DatabaseFindings.Of(given), .. BackupFindings.Of(given)]);
            if (parsed.GetValue(mail)) findings.Add(await ReachFindings.Mail(MailSettings.Read(given.Find), stop));
            if (parsed.GetValue(openid)) findings.Add(await ReachFindings.Provider(OpenIdSettings.Read(given.Find), stop));
            foreach (var finding in findings) Console.WriteLine(finding.Line);
            return findings.Any(f => f.Grade == Severity.Error) ? CommandLine.Failed : findings.Any(f => f.Grade == Severity.Warning) ? CommandLine.WithRemarks : CommandLine.Clean;
        });
        return command;
    }
}

/// <summary>What one check came to.</summary>
/// <param name="Grade">Null when all is well.</param>
internal sealed record Finding(Severity? Grade, string About, string Text)
{
    public string Line => RemarkLines.OneLine($"{(Grade switch { null => "ok", Severity.Error => "fel", _ => "varning" }),-8} {About}: {Text}");

    public static Finding Ok(string about, string text) => new(null, about, text);

    public static Finding Warning(string about, string text) => new(Severity.Warning, about, text);

    public static Finding Error(string about, string text) => new(Severity.Error, about, text);
}
