namespace Tryggve.Web.Open;

/// <summary>What a key may be used for.</summary>
internal static class ApiScope
{
    public const string Plans = "planer:las", FollowUps = "uppfoljning:las";

    public static readonly IReadOnlyList<(string Scope, string Words)> All = [(Plans, "Läsa de planer jag får se"), (FollowUps, "Läsa uppföljningen i de planer jag får se")];
}
