using System.Diagnostics;
using Tryggve.People;
using Tryggve.Tests.Storage;

namespace Tryggve.Tests.Cli;

public sealed class Inviting_from_the_machine : IDisposable
{
    private static readonly string[] First = ["invite", "--email", "greta@lindviken.se", "--name", "Greta Lund", "--title", "Systemförvaltare", "--municipality", "Lindvikens kommun", "--role", "Administrator"];
    private readonly TemporaryDatabase database = new();

    [Fact]
    public async Task Lets_the_first_administrator_of_a_new_installation_in()
    {
        var (exit, output, errors) = Run(First);

        Assert.Equal((0, ""), (exit, errors.Contains("greta", StringComparison.Ordinal) ? errors : ""));
        Assert.StartsWith("/losenord/", output, StringComparison.Ordinal);
        var greta = (await database.Links.PersonOf(output.Trim()["/losenord/".Length..]))!;
        Assert.Equal(("Greta Lund", "Systemförvaltare", "lindvikens-kommun"), (greta.Name, greta.Title, greta.MunicipalityId));
        Assert.Equal((Role.Administrator, null), greta.Grants.Single() is var grant ? (grant.Role, grant.DistrictId) : default);
        Assert.NotEmpty((await database.Municipalities.Find("lindvikens-kommun"))!.Templates);
        Assert.Equal(["password-link", "grant-given", "account-added", "municipality-added"], (await database.Log.Read("lindvikens-kommun", 10)).Select(l => l.Kind));
    }

    [Fact]
    public async Task Gives_somebody_who_is_there_one_more_role()
    {
        Run(First);
        await database.Municipalities.Save((await database.Municipalities.Find("lindvikens-kommun"))! with { Districts = [new("hamnstaden", "Hamnstaden")] });

        var (exit, output, _) = Run("invite", "--email", "GRETA@lindviken.se", "--municipality", "lindvikens kommun", "--role", "samordnare", "--district", "hamnstaden");

        Assert.Equal(0, exit);
        Assert.Equal(["Administratör i hela kommunen, Samordnare i Hamnstaden"], Run("people").Output.Trim().Split('\n').Select(l => l.Split('\t')[3]));
        Assert.NotNull(await database.Links.PersonOf(output.Trim()["/losenord/".Length..]));
    }

    [Theory]
    [InlineData("Rollen ”chef” finns inte", "--email", "a@b.se", "--name", "A", "--municipality", "L", "--role", "chef")]
    [InlineData("Rollen ”99” finns inte", "--email", "a@b.se", "--name", "A", "--municipality", "L", "--role", "99")]
    [InlineData("Skriv personens namn", "--email", "a@b.se", "--municipality", "L", "--role", "Reader")]
    [InlineData("Skriv en e-postadress", "--email", "a", "--name", "A", "--municipality", "L", "--role", "Reader")]
    [InlineData("Skriv kommunens namn", "--email", "a@b.se", "--name", "A", "--municipality", "?", "--role", "Reader")]
    [InlineData("Stadsdelen ”X” finns inte", "--email", "a@b.se", "--name", "A", "--municipality", "L", "--role", "Reader", "--district", "X")]
    [InlineData("Kommandot går inte att tolka", "--email", "a@b.se")]
    public async Task Refuses_in_one_line_and_keeps_nothing(string says, params string[] arguments)
    {
        var (exit, output, errors) = Run(["invite", .. arguments]);

        Assert.Equal((1, ""), (exit, output));
        Assert.StartsWith(says, Assert.Single(errors.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.Empty(await database.Municipalities.All());
    }

    [Fact]
    public async Task Refuses_somebody_of_another_municipality_and_a_closed_account()
    {
        Run(First);
        Run("invite", "--email", "anna@lindviken.se", "--name", "Anna Ek", "--municipality", "Lindvikens kommun", "--role", "Reader");
        await database.People.Close((await database.People.FindByEmail("anna@lindviken.se"))!, Actor.Local);

        Assert.Contains("i en annan kommun", Run("invite", "--email", "greta@lindviken.se", "--municipality", "Östmåla", "--role", "Reader").Errors, StringComparison.Ordinal);
        Assert.Contains("konto är stängt", Run("invite", "--email", "anna@lindviken.se", "--municipality", "Lindvikens kommun", "--role", "City").Errors, StringComparison.Ordinal);
        Assert.Equal(["öppet", "stängt"], Run("people").Output.Trim().Split('\n').Select(l => l.Split('\t')[4]).Order(StringComparer.Ordinal).Reverse());
    }

    public void Dispose() => database.Dispose();

    private (int Exit, string Output, string Errors) Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "Tryggve.Cli.dll"));
        foreach (var argument in arguments.Append("--database").Append(database.Setting)) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, errors.Result);
    }
}
