using Tryggve.Plans;
using Tryggve.Plans.Editing;
using Tryggve.Web.Plumbing;

namespace Tryggve.Web.Pages.Plans.Writing;

/// <summary>A field two people wrote in: what the person typed beside what stands there now, and by whom.</summary>
/// <param name="Last">The event that last changed the part; null when it is not known.</param>
public sealed record Conflict(Collision Collision, PlanEvent? Last)
{
    public TextEdit Edit => Collision.Edit;

    public bool IsGone => Collision.Now is null;

    public string By => Last is null ? "Någon annan" : Last.ActorName;

    public string When => Last is null ? "" : Last.At.ToDateAndTime();

    /// <summary>Both texts, one after the other, for somebody who wants to write them together.</summary>
    public string Together => $"{Edit.Typed}\n{Collision.Now}";

    public object ToJson() => new { part = Edit.Part, field = Edit.Field.ToString(), now = Collision.Now, by = By, when = When };
}
