namespace Tryggve;

/// <summary>Cuts texts that are longer than what is kept of them.</summary>
public static class Shortening
{
    /// <summary>The text's beginning. Never half of a sign that is two characters: no database or file can hold that.</summary>
    public static string AtMost(this string text, int most) => text.Length <= most ? text : text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];
}
