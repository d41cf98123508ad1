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
        var free = (earlier ?? []).ToList();
        var goals = new List<Goal>(items.Count);
        foreach (var (mark, item) in items)
        {
            var same = free.Find(g => g.Text == item);
            if (same is not null) free.Remove(same);
            goals.Add(new Goal(same?.Id ?? Guid.CreateVersion7(), mark, item));
        }
        return goals;
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
