namespace Tryggve;

/// <summary>Användare: who does something. Until there is sign-in everything runs as <see cref="Local"/>.</summary>
/// <param name="Id">Stable identity, kept in the plan's history.</param>
/// <param name="Name">The name shown beside what the actor did.</param>
public sealed record Actor(string Id, string Name)
{
    /// <summary>The one person who uses a Tryggve without sign-in, on the machine's own address.</summary>
    public static readonly Actor Local = new("local", "Lokal användare");
}
