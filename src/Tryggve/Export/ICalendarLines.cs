using System.Text;

namespace Tryggve.Export;

/// <summary>Lines of an iCalendar file (RFC 5545, 3.1): ended by CR LF, folded so that none is longer than 75 octets, texts without what would end or break them.</summary>
internal sealed class ICalendarLines
{
    private const int LongestLine = 75;

    private readonly StringBuilder written = new();

    /// <param name="name">With its parameters.</param>
    /// <param name="value">Written as it is: nothing that a person has typed.</param>
    public ICalendarLines Add(string name, string value)
    {
        var octets = 0;
        foreach (var rune in $"{name}:{value}".EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LongestLine)
            {
                written.Append("\r\n ");
                octets = 1;
            }
            written.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }
        written.Append("\r\n");
        return this;
    }

    /// <summary>A text that somebody has typed: any text will do.</summary>
    public ICalendarLines AddText(string name, string text) => Add(name, Escape(text));

    public override string ToString() => written.ToString();

    /// <summary>RFC 5545, 3.3.11. Control characters, which no line may hold, are left out.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var c in text.ReplaceLineEndings("\n"))
        {
            if (c == '\n') escaped.Append("\\n");
            else if (c is '\\' or ';' or ',') escaped.Append('\\').Append(c);
            else if (c == '\t') escaped.Append(' ');
            else if (!char.IsControl(c)) escaped.Append(c);
        }
        return escaped.ToString();
    }
}
