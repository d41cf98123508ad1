namespace Tryggve.Export;

/// <summary>
/// Names of a workbook's tabs under Excel's rules: at most 31 characters, none of <c>: \ / ? * [ ]</c>, no apostrophe first or last,
/// not empty, not "History", and no two alike whatever their case.
/// </summary>
internal sealed class SheetNames
{
    private const int Longest = 31;
    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase) { "History" };

    public string Take(string wanted)
    {
        var legal = Cut(Legal(wanted), Longest);
        if (legal.Length == 0) legal = "Område";
        var name = legal;
        for (var n = 2; !taken.Add(name); n++)
        {
            var suffix = $" ({n})";
            name = Cut(legal, Longest - suffix.Length) + suffix;
        }
        return name;
    }

    private static string Legal(string wanted)
    {
        var replaced = LegalText.Of(wanted).Select(c => c switch
        {
            '[' => '(',
            ']' => ')',
            ':' or '\\' or '/' or '?' or '*' => '-',
            _ when char.IsControl(c) => ' ',
            _ => c,
        });
        return string.Concat(replaced).Trim().Trim('\'');
    }

    private static string Cut(string name, int length)
    {
        if (name.Length <= length) return name;
        if (char.IsHighSurrogate(name[length - 1])) length--;
        return name[..length].TrimEnd().TrimEnd('\'');
    }
}
