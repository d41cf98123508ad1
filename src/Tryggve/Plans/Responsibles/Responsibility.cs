using Tryggve.Districts;

namespace Tryggve.Plans.Responsibles;

/// <summary>
/// Ansvar: who answers for a measure, as the text under Vem says. The text stays as it is; what was understood of it stands beside, and what a
/// person should mend is a remark.
/// </summary>
/// <param name="Text">The text, word for word.</param>
/// <param name="Actors">Those it names, in the order written; each once.</param>
/// <param name="IsJoint">Whether the text says that they answer together: <c>gemensamt ansvar</c>.</param>
/// <param name="Remarks">Placeholders, vacancies, names of persons and actors that no unit answers to; without place, which only the caller knows.</param>
public sealed record Responsibility(string Text, IReadOnlyList<NamedActor> Actors, bool IsJoint, IReadOnlyList<Remark> Remarks)
{
    /// <summary>Reads any text; what it cannot place is an actor without unit, and a hint.</summary>
    public static Responsibility Read(string text, IReadOnlyList<Organisation> organisations) => new ResponsibilityReader(organisations).Read(text);

    /// <summary>What was understood, on one line: <c>Ansvarig: enhetschef (Fält). Deltar: kommunpolis (Polisen).</c></summary>
    public string InWords()
    {
        if (Actors.Count == 0) return "Texten säger inte vem som ansvarar.";
        return string.Join(' ', new[] { PartPlayed.Responsible, PartPlayed.Convener, PartPlayed.Participant }
            .Select(part => (part, names: Actors.Where(a => a.Part == part).Select(a => a.Name).ToList()))
            .Where(p => p.names.Count > 0)
            .Select(p => $"{Heading(p.part, p.names.Count)}: {Listed(p.names)}."));
    }

    private string Heading(PartPlayed part, int count) => part switch
    {
        PartPlayed.Convener => "Sammankallande",
        PartPlayed.Participant => "Deltar",
        _ => IsJoint ? "Gemensamt ansvar" : count == 1 ? "Ansvarig" : "Ansvariga",
    };

    private static string Listed(List<string> names) => names.Count == 1 ? names[0] : $"{string.Join(", ", names.SkipLast(1))} och {names[^1]}";
}
