using System.Globalization;

namespace Tryggve.Bench;

/// <summary>What follows a command: <c>--name value</c>, or <c>--name</c> alone.</summary>
internal sealed class Options
{
    private readonly Dictionary<string, string> values = [];

    /// <param name="known">The names there are; any other ends the program, so that nobody measures something else than they think.</param>
    public Options(string[] args, params string[] known)
    {
        for (var i = 0; i < args.Length; i++)
        {
            var name = args[i].TrimStart('-');
            if (!args[i].StartsWith("--", StringComparison.Ordinal) || !known.Contains(name)) throw new ArgumentException($"{args[i]} is none of {string.Join(", ", known.Select(k => "--" + k))}.");
            values[name] = i + 1 < args.Length && !args[i + 1].StartsWith("--", StringComparison.Ordinal) ? args[++i] : "";
        }
    }

    public bool Has(string name) => values.ContainsKey(name);

    public string Text(string name, string usual) => values.GetValueOrDefault(name) is { Length: > 0 } said ? said : usual;

    public double Number(string name, double usual) => double.Parse(Text(name, usual.ToString(CultureInfo.InvariantCulture)), CultureInfo.InvariantCulture);

    public IReadOnlyList<int> Numbers(string name, string usual) => [.. Text(name, usual).Split(',').Select(n => (int)double.Parse(n, CultureInfo.InvariantCulture))];
}
