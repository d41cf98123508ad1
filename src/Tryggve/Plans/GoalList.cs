using System.Text.RegularExpressions;

namespace Tryggve.Plans;

/// <summary>
/// Mållista: a goals' cell split into its goals. Marks may stand in a row (<c>1) … 2) …</c>), be mixed (<c>1. 2. 3)</c>), be bullets,
/// or be missing: then each line is a goal.
/// </summary>
public static partial class GoalList
{
    /// <summary>The goals of a cell; identities of <paramref name="earlier"/> goals with the same text are kept.</summary>
    public static IReadOnlyList<Goal> Split(string text, IReadOnlyList<Goal>? earlier = null)
    {
        if (string.IsNullOrWhiteSpace(text)) return [];
        var items = Numbered(text) ?? Lines(text);
        var kept = Pair(items, earlier ?? []);
        return [.. items.Select((item, i) => kept[i] is { } same ? same with { Mark = item.Mark, Text = item.Text } : new Goal(Guid.CreateVersion7(), item.Mark, item.Text))];
    }

    /// <summary>The goals as one cell's text: as they stand when it is one, else each on a line with its number or mark, so that <see cref="Split"/> gives them back.</summary>
    public static string Write(IReadOnlyList<Goal> goals)
    {
        if (goals is [var only] && !only.Text.Contains('\n')) return only.Mark.Length > 0 ? $"{only.Mark} {only.Text}" : only.Text;
        var plain = goals.All(g => g.Mark.Length == 0 && !g.Text.Contains('\n'));
        return string.Join('\n', goals.Select((g, i) => plain ? g.Text : $"{i + 1}) {g.Text}"));
    }

    /// <summary>For each item the earlier goal it is: the one with the same words, else, when as many are new as are gone, the one in the same place.</summary>
    private static Goal?[] Pair(List<(string Mark, string Text)> items, IReadOnlyList<Goal> earlier)
    {
        var free = earlier.ToList();
        var pairs = new Goal?[items.Count];
        for (var i = 0; i < items.Count; i++)
        {
            pairs[i] = free.Find(g => g.Text == items[i].Text);
            if (pairs[i] is { } same) free.Remove(same);
        }
        if (free.Count != pairs.Count(p => p is null)) return pairs;
        for (var i = 0; i < items.Count; i++)
        {
            if (pairs[i] is not null) continue;
            pairs[i] = free[0];
            free.RemoveAt(0);
        }
        return pairs;
    }

    /// <summary>Items by ascending numbers 1, 2, 3 …, wherever in the text they stand. Null when there are not at least two, or the one number stands first.</summary>
    private static List<(string Mark, string Text)>? Numbered(string text)
    {
        if (!text.Contains("1.", StringComparison.Ordinal) && !text.Contains("1)", StringComparison.Ordinal)) return null;
        var marks = new List<Match>();
        foreach (Match match in NumberMark().Matches(text))
        {
            if (match.Groups[1].Value == (marks.Count + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)) marks.Add(match);
        }
        if (marks.Count == 0 || (marks.Count == 1 && text[..marks[0].Index].Trim().Length > 0)) return null;
        var items = new List<(string, string)>();
        var lead = text[..marks[0].Index].Trim();
        if (lead.Length > 0 && !lead.EndsWith(':')) items.Add(("", lead));
        for (var i = 0; i < marks.Count; i++)
        {
            var start = marks[i].Index + marks[i].Length;
            var end = i + 1 < marks.Count ? marks[i + 1].Index : text.Length;
            var item = text[start..end].Trim();
            if (item.Length > 0) items.Add((marks[i].Value.Trim(), item));
        }
        return items;
    }

    private static List<(string Mark, string Text)> Lines(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var items = new List<(string Mark, string Text)>();
        var bullets = lines.Any(l => Bullet().IsMatch(l));
        foreach (var line in lines)
        {
            var bullet = Bullet().Match(line);
            if (bullet.Success) items.Add((bullet.Groups[1].Value, line[bullet.Length..].Trim()));
            else if (bullets && items.Count > 0) items[^1] = (items[^1].Mark, $"{items[^1].Text}\n{line}");
            else items.Add(("", line));
        }
        return items;
    }

    [GeneratedRegex(@"(?<![\w.,/–-])(\d{1,2})(?:[.)](?=\s|\p{L})|\.\))\s*")]
    private static partial Regex NumberMark();

    [GeneratedRegex(@"^([*•▪■◦‣●·–-]|[a-zåäö]\))\s+")]
    private static partial Regex Bullet();
}
