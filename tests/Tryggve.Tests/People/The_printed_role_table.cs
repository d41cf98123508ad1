using System.Text.RegularExpressions;
using Tryggve.People;

namespace Tryggve.Tests.People;

public sealed class The_printed_role_table(App app) : IClassFixture<App>
{
    private static readonly string[][] Expected =
    [
        ["Får", .. Enum.GetValues<Role>().Select(Vocabulary.Of)],
        .. Enum.GetValues<Permission>().Select(p => new[] { Vocabulary.Of(p) }.Concat(Enum.GetValues<Role>().Select(r => Vocabulary.Of(RoleTable.Of(r, p)))).ToArray()),
    ];

    [Fact]
    public void Is_printed_in_the_handbook_cell_by_cell()
    {
        var rows = Regex.Matches(Repository.Read("docs/handbok/roller.md"), @"^\|(.+)\|\r?$", RegexOptions.Multiline).Select(m => m.Groups[1].Value.Split('|').Select(c => c.Trim()).ToArray());

        Assert.Equal(Expected, rows.Where(r => !r.All(c => c.All(x => x is '-' or ':'))).Take(Expected.Length));
    }

    [Fact]
    public async Task Is_printed_on_a_page_that_is_open_to_all()
    {
        var page = await app.Stranger().Open("/om/roller");

        Assert.Equal(200, page.Status);
        Assert.Equal(Expected, page.All(".role-table tr").Select(row => row.QuerySelectorAll("th, td").Select(Answer.Words).ToArray()));
    }
}
