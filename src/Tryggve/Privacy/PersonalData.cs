namespace Tryggve.Privacy;

/// <summary>Personuppgift: a place in a text that may point out one person.</summary>
/// <param name="Start">Index of its first character in the text.</param>
/// <param name="Length">Number of characters.</param>
/// <param name="Advice">A Swedish sentence that says what to do. It never repeats what was found.</param>
public sealed record PersonalData(PersonalDataKind Kind, int Start, int Length, Certainty Certainty, string Advice);
