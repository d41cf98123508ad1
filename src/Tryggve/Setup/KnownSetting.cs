namespace Tryggve.Setup;

/// <summary>Inställning: one that Tryggve reads, under <c>Tryggve:</c>.</summary>
/// <param name="Default">What holds where nobody has said anything, as the handbook for operators prints it.</param>
/// <param name="Meaning">For whoever sets it, in the words of docs/operations.md, where a test looks for it.</param>
/// <param name="Check">What is wrong with a value, as the end of a Swedish sentence that begins with the name; null when it will do. Needs no other setting.</param>
/// <param name="IsSecret">Its value is never printed.</param>
public sealed record KnownSetting(string Name, string Default, string Meaning, Func<string, string?>? Check = null, bool IsSecret = false);
