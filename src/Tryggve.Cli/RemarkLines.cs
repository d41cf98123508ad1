namespace Tryggve.Cli;

/// <summary>Remarks on standard error, one a line: severity, code, place and text with tabs between.</summary>
internal static class RemarkLines
{
    /// <returns>The exit code: clean, or with remarks.</returns>
    public static int Write(IReadOnlyCollection<Remark> remarks)
    {
        foreach (var remark in remarks)
        {
            Console.Error.WriteLine(string.Join('\t', Vocabulary.Of(remark.Severity), remark.Code, OneLine(remark.Place?.ToString() ?? ""), OneLine(remark.Text)));
        }
        return remarks.Count == 0 ? CommandLine.Clean : CommandLine.WithRemarks;
    }

    public static string OneLine(string text) => string.Join(' ', text.Split(['\n', '\r', '\t', '\u2028', '\u2029', '\u0085'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
