using System.Text.RegularExpressions;

namespace Tryggve.Tests;

/// <summary>What the house holds to whoever writes: see docs/architecture.md. Each rule names the files that break it.</summary>
public sealed class HouseRules
{
    /// <summary>Folder of the library → the folders it may know. What lies directly in src/Tryggve is known by all.</summary>
    private static readonly Dictionary<string, string[]> Below = new()
    {
        ["Language"] = [],
        ["Privacy"] = [],
        ["Districts"] = ["Privacy", "FollowUps", "Decisions"],
        ["FollowUps"] = ["Privacy"],
        ["Decisions"] = ["Privacy"],
        ["People"] = ["Privacy"],
        ["Plans"] = ["Language", "Privacy", "Districts", "FollowUps", "Decisions", "People"],
        ["Analysis"] = ["Language", "Privacy", "Districts", "FollowUps", "Decisions", "People", "Plans"],
        ["Import"] = ["Language", "Privacy", "Districts", "FollowUps", "Decisions", "Plans", "Pdf"],
        ["Export"] = ["Language", "Privacy", "Districts", "FollowUps", "Decisions", "Plans", "Analysis"],
        ["Storage"] = ["Language", "Privacy", "Districts", "FollowUps", "Decisions", "People", "Plans", "Analysis", "Import", "Export"],
    };

    private static readonly Dictionary<string, string[]> Projects = new()
    {
        ["Tryggve"] = ["Tryggve.Pdf"],
        ["Tryggve.Pdf"] = [],
        ["Tryggve.Web"] = ["Tryggve"],
        ["Tryggve.Cli"] = ["Tryggve"],
    };

    /// <summary>Files that may be longer than the limit: tables of data, each with its reason.</summary>
    private static readonly string[] LongTables = [];

    /// <summary>Classes that others derive from, or that the compiler makes.</summary>
    private static readonly string[] OpenClasses = ["Program", "SourceText"];

    private static IEnumerable<string> Sources(string under, string endings = "cs") =>
        Repository.Files.Where(f => f.StartsWith(under, StringComparison.Ordinal) && Regex.IsMatch(f, $@"\.({endings})$"));

    [Fact]
    public void A_folder_knows_only_the_folders_below_it() => None(
        from file in Sources("src/Tryggve/")
        let folder = file.Split('/')[2]
        where !folder.EndsWith(".cs", StringComparison.Ordinal)
        from known in Regex.Matches(Code(file), $@"\bTryggve\.(\w+)|(?<![\w.])({string.Join('|', Below.Keys)})\.[A-Z]\w+\b(?!\s*\()").Select(m => m.Groups[1].Value + m.Groups[2].Value).Distinct()
        where known != folder && !Below.GetValueOrDefault(folder, []).Contains(known)
        select $"{file} knows {known}");

    [Fact]
    public void A_namespace_is_its_folder() => None(
        from file in Sources("src/").Concat(Sources("tests/"))
        let name = Regex.Match(Repository.Read(file), @"^namespace ([\w.]+);", RegexOptions.Multiline).Groups[1].Value
        // The tests on PostgreSQL are those of Tryggve.Tests, with some of their classes in other files.
        where name.Length > 0 && !file.StartsWith("tests/Tryggve.PostgresTests/", StringComparison.Ordinal) && name != string.Join('.', file.Split('/')[1..^1])
        select $"{file} says {name}");

    [Fact]
    public void A_project_knows_only_the_projects_below_it() => None(
        from file in Sources("src/", "csproj")
        from reference in Regex.Matches(Repository.Read(file), @"<ProjectReference Include=""[^""]*?([\w.]+)\.csproj""").Select(m => m.Groups[1].Value)
        where !Projects[Path.GetFileNameWithoutExtension(file)].Contains(reference)
        select $"{file} knows {reference}");

    [Fact]
    public void The_library_knows_nothing_of_the_web() =>
        None(Sources("src/Tryggve/", "cs|csproj").Where(f => Regex.IsMatch(Repository.Read(f), @"AspNetCore|NET\.Sdk\.Web")));

    [Fact]
    public void Only_storage_knows_the_database() =>
        None(Sources("src/Tryggve/").Where(f => !f.Contains("/Storage/") && Regex.IsMatch(Code(f), @"\b(Dapper|Microsoft\.Data|SQLitePCL|System\.Data)\b")));

    [Fact]
    public void The_library_asks_neither_clock_nor_console() =>
        None(Sources("src/Tryggve/").Where(f => Regex.IsMatch(Code(f), @"\bConsole\.|\bDateTime(Offset)?\.(Now|UtcNow|Today)\b")));

    [Fact]
    public void The_domain_touches_no_files() =>
        None(Sources("src/Tryggve/").Where(f => !f.Contains("/Storage/") && Regex.IsMatch(Code(f), @"(?<![\w.])(File|Directory|FileInfo|DirectoryInfo|HttpClient)\.?\b(?=[.(])")));

    [Fact]
    public void A_file_is_at_most_250_lines() => None(
        from file in Sources("", "cs|cshtml|css|js").Except(LongTables)
        let lines = Repository.Read(file).Split('\n').Length - 1
        where lines > 250
        select $"{file}: {lines} lines");

    [Fact]
    public void A_type_is_named_for_what_it_is() => None(
        from file in Sources("")
        from Match type in Regex.Matches(Code(file), @"\b(?:class|record|struct|interface|enum)\s+(\w+(?:Manager|Helper|Service|Utils|Dto|Base|Common|Processor|Info))\b")
        select $"{file}: {type.Groups[1].Value}");

    [Fact]
    public void A_class_is_sealed_unless_listed() => None(
        from type in new[] { typeof(Actor).Assembly, typeof(Program).Assembly }.SelectMany(a => a.GetTypes())
        where type.IsClass && !type.IsSealed && !type.IsAbstract && !type.Name.Contains('<') && type.Namespace?.StartsWith("Tryggve", StringComparison.Ordinal) == true
        where !OpenClasses.Contains(type.Name)
        select type.FullName);

    [Fact]
    public void No_file_names_a_machine_or_a_package_registry()
    {
        // Put together here, or this file would break the rule itself.
        var strange = new Regex($@"(?<![\w.~*])/({string.Join('|', "wo" + "rk", "ro" + "ot", "t" + "mp")})/|\b({string.Join('|', "nug" + "et", "npm" + "js", "py" + "pi")})\.(org|com)\b");
        None(Repository.Files.Select(f => (File: f, Match: strange.Match(Repository.Read(f)))).Where(f => f.Match.Success).Select(f => $"{f.File}: {f.Match.Value}"));
    }

    [Fact]
    public void A_document_names_only_files_that_exist() => None(
        from file in Sources("", "md")
        from Match name in Regex.Matches(Repository.Read(file), @"`((?:src|tests|docs)/[\w./-]+\.\w+)`|\]\((?!\w+:)([^)#]+)\)")
        let path = name.Groups[1].Success ? name.Groups[1].Value : Path.Combine(Path.GetDirectoryName(file)!, name.Groups[2].Value)
        where !Path.Exists(Path.Combine(Repository.Root, path))
        select $"{file}: {path}");

    /// <summary>A source without its comments: what a comment mentions is no dependency.</summary>
    private static string Code(string file) => Regex.Replace(Repository.Read(file), @"^\s*//.*$|^namespace .*$", "", RegexOptions.Multiline);

    private static void None(IEnumerable<string?> broken) => Assert.True(!broken.Any(), string.Join('\n', broken));
}
