namespace Tryggve.Import;

/// <summary>A file that Tryggve will not read. <see cref="Exception.Message"/> is a Swedish sentence for the person who sent it: what is wrong and what to do.</summary>
public sealed class DocumentRefusedException(string code, string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>Stable English code, e.g. <c>password-protected</c>.</summary>
    public string Code { get; } = code;
}
