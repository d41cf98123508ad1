namespace Tryggve.Web.Access;

/// <summary>Who makes the request. Until there is sign-in, the one local user.</summary>
public sealed class CurrentActor
{
    public Actor Actor { get; } = Actor.Local;
}
