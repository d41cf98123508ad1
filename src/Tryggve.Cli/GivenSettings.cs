using System.Text.Json;
using Tryggve.Setup;

namespace Tryggve.Cli;

/// <summary>The settings as the web would read them: appsettings.json, the environment's own file of that kind, environment variables, credentials; the later wins.</summary>
internal sealed class GivenSettings
{
    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private readonly Dictionary<string, string> values = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The files that were read, each with the names it gave.</summary>
    public List<(string File, IReadOnlyList<string> Names)> Files { get; } = [];

    /// <summary>Files that could not be understood.</summary>
    public List<string> Unreadable { get; } = [];

    public string Environment => Find("ASPNETCORE_ENVIRONMENT") ?? Find("DOTNET_ENVIRONMENT") ?? "Production";

    public bool InDevelopment => Environment.Equals("Development", StringComparison.OrdinalIgnoreCase);

    public IReadOnlyDictionary<string, string> OfTryggve => values.Where(v => v.Key.StartsWith(KnownSettings.Root + ":", StringComparison.OrdinalIgnoreCase)).ToDictionary(v => v.Key, v => v.Value);

    public string? Find(string name) => values.GetValueOrDefault(name);

    public static GivenSettings Read(string folder, string? environmentFile, string? database)
    {
        var given = new GivenSettings();
        var variables = new Dictionary<string, string>();
        foreach (System.Collections.DictionaryEntry variable in System.Environment.GetEnvironmentVariables()) variables[(string)variable.Key] = (string?)variable.Value ?? "";
        if (environmentFile is not null) given.Note(environmentFile, Lines(environmentFile, variables));
        given.Take(variables);
        foreach (var file in new[] { "appsettings.json", $"appsettings.{given.Environment}.json" }) given.TakeJson(Path.Combine(folder, file));
        given.Take(variables);
        if (variables.GetValueOrDefault("CREDENTIALS_DIRECTORY") is { Length: > 0 } credentials && Directory.Exists(credentials))
        {
            foreach (var file in Directory.EnumerateFiles(credentials)) given.Set(Path.GetFileName(file), File.ReadAllText(file).TrimEnd('\r', '\n'));
        }
        if (database is not null) given.Set("Tryggve:Database", database);
        return given;
    }

    private static List<string> Lines(string file, Dictionary<string, string> into)
    {
        var names = new List<string>();
        foreach (var line in File.ReadLines(file).Select(l => l.Trim()).Where(l => l.Length > 0 && l[0] is not ('#' or ';')))
        {
            if (line.IndexOf('=', StringComparison.Ordinal) is not (> 0 and var at)) continue;
            names.Add(NameOf(line[..at].Trim()));
            into[line[..at].Trim()] = line[(at + 1)..].Trim().Trim('"', '\'');
        }
        return names;
    }

    private void Take(Dictionary<string, string> variables)
    {
        foreach (var (name, value) in variables) Set(name, value);
    }

    private void TakeJson(string file)
    {
        if (!File.Exists(file)) return;
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllText(file), Lenient);
            var names = new List<string>();
            Take("", document.RootElement, names);
            Note(file, names);
        }
        catch (JsonException)
        {
            Unreadable.Add(file);
        }
    }

    private void Take(string name, JsonElement value, List<string> names)
    {
        if (value.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in value.EnumerateObject()) Take(name.Length == 0 ? member.Name : $"{name}:{member.Name}", member.Value, names);
        }
        else if (name.Length > 0)
        {
            Set(name, value.ToString());
            names.Add(name);
        }
    }

    private void Note(string file, IReadOnlyList<string> names) => Files.Add((file, names));

    private void Set(string name, string value) => values[NameOf(name)] = value;

    private static string NameOf(string variable) => variable.Replace("__", ":", StringComparison.Ordinal);
}
