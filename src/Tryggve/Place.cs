namespace Tryggve;

/// <summary>Ställe: where in a document something stands, in words a person can follow: <c>blad 3 ”2. Otrygga platser”, C7</c>.</summary>
/// <param name="Part">The sheet, page or table.</param>
/// <param name="Cell">The cell or row inside it; null for the whole part.</param>
public sealed record Place(string Part, string? Cell = null)
{
    public static readonly Place Document = new("dokumentet");

    public override string ToString() => Cell is null ? Part : $"{Part}, {Cell}";
}
