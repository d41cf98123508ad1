using System.Text.RegularExpressions;

namespace Tryggve.Tests;

/// <summary>What whoever writes a migration holds to, so that an instance of the version before can go on beside the new one until it is replaced.</summary>
public sealed class MigrationRules
{
    private const string Folder = "src/Tryggve/Storage/Migrations/";

    /// <summary>The last migration from before several instances could run.</summary>
    private const int Alone = 14;

    private static IEnumerable<string> Of(string dialect) => Repository.Files.Where(f => f.StartsWith(Folder + dialect, StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    [Fact]
    public void Both_databases_have_the_same_steps()
    {
        var steps = Of("Sqlite").Select(Path.GetFileName).ToList();
        Assert.Equal(steps, Of("Postgres").Select(Path.GetFileName));
        Assert.Equal(Enumerable.Range(1, steps.Count), steps.Select(s => int.Parse(s![..3])));
    }

    [Fact]
    public void A_step_takes_nothing_away_that_the_version_before_uses() => Assert.Empty(
        from file in Of("Sqlite").Concat(Of("Postgres"))
        where int.Parse(Path.GetFileName(file)[..3]) > Alone
        let sql = Regex.Replace(Repository.Read(file), "--.*", "")
        from Match found in Regex.Matches(sql, @"\bDROP\s+(TABLE|COLUMN|VIEW)\b|\bRENAME\b|\bSET\s+NOT\s+NULL\b|\bADD\s+COLUMN\b(?![^;]*\bDEFAULT\b)[^;]*\bNOT\s+NULL\b|\bALTER\s+COLUMN\s+\w+\s+(?!SET\s+COMPRESSION\b)", RegexOptions.IgnoreCase)
        select $"{file}: {found.Value}");
}
