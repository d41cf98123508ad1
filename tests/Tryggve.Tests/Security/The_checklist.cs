using System.Reflection;
using System.Text.RegularExpressions;

namespace Tryggve.Tests.Security;

/// <summary>docs/asvs.md holds every requirement of levels 1 and 2 once, and names only tests and files that exist; docs/security.md likewise.</summary>
public sealed partial class The_checklist
{
    /// <summary>ASVS 5.0.0: the numbers of each section, first those of level 1, then those of level 2.</summary>
    private const string Numbers =
        """
        1.2:1,2,3,4,5 1.3:1,2 1.5:1 2.1:1 2.2:1,2 2.3:1 3.2:1,2 3.3:1 3.4:1,2 3.5:1,2,3 4.1:1 4.4:1 5.2:1,2 5.3:1,2 6.1:1 6.2:1,2,3,4,5,6,7,8 6.3:1,2 6.4:1,2 7.2:1,2,3,4 7.4:1,2 8.1:1 8.2:1,2 8.3:1
        9.1:1,2,3 9.2:1 10.4:1,2,3,4,5 11.3:1,2 11.4:1 12.1:1 12.2:1,2 13.4:1 14.2:1 14.3:1 15.1:1 15.2:1 15.3:1
        |
        1.1:1,2 1.2:6,7,8,9 1.3:3,4,5,6,7,8,9,10,11 1.4:1,2,3 1.5:2 2.1:2,3 2.2:3 2.3:2,3,4 2.4:1 3.3:2,3,4 3.4:3,4,5,6 3.5:4,5 3.7:1,2 4.1:2,3 4.2:1 4.3:1,2 4.4:2,3,4 5.1:1 5.2:3 5.4:1,2,3
        6.1:2,3 6.2:9,10,11,12 6.3:3,4 6.4:3,4 6.5:1,2,3,4,5 6.6:1,2,3 6.8:1,2,3,4 7.1:1,2,3 7.3:1,2 7.4:3,4,5 7.5:1,2 7.6:1,2 8.1:2 8.2:3 8.4:1 9.2:2,3,4 10.1:1,2 10.2:1,2 10.3:1,2,3,4
        10.4:6,7,8,9,10,11 10.5:1,2,3,4,5 10.6:1,2 10.7:1,2,3 11.1:1,2 11.2:1,2,3 11.3:3 11.4:2,3,4 11.5:1 11.6:1 12.1:2,3 12.3:1,2,3,4 13.1:1 13.2:1,2,3,4,5 13.3:1,2 13.4:2,3,4,5 14.1:1,2 14.2:2,3,4
        14.3:2,3 15.1:2,3 15.2:2,3 15.3:2,3,4,5,6,7 16.1:1 16.2:1,2,3,4,5 16.3:1,2,3,4 16.4:1,2,3 16.5:1,2,3 17.1:1 17.2:1,2,3,4 17.3:1,2
        """;

    private static readonly IReadOnlyList<Match> Rows = [.. Row().Matches(Repository.Read("docs/asvs.md")).Cast<Match>()];

    [Fact]
    public void Holds_every_requirement_once() => Assert.Equal(
        from level in Numbers.Split('|').Select((text, i) => (Text: text, Level: i + 1))
        from section in level.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        from number in section.Split(':')[1].Split(',')
        orderby Order($"{section.Split(':')[0]}.{number}")
        select $"{section.Split(':')[0]}.{number} level {level.Level}",
        Rows.Select(r => $"{r.Groups[1].Value} level {r.Groups[2].Value}").OrderBy(r => Order(r.Split(' ')[0])));

    [Fact]
    public void Says_of_each_how_it_is_met_and_by_what()
    {
        Assert.All(Rows, row => Assert.Contains(row.Groups[4].Value, (string[])["met", "partly", "not met", "n/a"]));
        Assert.All(Rows, row => Assert.InRange(row.Groups[5].Value.Trim().Length, 5, 400));
        Assert.Equal(Rows.Count, Repository.Read("docs/asvs.md").Split('\n').Count(line => line.StartsWith("| ", StringComparison.Ordinal) && char.IsAsciiDigit(line[2])));
    }

    [Theory]
    [InlineData("docs/asvs.md"), InlineData("docs/security.md")]
    public void Names_only_tests_and_files_that_exist(string document)
    {
        var tests = typeof(The_checklist).Assembly.GetTypes().Where(t => t.GetMethods().Any(IsTest)).ToDictionary(t => t.Name, t => t.GetMethods().Where(IsTest).Select(m => m.Name).ToHashSet());
        var wrong = from name in Code().Matches(Repository.Read(document)).Select(m => m.Groups[1].Value)
                    where name.Contains('/') && !name.Contains(' ') ? !Path.Exists(Path.Combine(Repository.Root, name)) && !name.StartsWith('/') : TestName().Match(name) is { Success: true } test && (!tests.TryGetValue(test.Groups[1].Value, out var methods) || (test.Groups[2].Success && !methods.Contains(test.Groups[2].Value)))
                    select name;
        Assert.Equal([], wrong.Distinct());
    }

    private static bool IsTest(MethodInfo method) => method.GetCustomAttributes().Any(a => a is FactAttribute);

    private static string Order(string number) => string.Concat(number.Split('.').Select(n => n.PadLeft(3, '0')));

    [GeneratedRegex(@"^\| (\d+\.\d+\.\d+) \| ([12]) \| ([^|]+) \| ([^|]+) \| ([^|\n]+) \|$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex("`([^`\n]+)`")]
    private static partial Regex Code();

    /// <summary>A class of tests is named with underscores, alone or with one of its sentences.</summary>
    [GeneratedRegex(@"^([A-Z][A-Za-z]*_\w+)(?:\.([A-Z]\w+))?$")]
    private static partial Regex TestName();
}
