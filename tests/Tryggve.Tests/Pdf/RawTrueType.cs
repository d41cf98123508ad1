namespace Tryggve.Tests.Pdf;

/// <summary>A TrueType program that holds nothing but its map from characters to glyphs (format 4).</summary>
internal static class RawTrueType
{
    public static byte[] With(params (char Character, int Glyph)[] map)
    {
        var ends = map.Select(m => (int)m.Character).Append(0xFFFF).ToArray();
        // One character a segment: the glyph is the character and a distance.
        var deltas = map.Select(m => m.Glyph - m.Character).Append(1);
        byte[] segments = [.. Words([.. ends]), 0, 0, .. Words([.. ends]), .. Words([.. deltas]), .. Words(new int[ends.Length])];
        byte[] table = [.. Words(4, 14 + segments.Length, 0, 2 * ends.Length, 0, 0, 0), .. segments];
        byte[] cmap = [.. Words(0, 1, 3, 1, 0, 12), .. table];
        return [0, 1, 0, 0, .. Words(1, 0, 0, 0), .. "cmap"u8, 0, 0, 0, 0, 0, 0, .. Words(28), 0, 0, .. Words(cmap.Length), .. cmap];
    }

    private static IEnumerable<byte> Words(params int[] values) => values.SelectMany(v => new[] { (byte)(v >> 8), (byte)v });
}
