using System.Text.RegularExpressions;
using Tryggve.Setup;

namespace Tryggve.Tests.Operations;

public sealed class The_table_of_settings
{
    [Fact]
    public void Is_printed_in_the_handbook_for_operators_cell_by_cell()
    {
        var printed = Regex.Matches(Repository.Read("docs/operations.md"), @"^\| `(Tryggve:[^`]+)` \| (.+?) \| (.+?) \|\r?$", RegexOptions.Multiline).Select(m => (m.Groups[1].Value, m.Groups[2].Value, m.Groups[3].Value));
        Assert.Equal(KnownSettings.All.Select(s => (s.Name, s.Default, s.Meaning)), printed);
    }

    [Fact]
    public void Holds_every_setting_that_the_sources_ask_for()
    {
        var asked = Repository.Files.Where(f => f.StartsWith("src/", StringComparison.Ordinal) && f.EndsWith(".cs", StringComparison.Ordinal) && !f.StartsWith("src/Tryggve/Setup/", StringComparison.Ordinal))
            .SelectMany(f => Regex.Matches(Repository.Read(f), @"""(Tryggve:[A-Za-z]+(?::[A-Za-z]+)?)""").Select(m => m.Groups[1].Value)).Where(n => n is not "Tryggve:Limits").Distinct();
        Assert.All(asked, name => Assert.NotNull(KnownSettings.Find(name)));
    }

    [Theory]
    [InlineData("Tryggve:Mial:Server", "Tryggve:Mail:Server")]
    [InlineData("Tryggve:Databas", "Tryggve:Database")]
    [InlineData("Tryggve:Mail:Username", "Tryggve:Mail:UserName")]
    [InlineData("Tryggve:OpenID:ClientSercet", "Tryggve:OpenId:ClientSecret")]
    [InlineData("Tryggve:Helt:Annat", null)]
    public void Knows_which_name_was_meant(string written, string? meant) => Assert.Equal(meant, KnownSettings.Nearest(written)?.Name);

    [Fact]
    public void Shows_no_value_of_a_secret()
    {
        var remarks = SettingsCheck.Of(new Dictionary<string, string> { ["Tryggve:Mail:Password"] = "hemligt", ["Tryggve:OpenId:ClientSecret"] = "hemligt" }, false);
        Assert.NotEmpty(remarks);
        Assert.All(remarks, r => Assert.DoesNotContain("hemligt", SettingsCheck.Line(r), StringComparison.Ordinal));
    }
}
