using System.Text;
using Tryggve.Language;

namespace Tryggve.Storage.Searching;

/// <summary>
/// Words as the index holds them: the municipality's three letters and the word's stem. Letters before the stem keep each municipality's words apart,
/// so that a search costs what its own plans cost however many others there are.
/// </summary>
internal static class SearchTokens
{
    /// <summary>Longer stems are cut, where they are kept and where they are asked for.</summary>
    private const int Longest = 60;

    private const string Digits = "0123456789abcdefghijklmnopqrstuvwxyz";

    /// <summary>The three letters of a municipality's number.</summary>
    public static string Space(long number) => new([Digits[(int)(number / 1296 % 36)], Digits[(int)(number / 36 % 36)], Digits[(int)(number % 36)]]);

    public static string Stem(SwedishWord word)
    {
        var stem = SwedishStemmer.Stem(word.Text);
        return stem.AtMost(Longest);
    }

    /// <summary>The texts of one field as tokens; between two texts stands a token that no phrase has.</summary>
    public static string Of(IEnumerable<SearchText> texts, SearchField field, string space)
    {
        var tokens = new StringBuilder();
        foreach (var text in texts.Where(t => t.Field == field))
        {
            if (tokens.Length > 0) tokens.Append(space).Append(' ');
            foreach (var word in SwedishWords.Of(text.Text)) tokens.Append(space).Append(Stem(word)).Append(' ');
        }
        return tokens.ToString();
    }

    public static string Reversed(string stem)
    {
        var letters = stem.ToCharArray();
        Array.Reverse(letters);
        return new string(letters);
    }
}
