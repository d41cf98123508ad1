using Tryggve.People;

namespace Tryggve.Web.Access;

/// <summary>Who makes the request: the person signed in, or somebody nobody knows, who may do nothing.</summary>
public sealed class CurrentActor(IHttpContextAccessor context)
{
    private static readonly Actor Nobody = new("", "");

    /// <summary>Null when nobody is signed in.</summary>
    public Person? Person => context.HttpContext is { } http ? SessionCookie.PersonOf(http) : null;

    public Actor Actor => Person?.ToActor() ?? Nobody;
}
