namespace Tryggve.Privacy;

/// <summary>Säkerhet i fyndet: how sure it is that a text holds personal data. What is only possible is a hint, the others are warnings.</summary>
public enum Certainty
{
    Possible,
    Likely,
    Certain,
}
