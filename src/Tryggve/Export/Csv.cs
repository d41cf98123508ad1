using System.Text;

namespace Tryggve.Export;

/// <summary>
/// Semicolon-separated values as Excel in Swedish opens them: UTF-8 with byte order mark, RFC 4180 quoting, CRLF.
/// A text that a spreadsheet would run as a formula gets an apostrophe before it (OWASP, CSV injection).
/// </summary>
public static class Csv
{
    public static void Write(Stream output, IEnumerable<string> headers, IEnumerable<IEnumerable<string>> rows)
    {
        using var writer = Writer(output);
        foreach (var row in rows.Prepend(headers)) writer.WriteLine(Line(row));
    }

    /// <summary>As above, row by row as they come.</summary>
    public static async Task Write(Stream output, IEnumerable<string> headers, IAsyncEnumerable<IEnumerable<string>> rows)
    {
        await using var writer = Writer(output);
        await writer.WriteLineAsync(Line(headers));
        await foreach (var row in rows) await writer.WriteLineAsync(Line(row));
    }

    private static StreamWriter Writer(Stream output) => new(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), bufferSize: -1, leaveOpen: true) { NewLine = "\r\n" };

    private static string Line(IEnumerable<string> row) => string.Join(';', row.Select(Quote));

    private static string Quote(string text)
    {
        var safe = LegalText.LooksLikeFormula(text) ? $"'{text}" : text;
        return safe.AsSpan().ContainsAny("\";\r\n") ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
