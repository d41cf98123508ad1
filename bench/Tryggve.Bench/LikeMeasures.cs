using System.Globalization;
using System.Text.Json;
using Tryggve.Analysis.Likeness;

namespace Tryggve.Bench;

/// <summary>
/// The measures of a folder of transcribed plans, each with the five most like it in the other plans, to judge by reading. See docs/likeness.md.
/// </summary>
internal static class LikeMeasures
{
    private const int Most = 5;

    /// <param name="args">The folder; then, if one likes, a threshold other than the one used.</param>
    public static void Run(string[] args)
    {
        var threshold = args.Length > 1 ? double.Parse(args[1], CultureInfo.InvariantCulture) : MeasureLikeness.Threshold;
        var all = Directory.EnumerateFiles(args[0], "*.json").Order(StringComparer.Ordinal).SelectMany(Read).Select((m, i) => (Number: i + 1, m.Plan, m.Text, Profile: MeasureProfile.Of(m.Text))).ToList();
        var counts = all.SelectMany(m => m.Profile.Terms.Keys).CountBy(t => t).ToDictionary(t => t.Key, t => t.Value);
        var rarity = new TermRarity(all.Count, counts);
        var (shown, having) = (0, 0);
        foreach (var measure in all)
        {
            var like = all.Where(o => o.Plan != measure.Plan).Select(o => (Other: o, Likeness: MeasureLikeness.Of(measure.Profile, o.Profile, rarity)))
                .Where(o => o.Likeness.Score >= threshold).OrderByDescending(o => o.Likeness.Score).Take(Most).ToList();
            (shown, having) = (shown + like.Count, having + (like.Count > 0 ? 1 : 0));
            Console.WriteLine($"\n[{measure.Number}] {measure.Plan} {Short(measure.Text)}  {string.Join(' ', measure.Profile.Methods.Select(m => (m.IsBorne ? "+" : "-") + m.Method.Name))}");
            foreach (var (other, l) in like) Console.WriteLine($"   {l.Score:0.00} [{other.Number}] {other.Plan} {Short(other.Text)}  = {string.Join(", ", l.Methods.Select(m => m.Name.ToUpperInvariant()).Concat(l.Words))}");
        }
        Console.WriteLine($"\n{all.Count} measures, {having} with suggestions, {shown} suggestions at {threshold}");
    }

    private static IEnumerable<(string Plan, MeasureText Text)> Read(string file)
    {
        using var plan = JsonDocument.Parse(File.ReadAllText(file));
        var name = Path.GetFileName(file)[..3];
        foreach (var area in plan.RootElement.GetProperty("areas").EnumerateArray())
        {
            if (area.TryGetProperty("rows", out var rows))
            {
                var all = rows.EnumerateArray().ToList();
                foreach (var row in all)
                {
                    var collective = Of(row, "collective_name");
                    yield return (name, new MeasureText("", collective, all.Count(r => Of(r, "problem") == Of(row, "problem")) == 1, Of(row, "measure"), "", Of(row, "goals"), Of(row, "cause"), Of(row, "problem")));
                }
            }
            if (!area.TryGetProperty("activities", out var activities)) continue;
            foreach (var activity in activities.EnumerateArray())
            {
                var fields = activity.GetProperty("fields").EnumerateArray().ToList();
                yield return (name, new MeasureText(Of(activity, "name"), "", false, "", Of(fields[0], "value"), fields.Count > 1 ? Of(fields[1], "value") : "", "", ""));
            }
        }
    }

    private static string Of(JsonElement row, string field) => row.TryGetProperty(field, out var value) ? value.GetString() ?? "" : "";

    private static string Short(MeasureText m)
    {
        var text = string.Join(": ", new[] { m.Name, m.CollectiveName, m.Text.ReplaceLineEndings(" ") }.Where(t => t.Length > 0));
        return text.Length > 110 ? text[..110] + "…" : text;
    }
}
