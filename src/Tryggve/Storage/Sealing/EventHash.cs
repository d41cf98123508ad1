using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Tryggve.Storage.Sealing;

/// <summary>
/// The hash of an event or a line of the security log: SHA-256 over lines of UTF-8 that begin with the hash of the one before. What people have written, and who they are, stands in them
/// not as it is but as HMAC-SHA256 under a key made of the row's own salt and the value's place. So a value can be blanked, and its key with it, and the chain still holds
/// (docs/decisions/2026-11-21-a-text-can-be-erased-and-the-chain-holds.md). Never change how this is written: old hashes would be false; a new way takes a new first line.
/// </summary>
internal static class EventHash
{
    public static string NewSalt() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    /// <param name="previous">Hash of the event before; empty for the first.</param>
    /// <param name="state">SHA-256 of the plan's document as saved with the event; null where it is not known.</param>
    public static string Of(string previous, string salt, string? state, ChainedEvent happened)
    {
        var key = Convert.FromHexString(salt);
        var text = new StringBuilder("tryggve-event-1\n");
        Line(text, "previous", previous);
        Line(text, "event", happened.Municipality, happened.Plan, Number(happened.Number), happened.At, happened.Kind);
        Line(text, "actor", Value(key, "actor-id", happened.ActorId), Value(key, "actor-name", happened.ActorName));
        Line(text, "text", Value(key, "text", happened.Text));
        Line(text, "patch", Value(key, "patch", happened.Patch));
        Line(text, "state", state ?? "");
        foreach (var change in happened.Changes)
        {
            var place = Number(change.Position);
            Line(text, "change", place, change.Part, change.Kind, Value(key, place + "-area", change.Area), Value(key, place + "-what", change.What),
                Value(key, place + "-field", change.Field), Value(key, place + "-old", change.Old), Value(key, place + "-new", change.New));
        }
        return Hash(text.ToString());
    }

    /// <param name="chain">The municipality; empty where none is named.</param>
    public static string Of(string previous, string salt, string chain, long position, LoggedLine line)
    {
        var key = Convert.FromHexString(salt);
        var text = new StringBuilder("tryggve-log-1\n");
        Line(text, "previous", previous);
        Line(text, "line", chain, Number(position), Number(line.Number), line.At, line.Kind);
        Line(text, "person", Value(key, "person", line.PersonId), Value(key, "actor-name", line.ActorName));
        Line(text, "text", Value(key, "text", line.Text));
        return Hash(text.ToString());
    }

    /// <summary>SHA-256 in lower-case hexadecimal.</summary>
    public static string Hash(string text) => Hash(Encoding.UTF8.GetBytes(text));

    /// <summary>The same of a text in UTF-8.</summary>
    public static string Hash(ReadOnlySpan<byte> text) => Convert.ToHexStringLower(SHA256.HashData(text));

    private static string Value(byte[] salt, string place, string? value) =>
        value is null ? "" : Convert.ToHexStringLower(HMACSHA256.HashData(HMACSHA256.HashData(salt, Encoding.UTF8.GetBytes(place)), Encoding.UTF8.GetBytes(value)));

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>What is not hashed has no blanks of its own, or is written as if it had none: what is empty is a dash.</summary>
    private static void Line(StringBuilder text, params ReadOnlySpan<string> words)
    {
        foreach (var word in words) text.Append(word.Length == 0 ? "-" : Uri.EscapeDataString(word)).Append(' ');
        text.Append('\n');
    }
}

/// <summary>A line of the security log as it stands there.</summary>
internal sealed record LoggedLine
{
    public long Number { get; init; }
    public string? MunicipalityId { get; init; }
    public string At { get; init; } = "";
    public string? PersonId { get; init; }
    public string ActorName { get; init; } = "";
    public string Kind { get; init; } = "";
    public string Text { get; init; } = "";
}
