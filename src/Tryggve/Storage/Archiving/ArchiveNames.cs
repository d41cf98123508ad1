using System.Text;

namespace Tryggve.Storage.Archiving;

/// <summary>Names of files in a package: what any file system takes, and never a way out of the folder. What a person called the document stands in the metadata.</summary>
internal static class ArchiveNames
{
    private const int Longest = 80, LongestEnding = 10;

    /// <summary>Letters a–z and digits, with hyphens between, and an ending of the same.</summary>
    public static string Of(string name)
    {
        var dot = name.LastIndexOf('.');
        var ending = dot > 0 ? Plain(name[(dot + 1)..], LongestEnding) : "";
        var stem = Plain(dot > 0 ? name[..dot] : name, Longest);
        return (stem.Length == 0 ? "fil" : stem) + (ending.Length == 0 ? "" : "." + ending);
    }

    private static string Plain(string text, int most)
    {
        var plain = new StringBuilder();
        foreach (var letter in text.ToLowerInvariant().Normalize(NormalizationForm.FormC))
        {
            var written = letter switch { 'å' or 'ä' or 'à' or 'á' => 'a', 'ö' or 'ø' => 'o', 'é' or 'è' or 'ë' => 'e', 'ü' => 'u', _ => letter };
            if (written is (>= 'a' and <= 'z') or (>= '0' and <= '9')) plain.Append(written);
            else if (plain.Length > 0 && plain[^1] != '-') plain.Append('-');
            if (plain.Length == most) break;
        }
        return plain.ToString().Trim('-');
    }
}
