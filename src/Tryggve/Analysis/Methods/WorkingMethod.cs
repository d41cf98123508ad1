using Tryggve.Districts;

namespace Tryggve.Analysis.Methods;

/// <summary>Arbetssätt: a way of working that has a name of its own, so that one can ask who uses it and how it went.</summary>
/// <param name="Meaning">What the name stands for, in a few words; empty where the name says it.</param>
/// <param name="Written">
/// How it is written, a phrase each. <c>*</c> last in a word stands for any ending. A phrase that begins with a capital is a name and wants one in the text
/// too; <c>=ABC</c> is an abbreviation that counts only in capitals (<c>sig</c> and <c>est</c> are words as well).
/// </param>
public sealed record WorkingMethod(string Name, string Meaning, params string[] Written)
{
    /// <summary>Its place in an address.</summary>
    public string Key { get; } = Slug.Of(Name);
}

/// <summary>Omnämnt arbetssätt: a working method in a measure's words.</summary>
/// <param name="IsBorne">Whether the measure is about it; else the method is only mentioned: a part of another thing, a role, an example.</param>
public sealed record MethodMention(WorkingMethod Method, bool IsBorne);
