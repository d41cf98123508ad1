using System.Text.Json;

namespace Tryggve.Web.Access.OpenId;

/// <summary>JSON from outside: a member of the wrong kind is as good as none.</summary>
internal static class JsonReading
{
    // The same member twice means that two readers may see two things.
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 32 };

    /// <exception cref="JsonException">It is no JSON object.</exception>
    public static JsonElement Object(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json, Strict);
        return document.RootElement.ValueKind == JsonValueKind.Object ? document.RootElement.Clone() : throw new JsonException("Not an object.");
    }

    public static string? Text(this JsonElement from, string name) => from.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    public static bool IsTrue(this JsonElement from, string name) => from.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;

    /// <summary>A text, or the texts of a list.</summary>
    public static IReadOnlyList<string> Texts(this JsonElement from, string name) => !from.TryGetProperty(name, out var value) ? [] : value.ValueKind switch
    {
        JsonValueKind.String => [value.GetString()!],
        JsonValueKind.Array when value.EnumerateArray().All(v => v.ValueKind == JsonValueKind.String) => [.. value.EnumerateArray().Select(v => v.GetString()!)],
        _ => [],
    };

    /// <summary>Seconds since 1970, as tokens count time.</summary>
    public static DateTimeOffset? Time(this JsonElement from, string name) =>
        from.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var seconds) && seconds is >= 0 and < 253402300800
            ? DateTimeOffset.UnixEpoch.AddSeconds(seconds) : null;
}
