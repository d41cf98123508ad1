using System.Globalization;
using System.Text;

namespace Tryggve.Storage.Sealing;

/// <summary>How long all chains were at a moment, what they ended in, and which editions there were. Whoever keeps its hash elsewhere can later show that nothing of that has been taken away.</summary>
/// <param name="Body">As hashed: the hash of the seal before, and what has come since.</param>
public sealed record Seal(int Number, DateTimeOffset At, string Hash, string Body)
{
    /// <param name="lines">What has come since the seal before: a line a chain or edition, ending in its hash.</param>
    internal static Seal Make(Seal? previous, DateTimeOffset at, IEnumerable<string> lines)
    {
        var number = (previous?.Number ?? 0) + 1;
        var body = new StringBuilder("tryggve-seal-1\n").Append("previous ").Append(previous?.Hash ?? "-").Append('\n')
            .Append("number ").Append(number.ToString(CultureInfo.InvariantCulture)).Append('\n').Append("at ").Append(TimeAsText.Of(at)).Append('\n');
        foreach (var line in lines) body.Append(line).Append('\n');
        return new Seal(number, at, EventHash.Hash(body.ToString()), body.ToString());
    }

    /// <summary>The hash its body says that the seal before it has.</summary>
    internal string Previous => Body.Split('\n', 3)[1] is ['p', 'r', 'e', 'v', 'i', 'o', 'u', 's', ' ', .. var hash] && hash != "-" ? hash : "";

    /// <summary>What it says of chains and editions.</summary>
    internal IEnumerable<SealedEnd> Ends => Body.Split('\n').Skip(4).Where(l => l.Length > 0).Select(SealedEnd.Read);
}

/// <summary>What a seal says of one chain or edition.</summary>
/// <param name="Kind"><c>plan</c>, <c>log</c> or <c>edition</c>.</param>
/// <param name="Name">The municipality and plan, or the log's municipality.</param>
/// <param name="Length">How long the chain was, or which edition it is.</param>
internal sealed record SealedEnd(string Kind, string Name, long Length, string Hash)
{
    /// <summary>Of a chain the latest counts, of editions each.</summary>
    public string Key => Kind == "edition" ? $"{Kind} {Name} {Length}" : $"{Kind} {Name}";

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Kind} {Name} {Length} {Hash}");

    public static SealedEnd Read(string line)
    {
        var words = line.Split(' ');
        return new SealedEnd(words[0], string.Join(' ', words[1..^2]), long.Parse(words[^2], CultureInfo.InvariantCulture), words[^1]);
    }
}
