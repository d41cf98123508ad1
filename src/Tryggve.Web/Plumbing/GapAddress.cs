using Tryggve.Districts;
using Tryggve.Plans;

namespace Tryggve.Web.Plumbing;

/// <summary>Gaps as they stand in an address: <c>?visa=utan-uppfoljning</c>.</summary>
internal static class GapAddress
{
    public static string Of(Gap gap) => $"utan-{Slug.Of(Vocabulary.Of(gap))}";

    public static Gap? Parse(string? text) => Enum.GetValues<Gap>().Cast<Gap?>().FirstOrDefault(gap => Of(gap!.Value) == text);
}
