namespace Tryggve.Import.Pages;

/// <summary>The document's own vocabulary: words that stand whole inside a line. It decides what two halves at a line's end make together.</summary>
internal sealed class DocumentWords
{
    private static readonly char[] Around = [.. ".,;:!?()[]{}\"'”“’‘»«…•*"];

    /// <summary>The little words that every text has, though perhaps only at the ends of narrow lines.</summary>
    private const string Little = "och att det i på som en är av för med den till inte har de om ett men var sig så vid kan från eller när ska samt över efter under mellan utan inom mot hos upp ut in där här än genom före alla andra också bara mer minst per flera vara blir får ej sin sitt sina både vilket vilka deras dessa detta";

    private readonly HashSet<string> known = new(Little.Split(' '), StringComparer.OrdinalIgnoreCase);
    private readonly List<(string Last, string First)> ends = [];
    private bool? breaksInLines;
    private int wrapped, wrappedAtSpace, inner, innerHyphens, endHyphens;

    /// <summary>Lines of one cell or paragraph, in order.</summary>
    public void Meet(IReadOnlyList<TextLine> lines)
    {
        for (var l = 0; l < lines.Count; l++)
        {
            var words = lines[l].Words;
            var last = l == lines.Count - 1;
            for (var w = 0; w < words.Count; w++)
            {
                var whole = (w > 0 || l == 0 || lines[l - 1].EndsWithSpace) && (w < words.Count - 1 || last || words[w].SpaceAfter);
                if (!whole) continue;
                var word = Bare(words[w].Text);
                if (word.Length > 0) known.Add(word);
                foreach (var part in word.Split('/', '-')) if (part.Length > 3) known.Add(part);
                inner++;
                if (word.IndexOf('-') > 0) innerHyphens++;
            }
            if (last) continue;
            wrapped++;
            if (words.Count > 1 && !words[^1].SpaceAfter && ends.Count < 100_000) ends.Add((words[^1].Text, lines[l + 1].Words[0].Text));
            if (lines[l].EndsWithSpace) wrappedAtSpace++;
            else if (words[^1].Text is [.., var letter, '-'] && char.IsLetter(letter)) endHyphens++;
        }
    }

    public bool Has(string word) => known.Contains(Bare(word));

    /// <summary>The program that made the document shows the space at which it wraps a line; a line without one was broken elsewhere.</summary>
    public bool ShowsSpaces => wrapped >= 4 && wrappedAtSpace >= 0.4 * wrapped;

    /// <summary>The program breaks long words where the line ends, without moving them to a line of their own: several are known whole.</summary>
    public bool BreaksInLines => breaksInLines ??= ends.Count(e => char.IsLetter(e.Last[^1]) && char.IsLower(e.First[0]) && Has(e.Last + e.First) && !Has(e.First)) >= 2;

    /// <summary>Hyphens are so much commoner at line ends than inside lines that the program must have put them there.</summary>
    public bool Hyphenates => endHyphens >= 3 && endHyphens * (long)Math.Max(1, inner) > 4L * Math.Max(1, innerHyphens) * Math.Max(1, wrapped);

    public static string Bare(string word) => word.Trim(Around);
}
