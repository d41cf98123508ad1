namespace Tryggve.FollowUps;

/// <summary>Partens redovisning: how one party of a collaboration has met its commitment.</summary>
/// <param name="Party">The party as the form names it.</param>
public sealed record PartyReport(string Party, string Text);
