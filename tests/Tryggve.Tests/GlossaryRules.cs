using System.Text.RegularExpressions;
using System.Xml.Linq;
using Tryggve.Plans;

namespace Tryggve.Tests;

/// <summary>docs/glossary.md and the types speak the same language: one English word for a Swedish one, in both directions.</summary>
public sealed class GlossaryRules
{
    private static readonly string[] DomainFolders = ["Tryggve.Plans", "Tryggve.Plans.Responsibles", "Tryggve.Districts", "Tryggve.FollowUps", "Tryggve.Decisions", "Tryggve.People", "Tryggve.Privacy"];

    private static readonly IReadOnlyList<Term> Terms =
        [.. Regex.Matches(Repository.Read("docs/glossary.md"), @"^\| (?!sv |-)(.+?) \| (.+?) \| (?:`(\w+)`)? *\| (.+?) \| *(.*?) *\|\r?$", RegexOptions.Multiline)
            .Select(m => new Term(m.Groups[1].Value, m.Groups[2].Value, m.Groups[3].Value))];

    private static readonly Type[] Types = [.. typeof(Plan).Assembly.GetExportedTypes().Where(t => !t.IsNested)];

    private static readonly Dictionary<string, string> Summaries =
        XDocument.Load(Path.ChangeExtension(typeof(Plan).Assembly.Location, ".xml")).Descendants("member")
            .ToDictionary(m => m.Attribute("name")!.Value, m => m.Element("summary")?.Value.Trim() ?? "");

    private sealed record Term(string Swedish, string English, string Type);

    [Fact]
    public void Every_domain_type_opens_with_its_Swedish_term() => None(
        from type in Types
        where DomainFolders.Any(f => type.Namespace == f || type.Namespace!.StartsWith(f + ".", StringComparison.Ordinal))
        let opening = Opening(type)
        let term = Terms.FirstOrDefault(t => t.Type == type.Name)
        where term is null || !string.Equals(term.Swedish, opening, StringComparison.OrdinalIgnoreCase)
        select term is null ? $"{type.Name} (”{opening}”) has no row in the glossary" : $"{type.Name} opens with ”{opening}”, the glossary says ”{term.Swedish}”");

    [Fact]
    public void Every_type_in_the_glossary_exists() => None(
        from term in Terms
        where term.Type.Length > 0 && Types.All(t => t.Name != term.Type)
        select $"{term.Swedish}: there is no {term.Type}");

    [Fact]
    public void A_type_is_named_by_the_English_term() => None(
        from term in Terms
        where term.Type.Length > 0 && !string.Equals(Regex.Replace(term.English, @"[^\p{L}]", ""), term.Type, StringComparison.OrdinalIgnoreCase)
        select $"{term.Swedish}: ”{term.English}” but {term.Type}");

    [Fact]
    public void A_term_has_one_word_in_each_language() => None(
        from names in new[] { Terms.Select(t => t.Swedish), Terms.Select(t => t.English), Terms.Select(t => t.Type).Where(t => t.Length > 0) }
        from same in names.GroupBy(n => n, StringComparer.OrdinalIgnoreCase)
        where same.Count() > 1
        select $"{same.Key} stands {same.Count()} times");

    [Fact]
    public void The_table_is_read_at_all() => Assert.True(Terms.Count > 50 && Terms.Count(t => t.Type.Length > 0) > 25, $"{Terms.Count} rows");

    /// <summary>What stands before the colon, without a reference to the law in brackets.</summary>
    private static string Opening(Type type) =>
        Regex.Match(Summaries.GetValueOrDefault($"T:{type.FullName}", ""), @"^([^:.(]+?)\s*(\([^)]*\))?:").Groups[1].Value;

    private static void None(IEnumerable<string> broken) => Assert.True(!broken.Any(), string.Join('\n', broken));
}
