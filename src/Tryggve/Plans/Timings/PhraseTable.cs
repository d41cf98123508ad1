namespace Tryggve.Plans.Timings;

/// <summary>Words and phrases with what they mean; the longest that fits is the one meant.</summary>
internal sealed class PhraseTable<T>
{
    private readonly Dictionary<string, List<(string[] Words, T Value)>> byFirstWord = new(StringComparer.Ordinal);

    /// <param name="rows">A meaning and its phrases, with a bar between them.</param>
    public PhraseTable(params (T Value, string Phrases)[] rows)
    {
        foreach (var (value, phrases) in rows)
        {
            foreach (var phrase in phrases.Split('|'))
            {
                var words = TimingText.Words(phrase);
                if (!byFirstWord.TryGetValue(words[0], out var same)) byFirstWord[words[0]] = same = [];
                same.Add((words, value));
            }
        }
        foreach (var same in byFirstWord.Values) same.Sort((a, b) => b.Words.Length - a.Words.Length);
    }

    /// <summary>The phrase that begins at a word, and the place after it.</summary>
    public bool At(TimingText text, int at, out T value, out int end)
    {
        (value, end) = (default!, at);
        if (at < 0 || at >= text.Count || !byFirstWord.TryGetValue(text[at].Text, out var candidates)) return false;
        foreach (var (words, meaning) in candidates)
        {
            var i = 1;
            while (i < words.Length && text.Is(at + i, words[i])) i++;
            if (i < words.Length) continue;
            (value, end) = (meaning, at + words.Length);
            return true;
        }
        return false;
    }
}
