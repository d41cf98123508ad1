namespace Tryggve.Privacy;

/// <summary>Säkerhet i fyndet: how sure a find in a text is. Personal data that is only possible is a hint, the others are warnings.</summary>
public enum Certainty
{
    Possible,
    Likely,
    Certain,
}
