using System.Text;

namespace Tryggve.Tests.Security;

/// <summary>
/// Every address there is, asked by every role for what is its own district's, for what is another district's and for what is another municipality's. An address that is
/// written tomorrow and has no row in the table makes a test fail.
/// </summary>
public sealed class Each_role_at_each_address(World world) : IClassFixture<World>
{
    [Fact]
    public async Task Meets_what_the_table_says()
    {
        var (wrong, known) = (new StringBuilder(), AccessTable.Rows.ToDictionary(r => r.Name));
        var doorways = await Doorway.Of(world.App);
        foreach (var gone in known.Keys.Except(doorways.Select(d => d.Name))) wrong.AppendLine($"{gone} is in the table and not in the app");
        foreach (var doorway in doorways)
        {
            var row = known.GetValueOrDefault(doorway.Name);
            var (own, beside) = doorway.IsOpen ? (AccessTable.Open, "") : (await Asked(doorway, world.Own, row?.Own), doorway.IsOfThings ? await Asked(doorway, world.Beside, row?.Beside) : "");
            if (row != new AccessRow(doorway.Name, own, beside)) wrong.AppendLine($"{doorway.Name,-70} {own} {beside}".TrimEnd());
        }
        Assert.True(wrong.Length == 0, $"These do not answer as the table says:\n{wrong}");
    }

    [Fact]
    public async Task Meets_nothing_of_another_municipality()
    {
        var wrong = new StringBuilder();
        foreach (var doorway in (await Doorway.Of(world.App)).Where(d => d.IsOfThings && !d.IsOpen))
        {
            foreach (var role in World.Roles)
            {
                var answer = await Ask(doorway, world.Foreign, role);
                if (answer.Status != 404 || answer.Source.Contains("Grannköping", StringComparison.Ordinal)) wrong.AppendLine($"{role}: {doorway.Name} {answer.Status}");
            }
        }
        Assert.True(wrong.Length == 0, wrong.ToString());
    }

    /// <summary>A form that the table says may be sent is not sent: what it does is for the tests of its page.</summary>
    private async Task<string> Asked(Doorway doorway, Things things, string? expected)
    {
        var letters = new StringBuilder();
        foreach (var (role, i) in World.Roles.Select((r, i) => (r, i)))
        {
            var may = doorway.Method == "POST" && expected?.ElementAtOrDefault(i) == AccessTable.May;
            letters.Append(may ? AccessTable.May : (await Ask(doorway, things, role)).Status switch { 404 => AccessTable.MayNot, >= 500 => '!', _ => AccessTable.May });
        }
        return letters.ToString();
    }

    private async Task<Answer> Ask(Doorway doorway, Things things, string role)
    {
        var (visitor, address) = (world[role], doorway.Address(things, world.Document));
        if (doorway.Method == "GET") return await visitor.Open(address);
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["__RequestVerificationToken"] = await visitor.Token(), ["table"] = "1" });
        return await visitor.Post(address, form);
    }
}
